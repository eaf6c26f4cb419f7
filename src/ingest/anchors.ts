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
import { parseJson } from "./json-lines.ts";
import type { Refusal } from "./json-record.ts";
import { readOwnFile } from "./own-file.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

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
  const anchors: Anchor[] = [];
  const problems: Unreadable[] = [];
  const lines = text.split("\n");
  if (lines.length > MOST_LINES)
    problems.push(
      unreadable(source, `more than ${MOST_LINES} lines`, "split it: the first are read", MOST_LINES + 1),
    );
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    if (line.trim() === "") continue;
    const outcome = anchorOf(parseJson(line));
    if ("reason" in outcome) problems.push(unreadable(source, outcome.reason, outcome.mend, at + 1));
    else anchors.push(outcome);
  }
  return { anchors, unreadable: problems };
}

function anchorOf(value: unknown): Anchor | Refusal {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { reason: "not a JSON object", mend: 'write {"phrase", "date"} in each line' };
  const field = new Map<string, unknown>(Object.entries(value));
  const [phrase, date] = [field.get("phrase"), field.get("date")];
  if (typeof phrase !== "string" || !/\p{L}/u.test(phrase) || phrase.length > LONGEST_PHRASE)
    return { reason: '"phrase" names no event', mend: `give its words, up to ${LONGEST_PHRASE} letters` };
  if (typeof date !== "string" || !isEdtf(date))
    return { reason: '"date" is no date', mend: 'write a day ("2031-05-03") or another date in EDTF' };
  return { phrase, edtf: date };
}
