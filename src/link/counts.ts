/**
 * Numbers of a pile with what they count, gathered where they count one thing.
 *
 *     54 trucks of aid had entered Tal, says the League       one group
 *     38 trucks of aid had reached Tal, says the Council
 *     12 trucks of copper were seized in the capital          another: other goods, other names
 *     $1.4 million, or 12 cents a share                       two things: they stand in one sentence
 *
 * Two numbers count one thing where unit, goods and holder agree and their sentences say much the same about the same
 * names. Money, shares and points are counted of everything, so they need more than trucks do. Whether the numbers agree
 * is left to `quantity-disputes.ts`.
 */

import type { QuantityLine } from "../model/record.ts";
import type { Range } from "../model/span.ts";
import type { LinkInput } from "./link-input.ts";
import type { Mention } from "./mention.ts";
import { type Moment, momentOf, sortDay } from "./moment.ts";
import { canBeSameParty } from "./party-key.ts";
import { hasSameParties, isSameAct } from "./same-event.ts";
import { isContentWord, likeness, stem, stemsOf, type Weigh, weighing, wordsOf } from "./words.ts";

/** Two sentences are about one thing where so much of both is common ... */
const SAME_SCOPE = 0.45;
/** ... or the shorter one stands almost whole in the longer one. */
const CUT_SCOPE = 0.75;
const CUT_DICE = 0.3;
const SAME_NAMES = 0.5;
const MEASURED_SCOPE = 0.6;
/** Stems of units that anything can be measured in. */
const MEASURES =
  /^(?:percent|point|pound|dollar|euro|franc|yen|mark|rubl|cent|shar|mil|kilomet|met|degr|basis)/;
const CURRENCY = /^[A-Z]{3}$/;
/** What a quantity is of must be the same word or contain it. */
const SAME_NOUN = 0.5;
/** A count that comes later is another count. */
const FAR_DAYS = 120;
/** Groups that a count is compared with, those that share most words first; and members of each, the latest. */
const COMPARED = 20;
const MEMBERS = 4;
/** Words of more groups than this find none. */
const COMMON = 100;

export interface Count {
  readonly quantity: QuantityLine;
  readonly lineage: string;
  readonly asOf: Moment;
  readonly mention: Mention | null;
  /** Start of its sentence. */
  readonly start: number;
  /** Stem of the unit, or of what is counted. */
  readonly unit: string;
  /** Stems of the sentence without numbers and without who says it, and those of its names. */
  readonly around: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Counts of one thing together, in the order of their as-of dates. */
export function countsOfOneThing(
  inputs: readonly LinkInput[],
  lineageOf: (document: string) => string,
  mentionOf: ReadonlyMap<string, Mention>,
): Count[][] {
  const counts = countsOf(inputs, lineageOf, mentionOf);
  const weigh = weighing(counts.map((c) => c.around));
  const holders = new Map<string, Count[][]>();
  const groups: Count[][] = [];
  for (const count of counts) {
    if (count.unit === "") continue;
    const keys = [...count.around].map((word) => `${count.unit} ${word}`);
    const joined = nearest(keys, holders).find(
      (group) =>
        group.slice(-MEMBERS).some((member) => isSameThing(member, count, weigh)) &&
        !group.some((member) => isSameSentence(member, count)),
    );
    const group = joined ?? [];
    if (!joined) groups.push(group);
    group.push(count);
    for (const key of keys) {
      const known = holders.get(key);
      if (!known) holders.set(key, [group]);
      else if (known.length < COMMON && known.at(-1) !== group) known.push(group);
    }
  }
  return groups;
}

function nearest(keys: readonly string[], holders: ReadonlyMap<string, Count[][]>): Count[][] {
  const shared = new Map<Count[], number>();
  for (const key of keys) {
    for (const group of holders.get(key) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([group]) => group);
}

function countsOf(
  inputs: readonly LinkInput[],
  lineageOf: (document: string) => string,
  mentionOf: ReadonlyMap<string, Mention>,
): Count[] {
  const counts = new Map<string, Count>();
  for (const { document, quantities } of inputs) {
    for (const quantity of quantities) {
      const mention = (quantity.event === null ? undefined : mentionOf.get(quantity.event)) ?? null;
      const { start, end } = mention?.event.sentence ?? sentenceRange(document.text, quantity.span);
      counts.set(quantity.id, {
        quantity,
        lineage: lineageOf(document.id),
        asOf: asOf(quantity, mention, momentOf(null, document.published)),
        mention,
        start,
        unit: stem((quantity.unit ?? quantity.of ?? "").toLowerCase()),
        ...wordsAround(document.text.slice(start, end), quantity),
      });
    }
  }
  return [...counts.values()].sort((a, b) => sortDay(a.asOf) - sortDay(b.asOf) || byId(a, b));
}

function byId(a: Count, b: Count): number {
  return a.quantity.id < b.quantity.id ? -1 : a.quantity.id > b.quantity.id ? 1 : 0;
}

/** The number's own date; else the end of its event; else the day of publication. */
function asOf(quantity: QuantityLine, mention: Mention | null, published: Moment): Moment {
  if (quantity.asOf) return momentOf(quantity.asOf, null);
  if (mention?.moment.from === "text" && Number.isFinite(mention.moment.last)) return mention.moment;
  return published.from === "nothing"
    ? published
    : { from: "text", first: published.last, last: published.last };
}

const NUMBER = /^\d/;
/** A capitalised word. */
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*/gu;
const NUMBER_BEHIND = /^\.? \d/;

function wordsAround(sentence: string, { span, attribution }: QuantityLine): Pick<Count, "around" | "names"> {
  const own = [span.quote, attribution.source?.span.quote ?? "", attribution.cue?.quote ?? ""];
  const ignored = new Set(own.flatMap(wordsOf).map(stem));
  const around = new Set([...stemsOf(sentence)].filter((word) => !NUMBER.test(word) && !ignored.has(word)));
  const names = namesIn(sentence).flatMap(wordsOf).filter(isContentWord).map(stem);
  return { around, names: new Set(names.filter((name) => around.has(name))) };
}

/** Not "Sept. 30", which names no body. */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(NAME)]
    .filter(
      ({ 0: name, index }) =>
        !NUMBER_BEHIND.test(sentence.slice(index + name.length, index + name.length + 3)),
    )
    .map(([name]) => name);
}

