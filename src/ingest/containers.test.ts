import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { warcGz, warcPage, warcRecord, zipOf } from "../../test/support/pack.ts";
import { lines, read } from "../../test/support/read-input.ts";

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
