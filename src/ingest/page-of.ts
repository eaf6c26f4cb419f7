/** Makes a page from text or HTML that the caller already holds. */

import { createHash } from "node:crypto";
import type { Page } from "./page.ts";

export type PageInput = ({ readonly text: string } | { readonly html: string }) & {
  /** The caller's own id, kept beside the id of the content. */
  readonly id?: string | undefined;
  /** Default: the caller's id, else the id of the content. */
  readonly source?: string | undefined;
  /** ISO date or date-time. */
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date-time at which the content was taken from its address. */
  readonly fetched?: string | undefined;
  /** Why the content is less than the whole text. */
  readonly cut?: string | undefined;
};

/**
 * Throws where there is neither a text nor HTML. The id is the hash of the content alone: the same text from two places has one id.
 *
 * Half a character ("\ud800" in JSON) becomes the sign for unknown characters, which is as long: UTF-8 cannot hold it,
 * and neither the record nor those who read it could keep it.
 */
export function pageOf(input: PageInput): Page {
  const format = "html" in input ? "html" : "text";
  const content = withoutByteOrderMark(stringOf("html" in input ? input.html : input.text)).toWellFormed();
  const id = createHash("sha256").update(content, "utf8").digest("hex").slice(0, 16);
  return {
    id,
    source: (input.source ?? input.id ?? id).toWellFormed(),
    format,
    content,
    given: {
      id: input.id?.toWellFormed() ?? null,
      published: input.published?.toWellFormed() ?? null,
      title: input.title?.toWellFormed() ?? null,
      ...(input.byline ? { byline: input.byline.toWellFormed() } : {}),
      ...(input.publisher ? { publisher: input.publisher.toWellFormed() } : {}),
      ...(input.fetched ? { fetched: input.fetched.toWellFormed() } : {}),
      ...(input.cut ? { cut: input.cut } : {}),
    },
  };
}

/** Callers without types get the reason here, not somewhere inside. */
function stringOf(content: unknown): string {
  if (typeof content === "string") return content;
  throw new TypeError(
    `pageOf takes {"text"} or {"html"}, a string, not ${content === null ? "null" : typeof content}`,
  );
}

function withoutByteOrderMark(content: string): string {
  return content.startsWith("\uFEFF") ? content.slice(1) : content;
}
