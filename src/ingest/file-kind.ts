/**
 * What a file name says about how to read the file.
 *
 *     talks.txt  notes.md      text
 *     talks.html talks.htm     html
 *     pile.jsonl pile.ndjson   lines (read as a stream)
 *     pile.json                json
 *     talks.html.gz            html, compressed
 *     talks.gz                 compressed; the content decides
 *     crawl.warc crawl.warc.gz archive
 */

export interface FileKind {
  readonly kind: "text" | "html" | "lines" | "json" | "archive" | "unknown";
  readonly compressed: boolean;
}

const KINDS: Readonly<Record<string, FileKind["kind"]>> = {
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "lines",
  ndjson: "lines",
  json: "json",
  warc: "archive",
};

/** Null for a name that is not read. */
export function fileKindOf(name: string): FileKind | null {
  const parts = name.toLowerCase().split(".");
  const last = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  if (last !== "gz") {
    const kind = KINDS[last];
    return kind ? { kind, compressed: false } : null;
  }
  const inner = parts.length > 2 ? KINDS[parts.at(-2) ?? ""] : undefined;
  return { kind: inner ?? "unknown", compressed: true };
}

/** What a compressed file without a telling name holds. */
export function kindOfContent(start: string): "text" | "html" | "json" {
  const head = start.trimStart().slice(0, 200).toLowerCase();
  if (head.startsWith("{") || head.startsWith("[{")) return "json";
  return /^<(?:!doctype|html|\?xml|head|body|!--)/.test(head) ? "html" : "text";
}

export const READ_EXTENSIONS = ".txt .md .html .htm .jsonl .json .gz";
