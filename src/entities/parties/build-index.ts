/**
 * The party lexicon, ready for look-ups: every name, alias, adjective, capital and surname by its first word.
 * Built once by the kit.
 */

import type {
  BodyEntry,
  CountryEntry,
  PeopleWord,
  PersonEntry,
  RegionEntry,
  SeatEntry,
} from "../../lexicon/party-entry.ts";
import type { PartyKinds, PartyLexicon } from "../../lexicon/party-lexicon.ts";
import type { Sector } from "../../model/plover.ts";
import { nameHints } from "../names/name-hints.ts";
import { type AtomIndex, addPhrase, sortPhrases } from "./atom-index.ts";
import { fold } from "./atoms.ts";
import { type OfficeHolders, officeHolders } from "./office-holders.ts";
import { surnameOf, withoutArticle } from "./surnames.ts";

/** What a phrase of the lexicon may mean. */
export type Meaning =
  | { readonly kind: "country"; readonly country: CountryEntry }
  | { readonly kind: "adjective"; readonly country: CountryEntry }
  | { readonly kind: "people"; readonly country: CountryEntry }
  | { readonly kind: "capital"; readonly country: CountryEntry }
  | { readonly kind: "place"; readonly country: CountryEntry }
  | { readonly kind: "seat"; readonly seat: SeatEntry }
  | { readonly kind: "body"; readonly body: BodyEntry }
  | { readonly kind: "person"; readonly person: PersonEntry }
  | { readonly kind: "surname"; readonly person: PersonEntry }
  | { readonly kind: "region"; readonly region: RegionEntry }
  | { readonly kind: "regionAdjective"; readonly region: RegionEntry }
  | { readonly kind: "folk"; readonly region: RegionEntry };

/** A noun for persons or bodies as it stands: "ministers of defence" is plural. */
export interface WordMeaning {
  readonly word: PeopleWord;
  readonly plural: boolean;
  /** Atoms from the first to the head: 0 in "ministers of defence", 1 in "prime minister". */
  readonly headAt: number;
}

export interface PartyIndex {
  readonly names: AtomIndex<Meaning>;
  readonly words: AtomIndex<WordMeaning>;
  /** Last words of titles and offices: "minister". */
  readonly titleHeads: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly bodies: ReadonlyMap<string, BodyEntry>;
  readonly holders: OfficeHolders;
  readonly honorifics: ReadonlyMap<string, "m" | "f" | null>;
  readonly sectorModifiers: ReadonlyMap<string, Sector>;
  /** By a word of a name the sector, and how soon it holds where other words tell another: lowest first. */
  readonly nameSectors: ReadonlyMap<string, { readonly rank: number; readonly sector: Sector }>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly bodyHeads: ReadonlySet<string>;
  readonly societies: ReadonlySet<string>;
  readonly foreignBodyHeads: ReadonlySet<string>;
  readonly foreignLinks: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeEnds: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly motionWords: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly commonSurnames: ReadonlySet<string>;
  readonly cityWords: ReadonlySet<string>;
  /** By a noun the codes of the countries that alone are called so. */
  readonly landsCalled: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, "he" | "she" | "it" | "they" | "we" | "i" | "you">;
  /** What single words say about names, as bits: name-hints.ts. */
  readonly hints: ReadonlyMap<string, number>;
  readonly kinds: Readonly<Record<keyof PartyKinds, ReadonlySet<string>>>;
}

/** Where a phrase means several things, the first kind of this list is preferred. */
export const KIND_ORDER = [
  "country",
  "body",
  "seat",
  "person",
  "capital",
  "place",
  "adjective",
  "people",
  "region",
  "regionAdjective",
  "folk",
  "surname",
] as const satisfies readonly Meaning["kind"][];

export function buildPartyIndex(lexicon: PartyLexicon): PartyIndex {
  const { words } = lexicon;
  const holders = officeHolders(lexicon);
  return {
    names: nameIndex(lexicon, holders.persons),
    holders,
    words: wordIndex([...words.offices, ...words.people]),
    titleHeads: new Set(words.offices.flatMap((o) => o.word.split(" ").at(-1) ?? [])),
    countries: new Map(lexicon.countries.map((c) => [c.code, c])),
    bodies: new Map(lexicon.bodies.map((b) => [b.id, b])),
    honorifics: new Map(words.honorifics.map((h) => [h.word, h.gender])),
    sectorModifiers: new Map(Object.entries(words.sectorModifiers)),
    nameSectors: new Map(
      words.nameSectors.flatMap(([sector, list], rank) => list.split(" ").map((w) => [w, { rank, sector }])),
    ),
    female: new Set(words.givenNames.f.map(fold)),
    male: new Set(words.givenNames.m.map(fold)),
    bodyHeads: new Set(words.bodyHeads),
    societies: new Set(words.societies),
    foreignBodyHeads: new Set(words.foreignBodyHeads),
    foreignLinks: new Set(words.foreignLinks),
    placeHeads: new Set(words.placeHeads),
    placeEnds: new Set(words.placeEnds),
    particles: new Set(words.particles),
    locatives: new Set(words.locatives),
    motionWords: new Set(words.motionWords),
    noNames: new Set(words.noNames),
    commonSurnames: new Set(words.commonSurnames),
    cityWords: new Set(words.cityWords),
    landsCalled: new Map(
      Object.entries(words.landsCalled).map(([word, codes]) => [word, new Set(codes.split(" "))]),
    ),
    speechVerbs: new Set(words.speechVerbs),
    pronouns: new Map(Object.entries(words.pronouns)),
    hints: nameHints(lexicon),
    kinds: kindSets(words.kinds),
  };
}

