/** Digests, each part of which is about a country of its own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { identitiesOf, nameText } from "../bracket.test.ts";

function armies(text: string): string {
  return nameText(text)
    .mentions.filter((m) => m.span.quote === "The army")
    .map(identitiesOf)
    .join(", ");
}

test("a label says what its part is about", () => {
  assert.equal(
    armies("Mali. The army freed two drivers.\n\nChad. The army closed a road."),
    "MLI MIL, TCD MIL",
  );
  assert.equal(armies("Mali: The army freed two.\n\nChad: The army closed a road."), "MLI MIL, TCD MIL");
  assert.equal(
    armies("Mali.\n\nThe army freed two.\n\nThe army fled.\n\nChad.\n\nThe army closed a road."),
    "MLI MIL, MLI MIL, TCD MIL",
  );
});

test("one label, or a country that goes on with its sentence, makes no digest", () => {
  const one = nameText("Peru waited. Peru's army fired.\n\nChad. The army closed a road.").home;
  assert.equal(one.sections.size, 0);
  const none = nameText("Mali freed two. Mali waited.\n\nChad closed a road. Chad waited.").home;
  assert.equal(none.sections.size, 0);
});
