/**
 * Two parties of whom the text spoke before.
 *
 *     "Egypt and Ethiopia ... [both sides], [the two armies], [the presidents]"
 *     "the government and the rebels ... [both sides]"
 *     "Kenya met envoys of [the two countries]"     not Kenya
 *
 * Nobody where a third is as near and the article is not about two of them.
 */

import type { Identity } from "../../model/party.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { codesOf } from "../belonging/codes-of.ts";
import { type Discourse, isSubject, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import { distinct, isPublic, ofCountry } from "../parties/identities.ts";

const PAIR =
  /^(?:the two|both|(?:all|the) (?:\w+ )?(?:sides|parties to the)|all (?:the )?parties|the (?:\w+ )?(?:neighbou?rs|rivals|allies|superpowers|belligerents)|the (?:warring|rival|feuding|opposing) parties)/i;
const ONE_OF_TWO = /^(?:each|either|neither) /i;
const REACH = 4;

/** Whether the words speak of two. */
export function isPair(draft: Draft, text: string, isFollowed: boolean, index: PartyIndex): boolean {
  const { word } = draft;
  if (!word || draft.kind === "pronoun") return false;
  if (!draft.plural) return /^(?:side|government)$/.test(word.word) && ONE_OF_TWO.test(text);
  const isParty =
    word.nature === "state" || word.nature === "body"
      ? true
      : isPublic(word.sector) || index.kinds.companions.has(word.word);
  if (!isParty && word.word !== "leader") return false;
  // "the presidents", "the foreign ministers": of those just named.
  const isOffices = draft.definite && draft.first === draft.last - word.word.split(" ").length && !isFollowed;
  return (
    PAIR.test(text) ||
    (word.nature === "state" && countOf(text) > 0) ||
    // "the governments", "the armies": of those just named.
    (isOffices && /^(?:government|army)$/.test(word.word)) ||
    (isOffices && word.nature === "person" && word.office === true)
  );
}

const COUNTS: readonly string[] = ["two", "three", "four", "five", "six"];

/** How many "the three countries" are; 0 where the words do not say. */
function countOf(text: string): number {
  const counted = /^the (two|three|four|five|six) /i.exec(text)?.[1]?.toLowerCase();
  return counted === undefined ? 0 : COUNTS.indexOf(counted) + 2;
}

export function resolvePair(discourse: Discourse, draft: Draft, not: readonly string[] = []): void {
  const within = discourse.home.pair ? null : withinOne(discourse, draft);
  if (within) {
    draft.identities = [within];
    return;
  }
  // "The army and the rebels fought. Each blames the other": those two.
  const sides = draft.word?.word === "side" || draft.word?.word === "party" || draft.kind === "pronoun";
  const acting = actingUpon(discourse, draft);
  const out = new Set([...not, ...acting.flatMap((d) => codesOf(d, discourse.index))]);
  const bodies = new Set(acting.flatMap((d) => d.identities.map((i) => i.entity)));
  const isPersons = draft.nature === "person" && draft.plural;
  const count = draft.nature === "state" ? countOf(discourse.parsed.text.slice(draft.start, draft.end)) : 0;
  const found =
    count > 2
      ? listed(discourse, draft, count)
      : ((count === 0 ? betweenBefore(discourse, draft, out) : null) ??
        (isPersons ? nearest(discourse, draft, { out, bodies }, sides, true) : null) ??
        nearest(discourse, draft, { out, bodies }, sides, false) ??
        (count === 2 ? listed(discourse, draft, count) : null));
  if (found) draft.identities = found;
}

/** "Chad is at war. [All parties to the conflict]": whoever fights in the one country that the article is about. */
function withinOne(
  { home, index, parsed }: Discourse,
  { sentence, start, end, last, word, plural }: Draft,
): Identity | null {
  if (parsed.sentences[sentence]?.tokens[last + 1]?.form !== "to") return null;
  if (!plural || word?.word !== "party" || !ALL.test(parsed.text.slice(start, end))) return null;
  const country = index.countries.get(home.leader ?? "");
  return country ? ofCountry(country, null) : null;
}

const ALL = /^all (?:the )?(?:\p{L}+ )?parties/iu;

/** "Fighting between the army and the Red Front resumed. [Each side]": those two, whoever else was named. */
function betweenBefore(discourse: Discourse, draft: Draft, out: ReadonlySet<string>): Identity[] | null {
  if (draft.word?.word !== "side" && draft.word?.word !== "party") return null;
  for (let s = draft.sentence; s >= Math.max(0, draft.sentence - BETWEEN); s--) {
    const tokens = discourse.parsed.sentences[s]?.tokens ?? [];
    const at = tokens.findLastIndex((t) => t.form === "between" && t.start < draft.start);
    if (at < 0) continue;
    const here = (discourse.drafts[s] ?? []).filter((d) => d.kind !== "pronoun" && d.end < draft.start);
    const opens = (d: Draft, from: number) =>
      d.first === from || (d.first === from + 1 && tokens[from]?.upos === "DET");
    const one = here.find((d) => opens(d, at + 1));
    // "the army (FA) and"
    const and =
      one && tokens.findIndex((t) => t.index > one.last && t.index <= one.last + 4 && t.form === "and");
    const other = and !== undefined && and > 0 ? here.find((d) => opens(d, and + 1)) : undefined;
    const sides = [one, other].flatMap((d) => (d && d.nature !== "place" ? d.identities : []));
    if (sides.length === 2 && sides.every((i) => i.code !== "UNK" && !out.has(i.code))) return sides;
  }
  return null;
}

/** Sentences over which a dispute "between" two is kept in mind. */
const BETWEEN = 2;

/** "Mali, Niger and Chad left. ... [the three countries]": the list of as many that the text gave last, of places too. */
function listed(discourse: Discourse, draft: Draft, count: number): Identity[] | null {
  for (let s = draft.sentence; s >= Math.max(0, draft.sentence - REACH); s--) {
    const tokens = discourse.parsed.sentences[s]?.tokens ?? [];
    const names = (discourse.drafts[s] ?? []).filter(
      (d) => d.kind === "name" && (d.nature === "state" || d.nature === "place") && d.end <= draft.start,
    );
    let run: Draft[] = [];
    for (const name of names) {
      const before = run.at(-1);
      const between = before ? tokens.slice(before.last + 1, name.first) : [];
      const goesOn = between.length > 0 && between.every((t) => /^(?:,|and|or|the)$/.test(t.form));
      run = goesOn ? [...run, name] : [name];
      const next = tokens[name.last + 1]?.form ?? "";
      if (
        run.length !== count ||
        (/^(?:,|and|or)$/.test(next) && names.some((d) => d.first <= name.last + 3 && d.first > name.last))
      )
        continue;
      const codes = new Set(run.flatMap((d) => codesOf(d, discourse.index)));
      if (codes.size === count) return [...codes].flatMap((code) => asState(discourse, code, draft));
    }
  }
  return null;
}

function nearest(
  discourse: Discourse,
  draft: Draft,
  { out, bodies }: { readonly out: ReadonlySet<string>; readonly bodies: ReadonlySet<string | null> },
  sides: boolean,
  persons: boolean,
): Identity[] | null {
  const { pair } = discourse.home;
  const usual = pair !== null && !pair.some((code) => out.has(code));
  for (let reach = 0; reach <= REACH; reach++) {
    const near = recent(discourse, draft.sentence, reach).filter((d) => !persons || d.nature === "person");
    const parties = distinct(near.flatMap((d) => partiesOf(discourse, d, draft, sides))).filter(
      (i) => !out.has(i.code) && !(i.entity !== null && i.sector === "IGO" && bodies.has(i.entity)),
    );
    if (parties.length < 2) continue;
    // "Kishida called Wong. The two leaders": the two persons named last, whoever the article is about.
    if (parties.length === 2 && persons && reach <= 1) return parties.reverse();
    // "The rebels shelled Gao, and the army ... Both sides": those two, whichever countries the article is about.
    const isInside = reach <= 1 && parties.some((i) => i.sector === "REB");
    // "Norway and Italy voiced concern. Chad called on all sides": the two at odds, whoever else is near.
    const isUsual = usual && (sides || parties.some((i) => pair?.includes(i.code)));
    if (parties.length === 2 && (isInside || !isUsual)) return parties.reverse();
    if (!usual) return null;
    break;
  }
  return usual && !persons ? pair.flatMap((code) => asState(discourse, code, draft)) : null;
}

function partiesOf(discourse: Discourse, near: Draft, draft: Draft, sides: boolean): Identity[] {
  if (near === draft || near.nature === "place") return [];
  // "the Turkish bases": no party.
  if (near.kind === "description" && near.nature === "state" && !near.word) return [];
  const groups = sides ? near.identities.filter((i) => i.sector === "REB" || i.sector === "IGO") : [];
  const isActing = near.nature === "state" || near.identities.some((i) => isPublic(i.sector));
  if (!isActing || groups.length > 0) return groups;
  return codesOf(near, discourse.index)
    .reverse()
    .flatMap((code) => asState(discourse, code, draft));
}

function asState({ index }: Discourse, code: string, draft: Draft): Identity[] {
  const country = index.countries.get(code);
  const isState = draft.word && (index.kinds.companions.has(draft.word.word) || draft.word.word === "party");
  const sector = isState ? "GOV" : draft.sector;
  return country ? [ofCountry(country, sector ?? "GOV")] : [];
}

/** The subject of a sentence that acts upon the two is neither. */
function actingUpon(discourse: Discourse, draft: Draft): Draft[] {
  const sentence = discourse.parsed.sentences[draft.sentence];
  if (!sentence || isSubject(sentence, draft)) return [];
  const subject = (discourse.drafts[draft.sentence] ?? []).find(
    (d) =>
      d.start < draft.start && d.nature !== "place" && (isSubject(sentence, d) || isBeforeAside(sentence, d)),
  );
  // "[The presidents] of the two countries spoke": the two own the subject.
  const isOwner = sentence.tokens[draft.first - 1]?.form === "of" && subject?.last === draft.first - 2;
  if (!subject || isOwner || opensClause(sentence, subject, draft)) return [];
  const joined = (discourse.drafts[draft.sentence] ?? []).filter(
    (d) => sentence.tokens[d.head]?.head === subject.head && sentence.tokens[d.head]?.deprel === "conj",
  );
  return [subject, ...joined.filter((d) => d.start < draft.start)];
}

/** "Norway, which keeps bases there, pressed both sides": who opens the sentence, whatever the tree says. */
function isBeforeAside({ tokens }: Sentence, { first, last, nature }: Draft): boolean {
  return first === 0 && nature === "state" && tokens[last + 1]?.form === ",";
}

/** "It sells power, and last year the two countries jointly repaired": a clause of its own, whatever the tree says. */
function opensClause({ tokens }: Sentence, subject: Draft, draft: Draft): boolean {
  const between = tokens.slice(subject.last + 1, clauseNoun(tokens, draft.first));
  if (between.some((t) => t.form === ";")) return true;
  const breaks = between.findLastIndex((t) => t.upos === "CCONJ" || t.upos === "SCONJ" || t.form === ";");
  if (breaks < 0 || between.slice(breaks).some((t) => t.upos === "VERB" || t.upos === "ADP")) return false;
  const next = tokens.slice(draft.last + 1).find((t) => t.upos !== "ADV" && t.upos !== "AUX");
  return next?.upos === "VERB" && next.xpos !== "VBG";
}

/** Where the phrase begins in which "of the two countries" stands: "the presidents of the two countries agreed". */
function clauseNoun(tokens: Sentence["tokens"], first: number): number {
  if (tokens[first - 1]?.form !== "of") return first;
  let at = first - 1;
  while (/^(?:NOUN|ADJ|DET|NUM|PROPN)$/.test(tokens[at - 1]?.upos ?? "")) at--;
  return at;
}
