/**
 * The names of a document by the words that name them later.
 *
 *     "Lloyd Austin"                       "Austin"
 *     "the Nile Basin Authority (NBA)"     "NBA", and the whole name
 *     "the Northern Relief Council"        "NRC"
 */

import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { fold } from "../parties/atoms.ts";

/** People and bodies by the words that name them later. */
export interface Register {
  readonly surnames: Map<string, Draft>;
  readonly acronyms: Map<string, Draft>;
}

/** Remembers a name for later mentions. */
export function enter(discourse: Discourse, register: Register, draft: Draft): void {
  const words = wordsOf(discourse, draft);
  if (draft.type === "PER") {
    const surname = words.at(-1);
    if (surname && (words.length > 1 || draft.word !== null)) {
      register.surnames.set(surname, draft);
      if (words.length > 2) register.surnames.set(words.slice(-2).join(" "), draft);
    }
    return;
  }
  if (draft.type !== "ORG") return;
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const [open, acronym, close] = [tokens[draft.last + 1], tokens[draft.last + 2], tokens[draft.last + 3]];
  if (open?.form === "(" && close?.form === ")" && acronym && acronym.form === acronym.form.toUpperCase()) {
    register.acronyms.set(fold(acronym.form), draft);
  }
  // "the mining company MMG ... [MMG]": what the noun before it told.
  if (words.length > 1 || draft.word !== null) register.acronyms.set(words.join(" "), draft);
  const initials = fold(nameOf(discourse, draft).match(INITIALS)?.join("") ?? "");
  if (initials.length > 2 && !register.acronyms.has(initials)) register.acronyms.set(initials, draft);
}

/** "NRC" of "Northern Relief Council", as texts shorten names without saying so. */
const INITIALS = /(?<![\p{L}\p{N}’'-])\p{Lu}/gu;

const WORD = /[\p{L}\p{N}'’-]+/gu;

export function wordsOf(discourse: Discourse, draft: Draft): string[] {
  const range = draft.proper ?? draft;
  const words = discourse.parsed.text.slice(range.start, range.end).match(WORD) ?? [];
  const isTitled = words.length > 1 && /^(?:Mr|Mrs|Ms|Dr|Miss)$/.test(words[0] ?? "");
  return (isTitled ? words.slice(1) : words).map(fold);
}

export function nameOf({ parsed }: Discourse, draft: Draft): string {
  const { start, end } = draft.proper ?? draft;
  return parsed.text.slice(start, end);
}
