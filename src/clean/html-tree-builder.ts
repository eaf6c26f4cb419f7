/**
 * Builds the tree of a page from the tags and texts that a parser meets, as lenient as browsers.
 *
 *     <p>One<br><br>two</p>     two paragraphs: two breaks end one, and Readability would make the first the whole article
 *     <title>T</title>Text      what has no body gets one
 */

import { Parser } from "htmlparser2";
import { HtmlDocument } from "./html-document.ts";
import { HtmlAttribute, HtmlElement, HtmlText } from "./html-tree.ts";

export interface TreeBuilder {
  readonly root: HtmlElement;
  /** Where what comes next is put, for each open element of the markup. */
  readonly places: HtmlElement[];
  text: string;
  /** The last one that two breaks began. */
  paragraph: HtmlElement | null;
}

/** What begins after a paragraph, as in htmlparser2. */
const ENDS_PARAGRAPH = new Set(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);

export function newTree(): TreeBuilder {
  const root = new HtmlElement("#document");
  return { root, places: [root], text: "", paragraph: null };
}

export function openElement(builder: TreeBuilder, element: HtmlElement): void {
  endText(builder);
  if (element.localName === "br" && endsParagraph(builder)) {
    beginParagraph(builder);
    // For its end, which is met next.
    builder.places.push(element);
    return;
  }
  if (ENDS_PARAGRAPH.has(element.localName)) leaveParagraph(builder);
  lastPlace(builder).appendChild(element);
  builder.places.push(element);
}

export function addText(builder: TreeBuilder, text: string): void {
  builder.text += text;
}

export function closeElement(builder: TreeBuilder): void {
  endText(builder);
  if (builder.places.length > 1) builder.places.pop();
}

export function finishedTree(builder: TreeBuilder): HtmlDocument {
  endText(builder);
  return withBody(builder.root);
}

/** The tree of markup as it stands, scripts and all. */
export function documentOf(html: string): HtmlDocument {
  const builder = newTree();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openElement(builder, elementOf(name, attributes)),
      ontext: (text) => addText(builder, text),
      onclosetag: () => closeElement(builder),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return finishedTree(builder);
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>): HtmlElement {
  const element = new HtmlElement(name);
  for (const key in attributes) element.attributes.push(new HtmlAttribute(key, attributes[key] ?? ""));
  return element;
}

function lastPlace({ places, root }: TreeBuilder): HtmlElement {
  return places.at(-1) ?? root;
}

function endText(builder: TreeBuilder): void {
  if (builder.text === "") return;
  lastPlace(builder).appendChild(new HtmlText(builder.text));
  builder.text = "";
}

/** A break is met: whether there is one before it already, with white space between. Both are then taken away. */
function endsParagraph(builder: TreeBuilder): boolean {
  let before = lastPlace(builder).lastChild;
  if (before instanceof HtmlText && before.textContent.trim() === "") before = before.previousSibling;
  if (!(before instanceof HtmlElement) || before.localName !== "br") return false;
  while (before.nextSibling) before.nextSibling.remove();
  before.remove();
  return true;
}

/** What comes next belongs to a new paragraph: beside the one that is open, else inside the element that is. */
function beginParagraph(builder: TreeBuilder): void {
  const { places } = builder;
  const paragraph = new HtmlElement("p");
  const open = places.findLastIndex(({ localName }) => localName === "p");
  const parent = open < 0 ? places.at(-1) : places[open]?.parentNode;
  parent?.appendChild(paragraph);
  for (let i = open < 0 ? places.length - 1 : open; i < places.length; i++) places[i] = paragraph;
  builder.paragraph = paragraph;
}

/** The markup knows nothing of a paragraph that two breaks began, and does not end it. */
function leaveParagraph({ places, paragraph }: TreeBuilder): void {
  const parent = paragraph?.parentNode;
  if (!parent || places.at(-1) !== paragraph) return;
  for (let i = places.length - 1; places[i] === paragraph; i--) places[i] = parent;
}

function withBody(root: HtmlElement): HtmlDocument {
  const page = root.children.find(({ localName }) => localName === "html") ?? root;
  const known = page.children.find(({ localName }) => localName === "body");
  const body = known ?? new HtmlElement("body");
  if (!known) {
    for (const node of page.childNodes) if (node.nodeName !== "HEAD") body.appendChild(node);
    page.appendChild(body);
  }
  page.remove();
  return new HtmlDocument(page, body);
}
