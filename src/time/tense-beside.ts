/**
 * Which way the words right beside an expression look, whatever the tense of the verb above it.
 *
 *     will appeal [Monday]'s ruling           past: a ruling is spoken of once it was given
 *     will appeal the [May 3] ruling          past
 *     will look into the blast on [Monday]    past
 *     killed days before [Sunday]'s vote      future: what is held on a day and still stands before the text
 *     called for a strike on [Monday]         future
 *     set [Friday] as the deadline            future
 *     the vote, set for [Sunday]              future
 *     ordered a hearing for [Monday]          future
 *     had set [Friday] as the deadline        past
 *     adjourned until [Tuesday]               future
 *     takes effect [Tuesday]                  future
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
/** How far behind an expression its act may stand: "Monday's near-simultaneous suicide bombings". */
const ACT_REACH = 6;
const HAD = /^(?:had|['’]d)$/i;
/** How far up the tree the verb of a date may lie. */
const MAX_STEPS = 6;

/** Null where nothing beside the expression tells. `first` and `last` are its tokens. */
export function tenseBeside({ tokens }: Sentence, first: number, last: number, kit: TimeIndex): Tense | null {
  const act = actBehind(tokens, first, last, kit);
  if (act === "past") return act;
  if (act === "future" && isBefore(tokens, first)) return act;
  if (isOfHappening(tokens, first, last, kit)) return "past";
  const setter = setterOfDeadline(tokens, first, last);
  if (setter !== null) return isPluperfect(tokens, setter) ? "past" : "future";
  const looksAhead =
    isComingDue(tokens, first) ||
    isOfPlannedAct(tokens, first, kit) ||
    isUntilAct(tokens, first, kit) ||
    isPutOff(tokens, first, kit) ||
    isAsEarlyAs(tokens, first, kit);
  return looksAhead ? "future" : null;
}

/** "Monday's ruling", "Monday's deadly attack", "the May 3 ruling" has happened; "Monday's vote" is held. */
function actBehind(tokens: Tokens, first: number, last: number, kit: TimeIndex): Tense | null {
  const isOwner = /^['’]s$/.test(tokens[last + 1]?.form ?? "");
  if (!isOwner && !/^the$/i.test(tokens[first - 1]?.form ?? "")) return null;
  for (let i = isOwner ? last + 2 : last + 1; i <= last + ACT_REACH; i++) {
    const word = tokens[i]?.form.toLowerCase() ?? "";
    if (kit.is.doneActs.has(word) || kit.is.happenings.has(word)) return "past";
    if (kit.is.plannedActs.has(word)) return isOwner ? "future" : null;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.upos ?? "") && !isOfCompound(tokens, i)) return null;
  }
  return null;
}

/** "Near-" of "near-simultaneous". */
function isOfCompound(tokens: Tokens, at: number): boolean {
  return tokens[at]?.form === "-" || tokens[at + 1]?.form === "-";
}

/** "Since the blast Monday", "the crash on Monday will be looked into": the day of what happened, by the tree or as part of the subject. */
function isOfHappening(tokens: Tokens, first: number, last: number, kit: TimeIndex): boolean {
  const joint = /^(?:on|of)$/.test(tokens[first - 1]?.form ?? "");
  const act = tokens[joint ? first - 2 : first - 1];
  if (!act || !kit.is.happenings.has(act.form.toLowerCase())) return false;
  const root = tokens.slice(first, last + 1).find(({ head }) => head < first || head > last);
  if (root === undefined) return false;
  // "May face attacks on Monday": only what is known has happened.
  const isKnown = [1, 2, 3].some((back) => /^(?:the|this|that)$/i.test(tokens[act.index - back]?.form ?? ""));
  return root.head > last || (root.head === act.index && isKnown);
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
  // "Ordered a hearing in Lima for Monday", "convened the council for Monday"; not "had ordered".
  const planned = tokens[first - 1]?.form === "for" ? plannedBefore(tokens, first - 2, kit) : null;
  if (planned !== null) return !isPluperfect(tokens, planned);
  if (isPlanned(tokens, first, kit)) return true;
  if (!act || !/^(?:on|for)$/.test(tokens[first - 1]?.form ?? "") || !kit.is.plannedActs.has(act.form))
    return false;
  for (let i = act.index - 1; i > 0 && i >= act.index - 4; i--) {
    if (tokens[i]?.form === "for") return kit.is.callers.has(tokens[i - 1]?.form.toLowerCase() ?? "");
  }
  return false;
}

/** The noun of what is held, or the verb by which a body is called, with nothing but names and a place behind it. */
function plannedBefore(tokens: Tokens, from: number, kit: TimeIndex): number | null {
  for (let at = from; at > from - REACH && at >= 0; at--) {
    const token = tokens[at];
    if (!token || kit.is.plannedActs.has(token.form) || /^conven/.test(token.form)) return token ? at : null;
    if (!/^(?:NOUN|PROPN|DET|ADJ)$/.test(token.upos) && !/^(?:in|at|of)$/.test(token.form)) return null;
  }
  return null;
}

/** "Plan a march Monday": the day of the march. */
function isPlanned(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  if (!kit.is.plannedActs.has(tokens[first - 1]?.form ?? "")) return false;
  return (
    [3, 4].some((back) => /^plan(?:s|ned|ning)?$/i.test(tokens[first - back]?.form ?? "")) &&
    !isPluperfect(tokens, first - 1)
  );
}

/** "Set" of "set Friday as the deadline", "set a deadline of Friday", "the vote, set for Friday"; null where there is none. */
function setterOfDeadline(tokens: Tokens, first: number, last: number): number | null {
  const setAt = (i: number): number | null => (/^sets?$/.test(tokens[i]?.form ?? "") ? i : null);
  const before = tokens[first - 1]?.form;
  if (before === "for") return setAt(first - 2);
  if (before === "of") return tokens[first - 2]?.form === "deadline" ? setAt(first - 4) : null;
  const [joint, noun] = [tokens[last + 1]?.form, tokens[last + 3] ?? tokens[last + 2]];
  const isDeadline =
    /^(?:as|for)$/.test(joint ?? "") && /^(?:deadline|date|day|target)$/.test(noun?.form ?? "");
  return isDeadline ? setAt(first - 1) : null;
}

/** "Had ruled and set Friday as the deadline": of what had been done before, the day may lie behind as well. */
export function isPluperfect(tokens: Tokens, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const token = tokens[at];
    if (!token) return false;
    const isVerb = /^V/.test(token.xpos);
    if (isVerb && HAD.test(tokens[token.head]?.form ?? "")) return true;
    if (isVerb && tokens.some(({ head, form }) => head === at && HAD.test(form))) return true;
    if (isVerb && !/^(?:conj|ccomp)$/.test(token.deprel)) return false;
    at = token.head;
  }
  return false;
}

