/**
 * Names in a sentence: those of the lexicon, and runs of capitalised words that are none.
 *
 *     "[Kabul Airport]"                 a place, though Kabul alone is in the lexicon
 *     "[Jordan Peterson]"               a person, not the kingdom
 *     "met [Ararat Vardanyan] in ..."   a person whom the lexicon does not know
 *     "[Department of Homeland Affairs]"   a body
 *
 * Titles and nouns for people stay outside; descriptions are put together in describe.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Name } from "../draft.ts";
import { type Atom, fold } from "../parties/atoms.ts";
import type { Meaning, PartyIndex } from "../parties/build-index.ts";
import { titleTokens } from "../words.ts";
import { combineNames } from "./combine-names.ts";
import type { LookedUp } from "./looked-up.ts";
import type { ProposedName } from "./name-tagger.ts";
import { typeUnknown } from "./type-names.ts";
import { wholeBodies } from "./whole-bodies.ts";

/** Nouns for persons and bodies end a run of capitalised words unless they are its head. */
export function findNames(seen: LookedUp, index: PartyIndex, proposed: readonly ProposedName[]): Name[] {
  const { sentence, words } = seen;
  const known = knownNames(seen);
  const taken = new Set<number>();
  for (const name of known) for (let i = name.first; i <= name.last; i++) taken.add(i);
  const shouting = isShouting(sentence);
  const bodies = shouting ? [] : wholeBodies(sentence, index, proposed, (i) => taken.has(i));
  for (const name of bodies) for (let i = name.first; i <= name.last; i++) taken.add(i);
  const isApart = ({ first, last }: { readonly first: number; readonly last: number }) =>
    !bodies.some((b) => b.first <= last && first <= b.last);
  const titles = titleTokens(words, (i) => !taken.has(i) && isNameWord(sentence, i, index, shouting));
  const isLoose = (i: number) => !taken.has(i) && !titles.has(i) && isNameWord(sentence, i, index, shouting);
  const runs: Name[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!isLoose(i)) continue;
    const last = runEnd(sentence, i, isLoose, index);
    runs.push(nameOf(sentence, i, last, [], null));
    i = last;
  }
  const joined = join(
    sentence,
    [...known.filter(isApart), ...bodies, ...runs].sort((a, b) => a.start - b.start),
    index,
  ).map((name) =>
    name.meanings.length > 0 ? name : { ...name, type: name.type ?? typeUnknown(sentence, name, index) },
  );
  return combineNames(seen, joined, proposed.filter(isApart), index);
}

function knownNames({ sentence, atoms, phrases }: LookedUp): Name[] {
  return phrases.flatMap(({ from, to, meanings }) => {
    const [a, b] = [atoms[from], atoms[to]];
    if (!a || !b || isPlainWord(sentence, a, b)) return [];
    return [
      {
        first: a.token,
        last: b.token,
        start: a.start,
        end: endOf(sentence, b),
        meanings,
        type: typeOf(meanings[0]),
      },
    ];
  });
}

/** The full stop of "U.S." belongs to the name. */
function endOf(sentence: Sentence, atom: Atom): number {
  const token = sentence.tokens[atom.token];
  return token && token.end === atom.end + 1 && token.form.endsWith(".") ? token.end : atom.end;
}

/** "turkey" is lower case anyway; "Will", "May" at the start of a sentence are not names unless tagged so. */
function isPlainWord(sentence: Sentence, a: Atom, b: Atom): boolean {
  if (a.token !== b.token) return false;
  const token = sentence.tokens[a.token];
  if (token?.form === "May" && isDay(sentence, token.index)) return true;
  return (
    token !== undefined &&
    PLAIN.has(token.upos) &&
    a.raw.length > 1 &&
    !isAcronym(sentence, token) &&
    (isFirst(sentence, token.index) || token.upos === "PRON")
  );
}

/** "ISIS authorized ...": in capitals where others are not. */
function isAcronym({ tokens }: Sentence, { form, index, upos }: Token): boolean {
  return upos === "AUX" && ACRONYM.test(form) && /^\p{Ll}/u.test(tokens[index + 1]?.form ?? "");
}

const ACRONYM = /^\p{Lu}{3,}$/u;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/;

/** "on 1 May", "May 29", "in May 2031": a month. */
function isDay({ tokens }: Sentence, i: number): boolean {
  return DAY.test(tokens[i - 1]?.form ?? "") || DAY.test(tokens[i + 1]?.form ?? "");
}

const PLAIN: ReadonlySet<string> = new Set([
  "AUX",
  "PRON",
  "DET",
  "ADP",
  "SCONJ",
  "CCONJ",
  "ADV",
  "PART",
  "INTJ",
]);

function typeOf(meaning: Meaning | undefined): Name["type"] {
  switch (meaning?.kind) {
    case "country":
    case "capital":
    case "place":
    case "region":
      return "LOC";
    case "seat":
    case "body":
      return "ORG";
    case "person":
    case "surname":
      return "PER";
    default:
      return null;
  }
}

function nameOf(
  sentence: Sentence,
  first: number,
  last: number,
  meanings: readonly Meaning[],
  type: Name["type"],
): Name {
  return {
    first,
    last,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
    meanings,
    type,
  };
}

const UPPER = /^\p{Lu}/u;
const LETTERS = /\p{L}/u;

