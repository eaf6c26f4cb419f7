/**
 * Whom a pronoun means: agreement first, then subjects before others, then the nearest.
 *
 *     "The United States is keeping Qatar informed of [its] advice"   United States
 *     "Blinken met Netanyahu before [he] left"                        Blinken
 *     "'[We] will wait,' a senior Israeli official said"              Israel
 *     "PRESIDENT OKORO: [We] will wait."                              the state whose president speaks
 */

import type { Sentence } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import { isAccusedAtHome, isHolding } from "../belonging/done-to-others.ts";
import { type Discourse, isSubject, recent, speakerOf, turnSpeakerOf } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { distinct, isPublic, ofCountry } from "../parties/identities.ts";
import { isBound } from "./binding.ts";
import { resolvePair } from "./pairs.ts";
import { parallelCost } from "./parallels.ts";
import { PAIR } from "./pronouns.ts";

export function resolvePronoun(discourse: Discourse, pronoun: Draft): void {
  const sentence = discourse.parsed.sentences[pronoun.sentence];
  const token = sentence?.tokens[pronoun.head];
  const form = token?.form.toLowerCase() ?? "";
  if (PAIR.has(form)) {
    resolvePair(discourse, pronoun);
    return;
  }
  const kind = discourse.index.pronouns.get(form);
  if (!sentence || !token || !kind) return;
  const chosen =
    kind === "we" || kind === "i" ? speaker(discourse, pronoun, kind) : antecedent(discourse, pronoun, kind);
  if (!chosen) return;
  pronoun.identities = chosen.identities;
  pronoun.nature = chosen.nature;
  pronoun.anonymous = chosen.anonymous;
  pronoun.gender = pronoun.gender ?? chosen.gender;
  pronoun.word = chosen.word;
  pronoun.country = chosen.country;
  pronoun.sector = chosen.sector;
}

/** "I" is who speaks; "we" in the mouth of a state's official is the state. */
function speaker(discourse: Discourse, pronoun: Draft, kind: "we" | "i"): Draft | null {
  const isQuoted = discourse.quoted[pronoun.sentence]?.[pronoun.head] === true;
  const who = (isQuoted ? speakerOf : turnSpeakerOf)(discourse, pronoun.sentence);
  if (!who) return !isQuoted && kind === "we" ? issuer(discourse) : null;
  if (kind === "i") return who;
  const identity = who.identities[0];
  // In conversation, the "we" of somebody whose body nobody knows may be anybody's.
  if (!isQuoted && (!identity || identity.code === "UNK")) return null;
  const country = identity ? discourse.index.countries.get(identity.code) : undefined;
  if (!identity || !country || (identity.sector !== "GOV" && identity.sector !== "MIL")) return who;
  return { ...who, identities: [ofCountry(country, "GOV")], nature: "state", anonymous: false };
}

/** "The Relief Forum deplores ... [We] call on": outside quotation marks whoever issues the statement, whom it names first. */
function issuer({ drafts, parsed }: Discourse): Draft | null {
  for (const sentence of parsed.sentences.slice(0, 2)) {
    const subject = (drafts[sentence.index] ?? []).find(
      (d) => d.kind !== "pronoun" && isSubject(sentence, d),
    );
    if (subject)
      return subject.type === "ORG" && ISSUING.test(subject.identities[0]?.sector ?? "") ? subject : null;
  }
  return null;
}

const ISSUING = /^(?:NGO|IGO|LAB|REL|BUS|PTY)$/;

/** "none of them", "dozens of them": of several. */
const PART =
  /^(?:none|some|many|most|all|both|each|either|neither|half|several|few|any|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d+)$/i;

type Kind = "he" | "she" | "it" | "they" | "you";

