import assert from "node:assert/strict";
import { test } from "node:test";
import { packTar } from "modern-tar";
import { membersOfTar } from "./tar.ts";
import { collected } from "./unfold.ts";

const SIZES = [200, 40_000, 9_000, 700, 15_000, 3_000, 60_000, 100];
const CHUNKS = [512, 4096, 16_384, 65_536];

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const archive = (): Promise<Uint8Array> =>
  packTar(
    SIZES.map((size, index) => ({
      header: { name: `${index}.txt`, size, type: "file" as const },
      body: new Uint8Array(size).fill(48 + index),
    })),
  );

test("whichever members are left unread or half read, the others are whole", {
  timeout: 60_000,
}, async () => {
  const bytes = await archive();
  for (const chunk of CHUNKS) {
    for (let wanted = 0; wanted < 2 ** SIZES.length; wanted += 5) {
      const read: number[] = [];
      for await (const member of membersOfTar(inChunks(bytes, chunk))) {
        const index = Number.parseInt(member.name, 10);
        if (wanted & (1 << index)) {
          const content = await collected(member.open());
          assert.ok(content.every((byte) => byte === 48 + index));
          read.push(content.length);
        } else if (wanted % 2 === 0) for await (const _ of member.open()) break;
      }
      assert.deepEqual(
        read,
        SIZES.filter((_, index) => wanted & (1 << index)),
        `chunks of ${chunk}, wanted ${wanted.toString(2)}`,
      );
    }
  }
});