/** A word that may be part of an unknown name. */
function isNameWord(sentence: Sentence, i: number, index: PartyIndex, shouting: boolean): boolean {
  const token = sentence.tokens[i];
  if (token?.form === "May" && isDay(sentence, i)) return false;
  if (!token || !UPPER.test(token.form) || index.noNames.has(token.form) || index.honorifics.has(token.form))
    return false;
  if (token.upos === "PROPN") return !shouting || !isFirst(sentence, i);
  if (shouting || isFirst(sentence, i) || token.form.length < 2) return false;
  return (
    token.upos === "NOUN" || token.upos === "X" || (token.upos === "ADJ" && isCapital(sentence.tokens[i + 1]))
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && UPPER.test(token.form) && (token.upos === "PROPN" || token.upos === "NOUN");
}

/** First of its sentence, or of a quotation or list item in it. */
function isFirst(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1];
  return before === undefined || (i < 3 && !LETTERS.test(before.form));
}

/** A headline in capitals tells nothing by its capitals. */
function isShouting(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((t) => LETTERS.test(t.form) && t.form.length > 3);
  return words.length > 3 && words.filter((t) => UPPER.test(t.form)).length > 0.8 * words.length;
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "on"]);

function runEnd(
  sentence: Sentence,
  first: number,
  isLoose: (i: number) => boolean,
  index: PartyIndex,
): number {
  const { tokens } = sentence;
  let last = first;
  let linked = false;
  for (;;) {
    const next = tokens[last + 1];
    if (!next) return last;
    if (isLoose(last + 1)) {
      last++;
      continue;
    }
    const glued =
      next.start === tokens[last]?.end && (next.form === "-" || next.form === "’" || next.form === "'");
    if ((glued || index.particles.has(next.form) || next.form === "&") && isLoose(last + 2)) last += 2;
    else if (LINKS.has(next.form) && isBodyHead(tokens.slice(first, last + 1), index) && isLoose(last + 2)) {
      last += 2;
      linked = true;
    } else if (linked && next.form === "and" && isLoose(last + 2)) last += 2;
    else return last;
  }
}

function isBodyHead(tokens: readonly Token[], index: PartyIndex): boolean {
  return tokens.some((t) => index.bodyHeads.has(t.form));
}

/** Names that stand side by side and are one. */
function join(sentence: Sentence, names: readonly Name[], index: PartyIndex): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const one = before && before.last + 1 === name.first ? joinTwo(sentence, before, name, index) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(name);
  }
  return joined;
}

const PLACES: ReadonlySet<string | undefined> = new Set([
  "country",
  "capital",
  "place",
  "region",
  "adjective",
  "regionAdjective",
]);

function joinTwo(sentence: Sentence, a: Name, b: Name, index: PartyIndex): Name | null {
  const head = sentence.tokens[b.last]?.form ?? "";
  const whole = (type: Name["type"]) => nameOf(sentence, a.first, b.last, [], type);
  if (b.meanings.length === 0 && PLACES.has(a.meanings[0]?.kind)) {
    // "U.S. District Judge" is no district.
    const goesOn = UPPER.test(sentence.tokens[b.last + 1]?.form ?? "");
    if (index.placeEnds.has(head)) return goesOn ? null : whole("LOC");
    if (index.bodyHeads.has(head) || b.type === "ORG") return goesOn ? null : whole("ORG");
    return isGiven(sentence, a, index) ? whole("PER") : null;
  }
  if (a.meanings.length === 0 && b.meanings[0]?.kind === "surname") {
    const given = fold(sentence.tokens[a.first]?.form ?? "");
    const same = b.meanings.filter(
      (m) => m.kind === "surname" && fold(m.person.name).startsWith(given[0] === "." ? "" : given),
    );
    if (same.length > 0) return { ...whole("PER"), meanings: same };
    return isPersonLike(sentence, a, index) || isOneWord(sentence, a) ? whole("PER") : null;
  }
  if (b.meanings.length === 0 && (a.meanings[0]?.kind === "surname" || a.meanings[0]?.kind === "person")) {
    if (index.placeEnds.has(head)) return whole("LOC");
    if (index.bodyHeads.has(head)) return whole("ORG");
    // "Deng Akol", "Samia Khalil": somebody whose first name is another's surname, or by which the press calls another.
    const isFirst =
      a.meanings[0]?.kind === "surname" ? isBesideTitle(sentence, a, index) : isFirstName(sentence, a);
    return isFirst && isOneWord(sentence, b) ? whole("PER") : null;
  }
  return null;
}

/** One word that is a name by its tag, such as an unknown first name. */
function isOneWord({ tokens }: Sentence, name: Name): boolean {
  const token = tokens[name.first];
  return name.first === name.last && token?.upos === "PROPN" && token.form !== token.form.toUpperCase();
}

/** One word that opens the name of whom it stands for. */
function isFirstName({ tokens }: Sentence, { first, last, meanings: [meaning] }: Name): boolean {
  const word = fold(tokens[first]?.form ?? "");
  return first === last && meaning?.kind === "person" && fold(meaning.person.name).startsWith(`${word} `);
}

/** "oil minister, [Deng Akol], said", "Minister [Deng Akol]" */
function isBesideTitle({ tokens }: Sentence, name: Name, index: PartyIndex): boolean {
  const before = tokens[name.first - 1];
  const title = before?.form === "," ? tokens[name.first - 2] : before;
  return title !== undefined && index.titleHeads.has(title.form.toLowerCase());
}

function isGiven(sentence: Sentence, name: Name, index: PartyIndex): boolean {
  const word = fold(sentence.tokens[name.first]?.form ?? "");
  return name.first === name.last && (index.male.has(word) || index.female.has(word));
}

function isPersonLike(sentence: Sentence, name: Name, index: PartyIndex): boolean {
  return isGiven(sentence, name, index) || typeUnknown(sentence, name, index) === "PER";
}
