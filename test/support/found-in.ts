/** The way of a test article through the whole program. */

import { codeArticle, documentLines, type Kit, linkInputOf } from "../../src/index.ts";
import type { TestArticle } from "./articles.ts";
import { type Found, factsOf } from "./found.ts";

export function foundIn(article: TestArticle, kit: Kit): Found {
  const { document, events, quantities } = linkInputOf(codeArticle(article.page, kit));
  return factsOf(documentLines(document, events, quantities));
}
