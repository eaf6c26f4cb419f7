/**
 * One pass over the markup: what the page says about itself, and whether its tree is safe to build.
 *
 *     <meta property="og:site_name" content="Harbour Courier">     publisher
 *     <time datetime="2031-05-03">                                  a date
 *     <script type="application/ld+json">...                        kept for json-ld.ts
 *     <div><div><div> ... a hundred thousand deep                   too deep: no tree is built
 *
 * No script runs, here or anywhere.
 */

import { Parser } from "htmlparser2";
import type { HtmlDocument } from "./html-document.ts";
import { newSlimTree, type SlimTree, slimClose, slimOpen, slimText } from "./html-slim.ts";
import { PageTokenizer } from "./html-tokens.ts";
import { documentOf, finishedTree } from "./html-tree-builder.ts";

export interface HtmlScan {
  /** By name or property, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly heading: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** Text of the JSON-LD scripts. */
  readonly linkedData: readonly string[];
  readonly times: readonly TimeFound[];
  /** Short texts of elements whose class or id says that they hold a date. */
  readonly dateTexts: readonly string[];
  /** Short texts with a year in them, wherever they stand. */
  readonly yearTexts: readonly PlacedText[];
  /** Where the headline stands among the texts of the page: its h1, else the text that begins its title; -1 without. */
  readonly headingAt: number;
  /** The markup as it came in. */
  readonly html: string;
  /** Without scripts, styles and most attributes, where the markup allows it; null where it would be too deep or too large. */
  readonly tree: HtmlDocument | null;
}

export interface PlacedText {
  readonly text: string;
  /** How many texts stand before it. */
  readonly at: number;
}

interface TimeFound {
  readonly value: string;
  /** `itemprop datePublished`, `time datetime`, `time pubdate`. */
  readonly from: string;
}

const LONGEST_LINKED_DATA = 500_000;
/** The parser takes time by the square of the depth, and such a page gives no tree anyway. */
const FAR_TOO_DEEP = 2000;
/** No tree is built that is deeper or larger. */
const DEEPEST = 400;
const MOST_NODES = 300_000;
const MOST_SCRIPTS = 40;
const MOST_TIMES = 40;
const LONGEST_TITLE = 1000;
const LONGEST_DATE_TEXT = 200;
const SHORTEST_HEADING = 8;
const MOST_YEAR_TEXTS = 300;
const YEAR = /(?:19|20)\d\d(?!\d)/;
/** What stands in these is no text that a reader sees. */
const UNSEEN = new Set(["script", "style", "noscript", "template", "textarea", "option"]);
const DATE_NAME =
  /(?:^|[-_ ])(?:date|dates|datetime|pubdate|published|publish|posted|timestamp|dateline|byline|meta)(?:[-_ ]|$)|(?:Date|Timestamp|Published|Byline)(?:[-_ A-Z]|$)|(?:post|entry|article|publish|publication|pub|created)[-_]?(?:date|time|meta|info)/;
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

interface State {
  readonly meta: Map<string, string>;
  readonly linkedData: string[];
  readonly times: TimeFound[];
  readonly dateTexts: string[];
  readonly yearTexts: PlacedText[];
  readonly slim: SlimTree;
  headingAt: number;
  titleAt: number;
  texts: number;
  unseen: number;
  /** Depth of the element whose text may be a date, and its text so far; -1 outside one. */
  dateDepth: number;
  dateText: string;
  title: string | null;
  heading: string | null;
  language: string | null;
  address: string | null;
  depth: number;
  deepest: number;
  nodes: number;
  /** What the text that comes next belongs to. */
  inside: "title" | "heading" | "data" | null;
  text: string;
}

export function scanHtml(html: string): HtmlScan {
  const state: State = {
    meta: new Map(),
    linkedData: [],
    times: [],
    dateTexts: [],
    yearTexts: [],
    slim: newSlimTree(),
    headingAt: -1,
    titleAt: -1,
    texts: 0,
    unseen: 0,
    dateDepth: -1,
    dateText: "",
    title: null,
    heading: null,
    language: null,
    address: null,
    depth: 0,
    deepest: 0,
    nodes: 0,
    inside: null,
    text: "",
  };
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openTag(state, name, attributes, parser.startIndex);
        if (state.deepest > FAR_TOO_DEEP) parser.pause();
      },
      ontext: (text) => keepText(state, text),
      onclosetag: (name, implied) => closeTag(state, name, implied),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, Tokenizer: PageTokenizer },
  );
  parser.end(html);
  if (state.headingAt < 0) state.headingAt = state.titleAt;
  return { ...state, html, tree: treeOf(html, state) };
}

