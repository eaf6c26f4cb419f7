/**
 * What is asked for, by whether he to whom it belongs is to do it or to have it done to him.
 *
 *     "demanded [the withdrawal of the rebels]", "called for [her resignation]"   they are to do it
 *     "demanded [his release]", "Oslo's removal"                                  somebody else is
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";

const BY_OWNER =
  /^(?:withdrawal|pullout|retreat|departure|resignation|meeting|session|disarmament|surrender|return|apology|participation)$/;

const TO_OWNER =
  /^(?:release|freedom|liberation|arrest|detention|extradition|prosecution|trial|removal|dismissal|expulsion|ouster|execution|protection|safety)$/;

export function isDoneByOwner({ lemma }: Token): boolean {
  return BY_OWNER.test(lemma);
}

/** Only of what has its owner before it: "the release of the rebels" says no more than who is concerned. */
export function isDoneToOwner(sentence: Sentence, { lemma, index }: Token): boolean {
  return TO_OWNER.test(lemma) && dependents(sentence, index, "nmod:poss").length > 0;
}
