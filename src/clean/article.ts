/** A page with its article told apart from what stands around it. Nothing is deleted: what is not article is named. */

import type { Dropped, DropReason } from "../model/record.ts";
import type { Span } from "../model/span.ts";

export interface Article {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** BCP 47 tag, null where unknown. */
  readonly language: string | null;
  /** Plain text: the file unchanged. HTML: the extracted article, blocks separated by a blank line. */
  readonly text: string;
  /** In order, without overlap. Everything outside them is article text. */
  readonly dropped: readonly Dropped[];
  /** A date stamp glued to the text; its span is also in `dropped` with the reason "stamp". */
  readonly stamp: Span | null;
  /** False where the text is cut off. */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly incompleteBecause?: string | undefined;
  /** Dates of the document that its container or markup claims, best source first. */
  readonly claimedDates: readonly ClaimedDate[];
  /** ISO date-time at which its page was fetched, where the container says so: no later than that it was put out. */
  readonly fetched?: string | undefined;
  /** HTML: blocks inside the article that are none of it, and so are not in `text`. */
  readonly aside?: readonly Aside[];
  /** HTML: the elements that the text came from, in order. */
  readonly blocks?: readonly ArticleBlock[];
}

export interface ArticleBlock {
  /** Range in the text of the article. */
  readonly start: number;
  readonly end: number;
  /** "p", "h2", "li" ... */
  readonly tag: string;
  /** "body", or the reason for which all of it is dropped. */
  readonly label: DropReason | "body";
  /** Where the element begins in the markup of the page, as decoded; null where that is not known. */
  readonly at: number | null;
}

export interface Aside {
  readonly text: string;
  readonly reason: DropReason;
}

export interface ClaimedDate {
  /** As it stands: an ISO date or date-time in most cases. */
  readonly value: string;
  /** Where it was found: "given", "ld+json datePublished", "meta article:published_time", "address" ... */
  readonly from: string;
}
