/** Totals over judgements: how much of what people expect is found, and how much of what is found they expect. */

import type { Detail } from "./expected.ts";
import type { FoundFact } from "./found.ts";
import type { Judgement } from "./judge.ts";
import { placeIn } from "./judge-details.ts";

/** Right, missing and superfluous. */
export interface Tally {
  readonly right: number;
  readonly missing: number;
  readonly superfluous: number;
}

export function f1({ right, missing, superfluous }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + missing + superfluous);
}

/** Some act is found where people see one, whatever its type. */
export function detection(judged: readonly Judgement[]): Tally {
  return tally(events(judged), (j) => j.verdict === "ok" || j.verdict === "wrong-type");
}

/** The act is found with its type. */
export function typing(judged: readonly Judgement[]): Tally {
  return tally(events(judged), (j) => j.verdict === "ok");
}

/** With its type, all its parties and its status. */
export function wholes(judged: readonly Judgement[]): Tally {
  return tally(
    events(judged),
    (j) => j.verdict === "ok" && isRight(j, ["actor", "recipient", "party", "status"]),
  );
}

export function quantities(judged: readonly Judgement[]): Tally {
  const those = judged.filter((j) => (j.expected ?? j.found)?.kind === "quantity");
  return tally(those, (j) => j.verdict === "ok" && isRight(j, ["operator", "min", "max"]));
}

/** Of events people call negated, and events the program calls so. */
export function negation(judged: readonly Judgement[]): Tally {
  const expected = events(judged).filter((j) => wanted(j, "negated") !== undefined);
  const right = expected.filter((j) => j.found && isRight(j, ["negated"])).length;
  const superfluous = events(judged).filter((j) =>
    j.details.some((d) => d.key === "negated" && d.verdict === "extra"),
  );
  return { right, missing: expected.length - right, superfluous: superfluous.length };
}

/** Share of found events that people call something else than actual whose status is right. */
export function statusAccuracy(judged: readonly Judgement[]): number {
  return share(
    judged,
    "status",
    (detail) => !detail.values.includes("actual"),
    () => true,
  );
}

/** Share of found events vouched for by somebody else than the writer where the kind of that somebody is right. */
export function attributionAccuracy(judged: readonly Judgement[]): number {
  const kinds = (detail: Detail): string[] => detail.values.map((value) => value.split(" ")[0] ?? "");
  return share(
    judged,
    "attribution",
    (detail) => !kinds(detail).includes("author"),
    (detail, found) =>
      kinds(detail).includes(found.details.find((d) => d.key === "attribution")?.value ?? ""),
    // By its kind alone.
    false,
  );
}

/** Of acts that people place, or date, those found and placed; of acts that the program places, those it should. */
export function setting(judged: readonly Judgement[], key: "place" | "time"): Tally {
  const expected = events(judged).filter((j) => j.found && isSet(j, key));
  const right = expected.filter((j) => isRight(j, [key])).length;
  const superfluous = events(judged).flatMap((j) => j.details.filter((d) => d.key === key));
  return {
    right,
    missing: expected.length - right,
    superfluous: superfluous.filter((d) => d.verdict === "extra").length,
  };
}

/** Share of acts that are found, and that people place, whose country is right: none, where the text leaves it open. */
export function placeCountryAccuracy(judged: readonly Judgement[]): number {
  return share(
    judged,
    "place",
    () => true,
    (detail, found) => {
      const have = found.details.find((d) => d.key === "place")?.value ?? "-";
      return have !== "-" && detail.values.some((v) => placeIn(v).country === placeIn(have).country);
    },
    false,
  );
}

/** Share of the same acts whose place is right by name and country, or of those that people date whose date is right. */
export function settingAccuracy(judged: readonly Judgement[], key: "place" | "time"): number {
  return share(
    judged,
    key,
    () => true,
    () => true,
  );
}

/** Whether people say where, or when, the act took place. */
export function isSet(judgement: Judgement, key: "place" | "time"): boolean {
  return (wanted(judgement, key)?.values.length ?? 0) > 0;
}

/** Share of a kind of detail that is right in all documents. */
export function documentShare(judged: readonly Judgement[], keys: readonly string[]): number {
  const details = judged.filter((j) => j.expected?.kind === "document").flatMap((j) => j.details);
  const those = details.filter((d) => keys.includes(d.key) && d.verdict !== "extra");
  return those.filter((d) => d.verdict === "ok").length / those.length;
}

function tally(judged: readonly Judgement[], isFound: (j: Judgement) => boolean): Tally {
  const counted = judged.filter((j) => j.verdict !== "maybe");
  const right = counted.filter(isFound).length;
  return {
    right,
    missing: counted.filter((j) => j.expected).length - right,
    superfluous: counted.filter((j) => j.found).length - right,
  };
}

function events(judged: readonly Judgement[]): Judgement[] {
  return judged.filter((j) => (j.expected ?? j.found)?.kind === "event" && j.verdict !== "maybe");
}

function isRight(judgement: Judgement, keys: readonly string[]): boolean {
  return judgement.details.every((d) => d.verdict === "ok" || !keys.includes(d.key));
}

function wanted(judgement: Judgement, key: string): Detail | undefined {
  return judgement.expected?.details.find((d) => d.key === key && !d.maybe);
}

function share(
  judged: readonly Judgement[],
  key: string,
  counts: (detail: Detail) => boolean,
  isGood: (detail: Detail, found: FoundFact) => boolean,
  asJudged = true,
): number {
  let [all, good] = [0, 0];
  for (const judgement of events(judged)) {
    const detail = wanted(judgement, key);
    if (!detail || !judgement.found || !counts(detail)) continue;
    all++;
    if ((!asJudged || isRight(judgement, [key])) && isGood(detail, judgement.found)) good++;
  }
  return all === 0 ? 0 : good / all;
}