function treeOf(html: string, { slim, deepest, nodes }: State): HtmlDocument | null {
  if (deepest > DEEPEST || nodes > MOST_NODES) return null;
  return slim.broken || slim.silent > 0 ? documentOf(html) : finishedTree(slim.builder);
}

function keepText(state: State, text: string): void {
  state.nodes++;
  if (state.nodes <= MOST_NODES) slimText(state.slim, text);
  if (state.inside && state.text.length <= LONGEST_LINKED_DATA) state.text += text;
  if (state.dateDepth >= 0 && state.dateText.length <= LONGEST_DATE_TEXT) state.dateText += ` ${text}`;
  if (state.unseen > 0 || text.length > 1000 || state.inside === "title") return;
  const seen = text.trim();
  if (seen === "") return;
  state.texts++;
  if (state.titleAt < 0 && seen.length >= SHORTEST_HEADING && state.title?.startsWith(seen))
    state.titleAt = state.texts;
  if (seen.length <= LONGEST_DATE_TEXT && state.yearTexts.length < MOST_YEAR_TEXTS && YEAR.test(seen))
    state.yearTexts.push({ text: seen, at: state.texts });
}

type Attributes = Readonly<Record<string, string>>;

function openTag(state: State, name: string, attributes: Attributes, at: number): void {
  state.nodes++;
  if (state.nodes <= MOST_NODES) slimOpen(state.slim, name, attributes, at);
  if (UNSEEN.has(name)) state.unseen++;
  if (!VOID.has(name)) state.depth++;
  state.deepest = Math.max(state.deepest, state.depth);
  if (name === "html") state.language ??= attributes.lang || attributes["xml:lang"] || null;
  else if (name === "meta") keepMeta(state, attributes);
  else if (name === "link" && attributes.rel === "canonical") state.address ??= attributes.href || null;
  else if (name === "title" && state.title === null) begin(state, "title");
  else if (name === "h1" && state.heading === null && state.inside === null) begin(state, "heading");
  else if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) begin(state, "data");
  keepTime(state, name, attributes);
  if (state.dateDepth < 0 && !VOID.has(name) && (name === "time" || isDateName(attributes))) {
    state.dateDepth = state.depth;
    state.dateText = "";
  }
}

function isDateName({ class: names = "", id = "", "data-testid": test = "" }: Attributes): boolean {
  return (names !== "" || id !== "" || test !== "") && DATE_NAME.test(`${names} ${id} ${test}`);
}

function begin(state: State, inside: "title" | "heading" | "data"): void {
  state.inside = inside;
  state.text = "";
}

function closeTag(state: State, name: string, implied: boolean): void {
  slimClose(state.slim, name, implied);
  if (state.dateDepth >= 0 && state.depth <= state.dateDepth && !VOID.has(name)) {
    const found = line(state.dateText);
    if (found && state.dateText.length <= LONGEST_DATE_TEXT && state.dateTexts.length < MOST_TIMES)
      state.dateTexts.push(found);
    state.dateDepth = -1;
  }
  if (!VOID.has(name)) state.depth--;
  if (UNSEEN.has(name)) state.unseen--;
  const { inside, text } = state;
  if (inside === "title" && name === "title") state.title = line(text);
  else if (inside === "heading" && name === "h1") {
    state.heading = line(text);
    state.headingAt = state.texts;
  } else if (inside === "data" && name === "script") {
    if (text.length <= LONGEST_LINKED_DATA && state.linkedData.length < MOST_SCRIPTS)
      state.linkedData.push(text);
  } else return;
  state.inside = null;
  state.text = "";
}

function line(text: string): string | null {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_TITLE) || null;
}

function keepMeta(state: State, attributes: Attributes): void {
  const content = attributes.content?.trim();
  if (!content) return;
  for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes[attribute]?.trim().toLowerCase();
    const key = attribute === "itemprop" ? `itemprop ${name}` : name;
    if (name && key && !state.meta.has(key)) state.meta.set(key, content);
  }
}

function keepTime(state: State, name: string, attributes: Attributes): void {
  if (state.times.length >= MOST_TIMES) return;
  const value = (attributes.datetime ?? attributes.content ?? attributes.title)?.trim();
  if (!value) return;
  const property = attributes.itemprop
    ?.split(/\s+/)
    .find((one) => /^date(?:published|modified|created)$/i.test(one));
  if (property) state.times.push({ value, from: `itemprop ${property}` });
  else if (name === "time" && "datetime" in attributes) {
    state.times.push({ value, from: "pubdate" in attributes ? "time pubdate" : "time datetime" });
  }
}
