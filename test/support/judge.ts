/**
 * Sets what was found against what was expected: first which found fact is meant by which expected one, then each detail.
 *
 * A found fact answers an expected one where their words overlap: those of the right type first, then the others, then
 * what a careful reader may or may not code.
 */

import { overlaps, type Range } from "../../src/model/span.ts";
import type { ExpectedFact } from "./expected.ts";
import type { Found, FoundFact } from "./found.ts";
import { type DetailVerdict, documentVerdicts, verdictsOn } from "./judge-details.ts";
import { findWords } from "./words.ts";

export interface Judgement {
  /** Null where something was found that nobody expected. */
  readonly expected: ExpectedFact | null;
  readonly found: FoundFact | null;
  /** "maybe": expected or not, it does not count. */
  readonly verdict: "ok" | "miss" | "extra" | "wrong-type" | "maybe";
  readonly details: readonly DetailVerdict[];
  /** Where it stands in the text, for the order of printing. */
  readonly place: number;
}

/** In order of appearance, the document first. */
export function judge(expected: readonly ExpectedFact[], found: Found): Judgement[] {
  const places = placesOf(expected, found.document.text);
  const { pairs, extras } = pairUp(expected, places, found.facts);
  const judged = expected.map((fact, i): Judgement => {
    const answer = pairs.get(i) ?? null;
    const place = answer?.span.start ?? places[i]?.start ?? placeBefore(places, i);
    if (fact.kind === "document") {
      return {
        expected: fact,
        found: null,
        verdict: "ok",
        details: documentVerdicts(fact, found.document),
        place: -1,
      };
    }
    const verdict = fact.maybe ? "maybe" : !answer ? "miss" : isOfType(fact, answer) ? "ok" : "wrong-type";
    const details = answer && verdict !== "maybe" ? verdictsOn(fact, answer) : [];
    return { expected: fact, found: answer, verdict, details, place };
  });
  const unexpected = [...extras].map(
    (fact): Judgement => ({
      expected: null,
      found: fact,
      verdict: "extra",
      details: [],
      place: fact.span.start,
    }),
  );
  return [...judged, ...unexpected].sort((a, b) => a.place - b.place);
}

/** Each quote is looked for from the previous fact on; null where the text no longer has it. */
export function placesOf(expected: readonly ExpectedFact[], text: string): (Range | null)[] {
  let from = 0;
  const next = new Map<string, number>();
  return expected.map(({ kind, quote, at }) => {
    if (quote === "") return null;
    // An act and a number may share a place; two acts with the same words may not.
    const first = Math.max(from, next.get(`${kind} ${quote}`) ?? 0);
    const around = at === null ? { start: first } : findWords(text, at, first);
    const place = around && findWords(text, quote, around.start);
    if (place) from = place.start;
    if (place) next.set(`${kind} ${quote}`, place.end);
    return place;
  });
}

function placeBefore(places: readonly (Range | null)[], index: number): number {
  return places.slice(0, index).findLast((place) => place !== null)?.start ?? 0;
}

interface Pairing {
  /** By the index of the expected fact. */
  readonly pairs: ReadonlyMap<number, FoundFact>;
  /** Found facts that nobody expected and that lie in no "maybe". */
  readonly extras: ReadonlySet<FoundFact>;
}

function pairUp(
  expected: readonly ExpectedFact[],
  places: readonly (Range | null)[],
  facts: readonly FoundFact[],
): Pairing {
  const pairs = new Map<number, FoundFact>();
  const free = new Set(facts);
  const overlapping = (i: number): FoundFact[] => {
    const place = places[i];
    if (!place) return [];
    const there = [...free].filter(
      (answer) => answer.kind === expected[i]?.kind && overlaps(answer.span, place),
    );
    return there.sort((a, b) => distance(a.span, place) - distance(b.span, place));
  };
  const pass = (fits: (fact: ExpectedFact, answer: FoundFact) => boolean): void => {
    for (const [i, fact] of expected.entries()) {
      const answer = pairs.has(i) ? undefined : overlapping(i).find((candidate) => fits(fact, candidate));
      if (!answer) continue;
      pairs.set(i, answer);
      free.delete(answer);
    }
  };
  pass((fact, answer) => !fact.maybe && isOfType(fact, answer));
  pass((fact) => !fact.maybe);
  // A "maybe" lets everything in it pass: "repeated that talks could start" holds two acts.
  for (const [i, fact] of expected.entries())
    if (fact.maybe) for (const answer of overlapping(i)) free.delete(answer);
  return { pairs, extras: free };
}

function isOfType(fact: ExpectedFact, answer: FoundFact): boolean {
  return fact.kind === "quantity" || fact.types.includes(answer.type);
}

function distance(a: Range, b: Range): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}
