import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { warcPage } from "../../test/support/pack.ts";
import { LIMITS } from "./limits.ts";
import { unfolded } from "./unfold.ts";
import { pagesOfWarc } from "./warc.ts";

const PAGES = 6000;
const MEGABYTE = 1_000_000;

test("a web archive of thousands of pages takes the memory of one", async () => {
  const page = (i: number): string => `<p>Page ${i}. ${"The quay of Sfax stays closed. ".repeat(600)}`;
  const archive = Readable.from(
    (function* () {
      for (let i = 0; i < PAGES; i++)
        yield gzipSync(warcPage(`https://courier.example/${i}`, page(i)), { level: 1 });
    })(),
    { objectMode: false },
  );
  const ids = new Set<string>();
  let early = 0;
  let late = 0;
  for await (const outcome of pagesOfWarc(unfolded(archive, LIMITS), "crawl.warc.gz", LIMITS)) {
    assert.ok("id" in outcome);
    ids.add(outcome.id);
    const memory = process.memoryUsage().rss;
    if (ids.size < PAGES / 3) early = Math.max(early, memory);
    else late = Math.max(late, memory);
  }
  assert.equal(ids.size, PAGES);
  // All pages together are 110 MB.
  assert.ok(late < early + 50 * MEGABYTE, `${early / MEGABYTE} MB, later ${late / MEGABYTE} MB`);
});
