/**
 * Whose an institution, a crowd or a person is that takes part in an act and of whom the words name no country: of the country that
 * the article is about, where one leads.
 *
 *     "Chad votes. ... [Traders] closed their shops"     Chad
 *     "[gunmen] shot", "[foreign firms] left"            nobody knows
 *     "[the envoys of six countries] met"                of several
 *
 * The entities stage, which every other reading rests on, leaves these open (entities/belonging.ts). Sectors and spans stay.
 */

import { type Mention, mentionsIn } from "../entities/named.ts";
import type { Party } from "../model/party.ts";
import { overlaps } from "../model/span.ts";
import type { Sentence } from "../parse/parsed.ts";
import type { Timed } from "../time/timed.ts";

export function atHome(timed: Timed, sentence: Sentence, parties: readonly Party[]): readonly Party[] {
  const { leader, base } = timed.home;
  return parties.map((p) => {
    // "Norway urged Italy ... [Residents] fled": of two countries a crowd may be of either.
    const code = p.sector === "CVL" ? leader : (leader ?? base);
    if (code === null || p.code !== "UNK" || !isRooted(timed, sentence, p)) return p;
    // "Turkish and Kurdish officials": those of whom the words say nothing are not of the others' country.
    return parties.some((o) => o !== p && o.span.start === p.span.start) ? p : { ...p, code };
  });
}

/** People who are at home elsewhere, or of whom nobody knows where. */
const ROOTLESS_SECTORS = /^(?:REF|UAF|CRM|IGO|NGO|MNC)$/;
/** Those of whom nobody knows who they are, and those of several countries. A closed class in news, so a list in the rule. */
const ROOTLESS = wordsOf(
  "gunman gunmen attacker attackers hacker hackers assailant assailants armed unknown unidentified masked suspect suspects",
  "terrorist terrorists bomber bombers hijacker hijackers",
  "foreign international global world regional western multinational source sources observer observers tourist tourists",
  "migrant migrants refugee refugees asylum diplomat diplomats ambassador ambassadors envoy envoys embassy embassies",
  "country countries nation nations government governments state states power powers neighbour neighbours neighbor",
  "neighbors ally allies partner partners side sides party parties community communities leaders capitals",
  "presidents premiers monarchs kings mediator mediators facilitator facilitators",
);

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** "the [government] spokesman", "[state] television": of a government at home, though governments may be anybody's. */
const OF_GOVERNMENT = /\b(?:government|state) (?!of|in|and|or|that|which|to|with|for)(?=[a-z])/g;

const NOT_LETTER = /[^a-z]+/;

function isRooted(timed: Timed, sentence: Sentence, { span, sector }: Party): boolean {
  if (ROOTLESS_SECTORS.test(sector ?? "")) return false;
  if (
    span.quote
      .toLowerCase()
      .replace(OF_GOVERNMENT, "")
      .split(NOT_LETTER)
      .some((word) => ROOTLESS.has(word))
  )
    return false;
  const mention = mentionsIn(timed, sentence.index).find((m) => overlaps(m.span, span));
  return mention === undefined || isSomebody(mention);
}

/** A body called by one word ("the Council") is one named before; a pronoun is whoever it stands for. */
function isSomebody({ kind, nature, type, proper, span }: Mention): boolean {
  const isOneWord = kind === "name" && type === "ORG" && !(proper ?? span).quote.includes(" ");
  return !isOneWord && kind !== "pronoun" && nature !== "thing" && nature !== "place";
}
