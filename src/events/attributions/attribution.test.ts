/** Who says so, on sentences through the real stages: kind, source, cue, and the first words of what it covers. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases } from "../../../test/support/event-notation.ts";
import { clean } from "../../clean/clean.ts";
import { nameParties } from "../../entities/name-parties.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { placeInTime } from "../../time/place-in-time.ts";
import { findAttributions } from "./attribution.ts";
import { attributionLines } from "./attribution-lines.ts";
import { findQuotes } from "./quotes.ts";

const kit = await loadKit();

const CASES = `
  Officials said the road was closed. => anonymous Officials, said: the road was
  The road was closed, officials said. => anonymous officials, said: The road was
  The road was closed, the foreign minister said on Monday. => named the foreign minister, said: The road was
  The Foreign Ministry of Chile said in a statement that the road was closed. => named The Foreign Ministry of Chile, said: that the road
  A spokeswoman for the agency said the road was closed. => named A spokeswoman, said: the road was
  According to Norway, the road was closed. => named Norway, According to: the road was
  Reuters reported that the road was closed. => outlet Reuters, reported: that the road
  It is believed that the rebels hold 40 men. => anonymous, believed: that the rebels
  The bridge was reportedly closed. => anonymous, reportedly: The bridge was
  The minister closed the road. => nobody
  The road, the foreign minister said, was closed. => named the foreign minister, said: The road was
  “The road is closed,” said a spokesman, who arrived on Monday. => named a spokesman, said: “The road is
  The bridge was lost, a general close to the council added, calling for calm. => anonymous a general close to the council, added: The bridge was
  The road was closed, as Norway had promised. => nobody
  The road was closed, as Norway had said. => named Norway, said: The road was
  A rebel commander known as Tariq said the road was closed. => named A rebel commander, said: the road was
  A rebel commander said the road was closed. => anonymous A rebel commander, said: the road was
  The bridge was lost, according to a rights group, Roads Without Walls. => named a rights group, according to: The bridge was
  A panel of the union concluded that the road was closed. => named A panel of the union, concluded: that the road
  "We will wait for the answer," the president said. => named the president, said: We will wait
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`attribution: ${text}`, () => {
    const named = nameParties(parse(clean(pageOf({ text }), kit.clean), kit.parse), kit.entities);
    const [found] = findAttributions(placeInTime(named, kit.time), kit.events);
    assert.equal(found ? written(text, found) : "nobody", expected);
  });
}

function written(text: string, found: ReturnType<typeof findAttributions>[number]): string {
  const source = found.source ? ` ${found.source.quote}` : "";
  const covered = found.content.map((c) => text.slice(c.start, c.end)).join(" ");
  const opening = covered
    .replace(/^[\s,"]+/, "")
    .split(" ")
    .slice(0, 3)
    .join(" ");
  return `${found.kind}${source}, ${found.cue.quote}: ${opening}`;
}

test("quotations: speech is taken, terms are left, an open mark ends with its partner", () => {
  const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(quoted('"We will wait here," she said. "For two more days," he added.'), [
    "We will wait here,",
    "For two more days,",
  ]);
  assert.deepEqual(quoted("The “total victory” plan"), []);
  assert.deepEqual(quoted("“We will wait for the others.”"), ["We will wait for the others."]);
  assert.deepEqual(quoted('An inch mark 5" and nothing that closes it for a long while'), []);
});

test("lines: speech that no word attributes is printed without source and cue, in the order of the text", () => {
  const voices =
    "“The river took our house and nobody from the council came to help us, not one of them.”\n\n" +
    "“They promised us a bridge four years ago and we are still waiting for it to be built.”";
  const linesOf = (text: string) => {
    const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
    return attributionLines({ text, sentences }, kit.events, "1");
  };
  const lines = linesOf(`${voices}\n`);
  assert.deepEqual(
    lines.map(({ source, cue, content }) => [source, cue.length, content[0]?.quote.slice(0, 10)]),
    [
      [null, 0, "“The river"],
      [null, 0, "“They prom"],
    ],
  );
  assert.equal(
    linesOf("“The bridge is lost,” the mayor said.").filter(({ cue }) => cue.length === 0).length,
    0,
  );
});
