/** The event lexicon holds to its form: plain data, unique ids in order, classes that exist, words that can be told apart. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventFrame } from "../../event-frame.ts";
import { COMPUTED_CLASSES } from "../../word-classes.ts";
import { BACK_REFERENCES } from "../back-references.ts";
import { LIGHT_VERBS } from "../light-verbs.ts";
import { MODALITY } from "../modality.ts";
import { REPORTING } from "../reporting-verbs.ts";
import { UNEVENTFUL_VERBS } from "../uneventful-verbs.ts";
import { WORD_CLASSES } from "../word-classes.ts";
import { EVENT_FRAMES } from "./all.ts";

test("everything is plain data", () => {
  for (const words of [
    EVENT_FRAMES,
    WORD_CLASSES,
    LIGHT_VERBS,
    REPORTING,
    MODALITY,
    BACK_REFERENCES,
    UNEVENTFUL_VERBS,
  ])
    assert.deepEqual(JSON.parse(JSON.stringify(words)), words);
});

test("ids are unique and begin with their file's act", () => {
  const ids = EVENT_FRAMES.map((f) => f.id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  for (const { id, type } of EVENT_FRAMES)
    assert.ok(
      id.startsWith(`${type === null ? "unclassified" : type.toLowerCase()}-`),
      `${id} in the file of ${type}`,
    );
});

test("ids are sorted within each file", () => {
  const files = Map.groupBy(EVENT_FRAMES, (f) => f.id.split("-")[0] ?? "");
  for (const frames of files.values()) {
    const ids = frames.map((f) => f.id);
    assert.deepEqual(ids, [...ids].sort());
  }
});

test("every class that a frame names exists, and every class is used", () => {
  const named = new Set(EVENT_FRAMES.flatMap(wordsOf).filter((w) => w.startsWith("@")));
  for (const name of named) assert.ok(name.slice(1) in WORD_CLASSES, `${name} in word-classes.ts`);
  const unused = Object.keys(WORD_CLASSES).filter((name) => !named.has(`@${name}`) && name !== "levers");
  assert.deepEqual(unused, []);
  for (const name of COMPUTED_CLASSES) assert.ok(name in WORD_CLASSES, `${name} in word-classes.ts`);
});

test("no class lists a word twice", () => {
  for (const [name, words] of Object.entries(WORD_CLASSES))
    assert.deepEqual(
      words.filter((w, i) => words.indexOf(w) !== i),
      [],
      name,
    );
});

test("no verb stands in two classes of uneventful ones", () => {
  const verbs = [...UNEVENTFUL_VERBS.empty, ...Object.values(UNEVENTFUL_VERBS.states).flat()];
  assert.deepEqual(
    verbs.filter((v, i) => verbs.indexOf(v) !== i),
    [],
  );
});

test("no frame lists a word twice", () => {
  for (const frame of EVENT_FRAMES)
    for (const words of listsOf(frame))
      assert.deepEqual(
        words.filter((w, i) => words.indexOf(w) !== i),
        [],
        frame.id,
      );
});

test("every yes has one bracket at least, no no has any", () => {
  for (const { id, yes, no } of EVENT_FRAMES) {
    for (const line of yes) assert.match(line, /\[[^[\]]+\]/, id);
    for (const line of no) assert.doesNotMatch(line, /[[\]]/, id);
  }
});

test("no sentence proves two frames", () => {
  const lines = EVENT_FRAMES.flatMap((f) => [...f.yes, ...f.no]);
  assert.deepEqual(
    lines.filter((line, i) => lines.indexOf(line) !== i),
    [],
  );
});

test("words are lower case, without spaces at the ends", () => {
  for (const frame of EVENT_FRAMES)
    for (const word of wordsOf(frame)) assert.equal(word, word.trim().toLowerCase(), frame.id);
});

test("no word stands in two frames that ask for the same", () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const frame of EVENT_FRAMES) {
    const asks = demands(frame);
    for (const word of predicates(frame)) {
      const key = `${word} ${asks}`;
      const other = seen.get(key);
      if (other) twice.push(`${word}: ${other}, ${frame.id}`);
      seen.set(key, frame.id);
    }
  }
  assert.deepEqual(twice, []);
});

function predicates(frame: EventFrame): string[] {
  return [
    ...(frame.verbs ?? []).map((w) => `verb ${w}`),
    ...(frame.nouns ?? []).map((w) => `noun ${w}`),
    ...(frame.adjectives ?? []).map((w) => `adjective ${w}`),
  ];
}

function demands(frame: EventFrame): string {
  const { object, topic, subject, contentHead, without, clause, needs = [], content } = frame;
  const places = needs.includes("content") ? (content ?? null) : null;
  return JSON.stringify([
    object ?? null,
    topic ?? null,
    subject ?? null,
    contentHead ?? null,
    without ?? null,
    clause ?? null,
    needs,
    places,
  ]);
}

function listsOf(frame: EventFrame): readonly (readonly string[])[] {
  const {
    verbs,
    nouns,
    adjectives,
    object,
    notObject,
    subject,
    topic,
    notTopic,
    contentHead,
    notContentHead,
  } = frame;
  return [
    verbs,
    nouns,
    adjectives,
    object,
    notObject,
    subject,
    topic,
    notTopic,
    contentHead,
    notContentHead,
  ].filter((w) => w !== undefined);
}

function wordsOf(frame: EventFrame): string[] {
  return [...listsOf(frame).flat(), ...(frame.shifts ?? []).flatMap((shift) => shift.content)];
}
