/**
 * The country of an institution, force or group of which the words name none.
 *
 *     "Chad mourned ... [Police] fired"                    Chad, whom the paragraph speaks of
 *     "In Lima, the president spoke. [The army] stayed"    Peru
 *     "Senegal has moved [troops]"                         Senegal, whatever the article is about
 *     "France urged [the army] to stop"                    not France: the country that the article is about
 *
 * Where no country clearly leads nobody is chosen.
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import { type Discourse, guestOf, isActing, isSubject, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isPublic } from "../parties/identities.ts";
import { isReported, ofStateMedia, ofThoseDeposed, ofThoseWhoAsk } from "./by-deed.ts";
import { codesOf } from "./codes-of.ts";
import { openedBy, sceneFor } from "./scene.ts";

const INSTITUTION = 3;
const STATE = 2.2;
const OWN = 3.5;
const OBJECT = 1;
const REPORTED = 1.5;
const PLACE = 0.5;
const SETTING = 2.5;
/** What a sentence, or a paragraph, further back counts. */
const SENTENCE = 0.5;
const PARAGRAPH = 0.5;
/** The same for whom a paragraph opens with, all through it. */
const TOPIC = 0.9;
/** What the country that the article is about has in advance. */
const HOME = 2;
/** The same for the one of a pair that is more at home. */
const BASE = 0.6;
/** The same for the other one of a pair, where the leading one is out of the question. */
const OTHER = 1;
const LEAST = 0.9;
/** Part of the article that a country must have where the words name a place that nobody knows. */
const SURE = 0.6;
const LEAD = 1.25;
/** The same for "civilians" and "people", who may be anybody's. */
const ANYBODY = 0.15;

/** `home` alone where the words name a place that nobody knows. */
export function countryFor(discourse: Discourse, draft: Draft): CountryEntry | null {
  const { home, index } = discourse;
  const there = sceneFor(discourse, draft) ?? openedBy(discourse, draft);
  if (there) return there;
  if (isOfCongress(draft) && !index.kinds.congresses.has(home.leader ?? ""))
    return index.countries.get(home.pair?.find((code) => index.kinds.congresses.has(code)) ?? "USA") ?? null;
  if (isOfUnknownPlace(discourse, draft)) {
    const here = localScores(discourse, draft, 0);
    const actors = [...here].filter(([, score]) => score >= STATE);
    if (actors.length === 1) return index.countries.get(actors[0]?.[0] ?? "") ?? null;
    const sure = (home.share.get(home.leader ?? "") ?? 0) >= SURE;
    // Of a pair, places that nobody knows are mostly those of the country in which the story is told.
    return index.countries.get((sure ? home.leader : home.base) ?? "") ?? null;
  }
  if (draft.word && index.kinds.anybody.has(draft.word.word)) {
    const share = home.share.get(home.leader ?? "") ?? 0;
    return share >= ANYBODY ? (index.countries.get(home.leader ?? "") ?? null) : null;
  }
  const own =
    ofThoseDeposed(discourse, draft) ?? ofThoseWhoAsk(discourse, draft) ?? ofStateMedia(discourse, draft);
  if (own) return own;
  const scores = localScores(discourse, draft);
  const others = foreign(discourse, draft);
  for (const [code, share] of home.share)
    if (home.leader === null) scores.set(code, (scores.get(code) ?? 0) + share);
  if (home.leader) scores.set(home.leader, (scores.get(home.leader) ?? 0) + HOME);
  // "India and Sri Lanka ... [The navy] detained Indian fishermen": of the two, the other.
  if (home.leader && others.has(home.leader) && home.pair)
    for (const code of home.pair) if (!others.has(code)) scores.set(code, (scores.get(code) ?? 0) + OTHER);
  // "France urged [the army] to stop": of those who are left the one that the article is about.
  if (
    home.leader &&
    others.size > 0 &&
    !others.has(home.leader) &&
    draft.definite &&
    !isSubject(discourse.parsed.sentences[draft.sentence], draft)
  )
    scores.set(home.leader, (scores.get(home.leader) ?? 0) + HOME);
  // "A: [The army] attacked us": an interview is about the guest's country.
  const guest = guestOf(discourse, draft.sentence)?.identities[0]?.code;
  if (guest && index.countries.has(guest)) scores.set(guest, (scores.get(guest) ?? 0) + HOME);
  if (!home.leader && home.base) scores.set(home.base, (scores.get(home.base) ?? 0) + BASE);
  const order = [...scores].filter(([code]) => !others.has(code)).sort((a, b) => b[1] - a[1]);
  // "Norway urged Italy ... Malta accused Italy ... [Residents] fled": of any of them.
  if (isCrowd(draft) && home.leader === null && order.length > 1) return null;
  const [best, next] = order;
  if (!best || best[1] < LEAST || best[1] < LEAD * (next?.[1] ?? 0)) return null;
  return index.countries.get(best[0]) ?? null;
}

