import { strict as assert } from "node:assert";
import { test } from "node:test";
import { KESTRIA, KESTRIAN_ARMY } from "../../test/support/fixture-parties.ts";
import { article } from "../../test/support/record-builder.ts";
import { uniqueWords } from "../../test/support/unique-words.ts";
import { link } from "../link/link.ts";
import { caveats } from "./describe.ts";

/** Caveats of an act read with so much confidence. */
function caveatsAt(confidence: number): string[] {
  const text = "The army took stock of Tal.";
  const paper = article({ source: text, published: "2024-03-20", text: `${text} ${uniqueWords()}` });
  paper.event("The army", {
    act: "take",
    type: "COERCE",
    actors: [["The army", KESTRIAN_ARMY]],
    recipients: [["Tal", KESTRIA]],
    trigger: "took",
    status: "ongoing",
    confidence,
  });
  const [event] = link([paper]).events;
  assert.ok(event);
  return caveats(event);
}

test("a reading that is more often wrong than right by far is called unsure", () => {
  assert.deepEqual(caveatsAt(0.8), ["ongoing"]);
  assert.deepEqual(caveatsAt(0.3), ["ongoing"]);
  assert.deepEqual(caveatsAt(0.29), ["ongoing", "unsure reading"]);
});
