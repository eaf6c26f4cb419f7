import assert from "node:assert/strict";
import test from "node:test";
import type { EventLine } from "../../src/model/record.ts";
import { spanOf } from "../../src/model/span.ts";
import { markingsOf } from "./markings.ts";

const TEXT = "Norland and Kestria met on Monday, envoys said.";
const at = (words: string) => spanOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const named = (words: string) => ({ span: at(words), name: words, code: "XNO", sector: null, entity: null });
const EVENT: EventLine = {
  kind: "event",
  id: "e",
  document: "d",
  type: "CONSULT",
  mode: null,
  contexts: [],
  act: "meet",
  actors: [named("Norland"), named("Kestria"), named("Norland")],
  recipients: [],
  trigger: at("met"),
  sentence: { start: 0, end: TEXT.length },
  content: null,
  status: "actual",
  negated: false,
  condition: null,
  means: null,
  attribution: { kind: "anonymous", source: named("envoys"), cue: at("said") },
  channel: null,
  time: { edtf: "2024-03-04", basis: "resolved", because: "counted", span: at("on Monday") },
  place: null,
  quad: 1,
  score: 2.5,
  confidence: 0.9,
};

test("every span of the event is marked with its role, the same one once", () => {
  const shown = markingsOf(EVENT).map((m) => `${m.role} ${TEXT.slice(m.start, m.end)}`);
  assert.deepEqual(shown, [
    "trigger met",
    "actor Norland",
    "actor Kestria",
    "source envoys",
    "cue said",
    "time on Monday",
  ]);
});