/** "Members of Congress", where the article is about a country that has none: of the one that the world's press calls so. */
function isOfCongress({ kind, word }: Draft): boolean {
  return kind !== "name" && /\bcongress/.test(word?.word ?? "");
}

/** What this paragraph and the last sentences before it speak of: of each country the best actor and the best place. */
function localScores(discourse: Discourse, draft: Draft, reach = 3): Map<string, number> {
  const acting = new Map<string, number>();
  const setting = new Map<string, number>();
  const { sentences } = discourse.parsed;
  const paragraph = sentences[draft.sentence]?.paragraph;
  let scene = -1;
  const isSpeaker = discourse.home.base !== null && isAfterthought(discourse, draft);
  for (const near of recent(discourse, draft.sentence, reach)) {
    // "In Cameroon, ...": what was said before is told of another place.
    if (near.sentence < scene) break;
    if (near === draft || (near.sentence === draft.sentence && (near.start > draft.start || isSpeaker)))
      continue;
    // Its own parts: "the army of [its] ...".
    if (near.sentence === draft.sentence && draft.first <= near.first && near.last <= draft.last) continue;
    const weight = weightOf(discourse, near, draft);
    if (weight === 0) continue;
    const isHere = sentences[near.sentence]?.paragraph === paragraph;
    const far =
      isHere && !isCrowd(draft) && isTopic(discourse, near)
        ? TOPIC
        : SENTENCE ** (draft.sentence - near.sentence) * (isHere ? 1 : PARAGRAPH);
    if (weight === SETTING && near.nature === "place" && isHere) scene = near.sentence;
    const scores = near.nature === "place" ? setting : acting;
    for (const code of codesOf(near, discourse.index))
      scores.set(code, Math.max(scores.get(code) ?? 0, weight * far));
  }
  for (const [code, score] of setting) acting.set(code, (acting.get(code) ?? 0) + score);
  return acting;
}

/** "residents", "protesters": they are where the events are, not of whom the paragraph opens with. */
function isCrowd({ nature, sector }: Draft): boolean {
  return nature === "people" && sector === "CVL";
}

/** The one state that the first sentence of the paragraph opens with, where no country leads. */
function isTopic({ parsed, home }: Discourse, near: Draft): boolean {
  if (home.leader || near.first !== 0 || near.nature !== "state" || near.plural) return false;
  const sentence = parsed.sentences[near.sentence];
  const next = sentence?.tokens[near.last + 1];
  const isListed =
    next?.upos === "CCONJ" || (next?.form === "," && sentence?.tokens[near.last + 2]?.upos === "PROPN");
  return !isListed && parsed.sentences[near.sentence - 1]?.paragraph !== sentence?.paragraph;
}

