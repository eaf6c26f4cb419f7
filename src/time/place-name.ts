/**
 * What is called a place at one word of a text, and in which country it lies.
 *
 *     [Geneva], [Strait of Hormuz]         names of the gazetteer
 *     in the [Ethiopian capital]           see the-capital.ts
 *     [Rustenburg]                         a town of the list (towns.ts), told apart by which-country.ts
 *     [Tal Nowhere]                        what the tagger, the noun before it ("the village of") or its own first word
 *                                          ("Pulau", "Jebel") calls a place: no country but the one beside it
 *     the [Zerbak barracks]                a name with the noun of a site or area
 *     fled to [Zerbak], shelled [Zerbak]   a name that nobody bears, where only places stand
 *
 * How the name stands in its sentence is left to place-position.ts.
 */

import { mentionAt, type Named } from "../entities/named.ts";
import type { GazetteerPlace } from "../lexicon/gazetteer-place.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { countryBeside } from "./country-beside.ts";
import { placeKey } from "./place-key.ts";
import { headOf, isAreaNoun, isInhabited, namingNounBefore } from "./place-position.ts";
import { capitalAt } from "./the-capital.ts";
import type { TimeKit } from "./time-kit.ts";
import type { Tells } from "./told-countries.ts";
import { townNamed } from "./towns.ts";
import { countryOfKnown, countryOfTown, type Evidence } from "./which-country.ts";

const BESIDE = new Set(["near", "outside"]);
/** No name of a place has more tokens. */
const MAX_TOKENS = 5;
/** "-Zau", "-i-Du-Ab", no longer than this. */
const JOINED = /^-(?:\p{Lu}|\p{Ll}{1,3}-)[\p{L}-]*/u;
const REACH = 40;

export interface NamedPlace {
  readonly name: string;
  readonly country: string | null;
  /** The token behind its last. */
  readonly end: number;
  /** Countries, capitals and seats of power are parties more often than places, and so may be what only the tagger calls a place. */
  readonly mayAct: boolean;
  readonly isCountry: boolean;
  /** Countries that may be meant where nothing beside the name tells: those of towns of the name; none where no list has it. Null for the gazetteer's. */
  readonly open: readonly string[] | null;
}

/** What is known of a text, for all its names. */
export interface NameSearch {
  readonly named: Named;
  readonly kit: TimeKit;
  readonly tells: Tells;
  /** Where the tagger's places begin and end. */
  readonly locations: ReadonlyMap<number, number>;
  /** What the text has called a place so far, by key, where no list has it. */
  readonly called: ReadonlySet<string>;
}

export function placeNamedAt(search: NameSearch, sentence: Sentence, at: number): NamedPlace | null {
  if (!isCapital(sentence.tokens[at])) return null;
  const capital = capitalAt(search.named, sentence, at, search.kit);
  if (capital) return { ...capital, mayAct: true, isCountry: false, open: null };
  return knownAt(search, sentence, at) ?? calledAt(search, sentence, at);
}

/** The longest name of the gazetteer that begins here. Names begin with a capital. */
function knownAt(search: NameSearch, sentence: Sentence, at: number): NamedPlace | null {
  const { named, kit } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  for (let end = Math.min(sentence.tokens.length, at + MAX_TOKENS); end > at; end--) {
    const key = placeKey(named.text.slice(start, sentence.tokens[end - 1]?.end ?? start));
    // "U.S" at a line's end or in haste.
    const place = kit.places.get(key) ?? kit.places.get(`${key}.`);
    if (!place || continuesName(sentence, at, end)) continue;
    const mayAct = place.kind === "country" || place.kind === "capital" || place.kind === "site";
    const country = hasNamesakes(place)
      ? countryOfKnown(
          place.country,
          townNamed(kit.towns, key)?.countries ?? [],
          evidence(search, sentence, { first: at, end, key }),
        )
      : place.country;
    return { name: place.name, country, end, mayAct, isCountry: place.kind === "country", open: null };
  }
  return null;
}

