/**
 * Bytes of a known kind to pages: one document, a table, a feed, or an archive with all of them inside.
 *
 *     pile.zip/letters/oslo.eml     a member is named by the archive and its own name
 *     pile.zip/old.tar/a.html       and may be an archive again
 *
 * Whatever cannot be read is named, and what stands beside it goes on.
 */

import { Readable } from "node:stream";
import { followed, sitemapOf } from "./address-list.ts";
import { decode } from "./decode.ts";
import { feedOf, pagesOfFeed } from "./feed.ts";
import { type FileKind, fileKindOf, kindOfBytes, READ_EXTENSIONS } from "./file-kind.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { pagesOfLines, parseJson } from "./json-lines.ts";
import { pageOfRecord } from "./json-record.ts";
import { sizeOf } from "./limits.ts";
import { pageOfMail } from "./mail.ts";
import { checkMemberName, isPassedOver, type Member } from "./member.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import type { ReadContext } from "./read-context.ts";
import { Refused, readingRefused } from "./refused.ts";
import { pagesOfTable } from "./table.ts";
import { membersOfTar } from "./tar.ts";
import { atMost, collected, unfolded } from "./unfold.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";
import { pagesOfWarc } from "./warc.ts";
import { xmlTreeOf } from "./xml-tree.ts";
import { membersOfZip } from "./zip.ts";

const CONVERT = "leave it out or convert it first";

type Outcomes = AsyncGenerator<Page | Unreadable>;

/** Every failure comes out as `Unreadable`; `file` is the path on disk, where the bytes are those of a file. */
export async function* readContent(
  path: string,
  { kind, compressed }: FileKind,
  open: () => AsyncIterable<Uint8Array>,
  context: ReadContext,
  file?: string,
): Outcomes {
  try {
    if (kind === "zip" && !compressed && file !== undefined)
      yield* readMembers(path, membersOfZip(file), context);
    else {
      const chunks = compressed ? unfolded(open(), context.limits) : open();
      if (kind === "unknown") yield* readUnknown(path, chunks, context);
      else yield* readChunks(path, kind, chunks, compressed, context);
    }
  } catch (problem) {
    const { message, mend } = readingRefused(problem);
    yield unreadable(path, message, mend);
  }
}

async function* readUnknown(path: string, chunks: AsyncIterable<Uint8Array>, context: ReadContext): Outcomes {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) throw new Refused("empty", "leave it out");
  const all = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  yield* readChunks(path, kindOfBytes(first.value), all, true, context);
}

async function* readChunks(
  path: string,
  kind: FileKind["kind"],
  chunks: AsyncIterable<Uint8Array>,
  compressed: boolean,
  context: ReadContext,
): Outcomes {
  const { limits } = context;
  const stream = atMost(chunks, limits.streamBytes, compressed);
  if (kind === "lines") yield* pagesOfLines(stream, path, context);
  else if (kind === "table") yield* pagesOfTable(stream, path, context);
  else if (kind === "warc") yield* pagesOfWarc(stream, path, limits);
  else if (kind === "tar") yield* readMembers(path, membersOfTar(stream), context);
  else {
    const bytes = await collected(atMost(chunks, limits.fileBytes, compressed));
    if (bytes.length === 0) throw new Refused("empty", "leave it out");
    if (kind === "zip") yield* readMembers(path, membersOfZip(bytes), context);
    else if (kind === "mail") yield await pageOfMail(bytes, path);
    else yield* readDocument(path, kind, bytes, context);
  }
}

async function* readMembers(path: string, members: AsyncIterable<Member>, context: ReadContext): Outcomes {
  if (context.archives >= context.limits.archiveDepth)
    throw new Refused(
      `more than ${context.limits.archiveDepth} archives inside each other`,
      "unpack it first",
    );
  const inside = { ...context, archives: context.archives + 1 };
  let left = context.limits.streamBytes;
  let seen = 0;
  let read = 0;
  for await (const member of members) {
    if (isPassedOver(member.name)) continue;
    seen++;
    const kind = fileKindOf(member.name);
    if (!kind) continue;
    read++;
    left -= member.size;
    if (left < 0)
      throw new Refused(
        `its members unfold to more than ${sizeOf(context.limits.streamBytes)}`,
        "unpack it first",
      );
    yield* readMember(path, member, kind, inside);
  }
  if (read === 0)
    throw new Refused(
      seen === 0
        ? "an archive without files"
        : `none of its ${seen} files has one of the extensions ${READ_EXTENSIONS}`,
      "leave it out",
    );
}

async function* readMember(path: string, member: Member, kind: FileKind, context: ReadContext): Outcomes {
  const place = `${path}/${member.name}`;
  try {
    checkMemberName(member.name);
  } catch (problem) {
    const { message, mend } = readingRefused(problem);
    yield unreadable(place, message, mend);
    return;
  }
  yield* readContent(place, kind, () => member.open(), context);
}

async function* readDocument(
  path: string,
  kind: FileKind["kind"],
  bytes: Uint8Array,
  context: ReadContext,
): Outcomes {
  const decoded = decode(bytes, kind === "text" ? "text" : "html");
  if ("refused" in decoded) throw new Refused(`not text (${decoded.refused})`, CONVERT);
  if (decoded.text.trim() === "") throw new Refused("nothing but white space", "leave it out");
  if (kind === "json") yield* readJson(path, decoded.text, bytes, context);
  else if (kind === "xml") yield* readXml(path, decoded.text, context);
  else
    yield kind === "html"
      ? pageOf({ html: decoded.text, source: path })
      : pageOf({ text: decoded.text, source: path });
}

/** A feed, one record, a list of records, or (a common slip) JSON Lines under the name of JSON. */
async function* readJson(path: string, text: string, bytes: Uint8Array, context: ReadContext): Outcomes {
  const value = parseJson(text);
  if (value === undefined) {
    if (!text.trimStart().startsWith("{") || !text.trim().includes("\n"))
      throw new Refused("not valid JSON", "mend it");
    yield* pagesOfLines(Readable.from([bytes]), path, context);
    return;
  }
  const feed = jsonFeedOf(value);
  if (feed) {
    yield* pagesOfFeed(feed, path);
    return;
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (records.length === 0) throw new Refused("an empty list", "leave it out");
  for (const [i, record] of records.entries()) {
    const place = Array.isArray(value) ? `${path}:${i + 1}` : path;
    const page = pageOfRecord(record, place, context.columns);
    yield "id" in page ? page : unreadable(place, page.reason, page.mend);
  }
}

async function* readXml(path: string, text: string, context: ReadContext): Outcomes {
  const root = xmlTreeOf(text);
  const feed = root && feedOf(root);
  const listed = root && sitemapOf(root);
  if (feed) yield* pagesOfFeed(feed, path);
  else if (listed) yield* followed(listed, context.follow);
  else if (root?.name.toLowerCase() === "html") yield pageOf({ html: text, source: path });
  else
    throw new Refused(
      root ? `XML that is neither a feed nor a sitemap (its outermost element is ${root.name})` : "no XML",
      CONVERT,
    );
}
