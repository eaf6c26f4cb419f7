/**
 * Who says the clause that a word heads, where a verb of saying governs it.
 *
 *     "There will be no talks," the rebels said        the rebels
 *     Rome said that Oslo should wait                  Rome
 *     There will be no talks                           nobody
 */

import type { Party } from "../../model/party.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { reportingClass } from "../attributions/attributed.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { EventKit } from "../event-kit.ts";
import { partiesAt } from "./participants.ts";

export function speakersOf(timed: Timed, sentence: Sentence, word: Token, kit: EventKit): readonly Party[] {
  const above = sentence.tokens[word.head];
  if (!above || !isRelation(word, "ccomp") || reportingClass(sentence, above, kit) === null) return [];
  return surfaceSubjects(sentence, above, 0).flatMap((t) => partiesAt(timed, sentence, t));
}
