/**
 * The day of an act from which another, dated in the same sentence, is counted.
 *
 *     Drones struck a clinic on Saturday, a day after parliament [voted]     Friday
 *     He was freed on May 9, two days before rebels [shelled] the town       May 11
 *     A barge was shelled on Saturday, two days after a [raid]               Thursday
 *
 * "For two days after the raid" is a length. What is counted from an act that the text dates is left to resolve-offset.ts.
 */

import { addDays, type CivilDate } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import type { Sentence } from "../parse/parsed.ts";
import { dependents } from "../parse/tree.ts";
import { singleDay } from "./counting-day.ts";
import { expressionsIn, type Timed, type TimeExpression } from "./timed.ts";

/** An amount of days, weeks or hours, as TIMEX3 writes it. */
const AMOUNT = /^P(?:(\d{1,3})([DW])|T(?:X|\d{1,2})H)$/;
const NOUN_REACH = 6;

export function countedBack(timed: Timed, tree: Sentence, trigger: number): Dating | null {
  const times = expressionsIn(timed, tree.index);
  for (const time of times) {
    const amount = time.edtf === null ? AMOUNT.exec(time.value) : null;
    const isLength = tree.tokens[time.first - 1]?.upos === "ADP";
    const joint = amount && !isLength && time.first < trigger ? jointOf(tree, time) : null;
    if (!amount || joint === null || trigger <= joint) continue;
    const base = dayBefore(times, time.first);
    if (!base || !isCountedFrom(tree, trigger, joint)) continue;
    const days = Number(amount[1] ?? 0) * (amount[2] === "W" ? 7 : 1);
    const isAfter = tree.tokens[joint]?.lemma === "after";
    const day = addDays(base, isAfter ? -days : days);
    const because = `what happened on ${base} is told as "${time.span.quote}"`;
    return dating(amount[2] === "W" ? `${day}~` : day, "resolved", because, time.span);
  }
  return null;
}

/** "After" or "before" in the expression or right behind it. */
function jointOf({ tokens }: Sentence, { first, last }: TimeExpression): number | null {
  for (let at = first + 1; at <= last + 1; at++)
    if (/^(?:after|before)$/.test(tokens[at]?.form ?? "")) return at;
  return null;
}

/** The day that the sentence names last before the amount. */
function dayBefore(times: readonly TimeExpression[], at: number): CivilDate | null {
  const before = times.findLast(({ last, edtf }) => last < at && edtf !== null);
  return before?.edtf ? singleDay(before.edtf) : null;
}

/** The verb of the clause behind the joint; the noun where there is no clause. */
function isCountedFrom(tree: Sentence, trigger: number, joint: number): boolean {
  const { tokens } = tree;
  const verb = tokens.find(
    ({ index, upos, xpos }) =>
      index > joint &&
      (upos === "VERB" || xpos.startsWith("VB")) &&
      dependents(tree, index, "nsubj").some((subject) => subject.index > joint),
  );
  const stop = tokens.findIndex(({ index, upos }) => index > joint && (upos === "ADP" || upos === "PUNCT"));
  if (verb && (stop < 0 || verb.index < stop || isSubjectOver(tree, verb.index, joint, stop)))
    return verb.index === trigger;
  const noun = tokens.slice(joint + 1, stop < 0 ? joint + NOUN_REACH : stop).at(-1);
  return noun?.index === trigger && noun.upos === "NOUN";
}

/** "Representatives of the two peoples met": the subject begins before the preposition. */
function isSubjectOver(tree: Sentence, verb: number, joint: number, stop: number): boolean {
  return dependents(tree, verb, "nsubj").some(({ index }) => index > joint && index < stop);
}
