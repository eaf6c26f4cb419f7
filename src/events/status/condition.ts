/**
 * On which condition: the words of a clause or phrase that a condition marker opens, and the act that it belongs to.
 *
 *     "Rome will sign if Oslo does."              if Oslo does
 *     "Should Oslo agree, Rome would sign."       Should Oslo agree
 *     "Rome signed provided that Oslo did."       provided that Oslo did
 *     "Rome offered grain in exchange for oil."   in exchange for oil
 *     "spoke on condition of anonymity"           none
 *
 * By the tree where it hangs the clause on the act; on the surface where it does not. Purpose ("in order to", "so that") is no condition.
 */

import type { ConditionMarker } from "../../lexicon/modality.ts";
import type { Span } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";
import type { EventKit } from "../event-kit.ts";
import type { Found } from "../frames/find-sites.ts";
import { type IndexedPhrase, phrasesAt } from "../phrase-index.ts";
import { trimmed } from "../trimmed.ts";

export function conditionOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  // "would stop selling oil if Lima did": the tree may hang the condition on what is stopped.
  const leftOff = dependents(site.sentence, site.carrier.index, "xcomp").filter(({ xpos }) => xpos === "VBG");
  const places = [site.carrier, site.head, ...(match.content ? [match.content] : []), ...leftOff];
  for (const place of places) {
    const clause = conditionBelow(site.sentence, place, kit) ?? conditionAside(site.sentence, place, kit);
    if (clause) return trimmed(text, clause);
  }
  const onSurface = surfaceConditions(site.sentence, kit).find((words) => belongsTo(words, found));
  return onSurface ? trimmed(text, onSurface) : null;
}

/** A clause or phrase under the word that a condition marker opens. */
function conditionBelow(sentence: Sentence, place: Token, kit: EventKit): Token[] | null {
  for (const t of dependents(sentence, place.index, "advcl", "obl", "nmod", "acl")) {
    if (opensCondition(sentence, t, kit)) return subtree(sentence, t.index);
  }
  return null;
}

/** A condition that the parser hung on a neighbour of the content: one level further down. */
function conditionAside(sentence: Sentence, place: Token, kit: EventKit): Token[] | null {
  for (const middle of dependents(sentence, place.index, "xcomp", "ccomp", "obj", "obl", "conj")) {
    const found = conditionBelow(sentence, middle, kit);
    if (found) return found;
  }
  return null;
}

/** "if", "unless", "provided that", "in exchange for", "Should Rome agree", "Were Rome to agree". */
export function opensCondition(sentence: Sentence, head: Token, kit: EventKit): boolean {
  const known = OPENS.get(head);
  if (known !== undefined) return known;
  const opens = isOpenedByMarker(sentence, head, kit);
  OPENS.set(head, opens);
  return opens;
}

/** Asked again for every act above or below. */
const OPENS = new WeakMap<Token, boolean>();

function isOpenedByMarker(sentence: Sentence, head: Token, kit: EventKit): boolean {
  const words = subtree(sentence, head.index);
  const first = words[0];
  if (!first || first.index > head.index) return false;
  const line = words.slice(0, 8).map((t) => t.form.toLowerCase());
  const opening = line[0] === "," ? line.slice(1) : line;
  const start = /^(?:only|even|and)$/.test(opening[0] ?? "") ? 1 : 0;
  return phrasesAt(kit.modality.conditions, opening, start).some(({ words: wanted, entry: marker }) => {
    // "provided" may be the verb itself: a marker stands before what it opens.
    if ((opening === line ? 0 : 1) + start + wanted.length > words.indexOf(head)) return false;
    if (isRefused(marker, opening.slice(start + wanted.length))) return false;
    if (marker.as === "preposition") return isRelation(head, "obl", "nmod", "advcl", "acl");
    return isRelation(head, "advcl", "acl");
  });
}

function isRefused({ not }: ConditionMarker, rest: readonly string[]): boolean {
  return not?.some((no) => no.split(" ").every((word, i) => rest[i] === word)) ?? false;
}

/** Whether the word lies inside a condition. */
export function insideCondition(sentence: Sentence, token: Token, kit: EventKit): boolean {
  const seen = new Set<number>();
  for (let t: Token | undefined = token; t && !seen.has(t.index); t = sentence.tokens[t.head]) {
    seen.add(t.index);
    if (isRelation(t, "advcl", "acl") && opensCondition(sentence, t, kit)) return true;
  }
  return surfaceConditions(sentence, kit).some((words) => words.includes(token));
}

/** Made once a sentence: the coder asks for every act. */
const ON_SURFACE = new WeakMap<Sentence, readonly (readonly Token[])[]>();