function kindSets(kinds: PartyKinds): PartyIndex["kinds"] {
  return {
    lands: new Set(kinds.lands),
    pieces: new Set(kinds.pieces),
    islands: new Set(kinds.islands),
    congresses: new Set(kinds.congresses),
    groups: new Set(kinds.groups),
    anybody: new Set(kinds.anybody),
    collectives: new Set(kinds.collectives),
    masses: new Set(kinds.masses),
    movements: new Set(kinds.movements),
    companions: new Set(kinds.companions),
    named: new Set(kinds.named),
    offices: new Set(kinds.offices),
    locals: new Set(kinds.locals),
    plurals: new Set(kinds.plurals),
    uprisings: new Set(kinds.uprisings),
    abroad: new Set(kinds.abroad),
    foreign: new Set(kinds.foreign),
    commanding: new Set(kinds.commanding),
    bodies: new Set(kinds.bodies),
    informed: new Set(kinds.informed),
    compass: new Set(kinds.compass),
    inhabitants: new Set(kinds.inhabitants),
    addressing: new Set(kinds.addressing),
  };
}

function nameIndex(lexicon: PartyLexicon, persons: readonly PersonEntry[]): AtomIndex<Meaning> {
  const index: AtomIndex<Meaning> = new Map();
  const add = (names: readonly string[] | undefined, meaning: Meaning) => {
    for (const name of names ?? []) addPhrase(index, name.replace(THE, ""), meaning);
  };
  for (const country of lexicon.countries) {
    add([country.name, ...(country.aliases ?? [])], { kind: "country", country });
    add(country.adjectives, { kind: "adjective", country });
    add(country.people, { kind: "people", country });
    add(country.capitals, { kind: "capital", country });
    add(country.places, { kind: "place", country });
  }
  const countries = new Map(lexicon.countries.map((c) => [c.code, c]));
  const named = new Set(
    lexicon.countries.flatMap((c) => [c.name, ...(c.aliases ?? []), ...c.capitals, ...(c.places ?? [])]),
  );
  for (const r of lexicon.regions)
    for (const name of [r.name, ...(r.aliases ?? []), ...r.adjectives]) named.add(name);
  for (const { name, country: code, also = [] } of lexicon.places) {
    const country = countries.get(code ?? "");
    const region: RegionEntry = { name, adjectives: [], people: [], code: "UNK" };
    // What the entries of countries and regions say comes first.
    const fresh = [name, ...also].filter((n) => !named.has(n) && !named.has(`the ${n}`));
    add(fresh, country ? { kind: "place", country } : { kind: "region", region });
  }
  for (const seat of lexicon.seats) add(seat.names, { kind: "seat", seat });
  for (const body of lexicon.bodies) add([body.name, ...(body.aliases ?? [])], { kind: "body", body });
  for (const person of persons) {
    add([person.name, ...(person.aliases ?? [])], { kind: "person", person });
    const surname = surnameOf(person);
    if (surname === person.name) continue;
    const bare = withoutArticle(surname);
    add(bare === null ? [surname] : [surname, bare], { kind: "surname", person });
  }
  for (const region of lexicon.regions) {
    add([region.name, ...(region.aliases ?? [])], { kind: "region", region });
    add(region.adjectives, { kind: "regionAdjective", region });
    add(region.people, { kind: "folk", region });
  }
  for (const region of lexicon.peoples) {
    add([region.name, ...region.people], { kind: "folk", region });
    add(region.adjectives, { kind: "regionAdjective", region });
  }
  sortPhrases(index);
  for (const bucket of index.values())
    for (const phrase of bucket) phrase.meanings.sort((a, b) => rank(a) - rank(b));
  return index;
}

const THE = /^the /i;
function rank(meaning: Meaning): number {
  return KIND_ORDER.indexOf(meaning.kind);
}

function wordIndex(words: readonly PeopleWord[]): AtomIndex<WordMeaning> {
  const index: AtomIndex<WordMeaning> = new Map();
  for (const word of words) {
    addPhrase(index, word.word, { word, plural: false, headAt: headAt(word.word) }, true);
    const plural = word.plural ?? pluralOf(word.word);
    addPhrase(index, plural, { word, plural: true, headAt: headAt(plural) }, true);
  }
  sortPhrases(index);
  return index;
}

const POST_MODIFIER = / (?:of|for|to|in) /;

/** Position of the head among the words: "minister of defence" 0, "prime minister" 1. */
function headAt(words: string): number {
  const before = words.split(POST_MODIFIER)[0] ?? words;
  return before.split(SPLIT).length - 1;
}

const SPLIT = /(?<![ '.-])[ '.-]+(?=[^ '.-])/;
/** "Reps. Ada Berg and Bo Lund"; the plural of "Pres." would be another word. */
const SHORT = /^(?:sen|rep|gov)\.$/;
const SIBILANT = /(?:s|x|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** Regular plural of the head of a phrase. */
function pluralOf(words: string): string {
  const [before = words] = words.split(POST_MODIFIER);
  const rest = words.slice(before.length);
  if (SHORT.test(before)) return `${before.slice(0, -1)}s.${rest}`;
  if (SIBILANT.test(before)) return `${before}es${rest}`;
  if (CONSONANT_Y.test(before)) return `${before.slice(0, -1)}ies${rest}`;
  return before.endsWith("man") ? `${before.slice(0, -3)}men${rest}` : `${before}s${rest}`;
}
