/**
 * Where a word that begins with a digit ends.
 *
 *     300,000   1.5   24/7   11:30   13th   1990s   60's   2023-10-25   555-0123     one word
 *     5pm   12km   2010-2014   10%                                                  several
 */

import { DIGIT, isApostrophe, isDigitAt, isLetterAt, kindAt, LETTER, widthAt } from "./characters.ts";

/** Written close to their number, yet words of their own. */
const UNITS = new Set(
  "am pm km m cm mm kg g kph mph ft bn mn tn kb mb gb tb mw gw kw kwh lb lbs lakh hrs hr min sec k x \u00ba \u00bac".split(
    " ",
  ),
);

export function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  let hyphens = 0;
  while (at < limit) {
    if (kindAt(text, at) === DIGIT) at += widthAt(text, at);
    else if (".,:/".includes(text[at] ?? " ") && at + 1 < limit && isDigitAt(text, at + 1)) at++;
    else if (
      text[at] === "-" &&
      at + 1 < limit &&
      isDigitAt(text, at + 1) &&
      isLongNumber(text, start, limit)
    ) {
      hyphens++;
      at++;
    } else break;
  }
  if (hyphens > 0 || !isLetterAt(text, at)) return decadeEnd(text, start, at);
  let letters = at;
  while (letters < limit && kindAt(text, letters) === LETTER) letters += widthAt(text, letters);
  return UNITS.has(text.slice(at, letters).toLowerCase()) ? at : Math.min(letters, limit);
}

/** Telephone numbers and dates keep their hyphens (555-0123, 2023-10-25); a range does not (2-3, 2010-2014). */
function isLongNumber(text: string, start: number, limit: number): boolean {
  let hyphens = 0;
  if (/^\d{3}-\d{4}$/.test(text.slice(start, start + 8)) && !isDigitAt(text, start + 8)) return true;
  for (let at = start; at < limit && at < start + 24; at++) {
    if (text[at] === "-") hyphens++;
    else if (!isDigitAt(text, at)) break;
  }
  return hyphens >= 2;
}

/** The 60's, but not "in 2014's". */
function decadeEnd(text: string, start: number, at: number): number {
  const apostrophe = isApostrophe(text.charCodeAt(at)) && text[at + 1] === "s" && !isLetterAt(text, at + 2);
  return apostrophe && text[at - 1] === "0" && (at - start === 2 || at - start === 4) ? at + 2 : at;
}
