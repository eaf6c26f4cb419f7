/**
 * The city that stands for a union of states and not for the country in which it lies.
 *
 *     "[Brussels] urged both to wait"           the European Union
 *     "Belgium ... [Brussels] closed its ports"  Belgium, where the article is about it
 *     "met in [Brussels]"                        a place
 *     "the EU ... [the Commission]"              the European Commission
 *
 * Leaves to others: capitals, which stand for their governments (draft-names.ts).
 */

import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { ofBody, ofCountry } from "../parties/identities.ts";
import { roleOf } from "../places.ts";

const SEAT = { city: "Brussels", country: "BEL", body: "eu" };

/** "Brussels was torn. [The Commission]": its own, where none was named. */
export function organOfUnion(discourse: Discourse, draft: Draft, name: string, year: number | null): void {
  const organ = name === ORGAN.name ? discourse.index.bodies.get(ORGAN.body) : undefined;
  if (!organ) return;
  const union = recent(discourse, draft.sentence, REACH).find((d) => d.identities[0]?.entity === SEAT.body);
  if (!union) return;
  draft.nature = "body";
  draft.country = null;
  draft.identities = [ofBody(organ, year)];
}

const ORGAN = { name: "Commission", body: "ec" };
/** Sentences over which it may be called so. */
const REACH = 40;

/** Makes the union, or the country, of the city where it acts. */
export function seatOfUnion(discourse: Discourse, draft: Draft, name: string, year: number | null): void {
  if (name !== SEAT.city) return;
  const { index, home, parsed } = discourse;
  const sentence = parsed.sentences[draft.sentence];
  if (!sentence || roleOf(sentence, { ...draft, meanings: [] }, index) !== "actor") return;
  const country = index.countries.get(SEAT.country);
  const union = index.bodies.get(SEAT.body);
  const isAtHome = home.leader === SEAT.country || home.pair?.includes(SEAT.country) === true;
  draft.type = "LOC";
  if (isAtHome && country) {
    draft.nature = "state";
    draft.identities = [ofCountry(country, "GOV")];
    return;
  }
  if (!union) return;
  draft.nature = "body";
  draft.country = null;
  draft.identities = [ofBody(union, year)];
}
