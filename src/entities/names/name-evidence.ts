/**
 * What the rest of a document says about a word that may be a name: one clear mention helps all others.
 *
 *     "Mr. Duval ... Duval"             after an honorific or a title: a person
 *     "Natalia Gavrilescu ... Gavrilescu"   after a given name
 *     "Rao Industries ... Rao"          in a run that ends with the head of a body
 *     "in Tuzla ... Tuzla"              after a preposition of place
 *     "Basin Authority (NBA) ... NBA"   in brackets after capitals
 */

import { hashWord } from "../../parse/hashing.ts";
import type { Sentence } from "../../parse/parsed.ts";
import type { WordTable } from "../../parse/word-shapes.ts";
import { fold } from "../parties/atoms.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import { GIVEN } from "./name-gazetteer.ts";
import { hasHint } from "./name-hints.ts";

const LOWER = 1;
/** In capitals inside a sentence. */
export const INSIDE = 2;
const TITLED = 4;
const AFTER_GIVEN = 8;
const IN_BODY = 16;
const LOCATED = 32;
const BRACKETED = 64;

const UPPER = /^\p{Lu}/u;

/** From a word as it stands to the bits above, for all its places in the document together. */
export function nameEvidence(
  sentences: readonly Sentence[],
  index: PartyIndex,
  gazetteer: WordTable,
): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  const add = (form: string, bits: number) => evidence.set(form, (evidence.get(form) ?? 0) | bits);
  const lower = new Set<string>();
  for (const { tokens } of sentences) {
    const isUpper = tokens.map(({ form }) => UPPER.test(form));
    let runEnd = -1;
    for (const [i, { form }] of tokens.entries()) {
      if (!isUpper[i]) {
        lower.add(form);
        continue;
      }
      if (i > runEnd) {
        runEnd = i;
        while (isUpper[runEnd + 1]) runEnd++;
      }
      const before = tokens[i - 1]?.form ?? "";
      let bits = i > 0 ? INSIDE : 0;
      if (hasHint(index, before, "honorifics") || hasHint(index, before, "titles")) bits |= TITLED;
      if (isUpper[i - 1] && (gazetteer.lookUp(hashWord(fold(before))) & GIVEN) !== 0) bits |= AFTER_GIVEN;
      if (runEnd > i && hasHint(index, tokens[runEnd]!.form, "bodyHeads")) bits |= IN_BODY;
      if (hasHint(index, before, "locatives")) bits |= LOCATED;
      if (before === "(" && tokens[i + 1]?.form === ")" && isUpper[i - 2]) bits |= BRACKETED;
      add(form, bits);
    }
  }
  for (const form of evidence.keys()) if (lower.has(form.toLowerCase())) add(form, LOWER);
  return evidence;
}
