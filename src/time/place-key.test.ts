/** One key for all ways of writing a name. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { placeKey } from "./place-key.ts";

const CASES = [
  ["Oslo", "oslo"],
  ["St. John", "st. john"],
  ["Bogotá", "bogota"],
  ["Sana'a", "sanaa"],
  ["Port-au-Prince", "port au prince"],
  ["Port  of   Spain", "port of spain"],
  ["Port\nof Spain", "port of spain"],
] as const;

for (const [name, key] of CASES)
  test(`the key of ${JSON.stringify(name)}`, () => {
    assert.equal(placeKey(name), key);
  });
