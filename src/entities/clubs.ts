/**
 * Presidents of no state.
 *
 *     "the president of the defence front", "former president of the bar association"    of a body of citizens
 *     "the president of the republic", "the president of Peru"                            of a state
 */

import type { Token } from "../parse/parsed.ts";
import type { Word } from "./words.ts";

export function isOfClub(tokens: readonly Token[], { word, plural, last }: Word): boolean {
  if (plural || !/^(?:(?:former|vice) )?president$|^vice-president$/.test(word.word)) return false;
  const noun = tokens[last + 1]?.form === "of" ? tokens[nounAfter(tokens, last + 2)] : undefined;
  return noun !== undefined && CLUB.test(noun.lemma);
}

const CLUB =
  /^(?:front|association|federation|society|club|league|committee|union|cooperative|chamber|company|firm|bank|foundation|institute|university|forum|network|confederation|syndicate|guild|alliance|movement|party|organi[sz]ation|bar|board|community)$/;

/** The last noun of the phrase that begins at a token: "corps" of "the tank corps". */
export function nounAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[at]?.upos ?? "")) at++;
  while (tokens[at]?.upos === "NOUN" && tokens[at + 1]?.upos === "NOUN") at++;
  return at;
}