function antecedent(discourse: Discourse, pronoun: Draft, kind: Kind): Draft | null {
  const tokens = discourse.parsed.sentences[pronoun.sentence]?.tokens ?? [];
  const isPart =
    kind === "they" &&
    PART.test(tokens[pronoun.first - 2]?.form ?? "") &&
    tokens[pronoun.first - 1]?.form === "of";
  const own = kind === "they" ? ownSideInQuote(discourse, pronoun) : null;
  let best: Draft | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [nearness, candidate] of recent(discourse, pronoun.sentence).entries()) {
    const isOwn = own !== null && isOfSpeaker(discourse, candidate, own);
    const joined = kind === "they" ? partners(discourse, candidate) : [];
    const others =
      own !== null && [candidate, ...joined].some((d) => isOfSpeaker(discourse, d, own)) ? [] : joined;
    if (
      (!agrees(discourse, candidate, kind) && others.length === 0) ||
      isBound(discourse, pronoun, candidate)
    )
      continue;
    // "'They lied,' the envoy said": who says it is known already, and is not behind the pronoun.
    if (candidate.sentence === pronoun.sentence && candidate.start > pronoun.start) continue;
    if (kind === "they" && (isSpeaker(discourse, candidate) || isAdjective(discourse, candidate))) continue;
    if (isPart && !candidate.plural && others.length === 0) continue;
    const cost =
      costOf(discourse, pronoun, candidate, kind) +
      nearness * 0.3 -
      (others.length > 0 ? 5 : 0) +
      (isOwn ? NOT_WE : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  if (!best || kind !== "they") return best;
  const all = withConjuncts(discourse, best);
  return own !== null && all.identities.some((i) => i.code === own) ? best : all;
}

/** "burned a [French] flag": no "they"; "[French] ships" may be. */
function isAdjective({ parsed }: Discourse, { kind, nature, word, plural, sentence, head }: Draft): boolean {
  if (kind !== "description" || nature !== "state" || word !== null || plural) return false;
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  return tokens[tokens[head]?.head ?? -1]?.xpos === "NN";
}

/** "we", "our": whoever speaks is not "they". */
function isSpeaker({ parsed, index }: Discourse, { kind, sentence, first }: Draft): boolean {
  const form = parsed.sentences[sentence]?.tokens[first]?.form.toLowerCase() ?? "";
  return kind === "pronoun" && /^(?:we|i)$/.test(index.pronouns.get(form) ?? "");
}

/** What it costs that a speaker's "they" should be his own side, whom he calls "we". */
const NOT_WE = 12;

/** The country of whoever speaks the words in quotation marks that a pronoun stands in. */
function ownSideInQuote(discourse: Discourse, { sentence, head }: Draft): string | null {
  if (discourse.quoted[sentence]?.[head] !== true) return null;
  const [identity] = speakerOf(discourse, sentence)?.identities ?? [];
  return identity && isPublic(identity.sector) ? identity.code : null;
}

/** His state, government or army; his soldiers and ships are "they" to him as well. */
function isOfSpeaker(discourse: Discourse, candidate: Draft, code: string): boolean {
  const { sentence, head, identities, nature } = candidate;
  if (nature === "people" || nature === "thing" || discourse.quoted[sentence]?.[head] === true) return false;
  return identities.some((i) => i.code === code && isPublic(i.sector));
}

/** "The gang ... it": people that are called by one noun. */
function isCollective({ index }: Discourse, { nature, word, kind }: Draft): boolean {
  return nature === "people" && kind === "description" && index.kinds.collectives.has(word?.word ?? "");
}

function agrees(discourse: Discourse, draft: Draft, kind: Kind): boolean {
  if (kind === "he" || kind === "she") {
    const gender = kind === "he" ? "m" : "f";
    return draft.nature === "person" && !draft.plural && (draft.gender === null || draft.gender === gender);
  }
  // "The movement denied it. It ...": a body of which nobody knows which it is stands in the way of others.
  if (draft.identities.length === 0 && !draft.anonymous)
    return kind === "it" && draft.definite && draft.nature === "body" && !draft.plural;
  // "Police ... they".
  if (kind === "it" && draft.word?.word.endsWith("police") === true) return false;
  if (kind === "it")
    return (
      (draft.nature === "state" || draft.nature === "body" || isCollective(discourse, draft)) &&
      !draft.plural &&
      draft.identities.length === 1
    );
  return draft.plural || draft.nature === "people" || draft.nature === "body" || draft.nature === "state";
}

function costOf(discourse: Discourse, pronoun: Draft, candidate: Draft, kind: Kind): number {
  const sentence = discourse.parsed.sentences[candidate.sentence];
  const token = sentence?.tokens[candidate.head];
  let cost = 5 * (pronoun.sentence - candidate.sentence);
  if (!isSubject(sentence, candidate) && !opensWith(sentence, candidate))
    cost += token?.deprel === "nmod:poss" ? 2 : 3;
  else if (sentence?.tokens[token?.head ?? -1]?.head === -1) cost -= 1;
  cost += parallelCost(discourse, pronoun, candidate);
  if (candidate.kind === "pronoun") cost -= 0.5;
  if (isCoordinated(sentence, pronoun, candidate)) cost -= 8;
  if (isHolding(discourse, pronoun, candidate)) cost += 12;
  if (isAccusedAtHome(discourse, pronoun, candidate)) cost -= 4;
  if (isSubjectAbove(sentence, pronoun, candidate)) cost -= 3;
  if (kind === "they" && !candidate.plural && candidate.nature !== "people")
    cost += candidate.nature === "state" ? 6 : 3;
  // "The Danish line Maersk sailed. It": seldom the country of an adjective.
  if (kind === "it" && candidate.kind === "description" && candidate.nature === "state")
    cost += candidate.word ? 1 : 3;
  return cost;
}

/** "which the government pledged when [it] signed": who does what the clause goes with. */
function isSubjectAbove(sentence: Sentence | undefined, pronoun: Draft, candidate: Draft): boolean {
  const token = sentence?.tokens[pronoun.head];
  if (!sentence || !token || candidate.sentence !== pronoun.sentence || !isRelation(token, "nsubj"))
    return false;
  const verb = sentence.tokens[token.head];
  const subject = sentence.tokens[candidate.head];
  return (
    verb !== undefined &&
    isRelation(verb, "advcl") &&
    subject?.head === verb.head &&
    isRelation(subject, "nsubj")
  );
}

/** "Oslo, a friend of both, advised", "Oslo, which keeps troops, warned": the subject, whatever the tree says. */
function opensWith(sentence: Sentence | undefined, { first, last, nature }: Draft): boolean {
  return first === 0 && (nature === "state" || nature === "body") && sentence?.tokens[last + 1]?.form === ",";
}

/** "Hamas and its leaders" */
function isCoordinated(sentence: Sentence | undefined, pronoun: Draft, candidate: Draft): boolean {
  const between = sentence?.tokens[pronoun.first - 1]?.form;
  return (
    candidate.sentence === pronoun.sentence &&
    candidate.last === pronoun.first - 2 &&
    (between === "and" || between === "or")
  );
}

/** "France and Germany ... they" */
function withConjuncts(discourse: Discourse, first: Draft): Draft {
  const others = partners(discourse, first);
  if (others.length === 0) return first;
  const inOrder = [first, ...others].toSorted((a, b) => a.start - b.start);
  return { ...first, identities: distinct(inOrder.flatMap((d) => d.identities)) };
}

/** "France and the European Union": a body of states does things together with a state. */
function isOfSort(a: Draft, b: Draft): boolean {
  const isPublic = ({ nature, identities }: Draft) => nature === "state" || identities[0]?.sector === "IGO";
  return a.nature === b.nature || (isPublic(a) && isPublic(b));
}

/** Those joined to a state, body or person by "and": by the tree, or because nothing else stands between. */
function partners(discourse: Discourse, draft: Draft): Draft[] {
  if (draft.kind === "pronoun" || draft.plural) return [];
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const isJoined = (a: Draft, b: Draft) => {
    const between = tokens.slice(a.last + 1, b.first).filter((t) => t.upos !== "DET" && t.form !== ",");
    return between.length === 1 && between[0]?.form === "and";
  };
  return (discourse.drafts[draft.sentence] ?? []).filter((d) => {
    if (d === draft || !isOfSort(d, draft) || d.plural || d.kind === "pronoun" || d.identities.length === 0)
      return false;
    const token = tokens[d.head];
    return (
      (token?.head === draft.head && isRelation(token, "conj")) || isJoined(draft, d) || isJoined(d, draft)
    );
  });
}
