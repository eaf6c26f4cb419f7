import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type ReadOptions, readInputs } from "./read-inputs.ts";

const root = mkdtempSync(join(tmpdir(), "demarche-read-"));
after(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** A folder with these files; the path of the folder. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, `f${made++}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** "source|content" for a page, the message for what could not be read; paths without the folder. */
async function read(
  paths: readonly string[],
  within: string,
  options?: ReadOptions,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const outcome of readInputs(paths, options)) {
    lines.push("content" in outcome ? `${outcome.source}|${outcome.content}` : outcome.message);
  }
  return lines.map((line) => line.replaceAll(`${within}/`, "").replaceAll(within, "."));
}

test("a folder gives its files by name, also those inside folders; other extensions are passed over", async () => {
  const path = folder({
    "b.txt": "B.",
    "a.html": "<p>A.",
    "c/d.md": "D.",
    "c/b.png": "no",
    ".hidden.txt": "no",
    "B.txt": "Big.",
  });
  assert.deepEqual(await read([path], path), ["B.txt|Big.", "a.html|<p>A.", "b.txt|B.", "c/d.md|D."]);
});

test("inputs come in the order given, each file once", async () => {
  const path = folder({ "a.txt": "A.", "b.txt": "B." });
  symlinkSync(join(path, "a.txt"), join(path, "z.txt"));
  assert.deepEqual(await read([join(path, "b.txt"), path], path), ["b.txt|B.", "a.txt|A."]);
});

test("what the name says is what the page is", async () => {
  const path = folder({ "a.txt": "<p>A.", "b.HTM": "<p>B." });
  const formats: string[] = [];
  for await (const page of readInputs([path])) if ("format" in page) formats.push(page.format);
  assert.deepEqual(formats, ["text", "html"]);
});

test("carriage returns stay, the byte-order mark goes, and the id is the hash of the content", async () => {
  const path = folder({ "a.txt": "\uFEFFOne.\r\nTwo.\r\n", "b.txt": "abc" });
  assert.deepEqual(await read([path], path), ["a.txt|One.\r\nTwo.\r\n", "b.txt|abc"]);
  for await (const page of readInputs([join(path, "b.txt")]))
    assert.ok("id" in page && page.id === "ba7816bf8f01cfea");
});

test("compressed files", async () => {
  const path = folder({
    "a.txt.gz": gzipSync("A."),
    "b.gz": gzipSync("<!doctype html><p>B."),
    "c.jsonl.gz": gzipSync('{"text":"C."}\n{"text":"D."}\n'),
    "d.gz": gzipSync('{"text":"E."}'),
    "e.txt.gz": "not gzip at all",
    "f.txt.gz": gzipSync("A long line of text that is cut. ".repeat(9)).subarray(0, 40),
  });
  assert.deepEqual(await read([path], path), [
    "a.txt.gz|A.",
    "b.gz|<!doctype html><p>B.",
    "c.jsonl.gz:1|C.",
    "c.jsonl.gz:2|D.",
    "d.gz|E.",
    'cannot read "e.txt.gz": not gzip, or damaged; compress it again',
    'cannot read "f.txt.gz": its gzip data end too early; fetch or compress it again',
  ]);
});

test("a small file that unfolds to a large one", async () => {
  const path = folder({ "a.txt.gz": gzipSync("x".repeat(100_000)) });
  const limits = { fileBytes: 50_000 };
  assert.deepEqual(await read([path], path, { limits }), [
    'cannot read "a.txt.gz": unfolds to more than 50 kB; split it or leave it out',
  ]);
});

test("JSON Lines: a bad line is named and the others go on", async () => {
  const path = folder({
    "p.jsonl": [
      '{"id":"one","text":"A."}',
      "{broken",
      "",
      '{"id":7,"html":"<p>B.","source":"courier.example/b"}',
      '["A."]',
      '{"id":"x"}',
      '{"text":"  "}',
      '{"text":"C.","published":["2031"]}',
      `{"text":"${"long ".repeat(50)}"}`,
      '{"text":"last, without a line feed"}',
    ].join("\n"),
  });
  assert.deepEqual(await read([path], path, { limits: { lineBytes: 200 } }), [
    "one|A.",
    'cannot read "p.jsonl" line 2: not valid JSON; mend the line or take it out',
    "courier.example/b|<p>B.",
    'cannot read "p.jsonl" line 5: not a JSON object; write {"id", "text"} in each',
    'cannot read "p.jsonl" line 6: neither "text" nor "html" is a string; give one "text" or "html" each, or say with --map what holds it',
    'cannot read "p.jsonl" line 7: its text is empty; leave it out',
    'cannot read "p.jsonl" line 8: "published" is not a string; write it as a string or leave it out',
    'cannot read "p.jsonl" line 9: longer than 200 bytes; mend the line or take it out',
    "p.jsonl:10|last, without a line feed",
  ]);
});

test("standard input, cut anywhere, even inside a letter", async () => {
  const line = Buffer.from('{"id":"é","text":"Suvā.","title":"T","published":"2031-05-03"}\r\n{"text":"B."}');
  async function* chunks() {
    for (const byte of line) yield Uint8Array.of(byte);
  }
  const found = [];
  for await (const page of readInputs(["-"], { standardInput: chunks() })) found.push(page);
  assert.deepEqual(
    found.map((page) => ("content" in page ? [page.source, page.content, page.given] : page)),
    [
      ["é", "Suvā.", { id: "é", published: "2031-05-03", title: "T" }],
      ["-:2", "B.", { id: null, published: null, title: null }],
    ],
  );
});

test("JSON: one record, a list, JSON Lines under a wrong name", async () => {
  const path = folder({
    "a.json": '{"id":"a","text":"A."}',
    "b.json": '[{"text":"B."}, 5]',
    "c.json": '{"text":"C."}\n{"text":"D."}\n',
    "d.json": '{"text":',
  });
  assert.deepEqual(await read([path], path), [
    "a|A.",
    "b.json:1|B.",
    'cannot read "b.json:2": not a JSON object; write {"id", "text"} in each',
    "c.json:1|C.",
    "c.json:2|D.",
    'cannot read "d.json": not valid JSON; mend it',
  ]);
});

test("what cannot be read is named with the reason and the mend, and the rest goes on", async () => {
  const path = folder({
    "a.txt": "",
    "b.txt": "\n \n",
    "c.html": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    "d.txt": "x".repeat(60),
    "e.warc.gz": "WARC",
    "f.txt": "F.",
    "g.docx": "G.",
  });
  execFileSync("mkfifo", [join(path, "h.txt")]);
  const asked = [path, join(path, "g.docx"), join(path, "none.txt"), "/dev/null"];
  assert.deepEqual(await read(asked, path, { limits: { fileBytes: 50 } }), [
    'cannot read "a.txt": empty; leave it out',
    'cannot read "b.txt": nothing but white space; leave it out',
    'cannot read "c.html": not text (bytes 0-3 are a PNG); leave it out or convert it first',
    'cannot read "d.txt": larger than 50 bytes; split it or leave it out',
    'cannot read "e.warc.gz": not gzip, or damaged; compress it again',
    "f.txt|F.",
    'cannot read "h.txt": not a regular file (a named pipe); leave it out',
    'cannot read "g.docx": its extension is not one of .txt .md .html .htm .jsonl .json .csv .tsv .xml .rss .atom .eml .mht .mhtml .zip .tar .tgz .warc .gz; rename or convert it',
    'cannot read "none.txt": no such file or folder; check the path',
    'cannot read "/dev/null": not a regular file (a device); leave it out',
  ]);
});

test("links that lead in a circle", async () => {
  const path = folder({ "a/b.txt": "B." });
  symlinkSync(path, join(path, "a", "up"));
  symlinkSync(join(path, "loop.txt"), join(path, "loop.txt"));
  assert.deepEqual(await read([path], path), [
    "a/b.txt|B.",
    'cannot read "a/up": its symbolic links lead in a circle; mend the link or leave it out',
    'cannot read "loop.txt": its symbolic links lead in a circle; mend the link or leave it out',
  ]);
});

test("a folder with nothing to read", async () => {
  const path = folder({ "a.png": "x" });
  assert.deepEqual(await read([path], path), [
    'cannot read ".": no file in it has one of the extensions .txt .md .html .htm .jsonl .json .csv .tsv .xml .rss .atom .eml .mht .mhtml .zip .tar .tgz .warc .gz; check the path',
  ]);
});

test("a link to nothing, and a name that is not UTF-8", async () => {
  const path = folder({ "a.txt": "A." });
  symlinkSync("gone.txt", join(path, "b.txt"));
  writeFileSync(Buffer.concat([Buffer.from(`${path}/c`), Buffer.from([0xff]), Buffer.from(".txt")]), "C.");
  assert.deepEqual(await read([path], path), [
    "a.txt|A.",
    'cannot read "b.txt": a link to "gone.txt", which is not there; mend the link',
    'cannot read "c\ufffd.txt": its name is not UTF-8; rename it',
  ]);
});

test("standard input with nothing in it", async () => {
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  for await (const { source, ...found } of readInputs(["-"], { standardInput: nothing() }))
    assert.deepEqual(
      [source, found],
      ["-", { message: 'cannot read standard input: empty; give JSON Lines: {"id", "text"}' }],
    );
});

test("files and folders without permission", {
  skip: process.getuid?.() === 0 && "root may read everything",
}, async () => {
  const path = folder({ "a.txt": "A.", "b/c.txt": "C.", "d.txt": "D." });
  chmodSync(join(path, "a.txt"), 0);
  chmodSync(join(path, "b"), 0);
  assert.deepEqual(await read([path], path), [
    'cannot read "a.txt": no permission to read it; change its permissions or leave it out',
    'cannot read "b": no permission to read it; change its permissions or leave it out',
    "d.txt|D.",
  ]);
  chmodSync(join(path, "b"), 0o700);
});
