/**
 * The five real articles handed to the project, where they lie beside the checkout: what must hold on them, whatever the
 * rules. They are not part of the repository.
 */

import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import {
  codeArticle,
  type DocumentLine,
  type EventLine,
  linesOf,
  link,
  linkInputOf,
  loadKit,
  pageOf,
  type RecordLine,
} from "../src/index.ts";
import { checkLines } from "./support/check-lines.ts";

const seeds = join(import.meta.dirname, "..", "..", "shared", "seeds");
const skip = existsSync(seeds) ? false : "no ../shared/seeds beside the checkout";

let lines: readonly RecordLine[] = [];
let documents: readonly DocumentLine[] = [];
let events: readonly EventLine[] = [];

before(async () => {
  if (skip) return;
  const kit = await loadKit();
  const files = readdirSync(seeds).sort();
  const coded = files.map((file) =>
    codeArticle(pageOf({ text: readFileSync(join(seeds, file), "utf8"), source: file }), kit),
  );
  lines = linesOf(link(coded.map(linkInputOf)));
  documents = lines.filter((line) => line.kind === "document");
  events = lines.filter((line) => line.kind === "event");
});

/** Events of the nth seed. */
function eventsOf(seed: number): EventLine[] {
  const document = documents.find((d) => d.source.startsWith(`00${seed}_`));
  assert.ok(document);
  return events.filter((e) => e.document === document.id);
}

function codes(parties: EventLine["actors"]): string[] {
  return parties.map((p) => p.code);
}

test("seeds: every line is valid and every span quotes its text", { skip }, () => {
  assert.equal(documents.length, 5);
  checkLines(lines);
});

const BOILERPLATE: readonly (readonly [seed: number, words: string])[] = [
  [0, "date 2023-11-14"],
  [1, "date 2023-11-09"],
  [2, "Exit mobile version"],
  [3, "Skip to main content"],
  [3, "Only $100 per year"],
  [3, "Photo by"],
  [3, "Read in"],
  [4, "Advertisment"],
];

for (const [seed, words] of BOILERPLATE) {
  test(`seeds: "${words}" is dropped and yields no event`, { skip }, () => {
    const document = documents.find((d) => d.source.startsWith(`00${seed}_`));
    assert.ok(document);
    let at = document.text.indexOf(words);
    assert.ok(at >= 0);
    for (; at >= 0; at = document.text.indexOf(words, at + 1)) {
      const whole = document.dropped.some((d) => d.start <= at && at + words.length <= d.end);
      assert.ok(whole, `at ${at} not in dropped: ${document.text.slice(at - 20, at + 40)}`);
    }
    for (const event of eventsOf(seed)) {
      assert.ok(
        !document.dropped.some((d) => event.trigger.start < d.end && d.start < event.trigger.end),
        event.trigger.quote,
      );
    }
  });
}

test("seeds: the glued date stamps are stamps", { skip }, () => {
  assert.deepEqual(
    documents.map((d) => d.stamp !== null),
    [true, true, false, false, false],
  );
});

test("seeds: no operation that is only discussed is an event of fighting", { skip }, () => {
  const fighting = events.filter((e) => e.type === "ASSAULT");
  const discussed = fighting.filter((e) =>
    /\b(?:invasion|assault|offensive|incursion|operation|launch\w*|proceed\w*|cross\w*)\b/i.test(
      e.trigger.quote,
    ),
  );
  assert.deepEqual(
    discussed.map((e) => e.trigger.quote),
    [],
  );
  const ahead = fighting.filter((e) => e.status === "future" || e.status === "hypothetical");
  assert.deepEqual(
    ahead.map((e) => e.trigger.quote),
    [],
  );
});

interface Expectation {
  readonly seed: number;
  readonly trigger: RegExp;
  readonly type: string | null;
  readonly from: string;
  readonly to?: string;
}

const EXPECTED: readonly Expectation[] = [
  { seed: 0, trigger: /^advised$/, type: "REQUEST", from: "USA", to: "ISR" },
  { seed: 0, trigger: /hint/, type: null, from: "ISR" },
  { seed: 0, trigger: /^urging$/, type: "REQUEST", from: "USA", to: "ISR" },
  { seed: 0, trigger: /^urged$/, type: "REQUEST", from: "USA", to: "ISR" },
  { seed: 0, trigger: /called up/, type: "MOBILIZE", from: "ISR" },
  { seed: 0, trigger: /^sent$/, type: "MOBILIZE", from: "USA" },
  { seed: 1, trigger: /^urged$/, type: "REQUEST", from: "USA", to: "ISR" },
  { seed: 1, trigger: /^meetings$/, type: "CONSULT", from: "USA" },
  { seed: 2, trigger: /^warned$/, type: "THREATEN", from: "USA", to: "ISR" },
  { seed: 2, trigger: /^threatened$/, type: "THREATEN", from: "USA" },
  { seed: 4, trigger: /^agreed$/, type: "AGREE", from: "ISR" },
  { seed: 4, trigger: /^urging$/, type: "REQUEST", from: "USA", to: "ISR" },
];

for (const { seed, trigger, type, from, to } of EXPECTED) {
  test(`seeds: in ${seed}, ${trigger} is ${type ?? "an act without a type"} by ${from}${to ? ` to ${to}` : ""}`, {
    skip,
  }, () => {
    const found = eventsOf(seed).filter((e) => trigger.test(e.trigger.quote));
    const right = found.filter(
      (e) => e.type === type && codes(e.actors).includes(from) && (!to || codes(e.recipients).includes(to)),
    );
    const seen =
      found.map((e) => `${e.type} ${codes(e.actors)} -> ${codes(e.recipients)}`).join("; ") || "nothing";
    assert.ok(right.length > 0, `found: ${seen}`);
  });
}

test("seeds: what was not urged is negated", { skip }, () => {
  const urged = eventsOf(2).filter((e) => e.trigger.quote === "urged");
  assert.deepEqual(
    urged.map((e) => e.negated),
    [true],
  );
});

test("seeds: an urging in private has its actor, its recipient and its channel", { skip }, () => {
  const [urged] = eventsOf(1).filter((e) => e.trigger.quote === "urged");
  assert.ok(urged);
  assert.deepEqual(
    [codes(urged.actors), codes(urged.recipients), urged.channel],
    [["USA"], ["ISR"], "private"],
  );
});

test("seeds: a conditional threat carries its condition and its means", { skip }, () => {
  const [threat] = eventsOf(2).filter((e) => e.trigger.quote === "threatened");
  assert.ok(threat);
  assert.match(threat.condition?.quote ?? "", /^if /);
  assert.match(threat.means?.quote ?? "", /shipments$/);
  assert.equal(threat.status, "actual");
});
