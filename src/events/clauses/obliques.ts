/**
 * Phrases with a preposition below a word.
 *
 *     "According to Oslo, Rome left for talks"     left: "according to" Oslo, "for" talks
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { isTime } from "./time-nouns.ts";

export interface Oblique {
  /** The preposition in lower case, "according to" in one. */
  readonly prep: string;
  readonly head: Token;
}

export function obliquesOf(sentence: Sentence, head: Token): Oblique[] {
  const found: Oblique[] = [];
  for (const t of dependents(sentence, head.index, "obl", "nmod", "advcl", "acl")) {
    if (t.deprel === "nmod:poss" || isRelation(t, "obl:npmod", "obl:unmarked", "nmod:unmarked")) continue;
    const prep = prepositionOf(sentence, t);
    if (prep) found.push({ prep, head: t });
  }
  return [...found, ...behindTime(sentence, head)];
}

/** "met Monday with Rome", "spoke Friday morning to both": a day takes no such phrase, whatever the tree hung on it. */
function behindTime(sentence: Sentence, head: Token): Oblique[] {
  if (head.upos !== "VERB") return [];
  return dependents(sentence, head.index, "obl", "nmod")
    .filter((t) => t.index > head.index && isTime(t))
    .flatMap((t) => obliquesOf(sentence, t).filter(({ prep }) => SOMEBODY.test(prep)));
}

const SOMEBODY = /^(?:with|to|against|by)$/;

/** The case marker (or, for gerunds, the mark) of a phrase, fixed parts joined: "according to", "because of". */
export function prepositionOf(sentence: Sentence, head: Token): string | null {
  const cases = dependents(sentence, head.index, "case");
  // "was fired on by a boat": the first is the verb's own.
  const [first, second] = cases;
  const isAgent = second?.form === "by" && first?.index === second.index - 1 && first.head === head.index;
  const marker =
    (isAgent ? second : first) ??
    (isGerund(head) ? dependents(sentence, head.index, "mark").at(0) : caseOfNamePart(sentence, head));
  if (!marker) return null;
  const rest = dependents(sentence, marker.index, "fixed");
  return [marker, ...rest].map((t) => t.form.toLowerCase()).join(" ");
}

/** "with former president Ali Bey": in a name of several words the parser may hang the preposition on a part. */
function caseOfNamePart(sentence: Sentence, head: Token): Token | undefined {
  if (head.upos !== "PROPN") return undefined;
  const part = dependents(sentence, head.index, "compound", "flat", "nmod:desc")[0];
  return part && dependents(sentence, part.index, "case").find((t) => t.upos === "ADP");
}

export function isGerund(token: Token): boolean {
  return token.xpos === "VBG";
}
