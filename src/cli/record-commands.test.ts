/** The commands on a record as a user calls them: output, errors and exit status of real processes. */

import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { RecordLine } from "../model/record.ts";

const PROGRAM = fileURLToPath(new URL("../../test/support/commands-in-child.ts", import.meta.url));

interface Call {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Several calls one after the other, each with what it printed. */
function demarche(cwd: string, ...calls: (readonly string[])[]): Call[] {
  return JSON.parse(
    execFileSync(process.execPath, [PROGRAM, JSON.stringify(calls)], { cwd, encoding: "utf8" }),
  );
}

function out(calls: readonly Call[]): string[] {
  return calls.map((call) => call.out);
}

/** A folder with three papers in `pile`. */
function pile(t: TestContext): string {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, "pile"));
  const papers: readonly (readonly [string, string])[] = [
    [
      "a.txt",
      "date: 2024-03-04\n\nOslo urged Lima to reopen the strait for grain. Nobody answered before nightfall.",
    ],
    [
      "b.txt",
      "date: 2024-03-05\n\nIn a letter that ran to nine pages Oslo urged Lima to reopen the strait for grain.",
    ],
    ["c.txt", "No day is given here. Rome urged Lima to release the crew."],
  ];
  for (const [name, text] of papers) writeFileSync(join(folder, "pile", name), text);
  return folder;
}

test("add keeps a pile in the record of the folder, and a second call changes nothing", (t) => {
  const [first, before, second, after, again, last] = demarche(
    pile(t),
    ["add", "pile"],
    ["export"],
    ["add", "pile"],
    ["export"],
    ["add", "pile", "--again", "--json"],
    ["export"],
  );
  assert.equal(first?.status, 0, first?.err);
  assert.equal(first?.err, "");
  assert.match(
    first?.out ?? "",
    /^3 documents added\nThe record \.demarche\/record\.db has 3 documents of 3 independent origins, 3 events/,
  );
  assert.match(second?.out ?? "", /^0 documents added, 3 in the record already\n/);
  const { added, replaced, known } = JSON.parse(again?.out ?? "");
  assert.deepEqual([added, replaced, known], [0, 3, 0]);
  assert.ok(before && before.out.length > 1000);
  assert.deepEqual([after?.out, last?.out], [before.out, before.out]);
});

test("what cannot be read is named, the others are added, exit status 2", (t) => {
  const folder = pile(t);
  writeFileSync(
    join(folder, "pile", "d.txt"),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 255, 254]),
  );
  const [call] = demarche(folder, ["add", "pile", "--json"]);
  assert.equal(call?.status, 2);
  assert.match(call?.err ?? "", /d\.txt/);
  const { added, known, unread } = JSON.parse(call?.out ?? "");
  assert.deepEqual([added, known, unread.length], [3, 0, 1]);
});

