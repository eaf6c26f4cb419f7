import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { Refused } from "../ingest/refused.ts";
import { type CoderLimits, startCoder } from "./coder-in-worker.ts";

const ODD = new URL("../../test/support/odd-coder.ts", import.meta.url);

/** What becomes of each page: itself, or the refusal. */
async function told(pages: readonly string[], changes: Partial<CoderLimits>): Promise<readonly string[]> {
  const limits = { pageMs: 100_000, msPerCharacter: 0, memoryMegabytes: 60, ...changes };
  const coder = await startCoder([], limits, ODD);
  const lines: string[] = [];
  for (const text of pages) {
    const outcome = await coder.code(pageOf({ text })).catch((problem: unknown) => problem);
    lines.push(outcome instanceof Refused ? outcome.message : String(outcome));
  }
  await coder.close();
  return lines;
}

test("a page that hangs is named, and the next one is coded", async () => {
  assert.deepEqual(await told(["a", "hang", "b"], { pageMs: 2000 }), [
    "a",
    "coding it takes longer than 2 s",
    "b",
  ]);
});

test("a page that swells, or meets a mistake of ours", async () => {
  assert.deepEqual(await told(["swell", "c", "throw", "d"], {}), [
    "coding it takes too much memory",
    "c",
    "a mistake of demarche: a mistake of ours",
    "d",
  ]);
});

test("what a mistake says is told in part", async () => {
  const [line = ""] = await told(["rant"], {});
  assert.match(line, /^a mistake of demarche: again and again/);
  assert.ok(line.length < 400, `${line.length} characters`);
});

test("pages of news are coded in the thread as anywhere", async () => {
  const coder = await startCoder([]);
  const { document, events } = await coder.code(pageOf({ text: "Oslo urged Rome to wait." }));
  await coder.close();
  assert.equal(document.text, "Oslo urged Rome to wait.");
  assert.equal(events[0]?.type, "REQUEST");
});
