/**
 * Words as the lexicon compares them: runs of letters and digits without case and accents, whatever the tokeniser did
 * with hyphens, full stops and apostrophes.
 *
 *     "al-Qaeda"  "al" "-" "Qaeda"   both: al, qaeda
 *     "U.S."                         u, s
 *     "Élysée"                       elysee
 */

import type { Sentence } from "../../parse/parsed.ts";

export interface Atom {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** As it stands. */
  readonly raw: string;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Whether a name may begin, or end, here: at the edge of its token, or beside a hyphen. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const RUN = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Most words. */
const PLAIN = /^[A-Za-z0-9]+$/;
const ASCII_RUN = /[A-Za-z0-9]+/g;
const ASCII = /^[\x20-\x7e]*$/;

export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .toLowerCase();
}

/** The runs of a text of the lexicon; nearly all of it is ASCII, which is read faster. */
export function runsOf(text: string): string[] {
  if (ASCII.test(text)) return text.match(ASCII_RUN) ?? [];
  return text.normalize("NFC").match(RUN) ?? [];
}

export function atomsOf(sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  for (const token of sentence.tokens) {
    const { form } = token;
    if (PLAIN.test(form)) {
      const { index, start, end } = token;
      atoms.push({
        text: form.toLowerCase(),
        raw: form,
        token: index,
        start,
        end,
        opens: true,
        closes: true,
      });
      continue;
    }
    for (const match of form.matchAll(RUN)) {
      const from = match.index;
      const to = from + match[0].length;
      atoms.push({
        text: fold(match[0]),
        raw: match[0],
        token: token.index,
        start: token.start + from,
        end: token.start + to,
        opens: from === 0 || isJoint(form[from - 1]) || from === leading(form),
        // "US$4 million" is money.
        closes: form[to] !== "$" && (!RUN_REST.test(form.slice(to)) || isJoint(form[to])),
      });
    }
  }
  return atoms;
}

const RUN_REST = /[\p{L}\p{N}]/u;

function leading(form: string): number {
  return form.search(RUN_REST);
}

function isJoint(character: string | undefined): boolean {
  return (
    character === "-" ||
    character === "–" ||
    character === "—" ||
    character === "/" ||
    character === "’" ||
    character === "'"
  );
}
