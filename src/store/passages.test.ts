import assert from "node:assert/strict";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { passagesOf } from "./passages.ts";
import { termsOf } from "./search.ts";

test("a stretch without an end of sentence is cut at a space", () => {
  const [document] = DOSSIER.documents;
  assert.ok(document);
  const text = "grain and gas ".repeat(200).trim();
  const passages = passagesOf({ ...document, text, dropped: [] });
  assert.ok(passages.length >= 4);
  for (const passage of passages) {
    assert.ok(passage.text.length <= 600);
    assert.equal(text.slice(passage.start, passage.start + passage.text.length), passage.text);
  }
});

test("a search has thirty-two words at most", () => {
  assert.equal(termsOf("grain ".repeat(40)).length, 32);
  assert.deepEqual(termsOf(`${" ".repeat(2000)}grain`), []);
});
