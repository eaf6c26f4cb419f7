/**
 * What a batch says of itself on standard error when it is done: nothing was wrong, but its reader would not expect it.
 *
 *     3 files passed over, for their kinds are not read: 2 .pdf, 1 .docx
 *     1 document with the same content as one before, left out of the pile
 *     2 documents in other languages than English, in which no events are found: 1 ar, 1 de
 */

import { LANGUAGE } from "../lexicon/language.ts";
import { counted, plain } from "./output.ts";

export interface Asides {
  /** A file of a folder whose extension is not read. */
  readonly passedOver: (path: string) => void;
  readonly coded: (document: { readonly language: string | null }) => void;
  /** Of documents with one content a pile has the first. */
  readonly repeated: () => void;
  /** Nothing where there is nothing to say. */
  say(): void;
}

/** More kinds than this say no more. */
const MOST_KINDS = 8;
const EXTENSION = /\.[^./\\]{1,12}$/;

export function startAsides(): Asides {
  const kinds = new Map<string, number>();
  const languages = new Map<string, number>();
  let repeated = 0;
  return {
    repeated: () => {
      repeated++;
    },
    passedOver: (path) => add(kinds, EXTENSION.exec(path)?.[0].toLowerCase() ?? "without an extension"),
    coded: ({ language }) => {
      if (language !== null && language.split("-")[0] !== LANGUAGE.tag) add(languages, language);
    },
    say() {
      const files = listed(kinds);
      if (files) write(`${counted(sum(kinds), "file")} passed over, for their kinds are not read: ${files}`);
      if (repeated > 0)
        write(`${counted(repeated, "document")} with the same content as one before, left out of the pile`);
      const others = listed(languages);
      if (others)
        write(
          `${counted(sum(languages), "document")} in other languages than ${LANGUAGE.name}, in which no events are found: ${others}`,
        );
    },
  };
}

function add(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

/** The most frequent first; equal ones in the order of their names. */
function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const more = sorted.length > MOST_KINDS ? " ..." : "";
  const few = sorted.slice(0, MOST_KINDS).map(([what, count]) => `${count} ${plain(what)}`);
  return few.join(", ") + more;
}

function write(line: string): void {
  process.stderr.write(`${line}\n`);
}
