/**
 * The tree of a page: as much of the DOM as Readability asks for, and no more. It takes a third of the time and memory of
 * a DOM for all purposes.
 *
 *     <p class="lead">Oslo <b>waits</b>     element p of class "lead" with the text "Oslo " and an element b
 *
 * Comments are left out. The text of an element is remembered until something in it changes, because Readability asks
 * for it again and again. Members are named and behave as in the DOM standard, but for `innerHTML`; markup is read by
 * html-tree-builder.ts.
 */

export type HtmlNode = HtmlElement | HtmlText;

export class HtmlText {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly textContent: string;
  parentNode: HtmlElement | null = null;
  previousSibling: HtmlNode | null = null;
  nextSibling: HtmlNode | null = null;

  constructor(text: string) {
    this.textContent = text;
  }

  get childNodes(): readonly HtmlNode[] {
    return NO_NODES;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class HtmlAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): HtmlAttribute {
    return new HtmlAttribute(this.name, this.value);
  }
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_STYLE = { display: "none" };
const NO_STYLE = { display: "" };
const NO_NODES: readonly HtmlElement[] = [];

export class HtmlElement {
  readonly nodeType = 1;
  /** Readability gives elements other names in place. */
  localName: string;
  tagName: string;
  parentNode: HtmlElement | null = null;
  previousSibling: HtmlNode | null = null;
  nextSibling: HtmlNode | null = null;
  firstChild: HtmlNode | null = null;
  lastChild: HtmlNode | null = null;
  attributes: HtmlAttribute[] = [];
  /** Readability keeps its scores here. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;
  /** The copy that was asked for last. */
  copied: HtmlElement | null = null;
  #text: string | null = null;
  #folded: string | null = null;
  #children: readonly HtmlElement[] | null = null;

  constructor(localName: string) {
    this.localName = localName;
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get textContent(): string {
    if (this.#text === null) {
      let text = "";
      for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
      this.#text = text;
    }
    return this.#text;
  }

  /** Not in the standard; Readability folds the spaces of the same texts again and again. */
  get foldedText(): string {
    this.#folded ??= this.textContent.trim().replaceAll(/\s{2,}/g, " ");
    return this.#folded;
  }

  /** No text but white space. */
  get isBlank(): boolean {
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (isElement(node) ? !node.isBlank : node.textContent.trim() !== "") return false;
    return true;
  }

  get childNodes(): readonly HtmlNode[] {
    const nodes: HtmlNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): readonly HtmlElement[] {
    this.#children ??= this.firstChild ? this.childNodes.filter(isElement) : NO_NODES;
    return this.#children;
  }

  get firstElementChild(): HtmlElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): HtmlElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): HtmlElement | null {
    let node = this.previousSibling;
    while (node && !isElement(node)) node = node.previousSibling;
    return node;
  }

  get ownerDocument(): typeof MAKER {
    return MAKER;
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get style(): { readonly display: string } {
    return HIDES.test(this.getAttribute("style") ?? "") ? HIDDEN_STYLE : NO_STYLE;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = value;
    else this.attributes.push(new HtmlAttribute(name, value));
  }

  setAttributeNode({ name, value }: HtmlAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  appendChild(node: HtmlNode): void {
    node.remove();
    this.#changed();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  replaceChild(node: HtmlNode, old: HtmlNode): void {
    node.remove();
    this.#changed();
    const { previousSibling: before, nextSibling: after } = old;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (after) after.previousSibling = node;
    else this.lastChild = node;
    setFree(old);
  }

  removeChild(node: HtmlNode): void {
    this.#changed();
    const { previousSibling: before, nextSibling: after } = node;
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
    setFree(node);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** All elements inside, in order; "*" for any name. */
  getElementsByTagName(name: string): readonly HtmlElement[] {
    return elementsIn(this, name === "*" ? null : namesIn(name));
  }

  /** Selectors are names of elements with commas between them. */
  querySelectorAll(names: string): readonly HtmlElement[] {
    return elementsIn(this, namesIn(names));
  }

  /** Not markup but a copy, which can be set as often as one likes: Readability keeps the page for another attempt. */
  get innerHTML(): HtmlElement {
    this.copied = copyOf(this);
    return this.copied;
  }

  set innerHTML(copy: HtmlElement) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of copyOf(copy).childNodes) this.appendChild(node);
  }

  /** Where the text of an element is not known, the texts of those around it are not either. */
  #changed(): void {
    this.#children = null;
    for (let node: HtmlElement | null = this; node && node.#text !== null; node = node.parentNode) {
      node.#text = null;
      node.#folded = null;
    }
  }
}

const MAKER = { createElement: (name: string): HtmlElement => new HtmlElement(name.toLowerCase()) };

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

function elementFrom(first: HtmlNode | null): HtmlElement | null {
  let node = first;
  while (node && !isElement(node)) node = node.nextSibling;
  return node;
}

function setFree(node: HtmlNode): void {
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

function elementsIn(root: HtmlElement, names: ReadonlySet<string> | null): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  let node = root.firstChild;
  while (node) {
    if (isElement(node) && (!names || names.has(node.localName))) found.push(node);
    node = nodeAfter(node, root);
  }
  return found;
}

/** The next node inside the root, in order. */
function nodeAfter(from: HtmlNode, root: HtmlElement): HtmlNode | null {
  if (isElement(from) && from.firstChild) return from.firstChild;
  for (let node: HtmlNode | null = from; node && node !== root; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return null;
}

/** The same few lists are asked for thousands of times. */
const namesAsked = new Map<string, ReadonlySet<string>>();

function namesIn(list: string): ReadonlySet<string> {
  const names = namesAsked.get(list) ?? new Set(list.toLowerCase().split(","));
  namesAsked.set(list, names);
  return names;
}

function copyOf(element: HtmlElement): HtmlElement {
  const copy = new HtmlElement(element.localName);
  copy.attributes = element.attributes.map((attribute) => attribute.cloneNode());
  for (let node = element.firstChild; node; node = node.nextSibling)
    copy.appendChild(isElement(node) ? copyOf(node) : new HtmlText(node.textContent));
  return copy;
}
