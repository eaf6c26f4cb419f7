import assert from "node:assert/strict";
import test from "node:test";
import { shortcutOf } from "./shortcuts.ts";

const LIST = { open: false, inList: true, onRow: false, letters: true };

for (const [key, situation, wanted] of [
  ["j", LIST, "next"],
  ["k", LIST, "previous"],
  ["j", { ...LIST, inList: false }, null],
  ["e", LIST, null],
  ["e", { ...LIST, onRow: true }, "open"],
  ["/", { ...LIST, inList: false }, "search"],
  ["/", { ...LIST, letters: false }, null],
  ["Escape", LIST, null],
  ["Escape", { ...LIST, open: true, letters: false }, "close"],
  ["x", LIST, null],
] as const) {
  test(`${key} ${JSON.stringify(situation)} asks for ${wanted ?? "nothing"}`, () => {
    assert.equal(shortcutOf(key, situation), wanted);
  });
}
