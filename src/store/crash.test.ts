/**
 * A process that is killed while it adds: what it had acknowledged is there, whole and true, and adding again completes
 * the record. Processes are really killed (SIGKILL), after chosen lines of their output and at moments in between.
 */

import { strict as assert } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { crashArticles } from "../../test/support/crash-articles.ts";
import { dumpStore } from "../../test/support/dump-store.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { verifyRecord } from "../query/verify.ts";
import { openStore } from "./store.ts";

const OPENING = fileURLToPath(new URL("../../test/support/open-in-child.ts", import.meta.url));
const CHILD = fileURLToPath(new URL("../../test/support/add-in-child.ts", import.meta.url));
const COUNT = 60;

/** Kill when the child prints a line that begins so for the nth time, this many milliseconds later. */
const POINTS: readonly (readonly [line: string, nth: number, delayMs: number])[] = [
  ["", 0, 120],
  ["open", 1, 0],
  ["added", 1, 0],
  ["added", 7, 1],
  ["added", 23, 2],
  ["added", 41, 5],
  ["added", COUNT, 0],
  ["relinking", 1, 0],
  ["relinking", 1, 4],
  ["relinking", 1, 15],
];

for (const [line, nth, delayMs] of POINTS) {
  test(`killed ${delayMs} ms after "${line}" number ${nth}`, async (t) => {
    const path = join(scratchFolder(t), "record.db");
    const acknowledged = await addAndKill(path, line, nth, delayMs);

    const store = await openStore(path);
    assert.deepEqual(await store.faults(), []);
    const dossier = await store.dossier();
    const kept = new Set(dossier.documents.map((d) => d.id));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
      "acknowledged documents that are gone",
    );
    assert.equal(dossier.events.length, dossier.documents.length, "each document has its event");
    assert.equal(dossier.quantities.length, dossier.documents.length, "each document has its number");
    assert.deepEqual(verifyRecord(dossier).drift, []);

    for (const article of crashArticles(COUNT)) await store.add(article);
    await store.relink();
    await store.close();
    assert.equal(dumpStore(path), await undisturbed(t));
  });
}

/** Ids that the child acknowledged before it was killed. */
async function addAndKill(path: string, line: string, nth: number, delayMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, path, String(COUNT), "stay"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_, signal) => resolve(signal)),
  );
  let seen = 0;
  if (line === "") setTimeout(() => kill(child), delayMs);
  for await (const said of createInterface({ input: child.stdout })) {
    const [outcome, id] = said.split(" ");
    if (outcome === "added" && id !== undefined) acknowledged.push(id);
    if (line === "" || outcome !== line) continue;
    seen++;
    if (seen !== nth) continue;
    if (delayMs === 0) kill(child);
    else setTimeout(() => kill(child), delayMs);
  }
  assert.equal(await ended, "SIGKILL", "the child was killed");
  return acknowledged;
}

function kill(child: ChildProcess): void {
  child.kill("SIGKILL");
}

test("two processes that add the same pile at once", async (t) => {
  const path = join(scratchFolder(t), "record.db");
  const children = [1, 2].map(() =>
    spawn(process.execPath, [CHILD, path, String(COUNT)], { stdio: "ignore" }),
  );
  const codes = await Promise.all(children.map((c) => new Promise((resolve) => c.once("exit", resolve))));
  assert.deepEqual(codes, [0, 0]);
  assert.equal(dumpStore(path), await undisturbed(t));
});

test("two processes that make the same record at the same moment", async (t) => {
  const folder = scratchFolder(t);
  // Time enough for both to start.
  const start = Date.now() + 3000;
  const children = [1, 2].map(() =>
    spawn(process.execPath, [OPENING, folder, String(start), "20"], { stdio: "ignore" }),
  );
  const codes = await Promise.all(children.map((c) => new Promise((resolve) => c.once("exit", resolve))));
  assert.deepEqual(codes, [0, 0]);
});

let whole: string | null = null;

/** What a record looks like to which nothing happened. */
async function undisturbed(t: TestContext): Promise<string> {
  if (whole !== null) return whole;
  const path = join(scratchFolder(t), "whole.db");
  const store = await openStore(path);
  for (const article of crashArticles(COUNT)) await store.add(article);
  await store.relink();
  await store.close();
  whole = dumpStore(path);
  return whole;
}
