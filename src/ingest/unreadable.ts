/**
 * An input that could not be read: one line that names it, the reason and the mend.
 *
 *     cannot read "talks.html": not text (bytes 0-3 are a PNG); leave it out or convert it first
 *     cannot read "pile.jsonl" line 7: not a JSON object; mend the line or take it out
 *     cannot read "pile.csv" row 7: its text is empty; leave it out
 */

export interface Unreadable {
  /** Path as given, "-" for standard input. */
  readonly source: string;
  readonly message: string;
}

/** `at` is the place inside the input: the number of a line, or words ("row 7"). */
export function unreadable(source: string, reason: string, mend: string, at?: number | string): Unreadable {
  const place = at === undefined ? "" : ` ${typeof at === "number" ? `line ${at}` : at}`;
  const name = source === "-" ? "standard input" : JSON.stringify(source);
  return { source, message: oneLine(`cannot read ${name}${place}: ${reason}; ${mend}`) };
}

/** A name from outside must not colour or turn around the line that it stands in. */
const UNPRINTABLE = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, "?").replaceAll(/\s+/g, " ").trim();
}
