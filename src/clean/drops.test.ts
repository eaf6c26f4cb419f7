import assert from "node:assert/strict";
import { test } from "node:test";
import { droppedSpans } from "./drops.ts";

const TEXT = "Menu Home Title Menu";
const quotes = (...drops: Parameters<typeof droppedSpans>[1]) =>
  droppedSpans(TEXT, drops).map(({ reason, quote }) => `${reason}:${quote}`);

test("spans are sorted, and of two that overlap the later gives way", () => {
  assert.deepEqual(
    quotes(
      { start: 10, end: 20, reason: "headline" },
      { start: 0, end: 12, reason: "other" },
      { start: 2, end: 5, reason: "share" },
    ),
    ["other:Menu Home Ti", "headline:tle Menu"],
  );
});

test("neighbours of one reason are one span where that says nothing less", () => {
  assert.deepEqual(
    quotes({ start: 0, end: 4, reason: "navigation" }, { start: 5, end: 9, reason: "navigation" }),
    ["navigation:Menu Home"],
  );
  assert.deepEqual(
    quotes({ start: 0, end: 4, reason: "headline" }, { start: 5, end: 9, reason: "headline" }),
    ["headline:Menu", "headline:Home"],
  );
  assert.deepEqual(
    quotes({ start: 0, end: 4, reason: "navigation" }, { start: 16, end: 20, reason: "navigation" }),
    ["navigation:Menu", "navigation:Menu"],
  );
});