/** The words of each condition, found without the tree. */
function surfaceConditions(sentence: Sentence, kit: EventKit): readonly (readonly Token[])[] {
  let found = ON_SURFACE.get(sentence);
  if (!found) {
    const forms = sentence.tokens.map(({ form }) => form.toLowerCase());
    const made: Token[][] = [];
    for (let at = 0; at < forms.length; at++) {
      const marker = markerAt(sentence, forms, at, kit);
      if (!marker) continue;
      const words = wordsFrom(sentence, forms, at, marker);
      if (!words) continue;
      made.push(words);
      at += words.length - 1;
    }
    found = made;
    ON_SURFACE.set(sentence, found);
  }
  return found;
}

/** The longest marker whose words stand here. */
function markerAt(
  sentence: Sentence,
  forms: readonly string[],
  at: number,
  kit: EventKit,
): IndexedPhrase<ConditionMarker> | null {
  let best: IndexedPhrase<ConditionMarker> | null = null;
  for (const marker of phrasesAt(kit.modality.conditions, forms, at)) {
    const { words, entry } = marker;
    if (best && best.entry.phrase.length >= entry.phrase.length) continue;
    if (isRefused(entry, forms.slice(at + words.length, at + words.length + 4))) continue;
    if (fits(sentence, forms, at, marker)) best = marker;
  }
  return best;
}

/** No condition is longer; keeps the whole linear. */
const LONGEST = 60;
const NOMINAL = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/;
/** "asked if", "as if", "what if": no condition. */
const NO_CONDITION_AFTER =
  /^(?:as|what|wonder|wondered|wonders|asked|ask|asks|see|know|knew|say|sure|unclear|doubt)$/;

function fits(
  { tokens }: Sentence,
  forms: readonly string[],
  at: number,
  { words, entry: { phrase, as } }: IndexedPhrase<ConditionMarker>,
): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at + words.length];
  if (!behind) return false;
  // "until 1989": a preposition here, which opens no clause.
  if (as === "clause" && phrase === tokens[at]!.form.toLowerCase() && tokens[at]!.deprel === "case")
    return false;
  if (as === "inversion") {
    const opens = !before || /^(?:,|that|and|but|["“])$/i.test(before.form);
    return opens && NOMINAL.test(behind.upos) && forms.at(-1) !== "?" && forms.indexOf(",", at) > at + 2;
  }
  if (before && NO_CONDITION_AFTER.test(before.form.toLowerCase())) return false;
  // "Oslo provided grain", "aid provided by Rome": the verb itself.
  if (phrase === "provided" || phrase === "providing")
    return (
      NOMINAL.test(behind.upos) &&
      tokens.slice(Math.max(0, at - LONGEST), at).some(isFiniteVerb) &&
      !/AUX|PART|ADV/.test(before?.upos ?? "")
    );
  return true;
}

/** To the end of its clause: the next comma, mark or dash. A clause wants a word with tense, so "until Monday" is none. */
function wordsFrom(
  sentence: Sentence,
  forms: readonly string[],
  at: number,
  { words: opening, entry: { as } }: IndexedPhrase<ConditionMarker>,
): Token[] | null {
  const { tokens } = sentence;
  let end = at + opening.length;
  while (end < Math.min(tokens.length, at + LONGEST) && !/^(?:[,;:.?!”"—)]|--)$/.test(forms[end]!)) end++;
  const first = /^(?:only|even)$/.test(forms[at - 1] ?? "") ? at - 1 : at;
  const words = tokens.slice(first, end);
  const inner = tokens.slice(at + (as === "inversion" ? 0 : opening.length), end);
  return inner.length > 0 && (as === "preposition" || inner.some(isFiniteVerb)) ? words : null;
}

/** The act before a condition that ends its clause, or the first one after a condition that opens the sentence. */
function belongsTo(words: readonly Token[], { site, match }: Found): boolean {
  const { tokens } = site.sentence;
  const [first, last] = [words[0]!, words.at(-1)!];
  const acts = [site.carrier, site.head, ...(match.content ? [match.content] : [])];
  if (words.some((word) => acts.includes(word))) return false;
  const verbsBetween = (from: number, to: number): number =>
    tokens.slice(from + 1, to).filter((t) => isFiniteVerb(t) && !isRelation(t, "aux", "acl", "nsubj")).length;
  if (first.index > site.head.index)
    return verbsBetween(Math.max(...acts.map((t) => t.index), site.head.index), first.index) === 0;
  return tokens[last.index + 1]?.form === "," && verbsBetween(last.index, site.carrier.index) === 0;
}
