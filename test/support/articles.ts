/** The articles of test/articles and test/unseen-articles, each with what people say about it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Page } from "../../src/ingest/page.ts";
import { pageOf } from "../../src/ingest/page-of.ts";
import { type ExpectedFact, readExpected } from "./expected.ts";

export interface TestArticle {
  readonly slug: string;
  readonly page: Page;
  readonly expected: readonly ExpectedFact[];
  /** Where its outcome stands. */
  readonly outcomePath: string;
}

/** Those whose outcomes anybody may read who writes a rule. */
export function testArticles(): TestArticle[] {
  return articlesIn(join(import.meta.dirname, "..", "articles"));
}

/** Those of which nothing but totals is looked at. */
export function unseenArticles(): TestArticle[] {
  return articlesIn(join(import.meta.dirname, "..", "unseen-articles"));
}

/** Those in the folders of any folder. */
export function articlesIn(path: string): TestArticle[] {
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => readArticle(join(path, name), name))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readArticle(path: string, slug: string): TestArticle {
  const read = (file: string): string => readFileSync(join(path, file), "utf8");
  const has = (file: string): boolean => existsSync(join(path, file));
  const about: unknown = has("about.json") ? JSON.parse(read("about.json")) : {};
  const published = publishedIn(about);
  const source = `test/${basename(dirname(path))}/${slug}`;
  const page = has("page.html")
    ? pageOf({ html: read("page.html"), source, published })
    : pageOf({ text: read("page.txt"), source, published });
  return {
    slug,
    page,
    expected: readExpected(read("expected.txt")),
    outcomePath: join(path, "outcome.txt"),
  };
}

function publishedIn(about: unknown): string | null {
  const has = typeof about === "object" && about !== null && "published" in about;
  return has && typeof about.published === "string" ? about.published : null;
}
