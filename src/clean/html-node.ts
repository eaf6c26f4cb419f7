/** The little of the DOM that cleaning reads, checked where it comes in from the parser. */

export interface HtmlNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT && "localName" in node && "getAttribute" in node;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT;
}

/** Whether a value that came from the parser is a node. */
export function isNode(value: unknown): value is HtmlNode {
  return typeof value === "object" && value !== null && "nodeType" in value && "childNodes" in value;
}
