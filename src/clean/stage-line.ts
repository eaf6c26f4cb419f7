/** What `demarche stage clean` prints for an article. */

import { type Dating, dating } from "../model/dating.ts";
import type { Dropped } from "../model/record.ts";
import type { Article, ArticleBlock, Aside, ClaimedDate } from "./article.ts";
import { type SourcedDate, sourcedDates } from "./sourced-dates.ts";
import { dayOf } from "./written-day.ts";

export interface CleanLine {
  readonly source: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: Dating | null;
  readonly language: string | null;
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly complete: boolean;
  readonly incompleteBecause: string | null;
  readonly aside: readonly Aside[];
  readonly blocks: readonly ArticleBlock[];
  /** Every date that container, markup and lines claim, best source first. */
  readonly dates: readonly SourcedDate[];
}

export function cleanStageLine(article: Article): CleanLine {
  const { source, title, byline, publisher, language, text, dropped, complete } = article;
  const { incompleteBecause = null, aside = [], blocks = [], claimedDates } = article;
  const published = publishedOf(claimedDates);
  const facts = { source, title, byline, publisher, published, language, text, dropped, complete };
  return { ...facts, incompleteBecause, aside, blocks, dates: sourcedDates(claimedDates) };
}

/** The day of the best claim that names one. The day of a change says only that it was not published later. */
function publishedOf(claims: readonly ClaimedDate[]): Dating | null {
  for (const { value, from } of claims) {
    const day = dayOf(value);
    if (day)
      return dating(day, /modif|updat|lastmod|revision/i.test(from) ? "guessed" : "stated", from, null);
  }
  return null;
}
