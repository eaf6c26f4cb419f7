/** What `demarche stage clean` prints for an article. */

import { type Dating, dating } from "../model/dating.ts";
import type { Dropped } from "../model/record.ts";
import type { Article, Aside, ClaimedDate } from "./article.ts";
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
  readonly aside: readonly Aside[];
}

export function cleanStageLine(article: Article): CleanLine {
  const { source, title, byline, publisher, language, text, dropped, complete, aside = [] } = article;
  const published = publishedOf(article.claimedDates);
  return { source, title, byline, publisher, published, language, text, dropped, complete, aside };
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
