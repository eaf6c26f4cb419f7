/** A page to its article. Plain text is kept as it is; from HTML the article is taken out as blocks of text. */

import type { Page } from "../ingest/page.ts";
import type { Article } from "./article.ts";
import { cleanHtml } from "./clean-html.ts";
import type { CleanKit } from "./clean-kit.ts";
import { cleanText } from "./clean-text.ts";

export function clean(page: Page, kit: CleanKit): Article {
  return page.format === "html" ? cleanHtml(page, kit) : cleanText(page, kit);
}
