/**
 * What was to be and then was not: an act ahead with "but" and a denial that says nothing new behind it.
 *
 *     "Talks were to have begun in May but did not take place."     no talks
 *     "The envoy had planned to visit Lima but has yet to do so."   no visit
 *     "Oslo planned to pay but did not say when."                   nothing here: what is denied is another act
 *
 * What is denied by words of its own is read in negation.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";

/** So many words of a denial are read. */
const WORDS = 8;
const TURN = /^(?:but|yet|though|although)$/i;
/** "but did not take place.", "but it has yet to do so,": a denial, then at most a word that only happens or repeats, then a mark. */
const DENIAL =
  /^(?:(?:it|he|she|they|this|that) )?(?:(?:did|does|do|has|have|had|was|were) (?:not|n't|n’t|never|yet to)|didn't|never)(?: yet)?(?: (?:do so|done so|take place|taken place|took place|happened|happen|materialised|materialized|materialise|materialize|go ahead|gone ahead|went ahead|begun|begin|come|came|arrive|arrived))? [.,;:]/;

export function isCalledOff({ tokens }: Sentence, verb: Token): boolean {
  const but = tokens.findIndex((t) => t.index > verb.index && TURN.test(t.form));
  if (but < 0) return false;
  const behind = tokens.slice(but + 1, but + 1 + WORDS).map(({ form }) => form.toLowerCase());
  return DENIAL.test(behind.join(" "));
}
