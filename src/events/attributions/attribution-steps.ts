/**
 * Kinds of steps from one word to the next, for each of which the attribution tagger learns how labels follow each other: speech goes on
 * over the end of a sentence inside quotation marks and seldom outside, a content often begins behind the cue.
 */

import { bytes } from "../../parse/cut-arrays.ts";
import { column, WIDTH } from "./attribution-columns.ts";
import { QUOTE_PART, QUOTED_BEFORE } from "./quote-states.ts";

const [INSIDE, BEGINS, GOES_ON, AT_MARK, BEHIND_MARK, TO_CUE, FROM_CUE] = [0, 1, 2, 3, 4, 5, 6];
export const STEP_KINDS = 7;

const QUOTE = column("quote");
const RATE = column("rate");
const PLACE = column("place");
const FIRST_WORD = 1;
const OPENING = 1;
const CLOSING = 3;
/** A word that attributes more often than not. */
const LIKELY = 3;

/** The kind of the step to each word. `fields`: WIDTH numbers a word. */
export function stepsOf(fields: Int32Array): Uint8Array {
  const steps = bytes(fields.length / WIDTH);
  let [markBefore, cueBefore] = [false, false];
  for (let at = 0; at < steps.length; at++) {
    const quote = fields[at * WIDTH + QUOTE]!;
    const part = quote & QUOTE_PART;
    const isMark = part === OPENING || part === CLOSING;
    const isCue = fields[at * WIDTH + RATE]! >= LIKELY;
    if ((fields[at * WIDTH + PLACE]! & FIRST_WORD) !== 0)
      steps[at] = (quote & QUOTED_BEFORE) !== 0 ? GOES_ON : BEGINS;
    else if (isMark) steps[at] = AT_MARK;
    else if (markBefore) steps[at] = BEHIND_MARK;
    else if (isCue) steps[at] = TO_CUE;
    else steps[at] = cueBefore ? FROM_CUE : INSIDE;
    markBefore = isMark;
    cueBefore = isCue;
  }
  return steps;
}
