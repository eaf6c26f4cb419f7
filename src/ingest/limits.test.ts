/** Limits that no other test meets. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { packTar } from "modern-tar";
import { warcPage, warcRecord } from "../../test/support/pack.ts";
import { lines, read } from "../../test/support/read-input.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { anchorsOf, readAnchors } from "./anchors.ts";
import { postsOf } from "./live-blog.ts";
import { pageOf } from "./page-of.ts";
import { readInputs } from "./read-inputs.ts";

test("a stream without end", async () => {
  const rows = '{"text": "The ferry is late."}\n'.repeat(5000);
  const told = lines(await read("a.jsonl", rows, { limits: { streamBytes: 100_000 } }));
  assert.equal(told.at(-1), 'cannot read "a.jsonl": larger than 100 kB; split it or leave it out');
});

test("links in a tar archive are passed over", async () => {
  const archive = await packTar([
    { header: { name: "link.txt", size: 0, type: "symlink", linkname: "/etc/hostname" } },
    { header: { name: "a.txt", size: 2 }, body: "A." },
  ]);
  const told = await read("a.tar", archive);
  assert.deepEqual(
    told.map((one) => (typeof one === "string" ? one : one.source)),
    ["a.tar/a.txt"],
  );
});

test("an archived answer whose head has no end", async () => {
  const block = `HTTP/1.1 200 OK\r\nx: ${"y".repeat(300_000)}`;
  const headers = {
    "WARC-Type": "response",
    "WARC-Target-URI": "https://courier.example/a",
    "Content-Type": "application/http",
  };
  const archive = Buffer.concat([
    warcRecord(headers, block),
    warcPage("https://courier.example/b", "<p>The ferry is late."),
  ]);
  const told = lines(await read("a.warc", archive));
  assert.match(told[0] ?? "", /its head is longer than 262.1 kB/);
  assert.equal(told.length, 2);
});

test("XML of too many elements", async () => {
  const told = lines(await read("a.xml", `<rss>${"<a/>".repeat(1_000_001)}</rss>`));
  assert.match(told[0] ?? "", /more than 1000000 elements; split it/);
});

test("folders too deep in each other", async (t) => {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, "a/b/c"), { recursive: true });
  writeFileSync(join(folder, "a/b/b.txt"), "B.");
  writeFileSync(join(folder, "a/b/c/c.txt"), "C.");
  const told: string[] = [];
  for await (const one of readInputs([folder], { limits: { folderDepth: 3 } }))
    told.push("content" in one ? one.content : one.message.replace(folder, ""));
  assert.deepEqual(told, ["B.", 'cannot read "/a/b/c": more than 3 folders deep; give it by itself']);
});

test("mail whose headers have no end", async () => {
  const told = lines(await read("a.eml", `Subject: a\r\nX: ${"y".repeat(1_100_000)}\r\n\r\nText.`));
  assert.match(told[0] ?? "", /its parts cannot be told apart/);
});

test("a live blog is looked for in the first scripts alone", () => {
  const script = (value: object): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const updates = ["One.", "Two."].map((articleBody) => ({ articleBody }));
  const blog = script({ "@type": "LiveBlogPosting", liveBlogUpdate: updates });
  assert.equal(postsOf(pageOf({ html: script({}).repeat(39) + blog })).length, 2);
  assert.equal(postsOf(pageOf({ html: script({}).repeat(40) + blog })).length, 1);
});

test("a reader's own file of too many bytes, or lines", async (t) => {
  const path = join(scratchFolder(t), "ledger.jsonl");
  writeFileSync(path, `${" ".repeat(10_000_000)}\n`);
  assert.match((await readAnchors(path)).unreadable[0]?.message ?? "", /larger than 10 MB; split it/);
  const line = '{"phrase": "the bombing", "date": "2031-05-03"}\n';
  const { anchors, unreadable } = anchorsOf(line.repeat(10_001), "ledger.jsonl");
  assert.equal(anchors.length, 10_000);
  assert.match(unreadable[0]?.message ?? "", /more than 10000 lines/);
});

test("a line without end is not held in memory", async () => {
  let most = 0;
  const endless = async function* () {
    for (let i = 0; i < 400; i++) {
      yield Buffer.alloc(4_000_000);
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
  };
  const told: string[] = [];
  for await (const one of readInputs(["-"], { standardInput: endless(), limits: { lineBytes: 1_000_000 } }))
    told.push("message" in one ? one.message : one.content);
  assert.match(told.join("\n"), /line 1: longer than 1 MB/);
  assert.ok(most < 800_000_000, `held ${most} bytes`);
});
