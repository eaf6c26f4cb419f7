import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runDemarche } from "../../test/support/run-demarche.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { lookAt, unchanged } from "./watch.ts";

test("a file is read once for each of its states, and not while it is being written", () => {
  let now = 10_000;
  const passOver = unchanged(() => now);
  assert.equal(passOver("a", { size: 1, changedMs: 9500 }), true);
  now = 12_000;
  assert.equal(passOver("a", { size: 1, changedMs: 9500 }), false);
  assert.equal(passOver("a", { size: 1, changedMs: 9500 }), true);
  assert.equal(passOver("a", { size: 2, changedMs: 9700 }), false);
  assert.equal(passOver("b", { size: 2, changedMs: 9700 }), false);
});

test("a folder is looked at as often as asked, an address beside it every quarter of an hour", () => {
  const feed = "https://courier.example/feed.xml";
  const looks = lookAt(["inbox", feed], 20);
  assert.deepEqual(looks.take(1000), ["inbox", feed]);
  assert.equal(looks.waitMs(1000), 20_000);
  assert.deepEqual(looks.take(20_999), []);
  assert.deepEqual(looks.take(21_000), ["inbox"]);
  assert.equal(looks.waitMs(30_000), 11_000);
  assert.deepEqual(looks.take(901_000), ["inbox", feed]);
});

test("an address is asked as seldom as wished", () => {
  const looks = lookAt(["https://courier.example/feed.xml"], 3600);
  looks.take(0);
  assert.equal(looks.waitMs(0), 3_600_000);
});

test("what comes into a folder while it is watched is added, and an interruption ends it in order", async (t) => {
  const folder = scratchFolder(t);
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), 1_000_000, 1_000_000);
  };
  put("a.txt", "Oslo urged Rome to wait.");
  const record = join(folder, ".record.db");
  const launcher = join(import.meta.dirname, "..", "..", "bin", "demarche.mjs");
  const child = spawn(process.execPath, [launcher, "watch", folder, "--every", "1", "--store", record]);
  t.after(() => child.kill("SIGKILL"));
  let [said, complained] = ["", ""];
  child.stderr.on("data", (chunk) => {
    complained += chunk;
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said === "1 document added\n")
      put("b.txt", "Quito warned Lima on Monday that it would close the border.");
    if (said === "1 document added\n1 document added\n") child.kill("SIGINT");
  }
  assert.equal(await ended, 0);
  assert.equal(complained, "");
  const exported = await runDemarche(["export", "--store", record]);
  assert.equal(exported.stdout.match(/"kind":"document"/g)?.length, 2);
});