test("timeline, positions, changes, search and brief answer in words", (t) => {
  const [, timeline = "", positions, changes, search, brief, html, disputes] = out(
    demarche(
      pile(t),
      ["add", "pile"],
      ["timeline", "--quotes"],
      ["positions", "--party", "Oslo"],
      ["changes", "--from", "2024-03-04", "--to", "2024-03-04"],
      ["search", "nine", "pages"],
      ["brief"],
      ["brief", "--format", "html", "--title", "A & B"],
      ["disputes"],
    ),
  );
  assert.match(timeline, /Undated +2 events that the texts do not date/);
  assert.match(
    timeline,
    /≤2024-03-04 +Oslo to Lima: urge, “to reopen the strait for\s+grain” \[2 mentions, 2\s+origins\]/,
  );
  assert.match(timeline, /unknown +Rome to Lima: urge/);
  assert.ok(
    timeline.split("\n").every((line) => line.length <= 80),
    timeline,
  );
  assert.match(
    positions ?? "",
    /^Oslo\n {2}reopen the strait for grain\n {4}since 2024-03-04 +asks for \(2 mentions\)\n$/,
  );
  assert.match(changes ?? "", /^Positions \(1\)/);
  assert.match(search ?? "", /2024-03-05, 18-\d+\n {2}In a letter/);
  assert.match(brief ?? "", /^# Brief\n/);
  assert.match(html ?? "", /<h1>A &amp; B<\/h1>/);
  assert.equal(disputes, "No disputes.\n");
});

test("every command prints JSON when asked", (t) => {
  const asked = [
    ["timeline"],
    ["positions"],
    ["changes", "--from", "2024-03-01", "--to", "2024-03-31"],
    ["disputes"],
    ["search", "strait"],
    ["brief"],
    ["verify"],
  ];
  const [, lines, ...calls] = demarche(
    pile(t),
    ["add", "pile"],
    ["export", "--json"],
    ...asked.map((call) => [...call, "--json"]),
  );
  assert.equal(calls.length, asked.length);
  for (const call of calls) {
    assert.equal(call.status, 0, call.err);
    assert.equal(typeof JSON.parse(call.out), "object");
  }
  const printed = (lines?.out ?? "").trimEnd().split("\n");
  for (const line of printed) RecordLine.parse(JSON.parse(line));
  assert.ok(printed.length > 8);
});

test("verify is silent about a sound record and names what has drifted", (t) => {
  const folder = pile(t);
  const [, sound] = demarche(folder, ["add", "pile"], ["verify"]);
  assert.equal(sound?.status, 0, sound?.err);
  assert.match(sound?.out ?? "", /^\d+ spans in \d+ lines checked: all hold\n$/);
  const database = new DatabaseSync(join(folder, ".demarche", "record.db"));
  database.exec("update document set text = replace(text, 'Rome', 'Roma') where text like '%Rome%'");
  database.close();
  const [drifted] = demarche(folder, ["verify"]);
  assert.equal(drifted?.status, 1);
  assert.match(
    drifted?.out ?? "",
    /^event [0-9a-f]{16}, actors\.0\.span: the text has "Roma" where the record quotes "Rome"$/m,
  );
});

test("verify tells all that is wrong with a record that cannot be read at all", (t) => {
  const folder = pile(t);
  demarche(folder, ["add", "pile"]);
  const database = new DatabaseSync(join(folder, ".demarche", "record.db"));
  database.exec("update event set line = '{' where ordinal = 0");
  database.close();
  const [call] = demarche(folder, ["verify", "--json"]);
  assert.equal(call?.status, 1);
  const { sound, faults } = JSON.parse(call?.out ?? "");
  assert.equal(sound, false);
  assert.match(faults.join(), /event \S+: not valid JSON/);
});

const BAD: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["timeline", "--party", "Bern"], /no party called "Bern" in the record; it has: Oslo, Lima, Rome/],
  [["timeline", "--party", ""], /no party called ""/],
  [["positions", "--party", "Bern"], /no party called "Bern" in the record; it has: Oslo, Lima, Rome/],
  [["export", "--act", "shout"], /no act called "shout" in the record; it has: urge/],
  [
    ["brief", "--from", "2024-03-05", "--to", "2024-03-01"],
    /--from 2024-03-05 is later than --to 2024-03-01/,
  ],
  [["timeline", "--store", ""], /--store has no file name/],
  [["timeline", "--type", "SHOUT"], /must be one of AGREE/],
  [["timeline", "--from", "2024-02-30"], /must be a day of the calendar as YYYY-MM-DD/],
  [
    ["changes", "--from", "2024-03-05", "--to", "2024-03-01"],
    /--from 2024-03-05 is later than --to 2024-03-01/,
  ],
  [["changes", "--from", "2024-03-05"], /--to/],
  [["timeline", "--store", "none.db"], /there is no record at "none\.db"; make one with: demarche add/],
  [["search", "x", "--limit", "0"], /whole number from 1/],
  [["brief", "--format", "pdf"], /md, html/],
];

test("bad calls say what is wrong on standard error, exit status 1", (t) => {
  const [, ...calls] = demarche(pile(t), ["add", "pile"], ...BAD.map(([args]) => args));
  calls.forEach(({ status, out: printed, err }, index) => {
    const [args = [], message = /never/] = BAD[index] ?? [];
    assert.equal(status, 1, args.join(" "));
    assert.match(err, message);
    assert.equal(printed, "");
  });
  assert.equal(calls.length, BAD.length);
});

test("text from outside cannot write control characters to the terminal", (t) => {
  const folder = pile(t);
  writeFileSync(join(folder, "pile", "z.txt"), "Oslo urged Lima to \u001b[31m obey\u0007 at once.");
  const [, ...printed] = out(demarche(folder, ["add", "pile"], ["timeline", "--quotes"], ["search", "obey"]));
  for (const text of printed) {
    assert.match(text, /obey/);
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f]/);
  }
  assert.equal(printed.length, 2);
});
