/**
 * Clauses that report nothing: what is only asked, and what something else is done for.
 *
 *     did not say whether it would sign               asked
 *     would not say when it would sign                asked; but "did not say when it had signed" tells that it had
 *     brokered a deal to end the war                  meant
 *     flew to Lima to meet the king                   told: whoever goes to do something does it
 *
 * Words of wanting and planning above an act are read in status.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { type ClassOf, modalEffect } from "./modals.ts";

const TELLING =
  /^(?:say|tell|specify|disclose|reveal|know|explain|clarify|indicate|state|announce|discuss|decide|ask|wonder|unclear|uncertain|unsure|clear|unknown|determine|consider|debate)$/;

/**
 * "brokered a deal to end the war", "will fly in to protect the embassy": what an act is meant to bring about nobody reports. Whoever is sent
 * or goes to do something does it.
 */
export function isPurpose(sentence: Sentence, verb: Token, classOf: ClassOf): boolean {
  const above = sentence.tokens[verb.head];
  if (!above || !isRelation(verb, "advcl") || verb.xpos !== "VB") return false;
  if (ON_THE_WAY.test(above.lemma) && /^VB[DN]$/.test(above.xpos)) return false;
  if (isListed(sentence, verb, above) || isAboutTo(sentence, above)) return false;
  return isInfinitive(sentence, verb) && classOf(above) === null;
}

/** "is set to offer", "was due to leave": what lies ahead, wherever the tree hangs it. */
function isAboutTo(sentence: Sentence, above: Token): boolean {
  return (
    /^(?:set|due|poised|slated|bound)$/i.test(above.form) &&
    dependents(sentence, above.index, "cop", "aux").length > 0
  );
}

/** "decided to close the road, to recall its envoy and to call up reservists": one of a list of infinitives, and no aim of the first. */
function isListed(sentence: Sentence, verb: Token, above: Token): boolean {
  return (
    isInfinitive(sentence, above) &&
    dependents(sentence, verb.index, "conj").some((t) => isInfinitive(sentence, t))
  );
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "mark").some(({ form }) => /^to$/i.test(form));
}

const ON_THE_WAY =
  /^(?:send|dispatch|deploy|fly|travel|go|come|arrive|return|gather|meet|convene|vote|move|act|use|join|take)$/;

/** "did not say whether it would sign", "would not say when it would sign": what is only asked nobody reports. */
export function isQuestion(sentence: Sentence, verb: Token): boolean {
  return (
    dependents(sentence, verb.index, "mark").some(({ form }) => /^whether$/i.test(form)) ||
    (isRelation(verb, "ccomp", "advcl") && isOpen(sentence, verb))
  );
}

/** A time, place or manner ahead of whoever says it, under a verb of saying or knowing; what lies behind ("did not say when it had signed") is told. */
function isOpen(sentence: Sentence, verb: Token): boolean {
  const above = sentence.tokens[verb.head];
  const asks = dependents(sentence, verb.index, "advmod", "mark").some(
    ({ form, index }) => /^(?:when|where|how)$/i.test(form) && index < verb.index,
  );
  const isAhead = dependents(sentence, verb.index, "aux").some(({ form }) => modalEffect(form.toLowerCase()));
  return asks && isAhead && above !== undefined && TELLING.test(above.lemma);
}
