/**
 * Which word the rest of a sentence sees of a noun phrase.
 *
 *     "Prime Minister Edi Rama visited"   "Edi" hangs on the verb, whichever word names him
 *     "dozens of activists marched"       "dozens" hangs on the verb, "activists" is meant
 */

import type { Mention } from "../../entities/named.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";

/** Words that only say how many of what follows "of". A closed class of English, so a list in the rule. */
const MEASURES =
  /^(?:some|most|many|all|both|half|dozen|hundred|thousand|million|number|group|score|part|rest|majority|minority|plurality|proportion|percentage|share|fraction|quarter|third|handful|lot|couple|series|one|two|three|several|few|ten|member|percent|%|worth|ton|tonne|bulk|batch|round|wave|spate|barrage|string|flurry|none|any|each|either|neither)$/i;

/** Whether the token is what hangs outside its mention. */
export function isTop(mention: Mention, token: Token): boolean {
  if (mention.head === token.index) return true;
  if (token.index < mention.first || token.index > mention.last) return false;
  // "On 3 May the governor of Gao, Ada Berg, visited": the name stands for whoever bears it, wherever the tree hung the office.
  const { proper, type } = mention;
  if (type === "PER" && proper && proper.start <= token.start && token.end <= proper.end) return true;
  return token.head < mention.first || token.head > mention.last;
}

/** "two", "some", "a majority": says only how many of what follows. */
export function isMeasure(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "NUM" || MEASURES.test(token.lemma));
}

/** What is measured, where the word only measures: "some of its troops". */
export function measured(sentence: Sentence, token: Token): Token[] {
  if (!isMeasure(token)) return [];
  return dependents(sentence, token.index, "nmod").filter((t) =>
    dependents(sentence, t.index, "case").some((c) => c.lemma === "of"),
  );
}
