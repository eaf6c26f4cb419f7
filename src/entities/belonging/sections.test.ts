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
  assert.equal(
    armies("MALI - The army freed two.\n\nCHAD - The army closed a road.\n\nThe army waited."),
    "MLI MIL, TCD MIL, UNK MIL",
  );
  assert.equal(
    armies(
      "World in brief\n\nMali: Drivers freed\nThe army freed two drivers on Monday after a week.\n\nThe army fled on Tuesday to the north.\n\nChad: Road shut\nThe army closed a road on Monday to all lorries.",
    ),
    "MLI MIL, MLI MIL, TCD MIL",
  );
});

test("one label, or a country that goes on with its sentence, makes no digest", () => {
  const one = nameText("Peru waited. Peru's army fired.\n\nChad. The army closed a road.").home;
  assert.equal(one.sections.size, 0);
  const none = nameText("Mali freed two. Mali waited.\n\nChad closed a road. Chad waited.").home;
  assert.equal(none.sections.size, 0);
});
