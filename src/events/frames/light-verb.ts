/**
 * The verb that carries the noun of an act: "issued a warning", "held talks", "came under attack".
 *
 *     issued a warning to Rome     the subject warns
 *     received a warning           the subject is warned
 *     talks took place             the noun is the subject itself
 *     no raids were reported       the same
 *     two days of talks ended      the same
 */

import type { LightVerb } from "../../lexicon/light-verbs.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { objectsOf } from "../clauses/objects.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import { isPassive } from "../clauses/passive.ts";
import type { Carrying } from "../clauses/site.ts";
import type { LightVerbIndex } from "./frame-index.ts";

export interface Carrier extends Carrying {
  readonly light: LightVerb;
}

export function findCarrier(sentence: Sentence, noun: Token, index: LightVerbIndex): Carrier | null {
  // "held talks and consultations": the second noun has the verb of the first.
  const above = isRelation(noun, "conj") ? sentence.tokens[noun.head] : undefined;
  const first = above && above.upos !== "VERB" ? above : noun;
  const stretch = stretchOf(sentence, first);
  const lead = stretch ?? first;
  const verb = sentence.tokens[lead.head];
  if (!verb) return null;
  const carrier = carriedBy(sentence, lead, verb, index) ?? raised(sentence, lead, verb, index);
  // "received reports of raids": whoever has reports of them suffers none.
  return stretch && /^report$/.test(stretch.lemma) && carrier?.subject !== "none" ? null : carrier;
}

function carriedBy(sentence: Sentence, lead: Token, verb: Token, index: LightVerbIndex): Carrier | null {
  // "There have been arrests": a verb of its own, whatever the tagger calls it.
  if (verb.upos !== "VERB" && !isThere(sentence, verb)) return null;
  // "called off the strike", "turned down talks": the particle makes another verb of it, which carries nothing.
  const isUndone = dependents(sentence, verb.index, "compound:prt").some(({ form }) => UNDOING.test(form));
  for (const light of index.get(verb.lemma) ?? []) {
    if (isUndone && light.rest.length === 0) continue;
    if (!light.rest.every((word) => hasPart(sentence, verb, word))) continue;
    if (standsAs(sentence, lead, verb, light.noun)) return { verb, subject: light.subject, light };
  }
  return null;
}

/** "talks are due to resume", "the strike failed to begin": what happens is the infinitive's subject, although it stands before another verb. */
function raised(sentence: Sentence, lead: Token, above: Token, index: LightVerbIndex): Carrier | null {
  if (!isRelation(lead, "nsubj", "nsubj:pass")) return null;
  // "to resume", which the tagger may take for a noun.
  const below = dependents(sentence, above.index, "xcomp", "obl", "obj", "advcl");
  for (const verb of below.filter((t) => /^to$/i.test(sentence.tokens[t.index - 1]?.form ?? "")))
    for (const light of index.get(verb.lemma) ?? [])
      if (light.noun === "subject" && light.rest.every((word) => hasPart(sentence, verb, word)))
        return { verb, subject: light.subject, light };
  return null;
}

/** "two days of talks", "a second round of talks": what only counts or measures an act stands in its place. */
function stretchOf(sentence: Sentence, noun: Token): Token | null {
  const above = isRelation(noun, "nmod") ? sentence.tokens[noun.head] : undefined;
  if (!above || !STRETCHES.test(above.lemma)) return null;
  return prepositionOf(sentence, noun) === "of" ? above : null;
}

/** A closed class of English, so a list in the rule. */
const STRETCHES =
  /^(?:minute|hour|day|night|week|month|year|round|series|string|wave|spate|flurry|bout|session|phase|stage|report|incident|case|act)$/;

const UNDOING = /^(?:off|down|back|away)$/i;

function isThere(sentence: Sentence, verb: Token): boolean {
  return verb.lemma === "be" && dependents(sentence, verb.index, "expl").length > 0;
}

function standsAs(sentence: Sentence, noun: Token, verb: Token, place: LightVerb["noun"]): boolean {
  const passive = isPassive(sentence, verb);
  if (place === "object")
    return passive
      ? isRelation(noun, "nsubj:pass", "nsubj")
      : isRelation(noun, "obj", "xcomp") || objectsOf(sentence, verb).includes(noun);
  if (place === "passive") return passive && isRelation(noun, "nsubj:pass", "nsubj");
  // "talks were to have begun": the tree may call its subject that of a passive.
  if (place === "subject")
    return (
      isRelation(noun, "nsubj") ||
      (noun.xpos === "VBG" && isRelation(noun, "csubj")) ||
      (!passive && isRelation(noun, "nsubj:pass"))
    );
  return isRelation(noun, "obl") && prepositionOf(sentence, noun) === place.slice("prep:".length);
}

function hasPart(sentence: Sentence, verb: Token, word: string): boolean {
  return dependents(sentence, verb.index).some(
    (t) =>
      t.form.toLowerCase() === word ||
      dependents(sentence, t.index, "case").some((c) => c.form.toLowerCase() === word),
  );
}
