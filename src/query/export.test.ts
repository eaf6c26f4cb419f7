import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { RecordLine } from "../model/record.ts";
import { csvCell, toCsv, toJsonLines } from "./export.ts";

test("JSON Lines hold every line of the record and keep the contract", () => {
  const lines = toJsonLines(DOSSIER).trimEnd().split("\n");
  for (const line of lines) RecordLine.parse(JSON.parse(line));
  const { documents, events, quantities, claims, disputes, positions } = DOSSIER;
  assert.equal(lines.length, [documents, events, quantities, claims, disputes, positions].flat().length);
});

test("text that a spreadsheet would calculate is disarmed, numbers are left alone", () => {
  const cells: [string | number | boolean | null, string][] = [
    ["=1+1", "'=1+1"],
    ["+41 22", "'+41 22"],
    ["-3.5", "'-3.5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    [-3.5, "-3.5"],
    [false, "false"],
    [null, ""],
    ["plain", "plain"],
    ["two, parts", '"two, parts"'],
    ['said "no"', '"said ""no"""'],
    ["two\nlines", '"two\nlines"'],
  ];
  for (const [value, cell] of cells) assert.equal(csvCell(value), cell);
});

test("one row an event with its proof and its origins", () => {
  const table = toCsv(DOSSIER);
  const [head = "", first = ""] = table.split("\r\n");
  const row = Object.fromEntries(head.split(",").map((name, i) => [name, first.split(",")[i]]));
  assert.equal(table.split("\r\n").length, DOSSIER.events.length + 2);
  const { actor_codes, date, independent_origins, trigger, start, published } = row;
  assert.deepEqual(
    [actor_codes, date, independent_origins, trigger, start, published],
    ["XNOGOV", "2024-03-03", "2", "urged", "8", "2024-03-04"],
  );
});
