/**
 * Who denies one thing may do another in the same sentence.
 *
 *     "denied the charge but [freed] him"    beside
 *     "rejects that and has [asked] for it"  beside, wherever the tree hangs it
 *     "denied that it had [fired]"           not: that is what is denied
 */

import type { Sentence, Token } from "../../parse/parsed.ts";

/** Whether a second finite verb of whoever denies opens between the cue and the act. */
export function isBesideCue({ tokens }: Sentence, cue: Token, { index }: Token): boolean {
  for (let at = cue.index + 1; at < index; at++) {
    const { form, upos } = tokens[at]!;
    if (upos === "VERB" || upos === "AUX") return false;
    const next = tokens[at + 1];
    if (/^(?:and|but)$/i.test(form) && next) {
      const verb = next.upos === "ADV" ? tokens[at + 2] : next;
      if (verb && /^VB[DZP]$/.test(verb.xpos)) return true;
    }
  }
  return false;
}
