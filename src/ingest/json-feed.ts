/**
 * JSON Feed 1 to entries of a feed.
 *
 *     {"version": "https://jsonfeed.org/version/1.1", "title": "...", "items": [{"id", "url", "content_html", ...}]}
 */

import type { Feed, FeedEntry } from "./feed.ts";

/** Null where the value is no JSON Feed. */
export function jsonFeedOf(value: unknown): Feed | null {
  const feed = mapOf(value);
  const items = feed?.get("items");
  if (!/^https?:\/\/jsonfeed\.org\/version\//.test(text(feed?.get("version")) ?? "") || !Array.isArray(items))
    return null;
  return { title: text(feed?.get("title")), entries: items.map(entryOf) };
}

function entryOf(value: unknown): FeedEntry {
  const item = mapOf(value);
  const [html, plain, summary] = ["content_html", "content_text", "summary"].map((name) =>
    text(item?.get(name)),
  );
  const authors: unknown = item?.get("authors") ?? [item?.get("author")];
  const names = Array.isArray(authors) ? authors.map((one) => text(mapOf(one)?.get("name"))) : [];
  return {
    address: text(item?.get("url")),
    id: text(item?.get("id")),
    title: text(item?.get("title")),
    published: text(item?.get("date_published")) ?? text(item?.get("date_modified")),
    byline: names.filter((name) => name !== undefined).join(", ") || undefined,
    content: html ? { html } : plain ? { text: plain } : summary ? { text: summary } : null,
    summary: !html && !plain,
  };
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
