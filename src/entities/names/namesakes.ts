/**
 * Places whose name is the surname of somebody whom the text has named in full.
 *
 *     "Ada Paris ... [Paris] left the church"     the person, and no government
 *     "Ada Paris ... in [Paris]"                  the place
 *
 * Leaves to others: surnames of people whom the lexicon knows, and those that are no place (reference/resolve.ts).
 */

import type { Sentence } from "../../parse/parsed.ts";
import type { Draft } from "../draft.ts";
import { unknown } from "../parties/identities.ts";

/** Changes those drafts into bare surnames, which resolve.ts reads. */
export function untieNamesakes(
  sentences: readonly Sentence[],
  drafts: readonly (readonly Draft[])[],
  text: string,
): void {
  const surnames = new Set<string>();
  for (const [at, here] of drafts.entries()) {
    const { tokens } = sentences[at]!;
    for (const draft of here) {
      const form = tokens[draft.last]?.form ?? "";
      if (isFullName(draft)) surnames.add(form);
      else if (surnames.has(form) && isBarePlace(draft) && !isThere(sentences[at]!, draft)) {
        draft.meaning = null;
        draft.type = "PER";
        draft.nature = "person";
        draft.country = null;
        draft.sector = null;
        draft.identities = [unknown(text.slice(draft.start, draft.end), null)];
      }
    }
  }
}

/** "Ada Paris", with or without a title. */
function isFullName({ kind, type, meaning, proper, first, last, start }: Draft): boolean {
  const isBare = first === last || (proper !== null && proper.start > start && last - first < 2);
  return kind === "name" && type === "PER" && meaning?.kind !== "surname" && !isBare;
}

function isBarePlace({ kind, meaning, first, last }: Draft): boolean {
  return kind === "name" && first === last && (meaning?.kind === "capital" || meaning?.kind === "place");
}

/** "in Paris", "the Paris police" */
function isThere({ tokens }: Sentence, { first, last }: Draft): boolean {
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  return before?.upos === "ADP" || before?.upos === "DET" || next?.upos === "NOUN" || next?.upos === "PROPN";
}
