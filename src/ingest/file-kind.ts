/**
 * What a name, or the first bytes where the name does not say, tells of how to read a file.
 *
 *     talks.txt  notes.md            text
 *     talks.html talks.htm           html
 *     pile.jsonl pile.ndjson         lines (read as a stream)
 *     pile.json  feed.json           json
 *     pile.csv   pile.tsv            table (read as a stream)
 *     feed.xml   feed.rss feed.atom  xml: a feed, or a list of addresses
 *     letter.eml saved.mhtml         mail
 *     pile.zip   pile.tar pile.tgz   archives, read member by member
 *     crawl.warc crawl.warc.gz       web archives, read record by record
 *     talks.html.gz talks.gz         compressed
 */

export interface FileKind {
  readonly kind:
    | "text"
    | "html"
    | "lines"
    | "json"
    | "table"
    | "xml"
    | "mail"
    | "zip"
    | "tar"
    | "warc"
    | "unknown";
  readonly compressed: boolean;
}

const KINDS: ReadonlyMap<string, FileKind["kind"]> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "text"],
  ["markdown", "text"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["jsonl", "lines"],
  ["ndjson", "lines"],
  ["json", "json"],
  ["csv", "table"],
  ["tsv", "table"],
  ["xml", "xml"],
  ["rss", "xml"],
  ["atom", "xml"],
  ["rdf", "xml"],
  ["eml", "mail"],
  ["mht", "mail"],
  ["mhtml", "mail"],
  ["zip", "zip"],
  ["tar", "tar"],
  ["warc", "warc"],
  ["wet", "warc"],
]);

/** Null for a name that is not read. */
export function fileKindOf(name: string): FileKind | null {
  const parts = name.toLowerCase().split(".");
  const last = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  if (last === "tgz") return { kind: "tar", compressed: true };
  if (last !== "gz") {
    const kind = KINDS.get(last);
    return kind ? { kind, compressed: false } : null;
  }
  const inner = parts.length > 2 ? KINDS.get(parts.at(-2) ?? "") : undefined;
  return { kind: inner ?? "unknown", compressed: true };
}

/** What a file without a telling name holds, by its beginning (512 bytes are enough). */
export function kindOfBytes(start: Uint8Array): FileKind["kind"] {
  const head = Buffer.from(start.subarray(0, 512)).toString("latin1");
  if (head.startsWith("WARC/")) return "warc";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.slice(257, 262) === "ustar") return "tar";
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (text.startsWith("{") || text.startsWith("[{")) return "json";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/.test(text))
    return "xml";
  return /^<(?:!doctype|html|\?xml|head|body|!--)/.test(text) ? "html" : "text";
}

export const READ_EXTENSIONS =
  ".txt .md .html .htm .jsonl .json .csv .tsv .xml .rss .atom .eml .mht .mhtml .zip .tar .tgz .warc .gz";
