/**
 * What the second opinion learns from texts in which every event is marked (coded-texts.ts): of the words that may name an act those of
 * an event have its type, all others are none; and whom the marks have as recipients is aimed at, or as actors acts.
 */

import type { Draft } from "../src/events/draft.ts";
import type { OpinionWords } from "../src/events/opinion/opinion-features.ts";
import { opinionFeatures } from "../src/events/opinion/opinion-features.ts";
import { OPINION_CLASSES } from "../src/events/opinion/opinion-model.ts";
import { readAs } from "../src/events/opinion/proposals.ts";
import type { Kit } from "../src/kit.ts";
import { overlaps } from "../src/model/span.ts";
import type { Timed } from "../src/time/timed.ts";
import { aimOf, doersOf } from "./aim-corpus.ts";
import type { CodedEvent, CodedText } from "./coded-texts.ts";
import { BITS, candidatesOf, type Known, sentenceNumber, unruled } from "./opinion-corpus.ts";
import type { Examples } from "./train-opinion.ts";

type Candidate = ReturnType<typeof candidatesOf>[number];

const NONE = OPINION_CLASSES.length - 1;
/** Less than a row of the public set, which holds one event that was chosen for its type: MARKED of opinion-corpus.ts. */
const TYPES: Readonly<Record<CodedText["kind"], number>> = {
  real: 0.5,
  campaign: 0.25,
  article: 0.5,
  sentence: 0.5,
};
/** Real reporting is what is read in the end, and there is less of it than of our own. */
const AIMS: Readonly<Record<CodedText["kind"], number>> = { real: 4, campaign: 4, article: 2, sentence: 1 };

export function codedExamples(text: CodedText, kit: Kit, words: OpinionWords): Examples {
  const sentence = sentenceNumber(text.name);
  const weight = TYPES[text.kind];
  const candidates = candidatesOf(text.timed, kit);
  const { meant, open } = pairUp(text.events, candidates);
  const types = candidates.flatMap((candidate): Known[] => {
    const { draft, ruled } = candidate;
    const event = meant.get(candidate);
    const features = opinionFeatures(candidate, words, BITS);
    if (!event) {
      // An act without a type is no event to the table either: of those that the rules print nothing is learned.
      const isUnclear = open.has(candidate) || (ruled && draft.type === null);
      return isUnclear ? [] : [{ features, allowed: [NONE], weight: ruled ? weight : weight / 2, sentence }];
    }
    const allowed = event.classes;
    const known = { features, allowed, weight, sentence };
    return ruled
      ? [known, { features: unruled(draft, words), allowed, weight: weight / 2, sentence }]
      : [known];
  });
  const ruled = candidates.filter((c) => c.ruled).map(({ draft }) => draft);
  const aims = [...meant].flatMap(([candidate, event]) => {
    const draft = readAsMeant(text.timed, candidate, event, kit);
    const { aim, doers } = event;
    if (!draft || !aim || !doers) return [];
    const marked = { text: text.name, timed: text.timed, weight: AIMS[text.kind] };
    return [
      ...aimOf({ ...marked, aim }, draft, kit, words),
      ...doersOf({ ...marked, aim: doers }, draft, ruled, kit, words),
    ];
  });
  return { types, aims };
}

/** The act as it is printed once its type is known, which decides what its words aim at: most are proposals until then. */
function readAsMeant(
  timed: Timed,
  { draft, ruled }: Candidate,
  { classes }: CodedEvent,
  kit: Kit,
): Draft | null {
  if (ruled && draft.type !== null) return draft;
  const type = OPINION_CLASSES[classes[0] ?? NONE] ?? null;
  return type && readAs(timed, draft, type, kit.events);
}

/** Of the candidates at an event's words the one of its type, else the one of the rules; the others there are left open. */
function pairUp(events: readonly CodedEvent[], candidates: readonly Candidate[]) {
  const meant = new Map<Candidate, CodedEvent>();
  const open = new Set<Candidate>();
  for (const event of events) {
    const there = candidates.filter((c) => !meant.has(c) && overlaps(c.draft.trigger, event.trigger));
    for (const candidate of there) open.add(candidate);
    const fit = ({ draft, ruled }: Candidate) =>
      2 * Number(event.classes.includes(OPINION_CLASSES.indexOf(draft.type))) + Number(ruled);
    const [first] = there.toSorted((a, b) => fit(b) - fit(a));
    if (first && event.classes.length > 0) meant.set(first, event);
  }
  return { meant, open };
}
