import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { type Marking, splitText } from "./spans.ts";

const TEXT = "Norland urged Kestria to wait.";
const shown = (marks: readonly Marking[], from?: number, to?: number): string =>
  splitText(TEXT, marks, from, to)
    .map((p) => (p.marks.length > 0 ? `[${p.text}|${p.marks.map((m) => m.role).join("+")}]` : p.text))
    .join("");

test("text without marks is one piece", () => {
  assert.equal(shown([]), TEXT);
});

test("marks that overlap are cut where they meet", () => {
  const marks = [
    { start: 0, end: 13, role: "a" },
    { start: 8, end: 21, role: "b" },
  ];
  assert.equal(shown(marks), "[Norland |a][urged|a+b][ Kestria|b] to wait.");
});

test("a mark inside another keeps both roles, in the order given", () => {
  const marks = [
    { start: 14, end: 21, role: "recipient" },
    { start: 0, end: 30, role: "sentence" },
  ];
  assert.equal(shown(marks), "[Norland urged |sentence][Kestria|recipient+sentence][ to wait.|sentence]");
});

test("a window cuts marks at its ends", () => {
  assert.equal(shown([{ start: 0, end: 30, role: "s" }], 8, 13), "[urged|s]");
});

test("pieces put together are the text, and the pieces of a mark are its words", () => {
  const mark = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), role: "r" }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const pieces = splitText(TEXT, marks);
      assert.equal(pieces.map((p) => p.text).join(""), TEXT);
      for (const m of marks) {
        const words = pieces.filter((p) => p.marks.includes(m)).map((p) => p.text);
        assert.equal(words.join(""), TEXT.slice(m.start, m.end));
      }
    }),
  );
});
