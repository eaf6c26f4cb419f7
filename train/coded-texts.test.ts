/** The form of the coded sentences, and the mistakes that are named. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { OPINION_CLASSES } from "../src/events/opinion/opinion-model.ts";
import type { Range } from "../src/model/span.ts";
import { readCodedSentences } from "./coded-texts.ts";

test("coded sentences: triggers, types and parties", () => {
  const written = `# a comment
Lima [rejected REJECT] Oslo's [call REQUEST|?] and [threatened to leave THREATEN|REJECT].
  rejected: Lima > Oslo
  threatened to leave: Lima > -
It rained.
`;
  const [first, second] = readCodedSentences(written, "a.txt");
  assert.equal(first?.text, "Lima rejected Oslo's call and threatened to leave.");
  const words = ({ start, end }: Range) => first?.text.slice(start, end);
  assert.deepEqual(
    first?.events.map((e) => [
      words(e.trigger),
      e.classes.map((place) => OPINION_CLASSES[place]),
      e.parties?.actors.map(words) ?? null,
      e.parties?.recipients.map(words) ?? null,
    ]),
    [
      ["rejected", ["REJECT"], ["Lima"], ["Oslo"]],
      ["call", [], null, null],
      ["threatened to leave", ["THREATEN", "REJECT"], ["Lima"], []],
    ],
  );
  assert.deepEqual(second, { text: "It rained.", events: [] });
});

test("coded sentences: of two mentions the one beside the act is meant", () => {
  const [sentence] = readCodedSentences(
    "Lima fell and Lima [met CONSULT] Oslo.\n  met: Lima > Oslo\n",
    "a.txt",
  );
  assert.deepEqual(sentence?.events[0]?.parties?.actors, [{ start: 14, end: 18 }]);
});

for (const [written, message] of [
  ["Lima [met CONSULT] Oslo.\n  met: Rome > Oslo\n", /a\.txt, line 2: "Rome" does not stand there/],
  ["Lima [met CONSULT] Oslo.\n  left: Lima > Oslo\n", /a\.txt, line 2: no event "left" above/],
  ["Lima [met CONSULT] Oslo.\n  met Lima\n", /a\.txt, line 2: not TRIGGER: WHO > WHOM/],
  ["Lima [met MEETING] Oslo.\n", /a type, not "MEETING"/],
] as const)
  test(`coded sentences: ${message.source} is told`, () => {
    assert.throws(() => readCodedSentences(written, "a.txt"), message);
  });
