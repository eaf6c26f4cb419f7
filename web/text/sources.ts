/**
 * How a document is called where there is room for a line: its outlet, else its headline, else its file.
 *
 *     { publisher: "Harbour Herald", ... }          →  Harbour Herald
 *     { publisher: null, title: "Talks stall" }     →  “Talks stall”
 *     { publisher: null, title: null, source: "/pile/07-notes.txt" }  →  07-notes.txt
 */

import type { DocumentCard } from "../../src/serve/answers.ts";
import { fileName } from "../../src/serve/labels.ts";

type Named = Pick<DocumentCard, "publisher" | "title" | "source">;

export function outletOf({ publisher, title, source }: Named): string {
  return publisher ?? (title === null ? fileName(source) : `“${title}”`);
}

export const titleOf = ({ title, source }: Pick<Named, "title" | "source">): string =>
  title ?? fileName(source);
