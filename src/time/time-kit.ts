/** What the time stage needs from a language and from the reader's own ledger, ready for looking up. */

import type { Anchor } from "../lexicon/anchor.ts";
import type { GazetteerPlace } from "../lexicon/gazetteer-place.ts";
import type { NumberWords } from "../lexicon/number-words.ts";
import type { FeastRule, TimeUnit, TimeWords } from "../lexicon/time-words.ts";
import { isEdtf } from "../model/edtf.ts";
import { type NumberIndex, numberIndex } from "./number.ts";
import { placeKey } from "./place-key.ts";
import { type SceneIndex, sceneIndex } from "./scene-index.ts";
import { splitWords } from "./words.ts";

/** A country as the gazetteer needs it; the entries of the party lexicon have this form. */
interface CountryNames {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly capitals: readonly string[];
  readonly places?: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** Years of a state that is no more: its places belong to another now. */
  readonly to?: number;
}

export interface TimeKit {
  readonly words: TimeIndex;
  readonly numbers: NumberIndex;
  /** Name, as placeKey writes it, to the places that bear it, the best known first. */
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  /** Towns of the world as one text; see towns.ts. */
  readonly towns: string;
  readonly anchors: readonly Anchor[];
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

export interface TimeIndex {
  readonly months: ReadonlyMap<string, number>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly dayParts: ReadonlyMap<string, string>;
  readonly seasons: ReadonlyMap<string, { readonly code: string; readonly firstMonth: number }>;
  readonly decades: ReadonlyMap<string, number>;
  readonly deictics: ReadonlyMap<string, { readonly shift: number; readonly part: string | null }>;
  readonly shifts: ReadonlyMap<string, -1 | 0 | 1>;
  readonly windows: ReadonlyMap<string, -1 | 1>;
  readonly parts: PhraseTable<"early" | "mid" | "late">;
  readonly references: PhraseTable<"PAST_REF" | "PRESENT_REF" | "FUTURE_REF">;
  readonly adjectives: ReadonlyMap<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF">;
  readonly vagueStretches: ReadonlyMap<string, "PAST_REF" | "FUTURE_REF">;
  readonly sets: ReadonlyMap<string, string>;
  readonly qualifiers: PhraseTable<true>;
  readonly namedDays: PhraseTable<string>;
  readonly feasts: PhraseTable<FeastRule>;
  readonly nationalDays: PhraseTable<ReadonlyMap<string, string>>;
  readonly eventDays: ReadonlyMap<string, ReadonlySet<string>>;
  readonly scenes: SceneIndex;
  readonly is: Readonly<Record<WordSet, ReadonlySet<string>>>;
  /** Words by which a sentence may hold an expression at all. */
  readonly gate: ReadonlySet<string>;
  /** Words with which an expression may begin, besides those of the gate. */
  readonly openers: ReadonlySet<string>;
}

/** Words with which an expression may begin in any of the lists: articles, and "earlier this week". */
const OPENERS = [
  "a",
  "an",
  "the",
  "that",
  "this",
  "earlier",
  "later",
  "early",
  "late",
  "another",
  "half",
  "final",
  "entire",
  "whole",
  "full",
  "additional",
  "latter",
  "fiscal",
  "'",
  "’",
  "‘",
];

const WORD_SETS = [
  "setOpeners",
  "ago",
  "earlier",
  "later",
  "since",
  "until",
  "by",
  "before",
  "after",
  "within",
  "datePrepositions",
  "counted",
  "countedBeside",
  "amountOpeners",
  "futureWords",
  "futureAuxiliaries",
  "duePassives",
  "plannedActs",
  "callers",
  "doneActs",
  "happenings",
  "puttingOff",
  "promises",
  "intentions",
  "arrangements",
  "overWords",
  "pastAuxiliaries",
  "presentAuxiliaries",
  "implicatives",
  "irregularPasts",
  "publishedLabels",
  "updatedLabels",
  "limits",
  "closings",
  "documentKinds",
  "archiveWords",
  "nounPhraseEnds",
  "placePrepositions",
  "locatives",
  "motions",
  "journeys",
  "seatedBodies",
  "reachings",
  "landings",
  "takings",
  "siteNouns",
  "placeOpeners",
] as const;
type WordSet = (typeof WORD_SETS)[number];

interface TimeLists {
  readonly words: TimeWords;
  readonly numbers: NumberWords;
  readonly places: readonly GazetteerPlace[];
  readonly towns?: string;
  readonly countries: readonly CountryNames[];
  readonly anchors?: readonly Anchor[];
}

export function timeKit(lists: TimeLists): TimeKit {
  const places = new Map<string, GazetteerPlace>();
  const add = (name: string, place: GazetteerPlace): void => {
    const key = placeKey(name);
    if (key !== "" && !places.has(key)) places.set(key, place);
  };
  const present = lists.countries.filter((country) => country.to === undefined);
  const past = lists.countries.filter((country) => country.to !== undefined);
  for (const { name, aliases = [], code } of [...present, ...past]) {
    for (const alias of [name, ...aliases]) add(alias, { name, country: code, kind: "country" });
  }
  for (const place of lists.places) for (const name of [place.name, ...(place.also ?? [])]) add(name, place);
  for (const { capitals, places: others = [], code } of [...present, ...past]) {
    for (const name of capitals) add(name, { name, country: code, kind: "capital" });
    for (const name of others) add(name, { name, country: code, kind: "city" });
  }
  return {
    words: timeIndex(lists.words, lists.numbers),
    numbers: numberIndex(lists.numbers),
    places,
    towns: lists.towns ?? "",
    anchors: (lists.anchors ?? []).filter((anchor) => isEdtf(anchor.edtf) && anchor.phrase.trim() !== ""),
  };
}

function timeIndex(words: TimeWords, numbers: NumberWords): TimeIndex {
  const sets = (name: WordSet): [WordSet, ReadonlySet<string>] => [name, new Set(words[name])];
  const months = new Map(Object.entries(words.months));
  const weekdays = new Map(Object.entries(words.weekdays));
  const units = new Map(Object.entries(words.units));
  const references = phraseTable(Object.entries(words.references));
  return {
    months,
    doubtfulMonths: new Set(words.doubtfulMonths),
    weekdays,
    units,
    dayParts: new Map(Object.entries(words.dayParts)),
    seasons: new Map(Object.entries(words.seasons)),
    decades: new Map(Object.entries(words.decades)),
    deictics: new Map(Object.entries(words.deictics)),
    shifts: new Map(Object.entries(words.shifts)),
    windows: new Map(Object.entries(words.windows)),
    parts: phraseTable(Object.entries(words.parts)),
    references,
    adjectives: new Map(Object.entries(words.adjectives)),
    vagueStretches: new Map(Object.entries(words.vagueStretches)),
    sets: new Map(Object.entries(words.sets)),
    qualifiers: phraseTable(words.qualifiers.map((phrase) => [phrase, true])),
    namedDays: phraseTable(Object.entries(words.namedDays)),
    feasts: phraseTable(Object.entries(words.feasts)),
    nationalDays: phraseTable(
      Object.entries(words.nationalDays).map(([name, days]) => [name, new Map(Object.entries(days))]),
    ),
    eventDays: new Map(Object.entries(words.eventDays).map(([day, behind]) => [day, new Set(behind)])),
    scenes: sceneIndex(words.scenes),
    is: Object.fromEntries(WORD_SETS.map(sets)) as Record<WordSet, ReadonlySet<string>>,
    gate: new Set([
      "nineteen",
      "twenty",
      "noon",
      "midnight",
      "then",
      ...months.keys(),
      ...weekdays.keys(),
      ...units.keys(),
      ...Object.keys(words.dayParts),
      ...Object.keys(words.seasons).flatMap((season) => [season, `${season}s`]),
      ...Object.keys(words.decades),
      ...Object.keys(words.deictics),
      ...Object.keys(words.sets),
      ...Object.keys(words.references).map(lastPiece),
      ...Object.keys(words.adjectives),
      ...[words.namedDays, words.feasts, words.nationalDays]
        .flatMap((list) => Object.keys(list))
        .map(lastPiece),
    ]),
    openers: new Set([
      ...OPENERS,
      ...words.setOpeners,
      ...[
        words.shifts,
        words.windows,
        words.vagueStretches,
        words.parts,
        words.references,
        words.namedDays,
        words.feasts,
      ]
        .flatMap((list) => Object.keys(list))
        .map(firstPiece),
      ...Object.values(words.nationalDays).flatMap((days) => Object.keys(days)),
      ...words.qualifiers.map(firstPiece),
      ...Object.keys({ ...numbers.values, ...numbers.scales, ...numbers.collectives, ...numbers.ordinals }),
      ...numbers.vague,
    ]),
  };
}

/** The phrases by their first word, the longest first, so that the first that fits is the one meant. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = pieces(phrase);
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), { words, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function firstPiece(phrase: string): string {
  return pieces(phrase)[0] ?? "";
}

function lastPiece(phrase: string): string {
  return pieces(phrase).at(-1) ?? "";
}

/** A phrase in the pieces that a text gives: "year's" is two, "U.S." one. */
function pieces(phrase: string): string[] {
  return splitWords(phrase, 0, phrase.length).map(({ text }) => text);
}
