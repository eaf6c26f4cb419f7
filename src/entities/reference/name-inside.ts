/**
 * Descriptions that a name inside tells apart.
 *
 *     "the Salt Front (SF) ... [SF fighters]"   of the body that the name stands for by now
 *     "the Copper Street gang"                  a name that nobody knows: somebody's at home
 *
 * Leaves to others: names that the lexicon knows (describe.ts).
 */

import type { Identity } from "../../model/party.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** The draft and identity of the name inside, where the text has told whose name it is and the words alone did not. */
export function bodyInside(discourse: Discourse, draft: Draft): readonly [Draft, Identity] | null {
  if (draft.kind !== "description" || draft.identities.length !== 1) return null;
  const inside = (discourse.drafts[draft.sentence] ?? []).find(
    (d) => d.type === "ORG" && d.word === null && d.first >= draft.first && d.last < draft.head,
  );
  const [body] = inside?.identities ?? [];
  if (!inside || !body || inside.identities.length > 1) return null;
  // "An SF commander" is of the group, in whatever country that is.
  if (body.code === "UNK" && body.sector !== "REB") return null;
  // What the text calls so, where the lexicon knows another.
  const isRedefined = inside.meaning?.kind === "body" && body.entity === null;
  return isRedefined || draft.identities[0]?.code === "UNK" ? [inside, body] : null;
}

/** "the Copper Street gang", "the Lowland hospital": by a name that nobody knows, somebody's at home. */
export function isNamedLocal(
  { index }: Discourse,
  { identities, word, kind, sector, nature }: Draft,
): boolean {
  if (kind !== "description" || !word || sector === null || identities.length !== 1) return false;
  // "two Salt Union commanders": not of the country's own forces.
  if (sector === "MIL" && nature === "people") return false;
  return (
    identities[0]?.code === "UNK" && identities[0]?.sector === sector && index.kinds.locals.has(word.word)
  );
}
