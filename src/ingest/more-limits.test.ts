/** Limits of single formats that no other test meets. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { lines, read } from "../../test/support/read-input.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { anchorsOf } from "./anchors.ts";
import { httpMessageOf } from "./http-message.ts";
import { postsOf } from "./live-blog.ts";
import { loadModels } from "./load-models.ts";
import { ownPartiesOf } from "./own-parties.ts";
import { pageOf } from "./page-of.ts";
import { readAll } from "./read-all.ts";

test("mail whose parts stand too deep in each other", async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? "Content-Type: text/plain\r\n\r\nThe ferry is late.\r\n"
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`;
  assert.match(lines(await read("a.eml", `Subject: a\r\n${nested(5)}`))[0] ?? "", /The ferry is late/);
  const told = lines(await read("a.eml", `Subject: a\r\n${nested(40)}`));
  assert.match(told[0] ?? "", /its parts cannot be told apart/);
});

const blogPage = (declared: unknown) =>
  pageOf({ html: `<script type="application/ld+json">${JSON.stringify(declared)}</script>` });
const blog = (posts: number) => ({
  "@type": "LiveBlogPosting",
  liveBlogUpdate: Array.from({ length: posts }, (_, i) => ({ articleBody: `Ferry ${i} left.` })),
});

test("a live blog of too many posts, and one that is declared too deep", () => {
  assert.equal(postsOf(blogPage(blog(5003))).length, 5000);
  const within = (depth: number): unknown => (depth === 0 ? blog(3) : [within(depth - 1)]);
  assert.equal(postsOf(blogPage(within(6))).length, 3);
  assert.equal(postsOf(blogPage(within(7))).length, 1);
});

test("a line of a table of addresses without end", async () => {
  const row = [1039281, ...Array.from({ length: 59 }, () => ""), "https://courier.example/1"].join("\t");
  const told = lines(await read("a.export.CSV", `${row}\n${"1".repeat(70_000)}\n`));
  assert.match(told[0] ?? "", /a line of it is longer than 65536 bytes/);
});

test("an answer that is packed over and over is unpacked four times", () => {
  const packed = (times: number): Buffer =>
    times === 0 ? Buffer.from("The ferry is late.") : gzipSync(packed(times - 1));
  const body = (times: number) =>
    httpMessageOf(
      Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${Array(times).fill("gzip").join(", ")}\r\n\r\n`),
        packed(times),
      ]),
      1000,
    ).body;
  assert.equal(Buffer.from(body(4)).toString(), "The ferry is late.");
  assert.notEqual(Buffer.from(body(5)).toString(), "The ferry is late.");
});

test("standard input that is read as a whole", async () => {
  const stream = (async function* () {
    yield Buffer.from("The ferry is late.");
  })();
  const told = await readAll(stream, 10);
  assert.ok(typeof told === "object" && /over 10 bytes; give it in parts/.test(told.message));
});

test("names and phrases of a reader's own that are too long, or too many", () => {
  const said = (party: object) =>
    ownPartiesOf(
      JSON.stringify({ name: "A Guild", entity: "guild", code: "KEN", sector: "LAB", ...party }),
      "own.jsonl",
    );
  assert.equal(said({ name: `G${"u".repeat(199)}` }).bodies.length, 1);
  assert.match(said({ name: `G${"u".repeat(200)}` }).unreadable[0]?.message ?? "", /"name" is not a name/);
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `Guild ${i}`);
  assert.equal(said({ aliases: aliases(50) }).bodies.length, 1);
  assert.match(said({ aliases: aliases(51) }).unreadable[0]?.message ?? "", /no list of names/);
  assert.match(ownPartiesOf("\n".repeat(50_000), "own.jsonl").unreadable[0]?.message ?? "", /50000 lines/);
  const anchor = JSON.stringify({ phrase: "a".repeat(201), date: "2031-05-03" });
  assert.match(anchorsOf(anchor, "ledger.jsonl").unreadable[0]?.message ?? "", /names no event/);
});

test("a file of models that unfolds without end", (t) => {
  const file = join(scratchFolder(t), "bomb.model");
  writeFileSync(file, zstdCompressSync(Buffer.alloc(2 ** 26 + 1)));
  assert.throws(() => loadModels(file), /cannot read .*bomb.model/);
});
