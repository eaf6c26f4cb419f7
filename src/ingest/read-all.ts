/** Standard input as one text, for formats that cannot be read line by line. */

import { strictUtf8 } from "./decode.ts";
import { LIMITS, sizeOf } from "./limits.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

export async function readAll(
  stream: AsyncIterable<Uint8Array>,
  limit: number = LIMITS.fileBytes * 10,
): Promise<string | Unreadable> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return unreadable("-", `over ${sizeOf(limit)}`, "give it in parts");
    chunks.push(chunk);
  }
  return strictUtf8(Buffer.concat(chunks)) ?? unreadable("-", "not UTF-8", "convert it to UTF-8");
}
