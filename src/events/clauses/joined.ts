/**
 * What a word behind "and" is joined to, by the tree or by its form.
 *
 *     denied the report and promised an inquiry          at "promised": denied
 *     denies that votes were bought and accuses Oslo     at "accuses": bought, and denies
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import { goesOnFrom } from "./misplaced.ts";

/** What the word is joined to: "denied the report and promised an inquiry" gives "denied" for "promised". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const found: Token[] = [];
  for (let t = word; isRelation(t, "conj"); ) {
    const above = sentence.tokens[t.head];
    if (!above || above.index > t.index) break;
    found.push(above);
    const higher = goesOnFrom(sentence, t);
    if (higher) found.push(higher);
    t = above;
  }
  return found;
}
