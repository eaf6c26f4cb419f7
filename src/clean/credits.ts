/**
 * Picture credits, whole or cut off, at the end of a line or inside it.
 *
 *     "A ferry leaves Patras on May 3. (Photo by Ada LIND / AFP)"    the line is a caption
 *     "A ferry leaves Patras. (Photo by Ada LIND/AFP via Getty Im"   cut off: the same
 *     "Smoke over the port [Ada Lind/Reuters]"                        the same
 *     "... Getty ImagesThe minister said"                             a credit glued to what follows
 *
 * Lines that open as captions ("Photo: ...", "FILE - ...") are phrases of the lexicon.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { alternatives } from "./any-of.ts";

export interface CreditPatterns {
  /** At the end of a line: the whole line is a caption. */
  readonly ending: readonly RegExp[];
  /** Inside a line; the match ends where the credit does. */
  readonly inside: readonly RegExp[];
}

const compiled = new WeakMap<Boilerplate, CreditPatterns>();

export function creditPatternsOf(boilerplate: Boilerplate): CreditPatterns {
  let patterns = compiled.get(boilerplate);
  if (!patterns) {
    patterns = compile(boilerplate);
    compiled.set(boilerplate, patterns);
  }
  return patterns;
}

function compile({ credits }: Boilerplate): CreditPatterns {
  const agency = alternatives(credits.agencies);
  const opening = alternatives(credits.openings);
  const bracketed = `[([](?:${opening})(?=[\\s:/,|—–-])[^()\\[\\]\\n]{0,160}`;
  return {
    ending: [
      // "(Photo by Ada LIND / AFP)", also without its end
      new RegExp(`${bracketed}(?:[)\\]]["”.]?)?$`),
      // "[Ada Lind/Reuters]", "(Ada Lind/Nordfoto via AP)"
      new RegExp(
        `[([](?:[^()\\[\\]\\n]{2,60}(?:/|, | via | - ))(?:${agency})(?:[/ ,][^()\\[\\]\\n]{0,40})?[)\\]]\\.?$`,
      ),
      // "Smoke over the port [Reuters]": one sentence, because digests end their items so
      new RegExp(`^[^.!?]{10,240}\\[(?:${agency})\\]$`),
      // "AFP via Getty Images", "REUTERS/Ada Lind", "Ada Lind/AP"
      new RegExp(`(?:/| via |\\bvia )(?:${agency})$`),
      /\bREUTERS\/\p{Lu}[^.!?\n]{2,40}$/u,
      /\b(?:AP|AFP) (?:Photo|PHOTO)\b[^.!?\n]{0,60}$/,
      /(?:^|\W)©[^.!?\n©]{2,61}$/,
      // cut off: "via Getty Ima", "(Photo by"
      /\bvia (?:G|Ge|Get|Gett|Getty|Getty I|Getty Im|Getty Ima|Getty Imag|Getty Image)$/,
      /\bGetty (?:I|Im|Ima|Imag|Image|Images)$/,
    ],
    inside: [
      new RegExp(`[([](?:${opening})(?=[\\s:/,|—–-])[^()\\[\\]\\n]{0,160}[)\\]]`, "g"),
      new RegExp(`(?:/|\\bvia |/ )(?:${agency})(?=\\p{Lu}\\p{Ll})`, "gu"),
      /\bGetty Images(?=\p{Lu})/gu,
    ],
  };
}

/** What each of the patterns needs; most lines have none of it. */
export function mayHoldCredit(line: string): boolean {
  return /[([/©]|via |Getty|AF?P (?:Photo|PHOTO)/.test(line);
}

/** Where the credit at the end of a line begins; null where the line does not end in one. */
export function endingCredit(patterns: CreditPatterns, line: string): number | null {
  if (!mayHoldCredit(line)) return null;
  const from = Math.max(0, line.length - 240);
  const tail = line.slice(from);
  const starts = patterns.ending.flatMap((pattern) => pattern.exec(tail)?.index ?? []);
  return starts.length > 0 ? from + Math.min(...starts) : null;
}
