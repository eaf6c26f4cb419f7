/**
 * The coded sentences of train/sentences by cross-validation: each quarter is coded with a second opinion that has not learned from it.
 *
 *     node bench/sentences.ts [--data ../shared/data]
 *
 * Files whose names end in -1 are read by whoever writes a rule, those in -2 are not: "unread" tells what carries over. An event counts as
 * found where words of a marked one are, as typed where its type is one of the marked; parties are right where there is nobody too
 * few or too many.
 */

import { parseArgs } from "node:util";
import { codeEvents } from "../src/events/code-events.ts";
import { decodeOpinion, encodeOpinion, OPINION_CLASSES } from "../src/events/opinion/opinion-model.ts";
import type { Kit } from "../src/kit.ts";
import type { Party } from "../src/model/party.ts";
import type { EventLine } from "../src/model/record.ts";
import { overlaps, type Range } from "../src/model/span.ts";
import { type CodedEvent, type CodedText, codedSentences } from "../train/coded-texts.ts";
import { meets, sentenceNumber } from "../train/opinion-corpus.ts";
import { among, joined, opinionExamples, opinionKit } from "../train/opinion-examples.ts";
import { learnedAims, learnedTypes, withOpinion } from "../train/train-opinion.ts";

const FOLDS = 4;
const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/data" } },
});

interface Counts {
  marked: number;
  coded: number;
  typed: number;
  actors: number;
  recipients: number;
}

const { kit, words } = opinionKit();
const { marked, coded, others } = opinionExamples(options.data, { kit, words });
const judges = Array.from({ length: FOLDS }, (_, fold) => {
  const seen = among(coded, (sentence) => sentence % FOLDS !== fold);
  const { types, aims } = joined([marked, seen, others]);
  const bytes = encodeOpinion({
    types: learnedTypes(types).quantised(),
    aims: learnedAims(aims).quantised(),
    calibration: [
      [0, 0],
      [1, 1],
    ],
  });
  return withOpinion(kit, decodeOpinion(bytes), words);
});

for (const [name, ending] of [
  ["read", "-1.txt"],
  ["unread", "-2.txt"],
] as const) {
  const counts: Counts = { marked: 0, coded: 0, typed: 0, actors: 0, recipients: 0 };
  const sentences = codedSentences(kit, (file) => file.endsWith(ending));
  for (const text of sentences) count(text, judges[sentenceNumber(text.name) % FOLDS]!, counts);
  const [precision, recall] = [counts.typed / counts.coded, counts.typed / counts.marked];
  print(name, "sentences", sentences.length);
  print(name, "type_precision", precision);
  print(name, "type_recall", recall);
  print(name, "type_f1", (2 * precision * recall) / (precision + recall));
  print(name, "actors_right", counts.actors / counts.typed);
  print(name, "recipients_right", counts.recipients / counts.typed);
}

function count({ timed, events }: CodedText, judge: Kit, counts: Counts): void {
  const printed = codeEvents(timed, judge.events).events.filter(({ type }) => type !== null);
  const certain = events.filter(({ classes }) => classes.length > 0);
  const free = new Set(printed);
  const pairs = new Map<CodedEvent, EventLine>();
  // Those of the right type first.
  for (const fits of [isTyped, () => true])
    for (const event of certain) {
      const answer = [...free].find((e) => overlaps(e.trigger, event.trigger) && fits(event, e));
      if (!answer || pairs.has(event)) continue;
      pairs.set(event, answer);
      free.delete(answer);
    }
  const unclear = [...free].filter((e) => events.some(({ trigger }) => overlaps(trigger, e.trigger)));
  counts.marked += certain.length;
  counts.coded += printed.length - unclear.length;
  for (const [event, answer] of pairs) {
    if (!isTyped(event, answer)) continue;
    counts.typed++;
    if (!event.parties) continue;
    if (isSame(answer.actors, event.parties.actors)) counts.actors++;
    if (isSame(answer.recipients, event.parties.recipients)) counts.recipients++;
  }
}

function isTyped({ classes }: CodedEvent, { type }: EventLine): boolean {
  return classes.includes(OPINION_CLASSES.indexOf(type));
}

function isSame(parties: readonly Party[], named: readonly Range[]): boolean {
  return named.every((one) => meets(parties, [one])) && parties.every((p) => meets([p], named));
}

function print(name: string, measure: string, value: number): void {
  console.log(`coded_sentences.${name}.${measure} ${value.toFixed(3)} node bench/sentences.ts`);
}
