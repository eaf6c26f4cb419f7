/**
 * An HTTP response as archives keep it: head, and body as it was sent.
 *
 *     HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>...     status 200, text/html, koi8-r
 *
 * Chunks and compression are undone, within the limit. Many archives hold bodies that were unpacked already while the
 * head still tells of chunks or gzip: then the body is taken as it is.
 */

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { sizeOf } from "./limits.ts";
import { Refused } from "./refused.ts";

export interface HttpMessage {
  /** 0 where the first line is no status line. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const LONGEST_HEAD = 256 * 1024;
const STATUS = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/;

/** Refused where the head is too long, or the body unfolds to more than `limit` bytes. */
export function httpMessageOf(bytes: Uint8Array, limit: number): HttpMessage {
  const { end, next } = headEnd(bytes);
  const lines = Buffer.from(bytes.subarray(0, end)).toString("latin1").split(/\r?\n/);
  const status = Number(STATUS.exec(lines[0] ?? "")?.[1] ?? 0);
  const headers = headersOf(lines.slice(1));
  const body = bytes.subarray(next);
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? withoutChunks(body) : body;
  return { status, headers, body: unpacked(whole, headers.get("content-encoding") ?? "", limit) };
}

/** Later lines of the same name are left out, but for those that begin with white space and go on. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== "") {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
  }
  return headers;
}

/** "text/html; charset=koi8-r" */
export function contentType(header: string | undefined): {
  readonly type: string;
  readonly charset: string | undefined;
} {
  const type = (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return { type, charset: /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(header ?? "")?.[1] };
}

function headEnd(bytes: Uint8Array): { readonly end: number; readonly next: number } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD));
  const crlf = head.indexOf("\r\n\r\n");
  const feeds = head.indexOf("\n\n");
  if (crlf >= 0 && (feeds < 0 || crlf < feeds)) return { end: crlf, next: crlf + 4 };
  if (feeds >= 0) return { end: feeds, next: feeds + 2 };
  if (bytes.length > LONGEST_HEAD)
    throw new Refused(`its head is longer than ${sizeOf(LONGEST_HEAD)}`, "leave it out");
  return { end: bytes.length, next: bytes.length };
}

/** The body itself where it does not consist of chunks. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < buffer.length; ) {
    const feed = buffer.indexOf("\n", at);
    const size = feed < 0 || feed - at > 200 ? "" : buffer.toString("latin1", at, feed);
    const hex = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(size)?.[1];
    // Cut in a chunk: what is there is used; no chunks from the start: the body was joined before.
    if (hex === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(hex, 16);
    if (length === 0) break;
    chunks.push(buffer.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    if (buffer[at] === 0x0d) at++;
    if (buffer[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}

function unpacked(body: Uint8Array, encodings: string, limit: number): Uint8Array {
  let bytes = body;
  for (const name of encodings.split(",").toReversed().slice(0, 4)) {
    bytes = unpackedOnce(bytes, name.trim().toLowerCase(), limit);
  }
  return bytes;
}

function unpackedOnce(bytes: Uint8Array, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  try {
    switch (encoding) {
      case "gzip":
      case "x-gzip":
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
      case "deflate":
        return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
      case "br":
        return brotliDecompressSync(bytes, options);
      case "zstd":
        return zstdDecompressSync(bytes, options);
      default:
        return bytes;
    }
  } catch (problem) {
    if (problem instanceof RangeError)
      throw new Refused(`it unfolds to more than ${sizeOf(limit)}`, "leave it out");
    // Unpacked already, or damaged: decoding tells which.
    return bytes;
  }
}
