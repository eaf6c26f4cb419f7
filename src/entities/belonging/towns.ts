/**
 * Whose somebody is by the town behind the noun, where only the list of places knows the town.
 *
 *     "the mayor of [Tacna]", "a court in [Arica]", "traders from [Iquique]"    of the country in which it lies
 *     "hostages in [Tacna]"                                                     of anybody
 *
 * Leaves to others: places of the party lexicon (owners-after.ts).
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isThere } from "./owners-after.ts";

export function countryOfTown({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  const preposition = tokens[draft.last + 1]?.form ?? "";
  if (!/^(?:of|in|from)$/.test(preposition) || !draft.word || index.kinds.abroad.has(draft.word.word))
    return null;
  const at = tokens[draft.last + 2]?.upos === "DET" ? draft.last + 3 : draft.last + 2;
  const town = (drafts[draft.sentence] ?? []).find(
    (d) => d.first === at && d.kind === "name" && d.nature === "place" && d.country !== null,
  );
  if (!town || (preposition === "in" && !isThere(index, draft.word, true))) return null;
  return index.countries.get(town.country ?? "") ?? null;
}
