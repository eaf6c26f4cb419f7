/**
 * What a text calls a place, by the tagger or by its own words, where no list need have the name.
 *
 *     the village of [Zerbak], [Pulau Tiga]       the noun before it, or its own first word
 *     the [Zerbak barracks]                       the noun of a site or an area behind it
 *     near [Zerbak], fled to [Zerbak], a raid on [Zerbak]    a name that nobody bears, where only places stand
 *     In [Zerbak] farmers blocked a road          the same, where a sentence opens
 *     an office in [Ain al-Zerbak]                what the tagger takes for a person, whom nothing is in
 *     confidence in Zerbak                        none
 */

import { type Mention, mentionAt, type Named } from "../entities/named.ts";
import type { Span } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { headOf, isAreaNoun, isSurrounding, namingNounBefore } from "./place-anchor.ts";
import { placeKey } from "./place-key.ts";
import { isInhabited, isStruck } from "./place-position.ts";
import type { SceneIndex } from "./scene-index.ts";
import type { TimeKit } from "./time-kit.ts";
import type { Tells } from "./told-countries.ts";

/** No name of a place has more tokens. */
export const MAX_TOKENS = 5;
const BESIDE = new Set(["near", "outside", "off", "around", "above", "opposite", "overlooking"]);
const INSIDE = new Set(["in", "inside", "at"]);
/** "-Zau", "-i-Du-Ab", " al-Zerbak", " del Sur", no longer than this. */
const JOINED =
  /^(?:-(?:\p{Lu}|\p{Ll}{1,3}-)[\p{L}-]*| (?:\p{Ll}{2}-|de |del |du |da |do |dos )\p{Lu}[\p{L}-]*)+/u;
const REACH = 40;

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

/** The end of the name that begins at this token, in characters of the text; null where nothing calls it a place. */
export function calledEnd(search: NameSearch, sentence: Sentence, at: number): number | null {
  const { locations } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  const stop =
    siteEnd(search, sentence, at) ??
    locations.get(start) ??
    (isCalledByWord(search, sentence, at) ||
    isNobody(search, sentence, at) ||
    isOpeningName(search, sentence, at)
      ? runEnd(sentence, at)
      : null) ??
    calledBefore(search, sentence, at);
  if (stop === null || isNoPlace(search, sentence, at)) return null;
  return pastJoints(search.named.text, stop);
}

