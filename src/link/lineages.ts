/** Which documents go back to one report: copies and rewrites share the smallest document id of their family. */

import type { DocumentLine } from "../model/record.ts";
import { joinCopies } from "./copies.ts";
import type { LinkInput } from "./link-input.ts";
import { joinRewrites } from "./rewrites.ts";
import { Families } from "./union.ts";
import { wordsOf } from "./words.ts";

/** From document id to lineage. */
export function lineagesOf(inputs: readonly LinkInput[]): (document: string) => string {
  const families = new Families();
  const once = [...new Map(inputs.map((input) => [input.document.id, input])).values()];
  const texts = once.map((input) => ({ input, body: bodyOf(input.document) }));
  joinCopies(
    texts.map(({ input, body }) => ({ id: input.document.id, words: wordsOf(body) })),
    families,
  );
  joinRewrites(texts, families);
  return (document) => families.of(document);
}

/** The article text, without what was dropped: two sites' menus make no copies. */
export function bodyOf(document: DocumentLine): string {
  let body = "";
  let at = 0;
  for (const { start, end } of document.dropped) {
    body += `${document.text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return body + document.text.slice(at);
}
