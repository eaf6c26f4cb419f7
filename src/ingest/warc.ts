/**
 * Web archives (WARC 0.18 to 1.1, ISO 28500) to pages, as a stream.
 *
 *     response    text/html or plain text, status 200    a page whose source is the archived address
 *     resource    the same, without an HTTP head
 *     conversion  plain text ("WET" files)
 *     request, metadata, revisit, images, status 404     passed over
 *
 * A record that cannot be read is named by its address and the next one goes on; where the archive itself breaks off,
 * what stood before is kept.
 */

import { ByteCursor, ENDS_TOO_EARLY } from "./byte-cursor.ts";
import { decode } from "./decode.ts";
import { contentType, headersOf, httpMessageOf } from "./http-message.ts";
import { type Limits, sizeOf } from "./limits.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { Refused } from "./refused.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;
const VERSION = /^WARC\/\d+\.\d+$/;
const HTML = new Set(["text/html", "application/xhtml+xml"]);
const LEAVE_OUT = "leave it out";

type Headers = ReadonlyMap<string, string>;

export async function* pagesOfWarc(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limits: Limits,
): AsyncGenerator<Page | Unreadable> {
  const cursor = new ByteCursor(chunks);
  let records = 0;
  let found = 0;
  try {
    for (;;) {
      const headers = await nextHead(cursor, records);
      if (!headers) break;
      records++;
      for await (const outcome of readRecord(cursor, headers, path, records, limits)) {
        found++;
        yield outcome;
      }
    }
    if (found === 0)
      throw new Refused(
        records === 0 ? "empty" : `none of its ${records} records is a page of text`,
        LEAVE_OUT,
      );
  } finally {
    await cursor.close();
  }
}

/** Null at the end of the archive. */
async function nextHead(cursor: ByteCursor, records: number): Promise<Headers | null> {
  let line = await cursor.line(LONGEST_LINE);
  while (line === "") line = await cursor.line(LONGEST_LINE);
  if (line === null) return null;
  if (!VERSION.test(line)) {
    const place = records === 0 ? "it does not begin" : `what follows record ${records} does not begin`;
    throw new Refused(`not a web archive: ${place} with WARC/1.0 or WARC/1.1`, "fetch or write it again");
  }
  const lines: string[] = [];
  for (;;) {
    const next = await cursor.line(LONGEST_LINE);
    if (next === null) throw new Refused(...ENDS_TOO_EARLY);
    if (next === "") return headersOf(lines);
    if (lines.push(next) > MOST_HEADERS)
      throw new Refused(`record ${records + 1} has more than ${MOST_HEADERS} headers`, LEAVE_OUT);
  }
}

async function* readRecord(
  cursor: ByteCursor,
  headers: Headers,
  path: string,
  number: number,
  limits: Limits,
): AsyncGenerator<Page | Unreadable> {
  const length = lengthOf(headers, number);
  const address = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  const source = address === "" ? `${path}:${number}` : address;
  const type = headers.get("warc-type");
  if (!mayBePage(type, contentType(headers.get("content-type")).type)) return cursor.skip(length);
  if (length > limits.fileBytes) {
    await cursor.skip(length);
    yield unreadable(source, `larger than ${sizeOf(limits.fileBytes)}`, LEAVE_OUT);
    return;
  }
  const block = await cursor.take(length);
  try {
    const page = pageOfBlock(block, headers, source, limits);
    if (page) yield page;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    yield unreadable(source, problem.message, problem.mend);
  }
}

function lengthOf(headers: Headers, number: number): number {
  const length = headers.get("content-length") ?? "";
  if (/^\d{1,15}$/.test(length)) return Number(length);
  throw new Refused(`record ${number} does not say how long it is`, "fetch or write the archive again");
}

function mayBePage(type: string | undefined, media: string): boolean {
  if (type === "response") return media === "" || media === "application/http";
  return (type === "resource" || type === "conversion") && (HTML.has(media) || media === "text/plain");
}

/** Null for what is no page of text: a picture, a redirect, an error. */
function pageOfBlock(block: Uint8Array, headers: Headers, source: string, limits: Limits): Page | null {
  const answer =
    headers.get("warc-type") === "response"
      ? httpMessageOf(block, limits.fileBytes)
      : { headers, body: block, status: 200 };
  const { type, charset } = contentType(answer.headers.get("content-type"));
  const html = HTML.has(type) || (type === "" && looksLikeHtml(answer.body));
  if (answer.status !== 200 || !(html || type === "text/plain") || answer.body.length === 0) return null;
  const decoded = decode(answer.body, html ? "html" : "text", charset);
  if ("refused" in decoded) throw new Refused(`not text (${decoded.refused})`, LEAVE_OUT);
  if (decoded.text.trim() === "") return null;
  const cut = headers.get("warc-truncated");
  const facts = {
    source,
    fetched: headers.get("warc-date"),
    ...(cut ? { cut: `the archive cut it off (${cut})` } : {}),
  };
  return pageOf(html ? { html: decoded.text, ...facts } : { text: decoded.text, ...facts });
}

function looksLikeHtml(body: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|html|head|body)/i.test(Buffer.from(body.subarray(0, 500)).toString("latin1"));
}