/** "Back to January", "in Operation Zerbak". */
function isNoPlace({ kit: { words } }: NameSearch, { tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.form.toLowerCase() ?? "";
  if (word === "operation" || tokens[at - 1]?.form === "Operation") return true;
  return words.months.has(word) || words.weekdays.has(word);
}

/** "Buco-Zau" where somebody saw "Buco": the end with what hyphens and particles join to it. */
function pastJoints(text: string, stop: number): number {
  if (text[stop] !== "-" && text[stop] !== " ") return stop;
  return stop + (JOINED.exec(text.slice(stop, stop + REACH))?.[0].length ?? 0);
}

/** "The village of Ak-Sai", "Pulau Tiga", "Jebel Zerbak": a word says that the name is one of a place. */
function isCalledByWord(search: NameSearch, sentence: Sentence, at: number): boolean {
  const { kit } = search;
  if (namingNounBefore(sentence, at, kit.words.scenes)) return isProper(sentence.tokens[at]);
  if (isNamedSite(search, sentence, at)) return true;
  const [opener, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return kit.words.is.placeOpeners.has(opener?.form.toLowerCase() ?? "") && isProper(next);
}

/** "Zerbak National Park", which is no body's name. */
function isNamedSite({ named, kit }: NameSearch, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (!isProper(tokens[at]) || isProper(tokens[at - 1])) return false;
  const end = pastName(sentence, at);
  const [first, noun] = [tokens[at], tokens[end - 1]];
  if (!first || !noun || end < at + 2 || !kit.words.is.siteNouns.has(noun.form.toLowerCase())) return false;
  const isBody = named.tagged.some(
    ({ span, type }) => type === "ORG" && span.start <= noun.start && noun.end <= span.end,
  );
  const mention = mentionAt(named, sentence.index, end - 1);
  // "Queen Zerbak National Park", whoever the queen is.
  const isAfterPerson = mention?.nature === "person" && isRelation(tokens[end - 2] ?? first, "amod");
  return !isBody && (isAfterPerson || !isSomebodyKnown(mention));
}

/** "In Zerbak, farmers", "in Zerbak several farmers": what nobody is called, where a sentence opens. */
function isOpeningName({ named }: NameSearch, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const name = tokens[at];
  if (at !== 1 || !/^(?:In|At|Near|Outside)$/.test(tokens[0]?.form ?? "") || !name || !isProper(name))
    return false;
  const next = tokens[pastName(sentence, at)];
  if (next?.form !== "," && !isSubjectBehind(sentence, name, next)) return false;
  const isBody = named.tagged.some(
    ({ span, type }) =>
      span.start <= name.start && name.end <= span.end && (type !== "PER" || isPerson(named, span)),
  );
  const mention = mentionAt(named, sentence.index, at);
  return !isBody && (mention?.nature === "person" || !isSomebodyKnown(mention));
}

/** "In Zerbak teachers marched": who acts follows, and the name belongs to the verb. */
function isSubjectBehind({ tokens }: Sentence, name: Token, next: Token | undefined): boolean {
  const verb = tokens[name.head];
  return (
    next !== undefined &&
    /^(?:NOUN|ADJ|NUM|DET)$/.test(next.upos) &&
    isRelation(name, "obl") &&
    verb?.upos === "VERB"
  );
}

/** A name that no body bears, where only places stand. */
function isNobody(search: NameSearch, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const [before, name] = [tokens[at - 1], tokens[at]];
  if (!before || !name || !isProper(name) || isProper(before)) return false;
  const way = wayOf(search, sentence, at, { before, name });
  if (way === null) return false;
  // The tagger takes many a village for a person; nobody flies to a person.
  const { tagged } = search.named;
  const isSomebody = tagged.some(
    ({ span, type }) =>
      span.start <= name.start &&
      name.end <= span.end &&
      (type === "ORG" || (type === "PER" && way === "taken" && isPerson(search.named, span))),
  );
  return !isSomebody && !isSomebodyKnown(mentionAt(search.named, sentence.index, at));
}

/** News gives a person's full name before the short one. */
function isPerson({ tagged }: Named, { quote }: Span): boolean {
  if (quote.includes(" ")) return true;
  return tagged.some(({ span, type }) => type === "PER" && span.quote.endsWith(` ${quote}`));
}

function isSomebodyKnown(mention: Mention | null): boolean {
  return mention?.identities.some(({ code }) => code !== "UNK") === true;
}

/** "Taken": where somebody may be as well as a place. */
function wayOf(
  { kit }: NameSearch,
  sentence: Sentence,
  at: number,
  { before, name }: { readonly before: Token; readonly name: Token },
): "there" | "taken" | null {
  const { tokens } = sentence;
  const verb = tokens[name.head]?.lemma ?? "";
  const { scenes } = kit.words;
  const preposition = before.form.toLowerCase();
  if (BESIDE.has(preposition) || isStruck(sentence, at, scenes)) return "there";
  if (isInhabited(sentence, at, name, scenes)) return "there";
  if (before.form === "of" && isSurrounding(tokens[at - 2], scenes)) return "there";
  if (before.form === "to" && isRelation(name, "obl", "nmod") && kit.words.is.journeys.has(verb))
    return "there";
  if (before.form === "to" && isRelation(name, "obl") && kit.words.is.motions.has(verb)) return "taken";
  if (isRelation(name, "obj") && (kit.words.is.takings.has(verb) || /^(?:visit|reach)$/.test(verb)))
    return "taken";
  return INSIDE.has(preposition) && isInside(sentence, at, scenes) ? "there" : null;
}

/** "An office in Zerbak"; not "in Zerbak's cabinet", "in Zerbak politics", "confidence in Zerbak". */
function isInside(sentence: Sentence, at: number, { regards }: SceneIndex): boolean {
  const { tokens } = sentence;
  const end = pastName(sentence, at);
  const name = headOf(sentence, at, end - 1);
  if (!name || tokens[end]?.xpos === "POS" || !isRelation(name, "obl", "nmod")) return false;
  return !regards.has(tokens[name.head]?.lemma ?? "");
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
  const noun = siteNounAt(kit, sentence, end) ?? siteNounAt(kit, sentence, end + 1, end);
  if (!noun) return null;
  // "Inside the Zerbak barracks", where that is somebody's name; not "in the Zerbak camp", who are his followers.
  const isNamedAfter = (m: Mention): boolean =>
    m.nature === "person" &&
    !/^(?:camp|base)$/.test(noun.form) &&
    INSIDE.has(sentence.tokens[at - 2]?.form.toLowerCase() ?? "") &&
    sentence.tokens[at - 1]?.upos === "DET";
  const isKnown = [mentionAt(named, sentence.index, at), mentionAt(named, sentence.index, end - 1)].some(
    (m) => m && m.last < end && m.identities.some(({ code }) => code !== "UNK") && !isNamedAfter(m),
  );
  return isKnown ? null : noun.end;
}

/** "Barracks", and "border post" with the noun `from` before it. */
function siteNounAt({ words }: TimeKit, { tokens }: Sentence, at: number, from = at): Token | null {
  const [noun, kind] = [tokens[at], tokens[from]];
  if (!noun || !(words.is.siteNouns.has(noun.form.toLowerCase()) || isAreaNoun(noun, words.scenes)))
    return null;
  // "Gold mine", of which the tagger makes a pronoun.
  const isKind =
    kind !== undefined && /^(?:NOUN|ADJ)$/.test(kind.upos) && (kind.head === at || noun.upos !== "NOUN");
  return from === at || isKind ? noun : null;
}

/** The end of the capitalised names that begin here. */
function runEnd(sentence: Sentence, at: number): number | null {
  return sentence.tokens[pastName(sentence, at) - 1]?.end ?? null;
}

/** The token behind capitalised names and their hyphens: "Kok-Tala". */
function pastName({ tokens }: Sentence, at: number): number {
  let end = at;
  while (
    isProper(tokens[end]) ||
    (end > at && tokens[end]?.form === "-" && isProper(tokens[end + 1])) ||
    (end > at && tokens[end + 1]?.form === "-" && isParticle(tokens[end]) && isCapital(tokens[end + 2]))
  )
    end++;
  return end;
}

/** "Al", "el" of "Ain el-Zerbak". */
function isParticle(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{2}$/u.test(token.form);
}

export function isProper(token: Token | undefined): boolean {
  return isCapital(token) && token?.xpos.startsWith("NNP") === true;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form);
}
