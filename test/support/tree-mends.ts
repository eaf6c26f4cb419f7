/** Cases of trees before and after one mend: "form/xpos/head/relation" in, "form/relation<head" out. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { BareWord } from "../../src/parse/analyse.ts";
import { sentenceOf } from "./tree-notation.ts";

export function checkMends(
  name: string,
  mend: (words: readonly BareWord[]) => readonly BareWord[],
  cases: readonly (readonly [tree: string, mended: string])[],
): void {
  for (const [tree, mended] of cases) {
    test(`${name}: ${mended}`, () => {
      const words = mend(sentenceOf(tree).tokens);
      const written = words.map(({ form, deprel, head }) => `${form}/${deprel}<${words[head]?.form ?? "-"}`);
      assert.equal(written.join(" "), mended);
    });
  }
}
