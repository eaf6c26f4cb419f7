/**
 * Lands without their name.
 *
 *     "Israel's blockade ... [the country]'s bombardment"    Israel
 *     "Gaza ... of [the enclave]"                            Gaza
 *
 * Leaves to others: villages and provinces that name their country (describe.ts).
 */

import { codesOf } from "../belonging/codes-of.ts";
import { countryOfWriter } from "../belonging/writers-own.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isState, ofCountry, ofPlace } from "../parties/identities.ts";

/** "the country": the nearest state. "the enclave", "the island": the nearest place that may be one. */
export function resolveLand(discourse: Discourse, draft: Draft, isPiece: boolean): void {
  const called = discourse.index.landsCalled.get(draft.word?.word ?? "");
  if (called) {
    resolveCalled(discourse, draft, called);
    return;
  }
  // "owners asked the state for help": of the country that the text is about, whichever was named last.
  if (draft.word?.word === "state" && discourse.home.leader !== null) {
    resolveHome(discourse, draft);
    return;
  }
  const written = !isPiece && isThis(discourse, draft) ? countryOfWriter(discourse, draft) : null;
  if (written) {
    draft.country = written.code;
    draft.identities = [ofCountry(written, "GOV")];
    return;
  }
  const near = recent(discourse, draft.sentence).find((d) =>
    isPiece ? isPieceOfLand(d, draft, discourse.index.kinds.islands) : isStateAlone(discourse, d),
  );
  if (!near && !isPiece) resolveHome(discourse, draft);
  if (!near) return;
  draft.country = near.country ?? near.identities[0]?.code ?? null;
  if (!isPiece || near.meaning?.kind === "country") {
    draft.identities = near.identities;
    return;
  }
  const { start, end } = near.proper ?? near;
  draft.identities = draft.country ? [ofPlace(discourse.parsed.text.slice(start, end), draft.country)] : [];
  draft.nature = "place";
}

/** "the kingdom": the nearest country that is one, else the one of which the text speaks most. */
function resolveCalled(discourse: Discourse, draft: Draft, called: ReadonlySet<string>): void {
  const { home, index } = discourse;
  const near = recent(discourse, draft.sentence).find(
    (d) => isStateAlone(discourse, d) && called.has(d.identities[0]?.code ?? ""),
  );
  const most = [...home.share].find(([code]) => called.has(code));
  const country = index.countries.get(near?.identities[0]?.code ?? most?.[0] ?? "");
  if (!country) return;
  draft.country = country.code;
  draft.identities = [ofCountry(country, "GOV")];
}

/** "this country": the writer's, not the one named last. */
function isThis({ parsed }: Discourse, { sentence, first }: Draft): boolean {
  return parsed.sentences[sentence]?.tokens[first]?.form.toLowerCase() === "this";
}

/** "Latvian investigators ... [the country]'s railways": of those who were named last, where no state was. */
function resolveHome(discourse: Discourse, draft: Draft): void {
  const { index, home } = discourse;
  const near = recent(discourse, draft.sentence, 1).find(
    (d) => d.kind !== "pronoun" && codesOf(d, index).length === 1,
  );
  const code = home.leader ?? (near ? codesOf(near, index)[0] : undefined);
  const country = code ? index.countries.get(code) : undefined;
  if (!country) return;
  draft.country = country.code;
  draft.identities = [ofCountry(country, "GOV")];
}

function isStateAlone(discourse: Discourse, near: Draft): boolean {
  const [identity] = near.identities;
  if (!identity || near.identities.length > 1 || near.meaning?.kind === "place") return false;
  return (near.nature === "state" || near.type === "LOC") && isState(identity.code, discourse.index);
}

function isPieceOfLand(near: Draft, draft: Draft, islands: ReadonlySet<string>): boolean {
  if (!near.country || near.kind !== "name") return false;
  if (draft.word?.word === "island") return near.meaning?.kind === "country" && islands.has(near.country);
  return near.type === "LOC" && near.meaning?.kind === "place";
}

/** "rebels entered Gao ... shelled [the town]": in the country of the place that was named last. */
export function nearestPlace(discourse: Discourse, draft: Draft): string | null {
  if (!/^(?:town|city|village|port|neighbou?rhood|hamlet)$/.test(draft.word?.word ?? "")) return null;
  // "shelled a village", "burned three villages": where the article is at home.
  if (!draft.definite) return discourse.home.leader;
  if (draft.plural) return null;
  const near = recent(discourse, draft.sentence).find(
    (d) => d.kind === "name" && d.nature === "place" && d.country,
  );
  return near?.country ?? null;
}
