/**
 * Reads codings that stand apart from their texts: what people say about documents of the public collections, whose words are not ours
 * to keep. A file holds many documents:
 *
 *     text timex/tbaq/TimeBank/NAME.tml 0-2345 9f86d081
 *     120-128 ASSAULT; actor Iraq IRQ GOV/MIL; maybe recipient Kuwait KWT; status actual | ongoing
 *     maybe 301-306 CONSULT | -
 *
 * A head has the document, which characters of it were read, and the start of the SHA-256 of these characters; an event its place
 * among them and the details of `expected.ts`.
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pageOf } from "../../src/ingest/page-of.ts";
import type { TestArticle } from "./articles.ts";
import { type ExpectedFact, readExpected } from "./expected.ts";
import { publicText } from "./public-texts.ts";

const HEAD = /^text (\S+) (\d+)-(\d+) ([0-9a-f]{8})$/;
const EVENT = /^(maybe )?(\d+)-(\d+) ([^;]+)(?:; (.+))?$/;
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
/** So many characters before a trigger tell it from others of the same words. */
const BEFORE = 60;
/** What nobody wrote down is not judged. */
const OPEN = ["attribution", "place", "time", "channel", "condition", "means"];

/**
 * The documents of all files of a folder, in the order of their names, with the words from `data`.
 *
 * @throws where a line is not in the form, or a document has other words than those that were coded.
 */
export function standoffArticles(folder: string, data: string): TestArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    const blocks: string[][] = [];
    for (const line of lines.filter((one) => one !== "" && !one.startsWith("#"))) {
      if (line.startsWith("text ")) blocks.push([line]);
      else blocks.at(-1)?.push(line);
    }
    return blocks.map((block) => articleOf(block, data, name));
  });
}

function articleOf([head = "", ...events]: readonly string[], data: string, file: string): TestArticle {
  const [, name = "", from, to, hash] = HEAD.exec(head) ?? fail(file, head);
  const whole = publicText(data, name);
  const text = whole.text.slice(Number(from), Number(to));
  if (hash !== standoffHash(text)) {
    throw new Error(
      `${file}: the words of ${name} are not those that were coded; take the data that README.md names`,
    );
  }
  let last = 0;
  const expected = events.map((line) => {
    const fact = factOf(line, text, last, file);
    last = fact.start;
    return fact.fact;
  });
  const page = pageOf({ text, source: name, published: whole.published });
  return { slug: basename(name), page, expected, outcomePath: "" };
}

export function standoffHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function factOf(
  line: string,
  text: string,
  last: number,
  file: string,
): { start: number; fact: ExpectedFact } {
  const [, maybe = "", from, to, types, details] = EVENT.exec(line) ?? fail(file, line);
  const [start, end] = [Number(from), Number(to)];
  const lines = details?.split("; ") ?? [];
  const open = OPEN.filter((key) => !lines.some((one) => one.replace("maybe ", "").startsWith(key)));
  const [fact] = readExpected(
    [`${maybe}event ${types} "-"`, ...lines, ...open.map((key) => `maybe ${key}`)].join("\n  "),
  );
  if (!fact || end > text.length || start < last) return fail(file, line);
  // The start of a word on the same line, and not before the last event, from which triggers are looked for.
  const word = new RegExp(WORD);
  word.lastIndex = Math.max(last, text.lastIndexOf("\n", start) + 1, start - BEFORE);
  const before = Math.min(word.exec(text)?.index ?? start, start);
  return { start, fact: { ...fact, quote: text.slice(start, end), at: text.slice(before, end) } };
}

function fail(file: string, line: string): never {
  throw new Error(`${file}: not in the form: ${line}`);
}
