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
  readonly deepest: number;
  /** Elements and pieces of text. */
  readonly nodes: number;
}

interface TimeFound {
  readonly value: string;
  /** `itemprop datePublished`, `time datetime`, `time pubdate`. */
  readonly from: string;
}

const LONGEST_LINKED_DATA = 500_000;
/** The parser takes time by the square of the depth, and such a page gives no tree anyway. */
const FAR_TOO_DEEP = 2000;
const CHUNK = 32_768;
const MOST_SCRIPTS = 40;
const MOST_TIMES = 40;
const LONGEST_TITLE = 1000;
const LONGEST_DATE_TEXT = 200;
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
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(state, name, new Map(Object.entries(attributes))),
      ontext: (text) => {
        state.nodes++;
        if (state.inside && state.text.length <= LONGEST_LINKED_DATA) state.text += text;
        if (state.dateDepth >= 0 && state.dateText.length <= LONGEST_DATE_TEXT) state.dateText += ` ${text}`;
      },
      onclosetag: (name) => closeTag(state, name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && state.deepest <= FAR_TOO_DEEP; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return state;
}

function openTag(state: State, name: string, attributes: ReadonlyMap<string, string>): void {
  state.nodes++;
  if (!VOID.has(name)) state.depth++;
  state.deepest = Math.max(state.deepest, state.depth);
  if (name === "html") state.language ??= attributes.get("lang") || attributes.get("xml:lang") || null;
  else if (name === "meta") keepMeta(state, attributes);
  else if (name === "link" && attributes.get("rel") === "canonical")
    state.address ??= attributes.get("href") || null;
  else if (name === "title" && state.title === null) begin(state, "title");
  else if (name === "h1" && state.heading === null && state.inside === null) begin(state, "heading");
  else if (name === "script" && /ld\+json/i.test(attributes.get("type") ?? "")) begin(state, "data");
  keepTime(state, name, attributes);
  const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""} ${attributes.get("data-testid") ?? ""}`;
  if (state.dateDepth < 0 && !VOID.has(name) && (name === "time" || DATE_NAME.test(names))) {
    state.dateDepth = state.depth;
    state.dateText = "";
  }
}

function begin(state: State, inside: "title" | "heading" | "data"): void {
  state.inside = inside;
  state.text = "";
}

function closeTag(state: State, name: string): void {
  if (state.dateDepth >= 0 && state.depth <= state.dateDepth && !VOID.has(name)) {
    const found = line(state.dateText);
    if (found && state.dateText.length <= LONGEST_DATE_TEXT && state.dateTexts.length < MOST_TIMES)
      state.dateTexts.push(found);
    state.dateDepth = -1;
  }
  if (!VOID.has(name)) state.depth--;
  const { inside, text } = state;
  if (inside === "title" && name === "title") state.title = line(text);
  else if (inside === "heading" && name === "h1") state.heading = line(text);
  else if (inside === "data" && name === "script") {
    if (text.length <= LONGEST_LINKED_DATA && state.linkedData.length < MOST_SCRIPTS)
      state.linkedData.push(text);
  } else return;
  state.inside = null;
  state.text = "";
}

function line(text: string): string | null {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_TITLE) || null;
}

function keepMeta(state: State, attributes: ReadonlyMap<string, string>): void {
  const content = attributes.get("content")?.trim();
  if (!content) return;
  for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes.get(attribute)?.trim().toLowerCase();
    const key = attribute === "itemprop" ? `itemprop ${name}` : name;
    if (name && key && !state.meta.has(key)) state.meta.set(key, content);
  }
}

function keepTime(state: State, name: string, attributes: ReadonlyMap<string, string>): void {
  if (state.times.length >= MOST_TIMES) return;
  const value = (attributes.get("datetime") ?? attributes.get("content") ?? attributes.get("title"))?.trim();
  if (!value) return;
  const property = attributes
    .get("itemprop")
    ?.split(/\s+/)
    .find((one) => /^date(?:published|modified|created)$/i.test(one));
  if (property) state.times.push({ value, from: `itemprop ${property}` });
  else if (name === "time" && attributes.has("datetime")) {
    state.times.push({ value, from: attributes.has("pubdate") ? "time pubdate" : "time datetime" });
  }
}
