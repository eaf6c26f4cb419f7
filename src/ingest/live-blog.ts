/**
 * A live blog to its posts, each with the moment at which it was written: what a page of many hours says of "today" and "an hour
 * ago" holds for one post alone.
 *
 *     <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [
 *       {"headline": "Ferry leaves", "articleBody": "The ferry left Patras.", "datePublished": "2031-05-03T10:40:00Z"}, ...]}
 *
 *     https://courier.example/live#10:40-ferry     the source of a post is the page's with the mark of the post
 *
 * Read from the posts that a page declares (schema.org/LiveBlogPosting). Where it declares no text for them, or only
 * their beginnings, the page stays whole.
 */

import { parseJson } from "./json-lines.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";

const DECLARED = "LiveBlogPosting";
const MOST_POSTS = 5000;
const FEWEST_POSTS = 2;
const MOST_SCRIPTS = 40;
const DEEPEST = 6;
const SCRIPT = /<script[^>]{0,300}?application\/ld\+json[^>]{0,300}>/gi;
const CUT_OFF = /(?:…|\.\.\.|\[…\])\s*$/;
const MARKUP = /<\/?(?:p|br|div|ul|ol|li|a|strong|b|em|i|blockquote|h[1-6])\b[^>]{0,500}>/i;

interface Post {
  readonly body: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly byline: string | undefined;
  readonly mark: string;
}

/** The posts in the order of the page; the page alone where it is no live blog. */
export function postsOf(page: Page): readonly Page[] {
  if (page.format !== "html" || !page.content.includes(DECLARED)) return [page];
  for (const script of scriptsOf(page.content)) {
    const blog = blogIn(parseJson(script), 0);
    const posts = blog ? declaredPosts(blog) : [];
    if (posts.length >= FEWEST_POSTS && !areBeginnings(posts))
      return posts.map((post) => pageOfPost(post, page));
  }
  return [page];
}

function* scriptsOf(html: string): Generator<string> {
  let scripts = 0;
  for (const { 0: open, index } of html.matchAll(SCRIPT)) {
    if (++scripts > MOST_SCRIPTS) return;
    const end = html.indexOf("</script", index);
    if (end < 0) return;
    yield html.slice(index + open.length, end);
  }
}

type Fields = ReadonlyMap<string, unknown>;

/** It may stand in a list or a graph. */
function blogIn(value: unknown, depth: number): Fields | null {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return null;
  if (Array.isArray(value)) return firstBlog(value, depth);
  const fields: Fields = new Map(Object.entries(value));
  const types = [fields.get("@type")].flat();
  if (types.includes(DECLARED)) return fields;
  return firstBlog([fields.get("@graph"), fields.get("mainEntity")], depth);
}

function firstBlog(values: readonly unknown[], depth: number): Fields | null {
  for (const value of values) {
    const blog = blogIn(value, depth + 1);
    if (blog) return blog;
  }
  return null;
}

/** The text before the posts counts as one. */
function declaredPosts(blog: Fields): readonly Post[] {
  const updates = [blog.get("liveBlogUpdate")].flat().slice(0, MOST_POSTS);
  const posts = updates.flatMap((update, i) =>
    typeof update === "object" && update !== null
      ? postOf(new Map(Object.entries(update)), `post-${i + 1}`)
      : [],
  );
  return [...postOf(blog, "top"), ...posts];
}

function postOf(fields: Fields, number: string): readonly Post[] {
  const body = textOf(fields.get("articleBody"));
  if (!body) return [];
  const title = textOf(fields.get("headline"));
  const mark = /#([\w:.-]{1,100})$/.exec(textOf(fields.get("url")) ?? "")?.[1] ?? number;
  const published = textOf(fields.get("datePublished")) ?? textOf(fields.get("dateModified"));
  return [{ body, published, title, byline: authorsOf(fields.get("author")), mark }];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function authorsOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((author) => {
    if (typeof author !== "object" || author === null || !("name" in author)) return textOf(author) ?? [];
    return textOf(author.name) ?? [];
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

function areBeginnings(posts: readonly Post[]): boolean {
  return 2 * posts.filter(({ body }) => CUT_OFF.test(body)).length > posts.length;
}

function pageOfPost({ body, published, title, byline, mark }: Post, page: Page): Page {
  const { fetched, publisher, cut } = page.given;
  const id = page.given.id === null ? undefined : `${page.given.id}#${mark}`;
  const facts = { id, source: `${page.source}#${mark}`, published, title, byline, publisher, fetched, cut };
  return MARKUP.test(body) ? pageOf({ html: body, ...facts }) : pageOf({ text: body, ...facts });
}
