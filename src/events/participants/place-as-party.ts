/**
 * Whom a place stands for where an act reaches it.
 *
 *     "shelled Gao", "sent tents to Gao"    the country in which it lies, without a sector: who lives there
 *     "recalled its envoy from Bamako", "at Bamako's request"   the government of that country
 */

import { type Mention, mentionAt } from "../../entities/named.ts";
import { type Party, party } from "../../model/party.ts";
import type { PloverType } from "../../model/plover.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Timed } from "../../time/timed.ts";
import type { Match } from "../frames/match-frame.ts";

/** What is done to a place itself, or to whoever lives there. */
const ON_THE_SPOT = /^(?:ASSAULT|COERCE|AID|MOBILIZE|RETREAT|PROTEST)$/;

/** Nobody where the country of the place is not known. */
export function placeAsParty({ span, country }: Mention, type: PloverType | null, asks = false): Party[] {
  if (!country) return [];
  const sector = !asks && (type === null || ON_THE_SPOT.test(type)) ? null : "GOV";
  return [party(span, { name: span.quote, code: country, sector, entity: null })];
}

/** "sent tents at Bamako's request": a place that asks or agrees is its government. */
export function isAsking({ tokens }: Sentence, owner: Token): boolean {
  return owner.deprel === "nmod:poss" && ASKED.test(tokens[owner.head]?.lemma ?? "");
}

const ASKED =
  /^(?:request|invitation|demand|insistence|behest|appeal|consent|approval|offer|proposal|decision|order|refusal|rejection)$/;

/** The government of a country whose name it is; else as any place. */
function placeAsState(mention: Mention, type: PloverType | null): Party[] {
  const states = mention.identities.filter((i) => i.sector === "GOV");
  return states.length > 0 ? states.map((i) => party(mention.span, i)) : placeAsParty(mention, type);
}

/** Whom the place at a word stands for. */
export function placeAt(timed: Timed, sentence: Sentence, t: Token, { type, act }: Match): Party[] {
  const mention = mentionAt(timed, sentence.index, t.index);
  if (!mention || mention.head !== t.index) return [];
  // "closed the crossings into Chad": a border is closed to a state.
  return act === "close-border" || act === "ban"
    ? placeAsState(mention, type)
    : placeAsParty(mention, type, isAsking(sentence, t));
}
