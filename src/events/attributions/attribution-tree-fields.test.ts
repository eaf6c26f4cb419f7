/** What the attribution tagger sees under a verb: alike and unlike, on parsed sentences. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { column, type FIELDS, WIDTH } from "./attribution-columns.ts";
import { fieldsOf } from "./attribution-fields.ts";

const kit = await loadKit();

function seen(text: string, word: string, field: (typeof FIELDS)[number]): number {
  const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  const [fields] = fieldsOf(sentences, kit.events.tables);
  const at = sentences[0]!.tokens.findIndex(({ form }) => form === word);
  return fields![at * WIDTH + column(field)]!;
}

test("arguments: the subject by its tag and group, the complement by how it begins", () => {
  const that = "The minister said that the road was closed.";
  assert.equal(
    seen(that, "said", "complement"),
    seen("She said that Oslo was closed.", "said", "complement"),
  );
  assert.notEqual(seen(that, "said", "complement"), seen("The minister said nothing.", "said", "complement"));
  assert.equal(seen(that, "said", "subject"), seen("The road closed the port.", "closed", "subject"));
  assert.notEqual(seen(that, "said", "subject"), seen("She said that it rained.", "said", "subject"));
  assert.equal(seen("Go away.", "Go", "subject"), 0);
});

test("arguments: words below a cue know what else stands below it", () => {
  const that = "The minister said that the road was closed.";
  assert.equal(seen(that, "minister", "cueComplement"), seen(that, "said", "complement"));
  assert.equal(seen(that, "closed", "cueSubject"), seen(that, "said", "subject"));
});
