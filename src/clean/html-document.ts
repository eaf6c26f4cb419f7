/** The root of the tree of a page, with what a document answers and an element does not. As in html-tree.ts, no more than is asked for. */

import { HtmlElement, HtmlText } from "./html-tree.ts";

/** The document as Readability sees it. */
export class HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  /** Asked for to learn what kind of tree this is: one whose elements can be given other names. */
  readonly firstChild = { __JSDOMParser__: true };

  constructor(documentElement: HtmlElement, body: HtmlElement) {
    this.documentElement = documentElement;
    this.body = body;
  }

  get title(): string {
    const [title] = this.getElementsByTagName("title");
    return title ? title.textContent.replaceAll(/\s+/g, " ").trim() : "";
  }

  getElementsByTagName(name: string): readonly HtmlElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(names: string): readonly HtmlElement[] {
    return this.documentElement.querySelectorAll(names);
  }

  createElement(name: string): HtmlElement {
    return new HtmlElement(name.toLowerCase());
  }

  createTextNode(text: string): HtmlText {
    return new HtmlText(text);
  }
}
