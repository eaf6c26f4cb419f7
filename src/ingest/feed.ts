/**
 * Feeds to pages, one an entry: RSS 0.9 to 2.0, RDF, Atom.
 *
 *     <item><title>Ferry talks resume</title><link>https://courier.example/1</link>
 *       <pubDate>Sat, 03 May 2031 10:15:00 +0200</pubDate>
 *       <content:encoded>...</content:encoded></item>
 *
 * Of the whole text and the summary the whole text is taken; an entry that has a summary alone gives a page that is
 * marked as cut. Left to json-feed.ts: the same in JSON. Left to address-list.ts: lists of addresses without texts.
 */

import { Parser } from "htmlparser2";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";
import { childOf, textOfChild, type XmlElement } from "./xml-tree.ts";

/** Why the page of an entry is not all of the text. */
export const SUMMARY_ONLY = "the feed holds a summary only";

export interface FeedEntry {
  /** Address of the page that the entry tells of. */
  readonly address: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly byline: string | undefined;
  readonly content: { readonly html: string } | { readonly text: string } | null;
  /** The content is a summary. */
  readonly summary: boolean;
}

export interface Feed {
  readonly title: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Null where the document is no feed. */
export function feedOf(root: XmlElement): Feed | null {
  if (root.name === "feed") {
    const base = atomLink(root);
    return {
      title: textOfChild(root, "title"),
      entries: root.children.filter((c) => c.name === "entry").map((entry) => atomEntry(entry, base)),
    };
  }
  const channel = childOf(root, "channel");
  if (!channel || !/^(?:rss|rdf:rdf)$/i.test(root.name)) return null;
  const base = textOfChild(channel, "link");
  const items = [...channel.children, ...root.children].filter((c) => c.name === "item");
  return {
    title: textOfChild(channel, "title"),
    entries: items.map((item) => {
      const whole = textOfChild(item, "content:encoded", "content");
      const text = whole ?? textOfChild(item, "description", "summary");
      const guid = textOfChild(item, "guid");
      return {
        address: absolute(textOfChild(item, "link") ?? (guid?.startsWith("http") ? guid : undefined), base),
        id: guid,
        title: plainTitle(textOfChild(item, "title")),
        published: textOfChild(item, "pubDate", "dc:date", "published", "date"),
        byline: textOfChild(item, "dc:creator", "author"),
        content: text === undefined ? null : /<[a-z!/]|&[a-z#]/i.test(text) ? { html: text } : { text },
        summary: whole === undefined,
      };
    }),
  };
}

function atomEntry(entry: XmlElement, base: string | undefined): FeedEntry {
  const whole = atomText(childOf(entry, "content"));
  const author = childOf(entry, "author");
  const title = childOf(entry, "title");
  return {
    address: absolute(atomLink(entry), base),
    id: textOfChild(entry, "id"),
    title: title
      ? plainTitle(title.attributes.type === "xhtml" ? title.inner() : title.text.trim())
      : undefined,
    published: textOfChild(entry, "published", "issued", "updated"),
    byline: author ? textOfChild(author, "name") : undefined,
    content: whole ?? atomText(childOf(entry, "summary")),
    summary: whole === null,
  };
}

/** Null where there is none, or where it stands elsewhere (`src`). */
function atomText(element: XmlElement | null): FeedEntry["content"] {
  if (!element) return null;
  const type = element.attributes.type ?? "text";
  const inner = type === "xhtml" ? element.inner().replaceAll(/(<\/?)[a-z]+:/g, "$1") : element.text;
  if (inner.trim() === "") return null;
  return type === "text" || type === "text/plain" ? { text: inner.trim() } : { html: inner };
}

function atomLink(element: XmlElement): string | undefined {
  const links = element.children.filter((c) => c.name === "link");
  const link = links.find(({ attributes: { rel } }) => rel === undefined || rel === "alternate") ?? null;
  return link?.attributes.href;
}

function absolute(link: string | undefined, base: string | undefined): string | undefined {
  return link === undefined ? undefined : (URL.parse(link, base)?.href ?? link);
}

/** Titles hold markup by custom: "Ferry &lt;i&gt;Nora&lt;/i&gt; leaves", "Quay &amp;amp; dock". */
function plainTitle(title: string | undefined): string | undefined {
  if (title === undefined || !/[<&]/.test(title)) return title;
  const pieces: string[] = [];
  new Parser({ ontext: (piece) => pieces.push(piece) }).end(title);
  return pieces.join("").replaceAll(/\s+/g, " ").trim();
}

/** One page an entry; `path` names the feed. */
export function* pagesOfFeed(feed: Feed, path: string): Generator<Page | Unreadable> {
  if (feed.entries.length === 0) yield unreadable(path, "a feed without entries", "leave it out");
  for (const [i, entry] of feed.entries.entries()) {
    const source = entry.address ?? entry.id ?? `${path}:${i + 1}`;
    const text = entry.content && ("html" in entry.content ? entry.content.html : entry.content.text);
    if (!entry.content || !text?.trim()) {
      yield unreadable(source, "the feed holds no text of it", "give its address to demarche add");
      continue;
    }
    yield pageOf({
      ...entry.content,
      source,
      title: entry.title,
      published: entry.published,
      byline: entry.byline,
      publisher: feed.title,
      ...(entry.summary ? { cut: SUMMARY_ONLY } : {}),
    });
  }
}
