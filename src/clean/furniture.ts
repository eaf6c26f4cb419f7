/**
 * What the class and id of an element say it is, apart from the article.
 *
 *     class="ArticleBody-newsletterPromo"      subscription
 *     class="wp-caption-text"                  caption
 *     id="related-stories"                     related
 *     class="article-body share-enabled"       nothing: it says that it is the article
 */

import type { DropReason } from "../model/record.ts";

const WORDS: readonly (readonly [reason: DropReason, words: readonly string[]])[] = [
  ["caption", ["caption", "figcaption", "credit", "credits", "gallery", "slideshow", "photocredit"]],
  [
    "related",
    [
      "related",
      "recirc",
      "recirculation",
      "recommended",
      "recommendation",
      "recommendations",
      "trending",
      "outbrain",
      "taboola",
      "popular",
      "mostread",
      "sidebar",
      "readnext",
    ],
  ],
  [
    "subscription",
    [
      "newsletter",
      "newsletters",
      "subscribe",
      "subscription",
      "subscriptions",
      "paywall",
      "promo",
      "promos",
      "signup",
      "donate",
      "donation",
      "piano",
      "regwall",
      "membership",
    ],
  ],
  ["share", ["share", "sharing", "sharebar", "social", "socials", "addthis", "sharedaddy", "sharetools"]],
  [
    "byline",
    ["byline", "bylines", "author", "authors", "bio", "timestamp", "dateline", "contributor", "contributors"],
  ],
  [
    "navigation",
    [
      "tags",
      "taglist",
      "breadcrumb",
      "breadcrumbs",
      "nav",
      "navigation",
      "menu",
      "toolbar",
      "skip",
      "topics",
      "pagination",
      "pager",
    ],
  ],
  [
    "advertisement",
    ["ad", "ads", "advert", "advertisement", "advertisements", "adslot", "sponsor", "sponsored", "dfp"],
  ],
  ["comment", ["comment", "comments", "disqus", "respond"]],
  ["read-more", ["readmore", "more"]],
  ["cookie", ["cookie", "cookies", "consent", "gdpr"]],
  ["legal", ["copyright", "disclaimer"]],
  ["stamp", ["published", "pubdate", "updated"]],
];
/** Where each of the words stands in that list. */
const PLACES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([, words], place) => words.map((word) => [word, place] as const)),
);
/** Pairs that say it only together. */
const PAIRS: readonly (readonly [reason: DropReason, first: string, second: string])[] = [
  ["read-more", "read", "more"],
  ["read-more", "read", "next"],
  ["related", "most", "read"],
  ["related", "you", "may"],
  ["byline", "author", "info"],
  ["related", "also", "read"],
  ["caption", "image", "source"],
  ["navigation", "tag", "list"],
  ["subscription", "call", "action"],
];
/** Such a name wins over the words above. */
const BODY =
  /(?:article|story|entry|post|main|page|node|content)(?:__|[-_ ]*)(?:body|content|text|main|wrapper|wrap)|^(?:body|content|main|articlebody|article|prose)$/i;
const WEAK = new Set([
  "more",
  "author",
  "authors",
  "published",
  "updated",
  "menu",
  "contributor",
  "contributors",
  "popular",
  "skip",
  "respond",
  "sponsor",
  "promo",
  "promos",
  "social",
  "comment",
  "credit",
]);

export interface Furniture {
  readonly reason: DropReason;
  /** The word alone is weak evidence: only short elements go by it. */
  readonly weak: boolean;
}

/** Null where the names say nothing, or that it is the article itself. */
export function furnitureOf(classAndId: string): Furniture | null {
  if (classAndId.trim() === "" || BODY.test(classAndId)) return null;
  const words = classAndId
    .slice(0, 400)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const [reason, first, second] of words.length > 1 ? PAIRS : []) {
    if (words.some((word, i) => word === first && words[i + 1] === second)) return { reason, weak: false };
  }
  // The first word of each reason counts, and the reasons in their order.
  const found: string[] = [];
  for (const word of words) {
    const place = PLACES.get(word);
    if (place !== undefined) found[place] ??= word;
  }
  let weak: Furniture | null = null;
  for (const [place, word] of found.entries()) {
    const reason = WORDS[place]?.[0];
    if (!reason || word === undefined) continue;
    if (!WEAK.has(word)) return { reason, weak: false };
    weak ??= { reason, weak: true };
  }
  return weak;
}
