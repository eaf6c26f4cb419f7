/**
 * The event lexicon by first word, so that a sentence asks only for the frames of the words it has.
 *
 *     "call up" is found under the verb "call" and then wants "up"; "air strike" under the noun "strike".
 */

import type { EventFrame } from "../../lexicon/event-frame.ts";
import type { LightVerb } from "../../lexicon/light-verbs.ts";
import type { WordClasses } from "../../lexicon/word-classes.ts";
import { type WordTest, wordTest } from "./word-test.ts";

/** A frame with one of its predicates and its word lists ready to be asked. */
export interface FrameEntry {
  readonly frame: Omit<EventFrame, "yes" | "no">;
  /** Position in the lexicon: earlier wins between equals. */
  readonly order: number;
  /** For verbs, the words that must follow; for nouns, those that must stand before, and "of" with what must follow it. */
  readonly rest: readonly string[];
  readonly object: WordTest | null;
  readonly notObject: WordTest | null;
  readonly subject: WordTest | null;
  readonly topic: WordTest | null;
  readonly notTopic: WordTest | null;
  readonly contentHead: WordTest | null;
  readonly notContentHead: WordTest | null;
  readonly shifts: readonly WordTest[];
}

/** An entry without its frame that is content with any words. */
export const ASKING_NOTHING = {
  order: 0,
  rest: [],
  object: null,
  notObject: null,
  subject: null,
  topic: null,
  notTopic: null,
  contentHead: null,
  notContentHead: null,
  shifts: [],
} as const satisfies Omit<FrameEntry, "frame">;

export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly FrameEntry[]>;
}

export function indexFrames(frames: readonly EventFrame[], classes: WordClasses): FrameIndex {
  const verbs = new Map<string, FrameEntry[]>();
  const nouns = new Map<string, FrameEntry[]>();
  const adjectives = new Map<string, FrameEntry[]>();
  frames.forEach((frame, order) => {
    const test = (words: readonly string[] | undefined) => (words ? wordTest(words, classes) : null);
    const shared = {
      frame: evenly(frame),
      order,
      object: test(frame.object),
      notObject: test(frame.notObject),
      subject: test(frame.subject),
      topic: test(frame.topic),
      contentHead: test(frame.contentHead),
      notContentHead: test(frame.notContentHead),
      notTopic: test(frame.notTopic),
      shifts: (frame.shifts ?? []).map((shift) => wordTest(shift.content, classes)),
    };
    for (const verb of frame.verbs ?? []) {
      const [first = "", ...rest] = verb.split(" ");
      push(verbs, first, { ...shared, rest });
    }
    for (const noun of frame.nouns ?? []) {
      const words = noun.split(" ");
      // "exchange of fire": the noun that names the act stands before "of", else last.
      const head = words.includes("of") ? words.indexOf("of") - 1 : words.length - 1;
      push(nouns, words[head] ?? "", { ...shared, rest: words.toSpliced(head, 1) });
    }
    for (const adjective of frame.adjectives ?? []) {
      const [first = "", ...rest] = adjective.split(" ");
      push(adjectives, first, { ...shared, rest });
    }
  });
  return { verbs, nouns, adjectives };
}

/**
 * A frame with its fields in one order, whichever it has: engines read objects of one layout faster than those of hundreds, and frames
 * are read all the time.
 */
function evenly(frame: EventFrame): EventFrame {
  return { ...LAYOUT, ...frame };
}

const FIELDS = [
  ...["id", "act", "type", "mode", "settled", "contexts", "verbs", "nouns", "adjectives"],
  ...["object", "notObject", "subject", "topic", "notTopic", "contentHead", "notContentHead"],
  ...["actor", "recipient", "content", "means", "mutual", "without", "clause", "needs"],
  ...["refusable", "ahead", "speech", "shifts", "yes", "no"],
] as const satisfies readonly (keyof EventFrame)[];
const LAYOUT = Object.fromEntries(FIELDS.map((field) => [field, undefined]));

/** Light verbs by first word. */
export type LightVerbIndex = ReadonlyMap<
  string,
  readonly (LightVerb & { readonly rest: readonly string[] })[]
>;

export function indexLightVerbs(list: readonly LightVerb[]): LightVerbIndex {
  const index = new Map<string, (LightVerb & { readonly rest: readonly string[] })[]>();
  for (const light of list) {
    const [first = "", ...rest] = light.verb.split(" ");
    push(index, first, { ...light, rest });
  }
  return index;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