/** "Takes effect Tuesday", "goes into effect June 1", "payable June 1". */
function isComingDue(tokens: Tokens, first: number): boolean {
  const at = /^(?:on|from)$/.test(tokens[first - 1]?.form ?? "") ? first - 2 : first - 1;
  const [last, joint, verb] = [tokens[at]?.form, tokens[at - 1]?.form ?? "", tokens[at - 2]?.form ?? ""];
  if (last !== "effect") return last === "payable";
  return joint === "takes" || (joint === "into" && /^(?:goes|comes)$/.test(verb));
}

/** "Held until a hearing Tuesday", "free pending a vote on Tuesday". */
function isUntilAct(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  const act = tokens[first - 1]?.form === "on" ? first - 2 : first - 1;
  if (!kit.is.plannedActs.has(tokens[act]?.form ?? "")) return false;
  return [1, 2, 3].some((back) => /^(?:until|till|pending)$/i.test(tokens[act - back]?.form ?? ""));
}

/** "Postponed until Tuesday", "put off a vote until Tuesday". */
function isPutOff(tokens: Tokens, first: number, kit: TimeIndex): boolean {
  if (!/^(?:until|till|to)$/.test(tokens[first - 1]?.form ?? "")) return false;
  for (let i = first - 2; i >= 0 && i >= first - REACH; i--) {
    if (kit.is.puttingOff.has(tokens[i]?.form.toLowerCase() ?? "")) return true;
    if (tokens[i]?.upos === "PUNCT" && tokens[i]?.form !== "-") return false;
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
