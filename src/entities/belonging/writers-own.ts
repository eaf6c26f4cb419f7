/**
 * The country of whoever writes, where the words are the writer's own:
 *
 *     "[our navy] held two boats"          of the country in which the text was written, or that leads it
 *     "[this country]'s envoy"             the same
 *
 * Leaves to others: words in quotation marks and turns of an interview, which are a speaker's, and the "we" and "our teams" of
 * those who issue a statement (referents.ts).
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isPublic } from "../parties/identities.ts";

export function countryOfWriter(
  { home, index, quoted, turns }: Discourse,
  { sentence, first }: Pick<Draft, "sentence" | "first">,
): CountryEntry | null {
  if (quoted[sentence]?.[first] === true || turns.has(sentence)) return null;
  return index.countries.get(home.written ?? home.leader ?? "") ?? null;
}

/** "our navy", "our president": bodies and officers of a state, of which no charity or union has its own. */
export function ownOfWriter(discourse: Discourse, draft: Draft): CountryEntry | null {
  const { sentence, first, head, sector, nature, word } = draft;
  const tokens = discourse.parsed.sentences[sentence]?.tokens.slice(first, head) ?? [];
  const isOurs = tokens.some((t) => t.form === "our" || (t.form === "Our" && t.index === 0));
  const isInstitution =
    isPublic(sector) &&
    word?.weak !== true &&
    (nature === "body" || word?.office === true || sector === "MIL");
  return isOurs && isInstitution ? countryOfWriter(discourse, draft) : null;
}
