/**
 * Addresses to pages: an article, the entries of a feed, the pages of a sitemap.
 *
 *     https://courier.example/ferry        the page
 *     https://courier.example/feed         its entries; where the feed holds summaries only, the pages behind them
 *     https://courier.example/sitemap.xml  the pages that it lists
 *     https://courier.example/ferry/amp    the page that it stands for
 */

import { sitemapOf } from "../address-list.ts";
import { decode } from "../decode.ts";
import { type Feed, type FeedEntry, feedOf, pagesOfFeed } from "../feed.ts";
import { contentType } from "../http-message.ts";
import { jsonFeedOf } from "../json-feed.ts";
import { parseJson } from "../json-lines.ts";
import type { Page } from "../page.ts";
import { pageOf } from "../page-of.ts";
import type { Follow, ListedAddress } from "../read-context.ts";
import { Refused, readingRefused } from "../refused.ts";
import { type Unreadable, unreadable } from "../unreadable.ts";
import { xmlTreeOf } from "../xml-tree.ts";
import { mainVersionOf } from "./main-version.ts";
import type { Guest, Visit } from "./polite.ts";

/** Lists inside lists; more is a circle or a whole site. */
const DEEPEST = 2;
const XML = /^(?:application|text)\/(?:[\w.]+\+)?xml$/;
const HTML = new Set(["text/html", "application/xhtml+xml"]);

export interface WebReaderOptions {
  /** Is told what is no fault and yet worth a word: an address that moved for good. */
  tell(note: string): void;
  /** Only what is new: a list that has not changed gives nothing, and the page of an entry is asked for once. */
  readonly newOnly?: boolean;
}

export function webReader(guest: Guest, { tell, newOnly = false }: WebReaderOptions): Follow {
  const asked = new Set<string>();
  const read = async function* (listed: ListedAddress, depth: number): AsyncGenerator<Page | Unreadable> {
    try {
      const visit = await guest.visit(listed.address);
      if (visit.movedTo) tell(`${listed.address} moved for good to ${visit.movedTo}; use that one`);
      yield* pagesOf(visit, depth);
    } catch (problem) {
      const { message, mend } = readingRefused(problem);
      yield unreadable(listed.address, message, mend);
    }
  };

  const pagesOf = async function* (visit: Visit, depth: number): AsyncGenerator<Page | Unreadable> {
    const { type, charset } = contentType(visit.answer.headers.get("content-type"));
    const decoded = decode(visit.answer.body, type === "text/plain" ? "text" : "html", charset);
    if ("refused" in decoded)
      throw new Refused(`not text (${decoded.refused})`, "leave it out or convert it first");
    const { text } = decoded;
    if (text.trim() === "") throw new Refused("the answer is empty", "try again later");
    const facts = { source: visit.address, fetched: visit.fetched };
    const isXml =
      XML.test(type) || /^\s*<(?:\?xml|rss|feed|urlset|sitemapindex)[\s>]/i.test(text.slice(0, 500));
    const root = isXml && !HTML.has(type) ? xmlTreeOf(text) : null;
    const feed = root ? feedOf(root) : /json/.test(type) ? jsonFeedOf(parseJson(text)) : null;
    const list = root && sitemapOf(root);
    if (newOnly && visit.unchanged && (feed || list)) return;
    if (feed) yield* entriesOf(feed, visit.address, depth);
    else if (list) {
      if (depth >= DEEPEST) throw new Refused("lists of lists of addresses, too deep", "give the inner ones");
      for (const one of list) yield* read(one, depth + 1);
    } else if (HTML.has(type) || type === "" || root?.name.toLowerCase() === "html")
      yield await mainPage(pageOf({ html: text, ...facts }));
    else if (type === "text/plain") yield pageOf({ text, ...facts });
    else throw new Refused(`neither a page nor a feed (${type})`, "leave it out");
  };

  /** An AMP or print version gives way to the page it stands for, where that can be had. */
  const mainPage = async (page: Page): Promise<Page> => {
    const address = mainVersionOf(page.content, page.source);
    if (!address) return page;
    try {
      const { answer, address: source, fetched } = await guest.visit(address);
      const { type, charset } = contentType(answer.headers.get("content-type"));
      const decoded = decode(answer.body, "html", charset);
      return HTML.has(type) && "text" in decoded ? pageOf({ html: decoded.text, source, fetched }) : page;
    } catch (problem) {
      if (problem instanceof Refused) return page;
      throw problem;
    }
  };

  const entriesOf = async function* (
    feed: Feed,
    source: string,
    depth: number,
  ): AsyncGenerator<Page | Unreadable> {
    for (const written of feed.entries) {
      const entry = { ...written, address: wholeAddress(written.address, source) };
      if (depth < DEEPEST && isTeaser(entry)) {
        if (newOnly && asked.has(entry.address)) continue;
        asked.add(entry.address);
        yield* read({ address: entry.address, list: false }, DEEPEST);
      } else yield* pagesOfFeed({ ...feed, entries: [entry] }, source);
    }
    if (feed.entries.length === 0) yield* pagesOfFeed(feed, source);
  };

  return (listed) => read(listed, 0);
}

/** "/ferry" is a page beside the feed. */
function wholeAddress(address: string | undefined, source: string): string | undefined {
  return address === undefined ? undefined : (URL.parse(address, source)?.href ?? address);
}

function isTeaser(entry: FeedEntry): entry is FeedEntry & { readonly address: string } {
  return (entry.summary || entry.content === null) && /^https?:/.test(entry.address ?? "");
}
