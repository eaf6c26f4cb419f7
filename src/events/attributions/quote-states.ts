/**
 * Where each word stands towards quotation marks, over the sentences of a paragraph:
 *
 *     She said : " We wait . " Then she left .       opening mark, inside, closing mark, outside
 *     They call it a ' pause ' .                     the same, of a length that tells a term from speech
 *     " We wait . / Two days more . "                the second sentence began inside
 *
 * A mark that nothing closes holds to the end of its paragraph. What is said by whom is left to the tagger.
 */

import { integers } from "../../parse/cut-arrays.ts";
import type { Sentence } from "../../parse/parsed.ts";

/** Low two bits: 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
export const QUOTE_PART = 3;
/** Speech, and no term of a few words. */
export const QUOTED_SPEECH = 8;
const QUOTED_CLAUSE = 4;
/** The mark stands in an earlier sentence. */
export const QUOTED_BEFORE = 16;
const UNCLOSED = 32;

const TERM_WORDS = 3;
const CLAUSE_WORDS = 7;

const STRAIGHT = new Set(['"', "''"]);
const OPENING = new Set(["“", "„", "«", "``", "‘’"]);
const CLOSING = new Set(["”", "»", "’’"]);
const SINGLE_OPENING = new Set(["‘", "`"]);
const SINGLE_CLOSING = new Set(["’", "'"]);

/** One number a word, sentence by sentence. */
export function quoteStates(sentences: readonly Sentence[]): readonly Int32Array[] {
  const { length } = sentences;
  const states: Int32Array[] = [];
  for (let first = 0; first < length; ) {
    let last = first + 1;
    while (last < length && sentences[last]!.paragraph === sentences[first]!.paragraph) last++;
    states.push(...paragraphStates(sentences.slice(first, last)));
    first = last;
  }
  return states;
}

function paragraphStates(sentences: readonly Sentence[]): readonly Int32Array[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const states = integers(tokens.length);
  let open = -1;
  let isSingle = false;
  const close = (end: number, closed: boolean): void => {
    const long = end - open - 1;
    const length = long <= TERM_WORDS ? 0 : long <= CLAUSE_WORDS ? QUOTED_CLAUSE : QUOTED_SPEECH;
    let before = 0;
    for (let at = open; at <= end; at++) {
      const part = at === open ? 1 : at === end && closed ? 3 : 2;
      // A sentence began behind the mark.
      if (at > open && tokens[at]!.index === 0) before = QUOTED_BEFORE;
      states[at] = part + length + before + (closed ? 0 : UNCLOSED);
    }
    open = -1;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { form, xpos } = tokens[at]!;
    if (!mayBeMark(form)) continue;
    const single = SINGLE_OPENING.has(form) || (form === "'" && xpos === "``");
    if (open < 0) {
      if (!single && !STRAIGHT.has(form) && !OPENING.has(form)) continue;
      open = at;
      isSingle = single;
    } else if (isSingle ? SINGLE_CLOSING.has(form) : STRAIGHT.has(form) || CLOSING.has(form)) close(at, true);
    else if (OPENING.has(form)) {
      close(at - 1, false);
      open = at;
      isSingle = false;
    }
  }
  // A single mark without a partner was an apostrophe.
  if (open >= 0 && !isSingle) close(tokens.length - 1, false);
  let from = 0;
  return sentences.map((sentence) => {
    const own = states.subarray(from, from + sentence.tokens.length);
    from += sentence.tokens.length;
    return own;
  });
}

const LONGEST_MARK = 2;

/** Most words begin with a letter. */
function mayBeMark(form: string): boolean {
  return form.length <= LONGEST_MARK && !/^[A-Za-z0-9]/.test(form);
}
