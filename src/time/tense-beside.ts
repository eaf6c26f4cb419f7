/**
 * Which way the words right beside an expression look, whatever the tense of the verb above it.
 *
 *     will appeal [Monday]'s ruling           past: a ruling is spoken of once it was given
 *     killed days before [Sunday]'s vote      future: what is held on a day and still stands before the text
 *     called for a strike on [Monday]         future
 *     set [Friday] as the deadline            future
 *     adjourned until [Tuesday]               future
 *     could leave as early as [Saturday]      future
 *
 * The verb above it is asked in tense.ts, where nothing beside tells.
 */

import type { Tense } from "../lexicon/time-words.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import type { TimeIndex } from "./time-kit.ts";

type Tokens = readonly Token[];

/** How far before "until" its verb may stand: "postponed a vote on the pact until Tuesday". */
const REACH = 8;

/** Null where nothing beside the expression tells. `first` and `last` are its tokens. */
export function tenseBeside({ tokens }: Sentence, first: number, last: number, kit: TimeIndex): Tense | null {
  const act = actBehind(tokens, last, kit);
  if (act === "past") return act;
  if (act === "future" && isBefore(tokens, first)) return act;
  const looksAhead =
    isOfPlannedAct(tokens, first, kit) ||
    isSetAsDeadline(tokens, first, last, kit) ||
    isPutOff(tokens, first, kit) ||
    isAsEarlyAs(tokens, first, kit);
  return looksAhead ? "future" : null;
}

/** "Monday's ruling", "Monday's deadly attack" has happened; "Monday's vote" is held. */
function actBehind(tokens: Tokens, last: number, kit: TimeIndex): Tense | null {
  if (!/^['’]s$/.test(tokens[last + 1]?.form ?? "")) return null;
  for (let i = last + 2; i <= last + 4; i++) {
    const word = tokens[i]?.form.toLowerCase() ?? "";
    if (kit.is.doneActs.has(word)) return "past";
    if (kit.is.plannedActs.has(word)) return "future";
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.upos ?? "")) return null;
  }
  return null;
}

/** "Before", "ahead of", "in the run-up to" it. */
function isBefore(tokens: Tokens, first: number): boolean {
  const [two, one] = [tokens[first - 2]?.form.toLowerCase(), tokens[first - 1]?.form.toLowerCase()];
  return (
    one === "before" || (one === "of" && two === "ahead") || (one === "to" && /run-?up|^up$/.test(two ?? ""))
  );
}

/** "Called for a strike on Monday", "plans for a vote on Monday": the act that is called for, not the call. */
function isOfPlannedAct(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  const act = tokens[first - 2];
  if (act && tokens[first - 1]?.form === "for" && kit.is.callers.has(act.form)) return true;
  if (!act || !/^(?:on|for)$/.test(tokens[first - 1]?.form ?? "") || !kit.is.plannedActs.has(act.form))
    return false;
  for (let i = act.index - 1; i > 0 && i >= act.index - 4; i--) {
    if (tokens[i]?.form === "for") return kit.is.callers.has(tokens[i - 1]?.form.toLowerCase() ?? "");
  }
  return false;
}

/** "Set Friday as the deadline", "set a deadline of Friday"; not "had set". */
function isSetAsDeadline(tokens: Tokens, first: number, last: number, kit: TimeIndex): boolean {
  const isSet = (i: number): boolean =>
    /^sets?$/.test(tokens[i]?.form ?? "") && !kit.is.pastAuxiliaries.has(tokens[i - 1]?.form ?? "");
  if (isSet(first - 1)) {
    const [joint, noun] = [tokens[last + 1]?.form, tokens[last + 3] ?? tokens[last + 2]];
    return /^(?:as|for)$/.test(joint ?? "") && /^(?:deadline|date|day|target)$/.test(noun?.form ?? "");
  }
  return tokens[first - 1]?.form === "of" && tokens[first - 2]?.form === "deadline" && isSet(first - 4);
}

/** "Postponed until Tuesday", "put off a vote until Tuesday". */
function isPutOff(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  if (!/^(?:until|till|to)$/.test(tokens[first - 1]?.form ?? "")) return false;
  for (let i = first - 2; i >= 0 && i >= first - REACH; i--) {
    if (kit.is.puttingOff.has(tokens[i]?.form.toLowerCase() ?? "")) return true;
    if (tokens[i]?.upos === "PUNCT") return false;
  }
  return false;
}

/** "Could leave as early as Saturday". */
function isAsEarlyAs(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  if (tokens[first - 1]?.form !== "as" || !/^(?:early|soon)$/.test(tokens[first - 2]?.form ?? ""))
    return false;
  return tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ form }) => form === "could" || kit.is.futureAuxiliaries.has(form.toLowerCase()));
}
