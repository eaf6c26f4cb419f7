import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "./corpus.ts";
import { varied } from "./sentence-variants.ts";

/** All variants of a text that some draws give. */
function variantsOf(text: string): string[] {
  const random = randomFrom(1);
  return [...new Set(Array.from({ length: 400 }, () => varied(text, random)))];
}

test("the last word becomes an abbreviation or a number, and the sentence still ends", () => {
  const variants = variantsOf("Envoys left the city. ").filter((text) => text.startsWith("Envoys left the "));
  assert.ok(variants.includes("Envoys left the p.m. "));
  assert.ok(variants.some((text) => /^Envoys left the \d+\. $/.test(text)));
  assert.ok(variants.every((text) => text.endsWith(". ")));
});

test("a word before a capital or a number becomes an abbreviation", () => {
  const variants = variantsOf("They came to Oslo with about 40 men");
  assert.ok(variants.some((text) => /^They came [A-Z][a-z]+\. Oslo/.test(text)));
  assert.ok(variants.some((text) => text.includes("Sept. 40 men")));
});

test("a question becomes speech that goes on", () => {
  assert.ok(variantsOf("Who pays? ").some((text) => /^"Who pays\?" \w+ \w+\. $/.test(text)));
});

test("an hour stands before its day", () => {
  const variants = variantsOf("They meet on Friday in Oslo. ");
  assert.ok(variants.some((text) => /^They meet at \d+ [ap]\.m\. Friday/.test(text)));
});
