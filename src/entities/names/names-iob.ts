/**
 * Names for CoNLL-U whose sentences and tokens must be kept: NUMBER, FORM and IOB2 tag, a blank line after a sentence.
 *
 *     1 Oslo B-LOC / 2 warned O / 3 Hans B-PER / 4 Berg I-PER
 */

import type { ConlluDocument } from "../../parse/conllu-document.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { nameParties } from "../name-parties.ts";
import type { PartyKit } from "../party-kit.ts";
import { type NameLine, namesOf } from "./names-of.ts";

export function namesOfConllu({ parsed }: ConlluDocument, kit: PartyKit): string {
  const names = namesOf(nameParties(parsed, kit));
  let out = "";
  let next = 0;
  for (const sentence of parsed.sentences) {
    const from = next;
    while (next < names.length && names[next]!.span.start < sentence.end) next++;
    out += linesOf(sentence, names.slice(from, next));
  }
  return out;
}

/** `names` are those that begin in the sentence, in order and without overlap. */
function linesOf({ tokens }: Sentence, names: readonly NameLine[]): string {
  let at = 0;
  const lines = tokens.map(({ form, index, start, end }) => {
    while (at < names.length && names[at]!.span.end <= start) at++;
    const name = names[at];
    const isInside = name !== undefined && name.span.start < end;
    const tag = isInside ? `${start <= name.span.start ? "B" : "I"}-${name.type}` : "O";
    return `${index + 1}\t${form}\t${tag}`;
  });
  return `${lines.join("\n")}\n\n`;
}
