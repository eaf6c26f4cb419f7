/**
 * Every entry's proof through the real stages: the words in brackets of a `yes` are its event, and a `no` holds none.
 *
 *     [urged]                 this frame's type and act
 *     [urged = yield]         with this mode
 *     [deployed = AID]        a shift changes the type
 *
 * Sentences that the stages do not read rightly yet stand in FAULTS: a fault that is mended must leave the list.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../../../index.ts";
import type { EventLine } from "../../../model/record.ts";
import type { EventFrame } from "../../event-frame.ts";
import { EVENT_FRAMES } from "./all.ts";

/** Known faults of the stages before: the sentence as it stands in its entry. */
const FAULTS: readonly string[] = [
  "Vilnius [assured] Kyiv of its help.",
  "Turkish troops [rebuilt] a school in Mogadishu for refugees.",
  "Paris [handed] over its base to Niamey.",
  "Estonia [suspects] the sailors of cutting the cable.",
  "Dushanbe [warned] Bishkek of a harsh response.",
  "Norway [kept] Russia informed of the drill.",
  "Geneva [reminded] both armies of their duty to spare hospitals.",
  "The rebels are [holding] two captured soldiers.",
  "A little-known group [claimed responsibility] for the blast in Jolo.",
];

interface Mark {
  readonly start: number;
  readonly end: number;
  /** A type, mode or act that the event must have; the frame's own where empty. */
  readonly wanted: readonly string[];
}

/** The entries prove themselves: what the second opinion makes of them is measured elsewhere. */
const kit = await loadKit(undefined, { rulesOnly: true });

const faults: string[] = [];
for (const frame of EVENT_FRAMES) {
  for (const line of frame.yes) if (!isProved(frame, line)) faults.push(line);
  for (const line of frame.no) if (isRefuted(frame, line)) faults.push(line);
}

test("every proof holds, but for the known faults", () => {
  assert.deepEqual(
    faults.filter((line) => !FAULTS.includes(line)),
    [],
  );
});

test("no mended fault stays in the list", () => {
  assert.deepEqual(
    FAULTS.filter((line) => !faults.includes(line)),
    [],
  );
});

function isProved(frame: EventFrame, line: string): boolean {
  const { text, marks } = readMarks(line);
  const events = eventsOf(text);
  return marks.every((mark) =>
    events.some((e) => e.trigger.start < mark.end && mark.start < e.trigger.end && fits(e, frame, mark)),
  );
}

function fits(event: EventLine, frame: EventFrame, { wanted }: Mark): boolean {
  if (wanted.length > 0) return wanted.every((word) => [event.type, event.mode, event.act].includes(word));
  return event.type === frame.type && (event.act === frame.act || shiftsAct(frame));
}

function shiftsAct(frame: EventFrame): boolean {
  return frame.shifts?.some((shift) => shift.act !== undefined) ?? false;
}

/** A `no` is refuted by an event of the entry's type and act on one of the entry's own words. */
function isRefuted(frame: EventFrame, line: string): boolean {
  const heads = new Set(
    [...(frame.verbs ?? []), ...(frame.adjectives ?? [])]
      .map((words) => words.split(" ")[0])
      .concat((frame.nouns ?? []).map((words) => words.split(" ").at(-1))),
  );
  return eventsOf(line).some(
    (e) =>
      e.type === frame.type &&
      e.act === frame.act &&
      e.trigger.quote.split(" ").some((w) => isForm(w, heads)),
  );
}

/** Roughly: a word begins with the first two letters of one of the lemmas. */
function isForm(word: string, heads: ReadonlySet<string | undefined>): boolean {
  const lower = word.toLowerCase();
  return [...heads].some((head) => head !== undefined && lower.slice(0, 2) === head.slice(0, 2));
}

function eventsOf(text: string): readonly EventLine[] {
  return codeArticle(pageOf({ text, published: "2021-05-05" }), kit).events;
}

function readMarks(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  for (const [i, part] of line.split(/[[\]]/).entries()) {
    if (i % 2 === 0) {
      text += part;
      continue;
    }
    const [words = "", wanted = ""] = part.split(" = ");
    marks.push({
      start: text.length,
      end: text.length + words.length,
      wanted: wanted.split(" ").filter((w) => w !== ""),
    });
    text += words;
  }
  return { text, marks };
}
