import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, read } from "../../test/support/read-input.ts";
import { columnMapOf } from "./columns.ts";

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
