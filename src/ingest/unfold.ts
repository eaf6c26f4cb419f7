/** Streams of bytes within limits: decompressed, counted, collected. */

import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Limits, sizeOf } from "./limits.ts";
import { Refused } from "./refused.ts";

/** Gunzips, members one after the other as in WARC.gz; refused where a little unfolds to very much. */
export async function* unfolded(
  chunks: AsyncIterable<Uint8Array>,
  { unfoldFactor, unfoldFreely }: Limits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let size = 0;
  const counted = (async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  })();
  const source = Readable.from(counted, { objectMode: false });
  const unzip = createGunzip();
  source.on("error", (problem) => unzip.destroy(problem));
  try {
    for await (const chunk of source.pipe(unzip)) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > unfoldFreely && size > packed * unfoldFactor)
        throw new Refused(`unfolds to more than ${unfoldFactor} times its size`, "leave it out");
      yield chunk;
    }
  } finally {
    source.destroy();
    unzip.destroy();
  }
}

export async function* atMost(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  compressed: boolean,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit)
      throw new Refused(
        `${compressed ? "unfolds to more than" : "larger than"} ${sizeOf(limit)}`,
        "split it or leave it out",
      );
    yield chunk;
  }
}

export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return Buffer.concat(held);
}
