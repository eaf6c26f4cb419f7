/**
 * The line that names the writer.
 *
 *     By Ada Lind                        Ada Lind
 *     By ADA LIND and OMAR HADDAD | Nordpress, May 3, 2031
 *     Written by: Ada Lind
 *     Ada Lind is a correspondent for the Courier in Oslo.     a note about the writer; only at the end of a text
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

const NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|der|den|bin|bint|ibn|al|el|ter|du|da|dos)";
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){1,4}`, "u");
const WRITER = new RegExp(
  `^${NAME_WORD}(?: ${NAME_WORD}){1,4},? (?:is|are|was|covers|writes (?:about|for|on)|reports (?:on|for|from)|has covered|has reported)\\b(.{0,160})`,
  "u",
);
const JOINT = /^(?:,? and |, | & )/;
const LONGEST = 24;

/** The names on a line that opens with "By" and holds little else; null for any other line. */
export function bylineOf(line: string, { bylines }: Boilerplate): string | null {
  if (wordCount(line) > LONGEST || (endsLikeSentence(line) && wordCount(line) > 6)) return null;
  const lower = line.toLowerCase();
  const opening = bylines.openings.find(
    (words) => lower.startsWith(words) && /^[\s:]/.test(line.slice(words.length)),
  );
  if (!opening) return null;
  const rest = line.slice(opening.length).replace(/^[\s:]+/, "");
  const names = namesAt(rest);
  if (!names) return null;
  const after = rest.slice(names.length).trimStart();
  const ends =
    after === "" ||
    /^[.,|•·/(@–—-]|^(?:in|for|at|is|on)\s/.test(after) ||
    /^(?:\d|Published|Updated|Posted)/.test(after);
  return ends && (opening !== "from" || after === "") ? names : null;
}

function namesAt(text: string): string | null {
  const first = NAME.exec(text)?.[0];
  if (!first) return null;
  let names = first;
  for (;;) {
    const joint = JOINT.exec(text.slice(names.length))?.[0];
    const next = joint && NAME.exec(text.slice(names.length + joint.length))?.[0];
    if (!joint || !next || (joint === ", " && wordCount(next) > 4)) return names;
    names += joint + next;
  }
}

/** "Ada Lind is a senior correspondent ...", "Follow her work at ...". */
export function isAboutWriter(line: string, { bylines }: Boilerplate): boolean {
  const match = WRITER.exec(line);
  if (!match || wordCount(line) > 70 || /^The\b/.test(line)) return false;
  const said = (match[1] ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 12);
  const covers = /^\S+(?: \S+){1,4} (?:covers|writes|reports|has covered|has reported)\b/.test(line);
  return (
    covers ||
    (/^ (?:an?|the|one|our)\b/.test(match[1] ?? "") &&
      bylines.professions.some((word) => said.includes(word) || said.includes(`${word}s`)))
  );
}

/** Two to four words that all begin with a capital: a line that may be a name. */
export function looksLikeName(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){1,3}$/u.test(line);
}
