/** Tar archives to members, as a stream: ustar, pax and GNU long names (modern-tar). Links and devices are passed over. */

import { createTarDecoder } from "modern-tar";
import type { Member } from "./member.ts";
import { Refused } from "./refused.ts";

const FILES: ReadonlySet<string> = new Set(["file", "contiguous-file"]);

export async function* membersOfTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  // The decoder hides why its source failed; that is kept here.
  let broken: unknown = null;
  const source = ReadableStream.from(
    (async function* () {
      try {
        yield* chunks;
      } catch (problem) {
        broken = problem;
        throw problem;
      }
    })(),
  );
  try {
    for await (const { header, body } of source.pipeThrough(createTarDecoder({ strict: true }))) {
      const reader = body.getReader();
      if (FILES.has(header.type ?? "file")) {
        yield {
          name: header.name.replace(/^(?:\.\/)+/, ""),
          size: header.size ?? 0,
          open: () => chunksOf(reader),
        };
      }
      await readOut(reader);
    }
  } catch (problem) {
    if (broken) throw broken;
    if (problem instanceof Refused || !(problem instanceof Error)) throw problem;
    throw new Refused(`not a tar archive, or damaged (${problem.message})`, "download or pack it again");
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function* chunksOf(reader: Reader): AsyncGenerator<Uint8Array> {
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/**
 * What nobody wants is read all the same: the decoder is ahead of us, and to cancel a body that it has handed on takes the next one from
 * it, which then never ends (modern-tar 0.8.6).
 */
async function readOut(reader: Reader): Promise<void> {
  while (!(await reader.read()).done);
}