function hasNamesakes(place: GazetteerPlace): place is GazetteerPlace & { readonly country: string } {
  return place.country !== null && (place.kind === "city" || place.kind === "capital");
}

function calledAt(search: NameSearch, sentence: Sentence, at: number): NamedPlace | null {
  const { locations } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  const stop =
    siteEnd(search, sentence, at) ??
    locations.get(start) ??
    (isCalledByWord(search, sentence, at) ||
    isReachedName(search, sentence, at) ||
    isOpeningName(search, sentence, at)
      ? runEnd(sentence, at)
      : null) ??
    calledBefore(search, sentence, at);
  if (stop === null || isNoPlace(search, sentence, at)) return null;
  return namedTo(search, sentence, at, pastHyphens(search.named.text, stop));
}

/** "Back to January", "in Operation Zerbak". */
function isNoPlace({ kit: { words } }: NameSearch, { tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.form.toLowerCase() ?? "";
  if (word === "operation" || tokens[at - 1]?.form === "Operation") return true;
  return words.months.has(word) || words.weekdays.has(word);
}

/** "Buco-Zau" where somebody saw "Buco": the end with what hyphens join to it. */
function pastHyphens(text: string, stop: number): number {
  return text[stop] === "-" ? stop + (JOINED.exec(text.slice(stop, stop + REACH))?.[0].length ?? 0) : stop;
}

function namedTo(search: NameSearch, sentence: Sentence, at: number, stop: number): NamedPlace | null {
  const { named, kit } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  let end = at + 1;
  while ((sentence.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < stop) end++;
  const key = placeKey(named.text.slice(start, stop));
  const told = evidence(search, sentence, { first: at, end, key });
  const town = townNamed(kit.towns, key);
  if (town)
    return {
      name: town.name,
      country: countryOfTown(town.countries, told),
      end,
      mayAct: true,
      isCountry: false,
      open: town.countries.map(({ code }) => code),
    };
  // Somebody that is known by name acts, also where the tagger sees a place: "in the Kremlin".
  const mention = mentionOf(named, sentence, at, end);
  const isBody = mention?.nature !== "place" && mention?.identities.some(({ code }) => code !== "UNK");
  if (isBody && !namingNounBefore(sentence, at, kit.words.scenes)) return null;
  const name = named.text.slice(start, stop).replace(/\s+/g, " ");
  const country = told.follower ?? mention?.country ?? null;
  return { name, country, end, mayAct: true, isCountry: false, open: [] };
}

function mentionOf(named: Named, sentence: Sentence, first: number, end: number) {
  const head = headOf(sentence, first, end - 1)?.index ?? first;
  const around = mentionAt(named, sentence.index, head);
  return around?.head === head ? around : null;
}

/** "The village of Ak-Sai", "Pulau Tiga", "Jebel Zerbak": a word says that the name is one of a place. */
function isCalledByWord({ kit }: NameSearch, sentence: Sentence, at: number): boolean {
  if (namingNounBefore(sentence, at, kit.words.scenes)) return isProper(sentence.tokens[at]);
  const [opener, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return kit.words.is.placeOpeners.has(opener?.form.toLowerCase() ?? "") && isProper(next);
}

/** "In Zerbak, farmers ...": what nobody is called, at the head of a sentence. */
function isOpeningName({ named }: NameSearch, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const name = tokens[at];
  if (at !== 1 || tokens[0]?.form !== "In" || !name || !isProper(name)) return false;
  if (tokens[pastName(sentence, at)]?.form !== ",") return false;
  const isTagged = named.tagged.some(({ span }) => span.start <= name.start && name.end <= span.end);
  return !isTagged && mentionAt(named, sentence.index, at) === null;
}

/** "Near Zerbak", "fled to Zerbak", "shelled Zerbak": what nobody is called and what is near, reached or taken is a place. */
function isReachedName({ named, kit }: NameSearch, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const [before, name] = [tokens[at - 1], tokens[at]];
  if (!before || !name || !isProper(name) || isProper(before)) return false;
  const verb = tokens[name.head]?.lemma ?? "";
  const leads = before.form === "to" && isRelation(name, "obl", "nmod") && kit.words.is.journeys.has(verb);
  const taken = isRelation(name, "obj") && (kit.words.is.takings.has(verb) || /^(?:visit|reach)$/.test(verb));
  const isHome = isInhabited(sentence, at, name, kit.words.scenes);
  if (!leads && !taken && !isHome && !BESIDE.has(before.form.toLowerCase())) return false;
  // The tagger takes many a village for a person; nobody flies to a person.
  const isSomebody = named.tagged.some(
    ({ span, type }) =>
      span.start <= name.start && name.end <= span.end && (type === "ORG" || (type === "PER" && taken)),
  );
  return (
    !isSomebody &&
    mentionAt(named, sentence.index, at)?.identities.some(({ code }) => code !== "UNK") !== true
  );
}

/** The end of a name that the text has called a place before. */
function calledBefore({ named, called }: NameSearch, sentence: Sentence, at: number): number | null {
  if (called.size === 0 || !isProper(sentence.tokens[at]) || isProper(sentence.tokens[at - 1])) return null;
  const stop = runEnd(sentence, at);
  const start = sentence.tokens[at]?.start ?? 0;
  return stop !== null && called.has(placeKey(named.text.slice(start, stop))) ? stop : null;
}

/** "The Zerbak barracks": the end of the noun behind a name that names nobody known. */
function siteEnd({ named, kit }: NameSearch, sentence: Sentence, at: number): number | null {
  if (!isProper(sentence.tokens[at]) || isProper(sentence.tokens[at - 1])) return null;
  const past = Math.min(at + MAX_TOKENS, pastName(sentence, at));
  // "Martyrs' Square"
  const end = sentence.tokens[past]?.xpos === "POS" && isProper(sentence.tokens[past + 1]) ? past + 1 : past;
  const noun = sentence.tokens[end];
  if (!noun || !(kit.words.is.siteNouns.has(noun.form.toLowerCase()) || isAreaNoun(noun, kit.words.scenes)))
    return null;
  const isKnown = [mentionAt(named, sentence.index, at), mentionAt(named, sentence.index, end - 1)].some(
    (m) => m && m.last < end && m.identities.some(({ code }) => code !== "UNK"),
  );
  return isKnown ? null : noun.end;
}

/** The end of the capitalised names that begin here. */
function runEnd(sentence: Sentence, at: number): number | null {
  return sentence.tokens[pastName(sentence, at) - 1]?.end ?? null;
}

/** The token behind capitalised names and their hyphens: "Kok-Tala". */
function pastName({ tokens }: Sentence, at: number): number {
  let end = at;
  while (isProper(tokens[end]) || (end > at && tokens[end]?.form === "-" && isProper(tokens[end + 1]))) end++;
  return end;
}

function isProper(token: Token | undefined): boolean {
  return isCapital(token) && token?.xpos.startsWith("NNP") === true;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form);
}

function evidence(
  { named, kit, tells }: NameSearch,
  sentence: Sentence,
  { first, end, key }: { readonly first: number; readonly end: number; readonly key: string },
): Evidence {
  return {
    follower: countryBeside(named, sentence, { first, end }, kit),
    tells: (code) => tells(code, key),
    tellsAny: tells(null, key) > 0,
  };
}

/** "Paris Saint-Germain", "New York Times", "Washington Post": part of a longer name. */
function continuesName(sentence: Sentence, at: number, end: number): boolean {
  const [before, next] = [sentence.tokens[at - 1], sentence.tokens[end]];
  const joined = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.xpos.startsWith("NNP") &&
    b.xpos.startsWith("NNP") &&
    a.end >= b.start - 1;
  const sameName = (a: Token, b: Token): boolean => a.head === b.index || b.head === a.index;
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  if (
    next &&
    last &&
    joined(last, next) &&
    sameName(last, next) &&
    /^(compound|flat)/.test(last.head === next.index ? last.deprel : next.deprel)
  )
    return true;
  return Boolean(
    before && first && joined(before, first) && sameName(before, first) && /^flat/.test(first.deprel),
  );
}
