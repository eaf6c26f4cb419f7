/**
 * Zip archives to members, by their central directory. Zip64 is read; encryption and methods other than deflate are named.
 * What a member unfolds to is held against what the directory states (yauzl), and the caller's limits against both.
 */

import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import type { Member } from "./member.ts";
import { Refused, readingRefused } from "./refused.ts";

const OPTIONS = { decodeStrings: false, autoClose: false } as const;
const DAMAGED = "download or pack it again";

/** `from` is a path, or the bytes of a zip that stands in another archive. */
export async function* membersOfZip(from: string | Uint8Array): AsyncGenerator<Member> {
  let zip: ZipFile | null = null;
  try {
    zip =
      typeof from === "string"
        ? await openPromise(from, OPTIONS)
        : await fromBufferPromise(Buffer.from(from), OPTIONS);
    for await (const entry of zip.eachEntry()) yield memberOf(entry, zip);
  } catch (problem) {
    throw inWords(problem, "not a zip archive, or damaged");
  } finally {
    zip?.close();
  }
}

function memberOf(entry: Entry, zip: ZipFile): Member {
  const { generalPurposeBitFlag, fileNameRaw, extraFields, uncompressedSize } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return { name, size: uncompressedSize, open: () => contentOf(entry, zip) };
}

async function* contentOf(entry: Entry, zip: ZipFile): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new Refused("it is encrypted", "unpack it with its password first");
  if (!entry.canDecodeFileData()) {
    const method = `it is compressed by a method that is not read (${entry.compressionMethod})`;
    throw new Refused(method, "unpack it first, or pack it again");
  }
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (problem) {
    throw inWords(problem, "damaged");
  }
}

/** Errors of the library have no code; those of the system have one, and ours are words already. */
function inWords(problem: unknown, reason: string): unknown {
  if (problem instanceof Refused || !(problem instanceof Error)) return problem;
  if ("code" in problem && problem.code !== undefined) {
    const { message, mend } = readingRefused(problem);
    return new Refused(message, mend);
  }
  return new Refused(`${reason} (${problem.message})`, DAMAGED);
}
