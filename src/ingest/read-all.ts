/** A whole stream as text, for formats that cannot be read line by line. */

import { LIMITS, sizeOf } from "./limits.ts";

/** Throws a line for people where the stream is longer than a file may be, or not UTF-8. */
export async function readAll(
  stream: AsyncIterable<Uint8Array>,
  limit: number = LIMITS.fileBytes * 10,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new Error(`cannot read standard input: over ${sizeOf(limit)}; give it in parts`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new Error("cannot read standard input: not UTF-8; convert it first", { cause });
  }
}
