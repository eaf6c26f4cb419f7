/**
 * What is urged, promised or threatened; on which condition; with which lever. Each as the words that stand there.
 *
 *     "threatened to withhold grain if the convoy were to sail"
 *      content "withhold grain", condition "if the convoy were to sail", means "withhold grain"
 *
 * Purpose ("in order to", "so that") is no condition.
 */

import { type Range, type Span, spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";
import type { EventKit } from "./event-kit.ts";
import type { Found } from "./find-sites.ts";
import { headsIn } from "./match-frame.ts";

export function conditionOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  const places = [site.carrier, site.head, ...(match.content ? [match.content] : [])];
  for (const place of places) {
    const clause = conditionBelow(site.sentence, place, kit) ?? conditionAside(site.sentence, place, kit);
    if (clause) return trimmed(text, clause);
  }
  return null;
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
  const words = subtree(sentence, head.index);
  const first = words[0];
  if (!first || first.index > head.index) return false;
  const line = words.slice(0, 8).map((t) => t.form.toLowerCase());
  const opening = line[0] === "," ? line.slice(1) : line;
  return kit.modality.conditions.some((marker) => {
    const wanted = marker.phrase.split(" ");
    const start = /^(?:only|even|and)$/.test(opening[0] ?? "") ? 1 : 0;
    // "provided" may be the verb itself: a marker stands before what it opens.
    if ((opening === line ? 0 : 1) + start + wanted.length > words.indexOf(head)) return false;
    if (!wanted.every((word, i) => opening[start + i] === word)) return false;
    if (
      marker.not?.some((no) => no.split(" ").every((word, i) => opening[start + wanted.length + i] === word))
    )
      return false;
    if (marker.as === "preposition") return isRelation(head, "obl", "nmod", "advcl", "acl");
    return isRelation(head, "advcl", "acl");
  });
}

/** Whether the word lies inside a condition. */
export function insideCondition(sentence: Sentence, token: Token, kit: EventKit): boolean {
  const seen = new Set<number>();
  for (let t: Token | undefined = token; t && !seen.has(t.index); t = sentence.tokens[t.head]) {
    seen.add(t.index);
    if (isRelation(t, "advcl", "acl") && opensCondition(sentence, t, kit)) return true;
  }
  return false;
}

export function contentOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  const content = match.content;
  if (!content) return null;
  const own = subtree(site.sentence, content.index, (t) => isAdjunctCondition(site.sentence, t, kit));
  return trimmed(text, withoutOpening([...own, ...infinitiveBehind(site.sentence, own, kit)], content));
}

/** "the need for Rome to act", "an appeal to the clans to halt": an infinitive right behind the content belongs to it. */
function infinitiveBehind(sentence: Sentence, words: readonly Token[], kit: EventKit): Token[] {
  const last = words.at(-1);
  const to = last && sentence.tokens[last.index + 1];
  const verb = to?.lemma === "to" && to.upos === "PART" ? sentence.tokens[to.head] : undefined;
  if (!verb || verb.index <= to!.index || words.includes(verb)) return [];
  return subtree(sentence, verb.index, (t) => isAdjunctCondition(sentence, t, kit)).filter(
    (t) => t.index > last!.index,
  );
}

function isAdjunctCondition(sentence: Sentence, token: Token, kit: EventKit): boolean {
  return isRelation(token, "advcl", "obl") && opensCondition(sentence, token, kit);
}

/** Leaves the words that only open a clause: "to", "that", "for". */
function withoutOpening(words: readonly Token[], content: Token): Token[] {
  let start = 0;
  while (start < words.length) {
    const t = words[start];
    if (!t || t.index >= content.index || !(isRelation(t, "mark", "case") || t.deprel === "punct")) break;
    start++;
  }
  return words.slice(start);
}

/** The lever: what a threat or promise is made with. */
export function meansOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  if (match.type !== "THREATEN" && match.type !== "REQUEST" && match.type !== "AGREE") return null;
  const levers = match.type === "AGREE" ? [] : (match.entry.frame.means ?? []);
  for (const role of levers) {
    const head = headsIn(site, role)[0];
    if (head) return trimmed(text, withoutOpening(subtree(site.sentence, head.index), head));
  }
  const lever = match.content;
  if (lever && match.type === "THREATEN" && kit.levers.has(lever.lemma))
    return leverSpan(text, site.sentence, lever, kit);
  const by = site.roles.obliques.find(
    (o) => (o.prep === "by" || o.prep === "with") && kit.levers.has(o.head.lemma),
  );
  return by ? leverSpan(text, site.sentence, by.head, kit) : null;
}

function leverSpan(text: string, sentence: Sentence, verb: Token, kit: EventKit): Span | null {
  const words = subtree(
    sentence,
    verb.index,
    (t) => isAdjunctCondition(sentence, t, kit) || isRelation(t, "advcl", "conj", "cc"),
  );
  return trimmed(text, withoutOpening(words, verb));
}

/** From the first to the last word, without punctuation at the ends. Gaps in the tree are filled: a span is one stretch. */
export function trimmed(text: string, words: readonly Token[]): Span | null {
  const range = rangeOf(words);
  return range ? spanOf(text, range.start, range.end) : null;
}

export function rangeOf(words: readonly Token[]): Range | null {
  let from = 0;
  let to = words.length;
  // "the Front (MPF)": a bracket at the edge whose other half lies inside belongs to the words.
  const closing = words.slice(0, -1).findLastIndex((t) => t.form === ")");
  while (from < to && words[from]?.upos === "PUNCT" && !(words[from]?.form === "(" && from < closing)) from++;
  const inside = words.findIndex((t, i) => i > from && t.form === "(");
  const opening = inside < 0 ? words.length : inside;
  while (to > from && words[to - 1]?.upos === "PUNCT" && !(words[to - 1]?.form === ")" && opening < to - 1))
    to--;
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}
