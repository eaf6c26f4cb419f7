/**
 * Words around dates that make stretches of them.
 *
 *     since Saturday              2015-06-27/..
 *     until Friday, by Friday     ../2015-07-03
 *     before Monday               ../2015-06-28
 *     after Monday                2015-06-30/..
 *     from Monday to Friday       2015-06-29/2015-07-03
 *     between June 3 and June 5   2015-06-03/2015-06-05
 *     from Monday on              2015-06-29/..
 *     no later than Friday        ../2015-07-03
 *     not before Friday           2015-07-03/..
 *     before the end of the week  ../2015-07-05
 *     after Sunday's vote         the date is that of the vote
 *     after 10 p.m. on Sunday     the date is Sunday
 */

import { addDays } from "../model/civil-date.ts";
import { bounds, type Edtf, isEdtf } from "../model/edtf.ts";
import type { Phrase } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isDash, type Word } from "./words.ts";

export type Frame = "since" | "not-before" | "until" | "by" | "before" | "after" | "from" | "between" | null;

/** The word that frames an expression. */
function frameBefore(words: readonly Word[], first: number, kit: TimeKit): Frame {
  const before = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const word = words[before]?.lower ?? "";
  const { is } = kit.words;
  const limit = limitBefore(words, before);
  if (limit) return limit;
  if (is.since.has(word)) return "since";
  if (is.until.has(word)) return "until";
  if (is.by.has(word)) return "by";
  if (is.before.has(word)) return "before";
  if (is.after.has(word)) return "after";
  if (word === "from") return "from";
  return word === "between" ? "between" : null;
}

/** "No later than" sets an end, "no earlier than" and "not before" a beginning. */
function limitBefore(words: readonly Word[], at: number): Frame {
  const [third, second, last] = [words[at - 2]?.lower, words[at - 1]?.lower ?? "", words[at]?.lower];
  if (last === "before" && second === "not") return "not-before";
  if (last !== "than" || (third !== "no" && third !== "not")) return null;
  return second === "later" ? "by" : /^(earlier|sooner)$/.test(second) ? "not-before" : null;
}

/** "After Sunday's vote": the date dates the vote, and what comes after it may lie on the same day. */
export function frameOf(words: readonly Word[], { first, end, meaning, clock }: Phrase, kit: TimeKit): Frame {
  const frame = frameBefore(words, first, kit);
  if ((frame === "before" || frame === "after") && clock !== null) return null;
  if ((frame === "before" || frame === "after") && /^['’]s$/.test(words[end]?.lower ?? "")) return null;
  // "Before the end of the week": up to that end.
  const part = "part" in meaning ? meaning.part : null;
  return frame === "before" && part === "late" ? "by" : frame;
}

/** Whether the second of two neighbours ends the stretch that the first begins: "from A to B", "between A and B". */
export function isPair(words: readonly Word[], a: Phrase, b: Phrase, frame: Frame): boolean {
  const joint = words[a.end]?.lower ?? "";
  if (b.first !== a.end + 1) return false;
  if (frame === "between") return joint === "and";
  if (frame === "from") return /^(to|until|till|through)$/.test(joint);
  return /^(to|through)$/.test(joint) || isDash(words[a.end]);
}

/** The stretch of a framed date. */
export function framed(edtf: Edtf, frame: Frame): Edtf {
  const { first, last } = bounds(edtf);
  const [from = edtf, to = from] = edtf.split("/");
  switch (frame) {
    case "since":
    case "not-before":
      return checked(`${from}/..`, edtf);
    case "until":
    case "by":
      return checked(`../${to}`, edtf);
    case "before":
      return first === null || first <= "0001-01-01"
        ? edtf
        : checked(`../${isDay(from) ? addDays(first, -1) : from}`, edtf);
    case "after":
      return last === null || last >= "9999-12-31"
        ? edtf
        : checked(`${isDay(to) ? addDays(last, 1) : to}/..`, edtf);
    case "from":
    case "between":
    case null:
      return edtf;
  }
}

/** From the beginning of one date to the end of another; null where they stand the wrong way round. */
export function spanning(a: Edtf, b: Edtf): Edtf | null {
  const [from = a] = a.split("/");
  const to = b.split("/").at(-1) ?? b;
  const value = `${from}/${to}`;
  return isEdtf(value) && from !== ".." && to !== ".." ? value : null;
}

function isDay(point: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(point);
}

function checked(value: string, otherwise: Edtf): Edtf {
  return isEdtf(value) ? value : otherwise;
}
