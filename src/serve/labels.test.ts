import assert from "node:assert/strict";
import test from "node:test";
import { toldApart } from "./labels.ts";

test("a name that stands twice gets its key, others stay as they are", () => {
  const values = [
    ["United States", "us-gov"],
    ["France", "fr-gov"],
    ["United States", "us-mil"],
    ["Guild", "Guild"],
  ] as const;
  assert.deepEqual(
    toldApart(
      values,
      ([label]) => label,
      ([, key]) => key,
    ),
    ["United States (us-gov)", "France", "United States (us-mil)", "Guild"],
  );
});
