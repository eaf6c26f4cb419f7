/**
 * What JSON-LD says of the article: the first node whose type is an article, else a page.
 *
 *     {"@type": "NewsArticle", "headline": "...", "datePublished": "2031-05-03", "isAccessibleForFree": false}
 *
 * Its articleBody is not used: it is cut short or padded on more pages than it helps.
 */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  /** Null where it is not said. */
  readonly free: boolean | null;
}

type Node = ReadonlyMap<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;
const PAGE = /(?:WebPage|ItemPage|VideoObject)$/;
const MOST_NODES = 5000;
const DEEPEST = 12;
const LONGEST = 500;

export function linkedArticleOf(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const node =
    nodes.find((one) => hasType(one, ARTICLE) && text(one.get("datePublished")) !== null) ??
    nodes.find((one) => hasType(one, ARTICLE)) ??
    nodes.find((one) => hasType(one, PAGE) && one.has("datePublished"));
  if (!node) return null;
  return {
    headline: text(node.get("headline")) ?? text(node.get("name")),
    published: text(node.get("datePublished")),
    modified: text(node.get("dateModified")),
    authors: namesOf(node.get("author")),
    publisher: namesOf(node.get("publisher"))[0] ?? null,
    language: text(node.get("inLanguage")),
    free: freeOf(node.get("isAccessibleForFree")),
  };
}

/** Undefined where it is no JSON, even without the comment marks and line breaks that some pages leave in it. */
function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, "");
  for (const candidate of [bare, bare.replaceAll(/[\u0000-\u001f]+/g, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing: a broken script says nothing.
    }
  }
  return undefined;
}

/** All objects in the value, in order of appearance, the outer before the inner. */
function nodesOf(value: unknown): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (one: unknown, depth: number): void => {
    if (typeof one !== "object" || one === null || depth > DEEPEST || nodes.length >= MOST_NODES) return;
    if (Array.isArray(one)) {
      for (const item of one) visit(item, depth + 1);
      return;
    }
    const node: Node = new Map<string, unknown>(Object.entries(one));
    nodes.push(node);
    for (const inner of node.values()) visit(inner, depth + 1);
  };
  visit(value, 0);
  return nodes;
}

function hasType(node: Node, pattern: RegExp): boolean {
  const type = node.get("@type");
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === "string" && pattern.test(one));
}

function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" && one.trim() !== ""
    ? one.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST)
    : null;
}

function namesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === "string")
      return one.trim() !== "" && !/^https?:/.test(one) ? [one.trim().slice(0, LONGEST)] : [];
    if (typeof one !== "object" || one === null || !("name" in one)) return [];
    const name = text(one.name);
    return name ? [name] : [];
  });
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return /^(?:true|yes)$/i.test(value) ? true : /^(?:false|no)$/i.test(value) ? false : null;
}
