/**
 * An input that could not be read: one line that names it, the reason and the mend.
 *
 *     cannot read "talks.html": not text (bytes 0-3 are a PNG); leave it out or convert it first
 *     cannot read "pile.jsonl" line 7: not a JSON object; mend the line or take it out
 */

export interface Unreadable {
  /** Path as given, "-" for standard input. */
  readonly source: string;
  readonly message: string;
}

export function unreadable(source: string, reason: string, mend: string, line?: number): Unreadable {
  const place = line === undefined ? "" : ` line ${line}`;
  return { source, message: oneLine(`cannot read ${JSON.stringify(source)}${place}: ${reason}; ${mend}`) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
