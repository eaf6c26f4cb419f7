/**
 * A reader's own ledger of dated events: JSON Lines, one event a line.
 *
 *     {"phrase": "the ferry bombing", "date": "2031-05-03"}
 *
 * "Ten days after the bombing" is then counted from that day, and the reading says so. What a bad line lacks is said, and the
 * others go on.
 */

import type { Anchor } from "../lexicon/anchor.ts";
import { isEdtf } from "../model/edtf.ts";
import type { Refusal } from "./json-record.ts";
import { readOwnFile } from "./own-file.ts";
import { ownLinesOf } from "./own-lines.ts";
import type { Unreadable } from "./unreadable.ts";

export interface AnchorsRead {
  readonly anchors: readonly Anchor[];
  readonly unreadable: readonly Unreadable[];
}

const MOST_LINES = 10_000;
const LONGEST_PHRASE = 200;

export async function readAnchors(path: string): Promise<AnchorsRead> {
  const text = await readOwnFile(path, "--anchors");
  return typeof text === "string" ? anchorsOf(text, path) : { anchors: [], unreadable: [text] };
}

/** One event a line; blank lines are passed over. */
export function anchorsOf(text: string, source: string): AnchorsRead {
  const rules = { source, mostLines: MOST_LINES, shape: '{"phrase", "date"}' };
  const { read, unreadable } = ownLinesOf(text, rules, anchorOf);
  return { anchors: read, unreadable };
}

function anchorOf(field: ReadonlyMap<string, unknown>): Anchor | Refusal {
  const [phrase, date] = [field.get("phrase"), field.get("date")];
  if (typeof phrase !== "string" || !/\p{L}/u.test(phrase) || phrase.length > LONGEST_PHRASE)
    return { reason: '"phrase" names no event', mend: `give its words, up to ${LONGEST_PHRASE} letters` };
  if (typeof date !== "string" || !isEdtf(date))
    return { reason: '"date" is no date', mend: 'write a day ("2031-05-03") or another date in EDTF' };
  return { phrase, edtf: date };
}
