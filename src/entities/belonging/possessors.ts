/**
 * Whose somebody is, by what stands before the noun.
 *
 *     "[its] foreign minister, Ada Berg"      whoever "its" is
 *     "[the junta's] spokesman"               the junta
 *     "Oslo, [whose] envoys chaired"          Oslo
 *     "Q: Did [your] men fire?"               whom the interview asks
 *
 * Leaves to others: owners that are names (describe.ts), "a spokesman for the army" (descriptions.ts).
 */

import { type Discourse, guestOf, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** "its army", "his government": the possessive pronoun inside; "Oslo, whose envoys": the noun before the relative. */
export function possessor(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const pronoun = recent(discourse, draft.sentence, 0).find(
    (d) =>
      d.kind === "pronoun" &&
      draft.first <= d.first &&
      d.last < draft.head &&
      tokens[d.first]?.xpos === "PRP$",
  );
  if (tokens.slice(draft.first, draft.head).some((t) => /^your$/i.test(t.form))) {
    const guest = guestOf(discourse, draft.sentence);
    // Those for whom the guest speaks, not the guest's own family.
    return guest && { ...guest, nature: "body" };
  }
  return pronoun ?? relativePossessor(discourse, draft);
}

/** The mention that ends right before ", whose", past a comma or a relative's own preposition: "Oslo, in whose ports". */
function relativePossessor(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const inside = tokens.slice(draft.first - 1, draft.head).find((t) => t.form.toLowerCase() === "whose");
  if (!inside) return null;
  let at = inside.index - 1;
  if (tokens[at]?.upos === "ADP") at--;
  if (tokens[at]?.form === ",") at--;
  const near = recent(discourse, draft.sentence, 0).filter((d) => d.last === at && d.kind !== "pronoun");
  return near.find((d) => d.identities.length > 0) ?? null;
}
