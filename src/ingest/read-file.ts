/** One regular file to pages: reads within the limits, decompresses, decodes, and says what stands in the way. */

import { createReadStream } from "node:fs";
import { finished, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { decode } from "./decode.ts";
import { type FileKind, kindOfContent } from "./file-kind.ts";
import { pagesOfLines, parseJson } from "./json-lines.ts";
import { pageOfRecord } from "./json-record.ts";
import { type Limits, sizeOf } from "./limits.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

/** Thrown inside a stream and turned into a line for the reader at the end of `readFile`. */
class Refused extends Error {
  readonly mend: string;
  constructor(reason: string, mend: string) {
    super(reason);
    this.mend = mend;
  }
}

const CONVERT = "leave it out or convert it first";

export async function* readFile(
  path: string,
  file: FileKind,
  limits: Limits,
): AsyncGenerator<Page | Unreadable> {
  try {
    if (file.kind === "archive") {
      throw new Refused("web archives (WARC) are not read yet", "unpack it to HTML files first");
    }
    const limit = file.kind === "lines" ? limits.streamBytes : limits.fileBytes;
    const chunks = limited(bytesOf(path, file.compressed), limit, file.compressed);
    if (file.kind === "lines") yield* pagesOfLines(chunks, path, limits);
    else yield* pagesOfBytes(await collect(chunks), path, file.kind, limits);
  } catch (problem) {
    const refused = problem instanceof Refused ? problem : readingRefused(problem);
    yield unreadable(path, refused.message, refused.mend);
  }
}

function bytesOf(path: string, compressed: boolean): Readable {
  const file = createReadStream(path);
  if (!compressed) return file;
  const unzip = createGunzip();
  finished(file, (problem) => problem && unzip.destroy(problem));
  finished(unzip, () => file.destroy());
  return file.pipe(unzip);
}

async function* limited(chunks: AsyncIterable<Uint8Array>, limit: number, compressed: boolean) {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) {
      const unfolds = compressed ? "unfolds to more than" : "larger than";
      throw new Refused(`${unfolds} ${sizeOf(limit)}`, "split it or leave it out");
    }
    yield chunk;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return Buffer.concat(held);
}

async function* pagesOfBytes(bytes: Uint8Array, path: string, kind: FileKind["kind"], limits: Limits) {
  if (bytes.length === 0) throw new Refused("empty", "leave it out");
  const decoded = decode(bytes, kind === "text" ? "text" : "html");
  if ("refused" in decoded) throw new Refused(`not text (${decoded.refused})`, CONVERT);
  if (decoded.text.trim() === "") throw new Refused("nothing but white space", "leave it out");
  const known = kind === "unknown" ? kindOfContent(decoded.text) : kind;
  if (known === "json") yield* pagesOfJson(decoded.text, bytes, path, limits);
  else
    yield known === "html"
      ? pageOf({ html: decoded.text, source: path })
      : pageOf({ text: decoded.text, source: path });
}

/** One record, a list of records, or (a common slip) JSON Lines under the name of JSON. */
async function* pagesOfJson(text: string, bytes: Uint8Array, path: string, limits: Limits) {
  const value = parseJson(text);
  if (value === undefined) {
    if (!text.trimStart().startsWith("{") || !text.trim().includes("\n"))
      throw new Refused("not valid JSON", "mend it");
    yield* pagesOfLines(Readable.from([bytes]), path, limits);
    return;
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (records.length === 0) throw new Refused("an empty list", "leave it out");
  for (const [i, record] of records.entries()) {
    const place = Array.isArray(value) ? `${path}:${i + 1}` : path;
    const page = pageOfRecord(record, place);
    yield "id" in page ? page : unreadable(place, page.reason, page.mend);
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  EACCES: ["no permission to read it", "change its permissions or leave it out"],
  EPERM: ["no permission to read it", "change its permissions or leave it out"],
  ENOENT: ["no such file or folder", "check the path"],
  ENOTDIR: ["no such file or folder", "check the path"],
  ELOOP: ["its symbolic links lead in a circle", "mend the link or leave it out"],
  ENAMETOOLONG: ["the name is too long", "check the path"],
  EMFILE: ["too many files are open", "read fewer at a time"],
  Z_DATA_ERROR: ["not gzip, or damaged", "compress it again"],
  Z_BUF_ERROR: ["its gzip data end too early", "fetch or compress it again"],
};

/** What the system says, in words: any failure to read ends here and never stops the other inputs. */
export function readingRefused(problem: unknown): { readonly message: string; readonly mend: string } {
  if (!(problem instanceof Error)) throw problem;
  const code = "code" in problem && typeof problem.code === "string" ? problem.code : null;
  if (code === null) throw problem;
  const [message, mend] = REASONS[code] ?? [`the system says ${code}`, "leave it out or try again"];
  return { message, mend };
}
