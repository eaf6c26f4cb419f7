/**
 * Whose an institution, a crowd or a person is that takes part in an act and of whom the words name no country: of the country that
 * the article is about; of two countries that in which it was written, or that it names first.
 *
 *     "Chad votes. ... [Traders] closed their shops"     Chad
 *     "[armed men] shot", "[displaced families] fled"    Chad: armed groups are coded with the country in which they stand
 *     "[suspects] were held", "[foreign firms] left"     nobody knows
 *     "[the envoys of six countries] met"                of several
 *
 * The entities stage, which every other reading rests on, leaves these open (entities/belonging/belonging.ts). Sectors and spans stay.
 */

import { homeIn } from "../../entities/belonging/home.ts";
import { type Mention, mentionsIn } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import { overlaps } from "../../model/span.ts";
import type { Sentence } from "../../parse/parsed.ts";
import type { Timed } from "../../time/timed.ts";
import type { EventKit } from "../event-kit.ts";

/** `others`: states to whom those that are asked for do not belong. */
export function atHome(
  timed: Timed,
  sentence: Sentence,
  parties: readonly Party[],
  { rootless }: Pick<EventKit, "rootless">,
  others: readonly Party[] = [],
): readonly Party[] {
  const { leader, written, pair } = homeIn(timed.home, sentence.index);
  const isOther = (code: string | null) => others.some((o) => o.code === code);
  return parties.map((p) => {
    // Of two countries the one in which the text was written, else the one that it names first.
    const usual = leader ?? written ?? pair?.[0] ?? null;
    // "Chad and Mali ... Chad imposed sanctions on [two generals]": of the other.
    const code = isOther(usual) ? (pair?.find((c) => !isOther(c)) ?? null) : usual;
    if (code === null || p.code !== "UNK" || !isRooted(timed, sentence, p, rootless)) return p;
    // "Turkish and Kurdish officials": those of whom the words say nothing are not of the others' country.
    return parties.some((o) => o !== p && o.span.start === p.span.start) ? p : { ...p, code };
  });
}

/** People who are at home elsewhere, or of whom nobody knows where. */
const ROOTLESS_SECTORS = /^(?:REF|IGO|NGO|MNC)$/;
/** "the [government] spokesman", "[state] television": of a government at home, though governments may be anybody's. */
const OF_GOVERNMENT =
  /\bforeign (?=minist|secretary|affairs|office|policy)|\b(?:government|state) (?!of|in|and|or|that|which|to|with|for)(?=[a-z])/g;

/** "the Coast [State] Progress [Party]": words of a name. */
const IN_NAME = /(?<=\p{Lu}[\p{L}’'-]* )(?:Party|State|Community|Power|Nations?|Side|Country)\b/gu;

const NOT_LETTER = /[^a-z]+/;

/** "ministers [of member states]", "envoys [from six countries]" */
const OF_STATES = /^ (?:of|from) (?:\p{Ll}+ ){0,2}(?:member[ -])?(?:states|countries|nations|governments)\b/u;
const LONGEST = 50;

/** Who fled inside the country, and leaders and partners of a part of it, are at home whatever else they are called. */
const AT_HOME = /\b(?:displaced|evacuees|returnees|local|provincial|district|municipal)\b/i;

function isRooted(
  timed: Timed,
  sentence: Sentence,
  { span, sector }: Party,
  rootless: ReadonlySet<string>,
): boolean {
  if (!AT_HOME.test(span.quote)) {
    if (ROOTLESS_SECTORS.test(sector ?? "")) return false;
    const words = span.quote.replace(IN_NAME, " ").toLowerCase().replace(OF_GOVERNMENT, "").split(NOT_LETTER);
    if (words.some((word) => rootless.has(word) || (word === "leaders" && isOfStates(sector)))) return false;
    if (OF_STATES.test(timed.text.slice(span.end, span.end + LONGEST))) return false;
  }
  const mention = mentionsIn(timed, sentence.index).find((m) => overlaps(m.span, span));
  // "OMC" of the Ostlin Mining Company: what was told of it is kept.
  return (
    mention === undefined ||
    isSomebody(mention, rootless) ||
    (sector !== null && /^\p{Lu}{3,}$/u.test(span.quote))
  );
}

/** "the leaders" may be those of several states; "truckers' leaders", "church leaders" are not. */
function isOfStates(sector: string | null): boolean {
  return sector === null || sector === "GOV";
}

/** "[Traders] closed their shops. [They] want": by the words that named them first. */
function isLocal(name: string, rootless: ReadonlySet<string>): boolean {
  return (
    name !== "" &&
    name
      .toLowerCase()
      .split(NOT_LETTER)
      .every((word) => !rootless.has(word))
  );
}

const DESCRIBED =
  /\b(?:state|public|state-owned|state-run|national|local|opposition|dissident|main|largest|biggest) \p{Ll}/u;

/** "the Kuki Council ... it": a name of several words. */
const NAMED = /^\p{Lu}\S* .*\p{Lu}/u;

/** A body called by one word ("the Council") is one named before. */
function isSomebody(
  { kind, nature, type, proper, span, identities }: Mention,
  rootless: ReadonlySet<string>,
): boolean {
  // "She" is whom the name before tells: somebody at home where the bare name is.
  if (kind === "pronoun")
    return (
      nature === "person" ||
      (nature === "body" &&
        (/^(?:OPP|PTY|LAB)$/.test(identities[0]?.sector ?? "") || NAMED.test(identities[0]?.name ?? ""))) ||
      (nature === "people" && isLocal(identities[0]?.name ?? "", rootless))
    );
  const isOneWord =
    kind === "name" &&
    type === "ORG" &&
    !(proper ?? span).quote.includes(" ") &&
    // "the Basotho Congress ... [the Congress]": named in full before.
    !(identities[0]?.sector && NAMED.test(identities[0].name)) &&
    // "the state oil firm Nalcor", "the dissident group Upan": told by the noun before.
    !DESCRIBED.test(span.quote);
  // "their boats" of marines who are at home.
  const isThing = nature === "thing" && identities.length === 0;
  return !isOneWord && !isThing && nature !== "place";
}