const STOP = /[.!?\n]/;

/** For numbers that hang on no event. */
function sentenceRange(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && start - from < 300 && !STOP.test(text[from - 1] ?? "")) from--;
  let to = end;
  while (to < text.length && to - end < 300 && !STOP.test(text[to] ?? "")) to++;
  return { start: from, end: to };
}

function isSameSentence(a: Count, b: Count): boolean {
  return a.quantity.document === b.quantity.document && a.start === b.start;
}

function isSameThing(a: Count, b: Count, weigh: Weigh): boolean {
  if (!agree(a.quantity.of, b.quantity.of) || !agree(a.quantity.unit, b.quantity.unit)) return false;
  const [x, y] = [a.quantity.holder, b.quantity.holder];
  if (x && y && !canBeSameParty(x, y)) return false;
  if (Math.abs(sortDay(a.asOf) - sortDay(b.asOf)) > FAR_DAYS || !isSameScope(a, b, weigh)) return false;
  if (!a.mention || !b.mention) {
    return !a.mention === !b.mention || likeness(a.around, b.around, weigh).dice >= MEASURED_SCOPE;
  }
  const [event, other] = [a.mention.event, b.mention.event];
  if (!isSameAct(event, other) || event.negated !== other.negated || !hasSameParties(event, other))
    return false;
  if (event.place && other.place && event.place.name !== other.place.name) return false;
  return startsTogether(a.mention.moment, b.mention.moment);
}

function isSameScope(a: Count, b: Count, weigh: Weigh): boolean {
  const { shared, dice, overlap } = likeness(a.around, b.around, weigh);
  const names = a.names.size > 0 && b.names.size > 0 ? likeness(a.names, b.names, weigh).overlap : 0.5;
  if (MEASURES.test(a.unit) || CURRENCY.test(a.quantity.unit ?? "")) {
    if (shared < 3 || dice < MEASURED_SCOPE || !hasRarestOf(a, b, weigh) || !hasRarestOf(b, a, weigh))
      return false;
    return (
      (a.names.size > 0 && b.names.size > 0) || (a.quantity.holder !== null && b.quantity.holder !== null)
    );
  }
  if (shared < 2 || names < SAME_NAMES) return false;
  return dice >= SAME_SCOPE || (shared >= 4 && overlap >= CUT_SCOPE && dice >= CUT_DICE);
}

/** Whether the name that tells most about one sentence stands in the other: not where two firms report a loss. */
function hasRarestOf(a: Count, b: Count, weigh: Weigh): boolean {
  const [rarest] = [...a.names].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1));
  return rarest === undefined || b.around.has(rarest);
}

/** "Since Friday" and "on Monday" count from different days: another scope. */
function startsTogether(a: Moment, b: Moment): boolean {
  if (a.from !== "text" || b.from !== "text") return true;
  const bothPeriods = a.last - a.first >= 1 && b.last - b.first >= 1;
  return a.first === b.first && (bothPeriods || a.last === b.last);
}

function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return likeness(stemsOf(a), stemsOf(b)).overlap >= SAME_NOUN;
}
