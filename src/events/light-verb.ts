/**
 * The verb that carries the noun of an act: "issued a warning", "held talks", "came under attack".
 *
 *     issued a warning to Rome     the subject warns
 *     received a warning           the subject is warned
 *     talks took place             the noun is the subject itself
 */

import type { LightVerb } from "../lexicon/light-verbs.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import type { LightVerbIndex } from "./frame-index.ts";
import { objectsOf } from "./objects.ts";
import { prepositionOf } from "./obliques.ts";
import { isPassive } from "./passive.ts";
import type { Carrying } from "./site.ts";

export interface Carrier extends Carrying {
  readonly light: LightVerb;
}

export function findCarrier(sentence: Sentence, noun: Token, index: LightVerbIndex): Carrier | null {
  // "held talks and consultations": the second noun has the verb of the first.
  const above = isRelation(noun, "conj") ? sentence.tokens[noun.head] : undefined;
  const lead = above && above.upos !== "VERB" ? above : noun;
  const verb = sentence.tokens[lead.head];
  // "There have been arrests": a verb of its own, whatever the tagger calls it.
  if (!verb || (verb.upos !== "VERB" && !isThere(sentence, verb))) return null;
  for (const light of index.get(verb.lemma) ?? []) {
    if (!light.rest.every((word) => hasPart(sentence, verb, word))) continue;
    if (standsAs(sentence, lead, verb, light.noun)) return { verb, subject: light.subject, light };
  }
  return null;
}

function isThere(sentence: Sentence, verb: Token): boolean {
  return verb.lemma === "be" && dependents(sentence, verb.index, "expl").length > 0;
}

function standsAs(sentence: Sentence, noun: Token, verb: Token, place: LightVerb["noun"]): boolean {
  const passive = isPassive(sentence, verb);
  if (place === "object")
    return passive
      ? isRelation(noun, "nsubj:pass", "nsubj")
      : isRelation(noun, "obj", "xcomp") || objectsOf(sentence, verb).includes(noun);
  if (place === "subject") return isRelation(noun, "nsubj");
  return isRelation(noun, "obl") && prepositionOf(sentence, noun) === place.slice("prep:".length);
}

function hasPart(sentence: Sentence, verb: Token, word: string): boolean {
  return dependents(sentence, verb.index).some(
    (t) =>
      t.form.toLowerCase() === word ||
      dependents(sentence, t.index, "case").some((c) => c.form.toLowerCase() === word),
  );
}
