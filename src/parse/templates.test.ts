import assert from "node:assert/strict";
import { test } from "node:test";
import { compileLooks, compileTemplates, extract } from "./templates.ts";

const SLOTS = ["word", "tag", "side"];
const ALL = "word / tag / word tag / side / word tag side";
const VALUES = Int32Array.from([12, 7, 1]);

test("looks together see every template once", () => {
  const { parts, count } = compileLooks(SLOTS, ALL, "word tag / side | tag");
  assert.deepEqual([...parts.map((part) => part.count), count], [2, 1, 2, 5]);
  const rows = new Int32Array(count);
  const places = parts.reduce((at, part) => extract(part, VALUES, 20, rows, at), 0);
  assert.equal(places, count);
  assert.equal(new Set(rows).size, count);
});

test("templates of the same values at other slots give other rows", () => {
  const rows = ["word tag", "tag word", "word side"].map((text) => {
    const row = new Int32Array(1);
    extract(compileTemplates(SLOTS, text), Int32Array.from([5, 5, 5]), 20, row);
    return row[0];
  });
  assert.equal(new Set(rows).size, 3);
});

test("slots and first looks that are not there are refused", () => {
  assert.throws(() => compileTemplates(SLOTS, "word / lemma"), /lemma/);
  assert.throws(() => compileLooks(SLOTS, ALL, "tag side"), /tag side/);
  assert.throws(() => compileLooks(SLOTS, ALL, "word / tag | word"), /each template in one look/);
});
