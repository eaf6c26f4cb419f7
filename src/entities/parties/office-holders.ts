/**
 * Who held an office on the day of a text, and the persons whom the lists of terms bring.
 *
 *     "the French foreign minister", 2013-05-04     Laurent Fabius
 *     "the British prime minister", 2016            two in that year: nobody
 *     "the German chancellor", 2040                 after the lists were made: nobody
 *
 * Whose foreign minister is meant is found out before (describe.ts, descriptions.ts).
 */

import type { Office, OfficeEntry, PersonEntry } from "../../lexicon/party-entry.ts";
import type { PartyLexicon } from "../../lexicon/party-lexicon.ts";
import { fold } from "./atoms.ts";
import { surnameOf } from "./surnames.ts";

export interface Term {
  readonly person: PersonEntry;
  readonly from: string;
  /** The last day; the day up to which the lists are known where nobody followed. */
  readonly to: string;
}

export interface OfficeHolders {
  /** Those of the lexicon, with the years and sectors of their terms, and those whom the terms bring. */
  readonly persons: readonly PersonEntry[];
  /** By country and title: "FRA foreign minister". */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** Words that name an office everywhere. */
const TITLES: Readonly<Record<Office, readonly string[]>> = {
  "head of state": ["president", "head of state", "monarch"],
  "head of government": ["prime minister", "premier", "head of government"],
  "foreign minister": [
    "foreign minister",
    "minister of foreign affairs",
    "minister for foreign affairs",
    "foreign secretary",
    "external affairs minister",
  ],
  "defence minister": [
    "defense minister",
    "defence minister",
    "minister of defense",
    "minister of defence",
    "defense secretary",
    "defence secretary",
    "secretary of defense",
  ],
};

type TermOf = NonNullable<PersonEntry["terms"]>[number];

export function officeHolders(lexicon: PartyLexicon): OfficeHolders {
  const known = new Map<string, PersonEntry>();
  for (const person of lexicon.persons)
    for (const name of [person.name, ...(person.aliases ?? [])])
      known.set(keyOf(person.country, name), person);
  const brought: PersonEntry[] = [];
  const held = new Map<PersonEntry, TermOf[]>();
  for (const entry of lexicon.terms) {
    for (const [name, from, to, gender] of entry.holders) {
      const key = keyOf(entry.country, name);
      const person = known.get(key) ?? newcomer(entry, name, from, gender);
      if (!known.has(key)) brought.push(person);
      known.set(key, person);
      const terms = held.get(person) ?? [];
      terms.push({ sector: sectorOf(entry), from, to: to ?? null });
      held.set(person, terms);
    }
  }
  const silent = silentSurnames(lexicon, brought);
  const complete = new Map(
    [...lexicon.persons, ...brought].map((p) => [
      p,
      withTerms(silent.has(p) ? { ...p, surname: p.name } : p, held.get(p)),
    ]),
  );
  return {
    persons: [...complete.values()],
    terms: byTitle(lexicon, (key) => complete.get(known.get(key) ?? NOBODY)),
  };
}

const NOBODY: PersonEntry = { name: "", country: "", sector: "GOV", from: 0 };

function byTitle(
  { terms, termsUntil }: PartyLexicon,
  personAt: (key: string) => PersonEntry | undefined,
): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const entry of terms) {
    const spans = entry.holders.flatMap(([name, from, to]) => {
      const person = personAt(keyOf(entry.country, name));
      return person ? [{ person, from, to: to ?? termsUntil }] : [];
    });
    for (const title of entry.titles ?? entry.offices.flatMap((office) => TITLES[office])) {
      const key = `${entry.country} ${title}`;
      found.set(key, (found.get(key) ?? []).concat(spans));
    }
  }
  return found;
}

function keyOf(country: string, name: string): string {
  return `${country} ${fold(name).replaceAll("-", " ")}`;
}

function sectorOf({ offices }: OfficeEntry): "GOV" | "MIL" {
  return offices.every((office) => office === "defence minister") ? "MIL" : "GOV";
}

/** Somebody whom only the lists of terms know. */
function newcomer(entry: OfficeEntry, name: string, from: string, gender: "f" | undefined): PersonEntry {
  const year = Number(from.slice(0, 4));
  const base = { name, country: entry.country, sector: sectorOf(entry), from: year, to: year };
  return gender ? { ...base, gender } : base;
}

/** Shorter ones are too often a word or a first name. */
const LEAST_SURNAME = 5;

/**
 * Newcomers whose last word alone names nobody: it is another's surname or somebody's first name, or the press calls people
 * of that country otherwise.
 */
function silentSurnames(lexicon: PartyLexicon, brought: readonly PersonEntry[]): Set<PersonEntry> {
  const { persons, words, wholeNames } = lexicon;
  const counts = new Map<string, number>();
  for (const person of [...persons, ...brought]) {
    const surname = fold(surnameOf(person));
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  const given = new Set([...words.givenNames.f, ...words.givenNames.m, ...lexicon.silentSurnames].map(fold));
  const whole = new Set(wholeNames);
  return new Set(
    brought.filter((person) => {
      const surname = fold(surnameOf(person));
      const isShort = surname.length < LEAST_SURNAME;
      return isShort || whole.has(person.country) || given.has(surname) || (counts.get(surname) ?? 0) > 1;
    }),
  );
}

/** A person's years reach over all terms. */
function withTerms(person: PersonEntry, terms: readonly TermOf[] = []): PersonEntry {
  if (terms.length === 0) return person;
  const { to, ...rest } = person;
  const from = Math.min(person.from, ...terms.map((t) => Number(t.from.slice(0, 4))));
  if (to === undefined || terms.some((t) => t.to === null)) return { ...rest, from, terms };
  return { ...rest, from, to: Math.max(to, ...terms.map((t) => Number((t.to ?? "").slice(0, 4)))), terms };
}

/** The one who held the office all through a day, month or year; null where there were two, or nobody known. */
export function holderOf(holders: OfficeHolders, office: string, date: string): PersonEntry | null {
  const found = (holders.terms.get(office) ?? []).filter(
    (term) => latest(term.from) <= earliest(date) && latest(date) <= earliest(term.to),
  );
  const names = new Set(found.map((term) => term.person.name));
  return names.size === 1 ? (found[0]?.person ?? null) : null;
}

function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function latest(date: string): string {
  return `${date}${date.length === 4 ? "-12-31" : date.length === 7 ? "-31" : ""}`;
}
