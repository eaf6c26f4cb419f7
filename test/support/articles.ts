/** The articles of test/articles, each with what people say about it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

const FOLDER = join(import.meta.dirname, "../articles");

export function testArticles(): TestArticle[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readArticle(name)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readArticle(slug: string): TestArticle {
  const read = (file: string): string => readFileSync(join(FOLDER, slug, file), "utf8");
  const has = (file: string): boolean => existsSync(join(FOLDER, slug, file));
  const about: unknown = has("about.json") ? JSON.parse(read("about.json")) : {};
  const published = publishedIn(about);
  const source = `test/articles/${slug}`;
  const page = has("page.html")
    ? pageOf({ html: read("page.html"), source, published })
    : pageOf({ text: read("page.txt"), source, published });
  return {
    slug,
    page,
    expected: readExpected(read("expected.txt")),
    outcomePath: join(FOLDER, slug, "outcome.txt"),
  };
}

function publishedIn(about: unknown): string | null {
  const has = typeof about === "object" && about !== null && "published" in about;
  return has && typeof about.published === "string" ? about.published : null;
}
