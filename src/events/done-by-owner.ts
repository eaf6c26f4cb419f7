/**
 * What is asked for, by whether he to whom it belongs is to do it or to have it done to him.
 *
 *     "demanded [the withdrawal of the rebels]", "called for [her resignation]"   they are to do it
 *     "demanded [his release]", "the trial of the rebels"                         somebody else is
 */

import type { Token } from "../parse/parsed.ts";

const BY_OWNER =
  /^(?:withdrawal|pullout|retreat|departure|resignation|meeting|session|disarmament|surrender|return|apology|participation)$/;

const TO_OWNER =
  /^(?:release|freedom|liberation|arrest|detention|extradition|prosecution|trial|removal|dismissal|expulsion|ouster|execution|protection|safety)$/;

export function isDoneByOwner({ lemma }: Token): boolean {
  return BY_OWNER.test(lemma);
}

export function isDoneToOwner({ lemma }: Token): boolean {
  return TO_OWNER.test(lemma);
}
