import assert from "node:assert/strict";
import test from "node:test";
import { blocksOf, windowOf } from "./blocks.ts";

const TEXT = "HOME | WORLD\nSearch\n\nEnvoys met on Monday. 10:04 GMT\n  \nThey parted.\n\nRead more: talks";
const dropped = (words: string, reason: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, reason };
};
const DROPPED = [
  dropped("HOME | WORLD", "navigation"),
  dropped("Search", "other"),
  dropped("10:04 GMT", "stamp"),
  dropped("Read more: talks", "read-more"),
];
const shown = blocksOf(TEXT, DROPPED).map((b) =>
  b.kind === "paragraph" ? TEXT.slice(b.start, b.end) : `(${b.reasons.join(", ")}: ${b.lines.length})`,
);

test("neighbouring left-out lines are one block, and a stamp inside a line leaves it a paragraph", () => {
  assert.deepEqual(shown, [
    "(navigation, other: 2)",
    "Envoys met on Monday. 10:04 GMT",
    "They parted.",
    "(read-more: 1)",
  ]);
});

test("one dropped range over several lines covers each of them", () => {
  const blocks = blocksOf("A\nB\nC", [{ start: 0, end: 3, reason: "share" }]);
  assert.deepEqual(
    blocks.map((b) => b.kind),
    ["left-out", "paragraph"],
  );
});

test("a window is the block that holds the place, with its neighbours", () => {
  const blocks = blocksOf("A\nB\nC\nD", []);
  assert.deepEqual(windowOf(blocks, 2, 1), { from: 0, to: 3 });
  assert.deepEqual(windowOf(blocks, 0, 1), { from: 0, to: 2 });
  assert.deepEqual(windowOf(blocks, 99, 1), { from: 2, to: 4 });
});