/** "A Peruvian boat entered its waters, [President Ruiz] said": who says it need not be of those of whom it is said. */
function isAfterthought({ parsed, index }: Discourse, { sentence, first, last, type }: Draft): boolean {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const isAfterComma = /^[,”"]$/.test(tokens[first - 1]?.form ?? "");
  return type === "PER" && isAfterComma && index.speechVerbs.has(tokens[last + 1]?.lemma ?? "");
}

function weightOf(discourse: Discourse, near: Draft, draft: Draft): number {
  const sentence = discourse.parsed.sentences[near.sentence];
  if (near.kind === "pronoun" && near.identities.length > 1) return 0;
  if (near.nature === "place") return isSetting(discourse, near) ? SETTING : PLACE;
  const isOurs = near.identities.some((i) => isPublic(i.sector));
  if (near.identities.some((i) => i.sector === "REB")) return OBJECT;
  // Foreigners are called by nationality: "two French tourists".
  if (near.nature !== "state" && !isOurs) return 0;
  if (!sentence || !isActing(sentence, near)) return isEntered(discourse, near) ? SETTING : OBJECT;
  const isHere = near.sentence === draft.sentence;
  if (isHere && isReported(sentence, near, draft)) return REPORTED;
  if (near.nature !== "state") return INSTITUTION;
  // "Chad is wary: President Idriss Moussa asked", "Senegal has moved troops".
  const isOwn = isHere && (draft.type === "PER" || (!draft.definite && !isSubject(sentence, draft)));
  return isOwn ? OWN : STATE;
}

/** "crossed into the Spanish enclave" */
function isEntered({ parsed }: Discourse, near: Draft): boolean {
  return parsed.sentences[near.sentence]?.tokens[near.first - 1]?.form === "into";
}

/** "In Havana, ..." sets the scene. */
function isSetting({ parsed, index }: Discourse, place: Draft): boolean {
  const tokens = parsed.sentences[place.sentence]?.tokens ?? [];
  return place.first === 1 && index.locatives.has(tokens[0]?.form.toLowerCase() ?? "");
}

/** Who acts upon the draft: "France urged [the army]", "flew to meet [General Tun]". Not who commands it. */
function foreign(discourse: Discourse, draft: Draft): ReadonlySet<string> {
  const codes = new Set<string>();
  const sentence = discourse.parsed.sentences[draft.sentence];
  const token = sentence?.tokens[draft.head];
  if (!sentence || !token) return codes;
  if (isSubject(sentence, draft)) return foreigners(discourse, draft, token.head);
  const isName = draft.type === "PER";
  const isPunished = isBehindSanction(sentence, token);
  if (!isName && !draft.definite && !isPunished) return codes;
  const before = sentence.tokens[draft.first - 1]?.form.toLowerCase() ?? "";
  const governor = sentence.tokens[token.head];
  // "urged both [the army] and [the rebels]"
  const first = isRelation(token, "conj") ? governor : token;
  const isReached = isName
    ? MEETING.has(before)
    : (first && isRelation(first, "obj", "iobj", "obl")) || MEETING.has(before);
  if (!(isReached || isPunished) || !governor || discourse.index.kinds.commanding.has(governor.lemma))
    return codes;
  // "asked the federal government": so its own provinces call it.
  if (sentence.tokens.slice(draft.first, draft.head).some((t) => LEVELS.test(t.form))) return codes;
  for (const near of discourse.drafts[draft.sentence] ?? []) {
    if (near.start >= draft.start || near.nature === "place" || !isActing(sentence, near)) continue;
    for (const code of codesOf(near, discourse.index))
      if (isPunished || code !== discourse.home.leader) codes.add(code);
  }
  return codes;
}

/** "imposed sanctions on [three generals]", "blacklisted [two bankers]": a state does so to others' people. */
function isBehindSanction(sentence: Sentence, token: Token): boolean {
  const first = isRelation(token, "conj") ? (sentence.tokens[token.head] ?? token) : token;
  const above = sentence.tokens[first.head];
  if (!above) return false;
  if (isRelation(first, "obj", "obl", "nmod") && SANCTIONING.test(above.lemma)) return true;
  const isMeantFor = isRelation(first, "obl");
  return isMeantFor && sentence.tokens.some((t) => t.head === above.index && t.lemma === "sanction");
}

/** "[The navy] detained 14 Indian fishermen": who are called by nationality are foreigners to who holds or helps them. */
function foreigners({ parsed, drafts, index }: Discourse, draft: Draft, verb: number): ReadonlySet<string> {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  const codes = new Set<string>();
  // "[President Berg] called her Chilean counterpart": another country's.
  for (const near of drafts[draft.sentence] ?? [])
    if (near.word?.word === "counterpart" && near.start > draft.start)
      for (const code of codesOf(near, index)) codes.add(code);
  if (draft.kind === "name") return codes;
  for (const near of drafts[draft.sentence] ?? []) {
    const token = tokens[near.head];
    const isDoneTo = token?.head === verb && isRelation(token, "obj");
    if (!isDoneTo || near.nature !== "people" || near.kind !== "description" || near.sector === "MIL")
      continue;
    // Named by an adjective inside the phrase, and not by what was said before.
    const nationality = tokens
      .slice(near.first, near.head)
      .some((t) => t.upos === "ADJ" && /^\p{Lu}/u.test(t.form));
    if (nationality) for (const code of codesOf(near, index)) codes.add(code);
  }
  return codes;
}

const SANCTIONING = /^(?:sanction|blacklist)$/;

const LEVELS = /^(?:federal|central|regional|provincial|local|municipal|interim|transitional|national)$/i;

const MEETING: ReadonlySet<string> = new Set(["with", "to", "against", "from"]);

/** "villagers from Nowhere" */
function isOfUnknownPlace({ parsed, drafts, index }: Discourse, draft: Draft): boolean {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  const preposition = tokens[draft.last + 1]?.form ?? "";
  if (preposition !== "from" && preposition !== "of" && !index.locatives.has(preposition)) return false;
  const place = (drafts[draft.sentence] ?? []).find(
    (d) => d.first === draft.last + 2 && d.kind === "name" && d.word === null,
  );
  if (!place || place.country !== null || place.meaning !== null) return false;
  return place.nature === "place" || place.type === null || preposition === "from";
}
