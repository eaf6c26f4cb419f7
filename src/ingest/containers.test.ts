import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { warcGz, warcPage, warcRecord, zipOf } from "../../test/support/pack.ts";
import { columnMapOf } from "./columns.ts";
import type { Page } from "./page.ts";
import { type ReadOptions, readInputs } from "./read-inputs.ts";
import type { Unreadable } from "./unreadable.ts";

const root = mkdtempSync(join(tmpdir(), "demarche-containers-"));
after(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** What comes out of one file: pages, and messages without the folder. */
async function read(name: string, content: string | Uint8Array, options?: ReadOptions): Promise<Outcome[]> {
  const folder = join(root, `f${made++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  const outcomes: Outcome[] = [];
  for await (const outcome of readInputs([join(folder, name)], options)) {
    outcomes.push(
      "content" in outcome
        ? { ...outcome, source: outcome.source.replace(`${folder}/`, "") }
        : outcome.message.replace(`${folder}/`, ""),
    );
  }
  return outcomes;
}

type Outcome = Page | Unreadable["message"];

/** "source|content", or the message. */
function lines(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((one) => (typeof one === "string" ? one : `${one.source}|${one.content}`));
}

test("web archive: pages by their address, what is no page passed over", async () => {
  const records = [
    warcRecord({ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }, "software: x\r\n"),
    warcPage("https://courier.example/1", "<p>One."),
    warcRecord(
      {
        "WARC-Type": "request",
        "WARC-Target-URI": "https://courier.example/2",
        "Content-Type": "application/http",
      },
      "GET /2 HTTP/1.1\r\n\r\n",
    ),
    warcRecord(
      {
        "WARC-Type": "response",
        "WARC-Target-URI": "https://courier.example/3",
        "Content-Type": "application/http",
      },
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.",
    ),
    warcRecord(
      {
        "WARC-Type": "response",
        "WARC-Target-URI": "https://courier.example/4.png",
        "Content-Type": "application/http",
      },
      "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0089PNG",
    ),
    warcRecord(
      {
        "WARC-Type": "conversion",
        "WARC-Target-URI": "https://courier.example/5",
        "Content-Type": "text/plain",
      },
      "Five.",
    ),
  ];
  const expected = ["https://courier.example/1|<p>One.", "https://courier.example/5|Five."];
  assert.deepEqual(lines(await read("a.warc", Buffer.concat(records))), expected);
  const compressed = await read("a.warc.gz", warcGz(records));
  assert.deepEqual(lines(compressed), expected);
  const [page] = compressed;
  assert.ok(typeof page === "object" && page.given.fetched === "2031-05-04T06:00:00Z");
});

test("web archive: chunks, compression and encodings of the answer are undone", async () => {
  const chunked = "5\r\n<p>On\r\n6;x=1\r\ne more\r\n0\r\n\r\n";
  const pages = [
    warcPage("a:1", chunked, ["Transfer-Encoding: chunked"]),
    warcPage("a:2", gzipSync("<p>Two."), ["Content-Encoding: gzip"]),
    warcPage("a:3", brotliCompressSync("<p>Three."), ["content-encoding: br"]),
    warcPage("a:4", "<p>Four, unpacked before.", ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),
    warcRecord(
      { "WARC-Type": "response", "WARC-Target-URI": "a:5", "Content-Type": "application/http" },
      Buffer.from("HTTP/1.0 200 OK\nContent-Type: text/html; charset=koi8-r\n\n<p>\xc1\xc2\xd7", "latin1"),
    ),
  ];
  assert.deepEqual(lines(await read("a.warc", Buffer.concat(pages))), [
    "a:1|<p>One more",
    "a:2|<p>Two.",
    "a:3|<p>Three.",
    "a:4|<p>Four, unpacked before.",
    "a:5|<p>абв",
  ]);
});

test("web archive: one bad record is named and the others go on; a broken end keeps what stood before", async () => {
  const records = [
    warcPage("a:1", gzipSync("x".repeat(9000)), ["Content-Encoding: gzip"]),
    warcPage("a:2", "y".repeat(6000)),
    warcPage("a:3", Buffer.from([0x3c, 0x70, 0x3e, 0, 1, 2, 3])),
    warcPage("a:4", "<p>Four."),
  ];
  const whole = Buffer.concat(records);
  assert.deepEqual(
    lines(await read("a.warc", whole.subarray(0, whole.length - 3), { limits: { fileBytes: 5000 } })),
    [
      'cannot read "a:1": it unfolds to more than 5 kB; leave it out',
      'cannot read "a:2": larger than 5 kB; leave it out',
      'cannot read "a:3": not text (byte 3 is zero); leave it out',
      "a:4|<p>Four.",
    ],
  );
  assert.deepEqual(
    lines(
      await read(
        "a.warc",
        Buffer.concat([warcPage("a:1", "<p>One."), warcPage("a:2", "<p>Two.").subarray(0, -8)]),
      ),
    ),
    ["a:1|<p>One.", 'cannot read "a.warc": it ends in the middle of a record; fetch or copy it again'],
  );
  assert.deepEqual(lines(await read("a.warc", "once upon a time\n".repeat(9))), [
    'cannot read "a.warc": not a web archive: it does not begin with WARC/1.0 or WARC/1.1; fetch or write it again',
  ]);
  assert.deepEqual(lines(await read("a.warc", `WARC/1.0\r\nX: ${"y".repeat(70_000)}\r\n\r\n`)), [
    'cannot read "a.warc": a line of it is longer than 65536 bytes; leave it out',
  ]);
  assert.deepEqual(lines(await read("a.warc", `WARC/1.0\r\n${"X: y\r\n".repeat(500)}\r\n`)), [
    'cannot read "a.warc": record 1 has more than 200 headers; leave it out',
  ]);
  assert.deepEqual(
    lines(await read("a.warc", warcRecord({ "WARC-Type": "request", "Content-Length": "many" }, ""))),
    ['cannot read "a.warc": record 1 does not say how long it is; fetch or write the archive again'],
  );
});

const MEMBERS = [
  { name: "b/a.txt", content: "A." },
  { name: "b/", content: "" },
  { name: "__MACOSX/b/._a.txt", content: "no" },
  { name: ".hidden.txt", content: "no" },
  { name: "pile.jsonl", content: '{"text":"L."}\n{broken\n' },
  { name: "picture.png", content: "no" },
  { name: "old.html.gz", content: gzipSync("<p>Old.") },
];
const READ = [
  "pile/b/a.txt|A.",
  "pile/pile.jsonl:1|L.",
  'cannot read "pile/pile.jsonl" line 2: not valid JSON; mend the line or take it out',
  "pile/old.html.gz|<p>Old.",
];

test("zip and tar: members in the order of the archive, by archive and name", async () => {
  const named = (name: string) =>
    READ.map((line) => line.replaceAll("pile/", `${name}/`).replaceAll(`"${name}/`, `"${name}/`));
  assert.deepEqual(lines(await read("p.zip", zipOf(MEMBERS))), named("p.zip"));
  const tar = await packTar(
    MEMBERS.map(({ name, content }) => ({
      header: { name, size: content.length, type: name.endsWith("/") ? "directory" : "file" },
      body: content,
    })),
  );
  assert.deepEqual(lines(await read("p.tar", tar)), named("p.tar"));
  assert.deepEqual(lines(await read("p.tar.gz", gzipSync(tar))), named("p.tar.gz"));
  assert.deepEqual(lines(await read("p.tgz", gzipSync(tar))), named("p.tgz"));
  assert.deepEqual(lines(await read("p.gz", gzipSync(tar))), named("p.gz"));
  const nested = zipOf([
    { name: "in.tar", content: tar },
    { name: "in.zip", content: zipOf(MEMBERS) },
  ]);
  assert.deepEqual(lines(await read("o.zip", nested)), [...named("o.zip/in.tar"), ...named("o.zip/in.zip")]);
});

test("zip: a name that leads out, encryption, an odd method and a lie about the size are named; the rest goes on", async () => {
  const zip = zipOf([
    { name: "../../etc/a.txt", content: "out" },
    { name: "/etc/b.txt", content: "out" },
    { name: "c:\\d.txt", content: "out" },
    { name: "secret.txt", content: "no", encrypted: true },
    { name: "odd.txt", content: "no", method: 14 },
    { name: "lie.txt", content: "longer than it says", statedSize: 3 },
    { name: "bomb.txt", content: "x".repeat(200_000) },
    { name: "fine.txt", content: "Fine." },
  ]);
  const told = lines(await read("p.zip", zip, { limits: { fileBytes: 50_000 } }));
  const out = "its name leads out of the archive; leave it out or pack it again";
  assert.deepEqual(
    told.map((line) => line.replace(/damaged \(.*\)/, "damaged (...)")),
    [
      `cannot read "p.zip/../../etc/a.txt": ${out}`,
      `cannot read "p.zip//etc/b.txt": ${out}`,
      `cannot read "p.zip/c:/d.txt": ${out}`,
      'cannot read "p.zip/secret.txt": it is encrypted; unpack it with its password first',
      'cannot read "p.zip/odd.txt": it is compressed by a method that is not read (14); unpack it first, or pack it again',
      'cannot read "p.zip/lie.txt": damaged (...); download or pack it again',
      'cannot read "p.zip/bomb.txt": larger than 50 kB; split it or leave it out',
      "p.zip/fine.txt|Fine.",
    ],
  );
});

test("archives: bombs by ratio, by sum and by depth, and archives that are none", async () => {
  const bomb = gzipSync("x".repeat(3_000_000));
  const limits = { unfoldFreely: 1_000_000, unfoldFactor: 100 };
  assert.deepEqual(lines(await read("b.warc.gz", bomb, { limits })), [
    'cannot read "b.warc.gz": a line of it is longer than 65536 bytes; leave it out',
  ]);
  assert.deepEqual(lines(await read("b.jsonl.gz", bomb, { limits })), [
    'cannot read "b.jsonl.gz": unfolds to more than 100 times its size; leave it out',
  ]);
  const many = zipOf(
    Array.from({ length: 9 }, (_, i) => ({ name: `${i}.txt`, content: `${i}`.repeat(20_000) })),
  );
  const sum = lines(await read("s.zip", many, { limits: { streamBytes: 50_000 } }));
  assert.equal(sum.length, 3);
  assert.equal(sum[2], 'cannot read "s.zip": its members unfold to more than 50 kB; unpack it first');
  let deep = zipOf([{ name: "a.txt", content: "A." }]);
  for (let i = 0; i < 5; i++) deep = zipOf([{ name: `${i}.zip`, content: deep }]);
  assert.deepEqual(lines(await read("d.zip", deep)), [
    'cannot read "d.zip/4.zip/3.zip/2.zip": more than 3 archives inside each other; unpack it first',
  ]);
  for (const [name, content] of [
    ["n.zip", "no zip"],
    ["n.zip", zipOf(MEMBERS).subarray(0, 100)],
    ["n.tar", "no tar at all, but long enough to be a header".repeat(40)],
    ["n.tar.gz", gzipSync("no tar").subarray(0, 12)],
  ] as const) {
    const [told = "", ...more] = lines(await read(name, content));
    assert.ok(told.startsWith(`cannot read "${name}": `) && told.includes(";") && more.length === 0, told);
  }
  assert.match(lines(await read("e.zip", zipOf([])))[0] ?? "", /an archive without files/);
  assert.match(
    lines(await read("e.zip", zipOf([{ name: "a.png", content: "A" }])))[0] ?? "",
    /none of its 1 files/,
  );
});

test("mail: the HTML part with subject, sender and the day as written; saved pages by their address", async () => {
  const head = [
    "From: Harbour Courier <desk@courier.example>",
    "Subject: =?utf-8?q?Ferry_caf=C3=A9?=",
    "Date: Sat, 3 May 2031 23:15:00 -0700",
    "MIME-Version: 1.0",
  ];
  const parts = [
    ...head,
    "Content-Type: multipart/alternative; boundary=x",
    "",
    "--x",
    "Content-Type: text/plain",
    "",
    "Plain.",
    "--x",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>Caf=C3=A9 =\r\nopen.",
    "--x--",
  ];
  const [page] = await read("a.eml", parts.join("\r\n"));
  assert.ok(typeof page === "object");
  assert.deepEqual([page.format, page.content.trim(), page.source], ["html", "<p>Café open.", "a.eml"]);
  assert.deepEqual(page.given, {
    id: null,
    title: "Ferry café",
    published: "Sat, 3 May 2031 23:15:00 -0700",
    publisher: "Harbour Courier",
  });
  const saved = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://courier.example/ferry",
    "Subject: Ferry",
    "Date: Sat, 3 May 2031 23:15:00 -0700",
    'Content-Type: multipart/related; type="text/html"; boundary="y"',
    "",
    "--y",
    "Content-Type: text/html",
    "",
    "<!DOCTYPE html><html><body><p>The ferry.</p></body></html>",
    "--y",
    "Content-Type: text/html",
    "",
    "<!DOCTYPE html><html><body>An offer in a frame.</body></html>",
    "--y--",
  ];
  const [shot] = await read("a.mhtml", saved.join("\r\n"));
  assert.ok(typeof shot === "object");
  assert.deepEqual(
    [shot.source, shot.content.trim(), shot.given.published, shot.given.fetched],
    [
      "https://courier.example/ferry",
      "<!DOCTYPE html><html><body><p>The ferry.</p></body></html>",
      null,
      "2031-05-04T06:15:00.000Z",
    ],
  );
  assert.deepEqual(lines(await read("a.eml", "<p>No message.")), [
    'cannot read "a.eml": not a message: it has no headers; rename it to .html or .txt',
  ]);
  assert.deepEqual(lines(await read("a.eml", `${head.join("\r\n")}\r\n\r\n`)), [
    'cannot read "a.eml": a message without text; leave it out',
  ]);
  const nested = Array.from(
    { length: 40 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  assert.match(lines(await read("a.eml", nested.join("")))[0] ?? "", /its parts cannot be told apart/);
});

test("tables: by the names of the columns, or as the user maps them; bad rows are named", async () => {
  const csv =
    'Headline,Body,Pub_Date,URL\r\n"Ferry, late","Oslo ""urged""\r\nRome.",2031-05-03,courier.example/1\r\n,,,\r\nB,Text b.,,\r\nC,,,\r\n';
  const pages = await read("p.csv", csv);
  assert.deepEqual(lines(pages), [
    'courier.example/1|Oslo "urged"\r\nRome.',
    "p.csv:4|Text b.",
    'cannot read "p.csv" row 5: its text is empty; leave it out',
  ]);
  assert.ok(typeof pages[0] === "object");
  assert.deepEqual(pages[0].given, { id: null, published: "2031-05-03", title: "Ferry, late" });
  const columns = columnMapOf("text=Wortlaut,date=Tag");
  assert.ok(typeof columns === "object");
  const german = Buffer.from("Tag;Wortlaut\n2031-05-03;Die F\xe4hre.\n", "latin1");
  const [page] = await read("p.csv", german, { columns });
  assert.ok(typeof page === "object");
  assert.deepEqual([page.content, page.given.published], ["Die Fähre.", "2031-05-03"]);
  assert.deepEqual(lines(await read("p.csv", german)), [
    'cannot read "p.csv": no column is called text, body or content; it has "Tag", "Wortlaut"; say which it is: --map text=COLUMN',
  ]);
  assert.deepEqual(lines(await read("p.csv", "text,day\nA.,1\n", { columns })), [
    'cannot read "p.csv": no column "Wortlaut"; it has "text", "day"; mend --map',
  ]);
  assert.deepEqual(lines(await read("p.tsv", "id\ttext\n7\tSeven.\n")), ["7|Seven."]);
  const broken = lines(await read("p.csv", 'text\nA.\n"B.\nC.\n'));
  assert.equal(broken[0], "p.csv:2|A.");
  assert.match(broken[1] ?? "", /"p\.csv" row 3: a quotation mark is opened and never closed/);
  assert.match(
    lines(await read("p.csv", `text\n${"x".repeat(90_000)}\n`, { limits: { lineBytes: 5000 } }))[0] ?? "",
    /row 2: longer than 5 kB/,
  );
});

test("fields of JSON Lines under the names that scrapers give them, or as mapped", async () => {
  const line =
    '{"maintext":"Oslo waits.","date_publish":"2031-05-03 10:00:00","url":"courier.example/1","authors":["Ada Lind"]}';
  const [page] = await read("p.jsonl", line);
  assert.ok(typeof page === "object");
  assert.deepEqual(
    [page.source, page.content, page.given.byline],
    ["courier.example/1", "Oslo waits.", "Ada Lind"],
  );
  const columns = columnMapOf("text=corps");
  assert.ok(typeof columns === "object");
  assert.deepEqual(
    lines(await read("p.jsonl", '{"id":"a","corps":"Oslo attend.","text":"no"}', { columns })),
    ["a|Oslo attend."],
  );
  assert.equal(typeof columnMapOf("body"), "string");
  assert.equal(typeof columnMapOf("weather=x"), "string");
});
