import assert from "node:assert/strict";
import test from "node:test";
import { fileName, toldApart } from "./labels.ts";

/** Each a name, a key and a kind. */
const told = (values: readonly (readonly [string, string, string | null])[]): string =>
  toldApart(
    values,
    ([label]) => label,
    ([, key]) => key,
    ([, , kind]) => kind,
  ).join("; ");

test("a name that stands twice says what it is, others stay as they are", () => {
  assert.equal(
    told([
      ["United States", "us-gov", "government"],
      ["France", "fr-gov", "government"],
      ["United States", "us-mil", "armed forces"],
      ["United States", "United States", null],
    ]),
    "United States (government); France; United States (armed forces); United States",
  );
});

test("where the words do not tell two apart, the keys do", () => {
  assert.equal(
    told([
      ["Front", "front-north", "rebels"],
      ["Front", "front-south", "rebels"],
      ["Guild", "guild-a", null],
      ["Guild", "guild-b", null],
    ]),
    "Front (front-north); Front (front-south); Guild (guild-a); Guild (guild-b)",
  );
});

test("a file is named without its folders", () => {
  assert.equal(fileName("/pile/march/talks.html"), "talks.html");
  assert.equal(fileName("talks.html"), "talks.html");
  assert.equal(fileName("https://paper.example/"), "https://paper.example/");
});
