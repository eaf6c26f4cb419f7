/**
 * XML to a small tree, for feeds and lists of addresses. Entities are those of XML itself: what a document declares is
 * not read, so nothing unfolds. Prefixes of names stay ("content:encoded"), as feeds use the same ones.
 */

import { Parser } from "htmlparser2";
import { Refused } from "./refused.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of this element, without that of its children. */
  readonly text: string;
  /** The markup inside it, as it stands. */
  inner(): string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Open[];
  readonly from: number;
  to: number;
  text: string;
  inner(): string;
}

const DEEPEST = 200;
const MOST_ELEMENTS = 1_000_000;

/** The outermost element; null where there is none. */
export function xmlTreeOf(xml: string): XmlElement | null {
  const open: Open[] = [];
  let root: Open | null = null;
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST)
          throw new Refused(`its elements are more than ${DEEPEST} deep`, "leave it out");
        if (++count > MOST_ELEMENTS)
          throw new Refused(`it has more than ${MOST_ELEMENTS} elements`, "split it");
        const from = parser.endIndex + 1;
        const inner = () => xml.slice(element.from, element.to);
        const element: Open = { name, attributes, children: [], from, to: from, text: "", inner };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        const element = open.pop();
        if (element) element.to = Math.max(element.from, parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const child = element.children.find((one) => one.name === name);
    if (child) return child;
  }
  return null;
}

/** The trimmed text of the first child with one of the names that has any; undefined where none has. */
export function textOfChild(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = element.children.find((one) => one.name === name && one.text.trim() !== "")?.text.trim();
    if (text) return text;
  }
  return undefined;
}
