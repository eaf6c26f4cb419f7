/**
 * Whether a verb is in the passive, by its auxiliary or without one.
 *
 *     "Bonn was urged to wait", "the plan rejected by Rome"     passive
 *     "two were killed and five wounded"                        wounded: passive as well
 *     "Russia called for restraint"                             not, whatever the tagger took "called" for
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { beforeAside } from "./before-aside.ts";
import { goesOnFrom } from "./misplaced.ts";
import { isMissedAside, isOnlyVerb } from "./missed-past.ts";

/** "was urged", "the plan rejected by Rome": the surface subject is the logical object. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== "VBN" && verb.xpos !== "VBD") return false;
  const below = dependents(sentence, verb.index);
  // "had earlier apologised": no passive, whatever the tree calls the auxiliary.
  // "where they were jailed": the tree took the participle for what they are.
  const isBe = (t: Token) =>
    (t.deprel === "cop" && verb.upos === "VERB" && verb.xpos === "VBN") ||
    // "ISIS recently authorised it": a name is no auxiliary.
    (t.deprel === "aux:pass" && t.lemma !== "have" && !/^\p{Lu}{2}/u.test(t.form)) ||
    (isRelation(t, "aux") && /^(?:be|get)$/.test(t.lemma));
  // "were to have begun": a form of "be" in front of "have" says when, and is no passive.
  const isAhead = (t: Token) =>
    below.some((h) => h.lemma === "have" && isRelation(h, "aux") && h.index > t.index);
  if (below.some((t) => isBe(t) && !isAhead(t))) return true;
  // "the treaty was ratified by Lima": with a doer behind it, or as subject of a passive, whatever the tree calls "was".
  const isDone = below.some((t) => isRelation(t, "obl:agent") || t.deprel === "nsubj:pass");
  if (isDone && verb.xpos === "VBN" && below.some((t) => t.deprel === "cop" && t.lemma === "be")) return true;
  if (beforeAside(sentence, verb)) return false;
  const first = verb.deprel === "conj" ? sentence.tokens[verb.head] : undefined;
  // "demanded that he be freed and appealed for calm" goes on with "demanded".
  const isOwn = first !== undefined && goesOnFrom(sentence, verb) !== undefined;
  if (first && !isOwn && /^VB[ND]$/.test(first.xpos) && isPassive(sentence, first))
    return (
      !below.some((t) => t.deprel === "nsubj" || (verb.xpos === "VBD" && isRelation(t, "obj"))) ||
      isGapped(sentence, verb, first)
    );
  // "Russia called for restraint": without "be" a clause with a subject is no passive, whatever the tagger took the verb for.
  if (verb.xpos !== "VBN" || below.some((t) => isRelation(t, "aux", "nsubj"))) return false;
  // "guards exchanged fire", "the service assessed that ...": nor is a participle with an object or clause of its own.
  if (below.some((t) => isRelation(t, "obj", "ccomp"))) return false;
  if (verb.deprel === "acl") return !isOnlyVerb(sentence, verb);
  return verb.deprel === "advcl" && !isMissedAside(sentence, verb);
}

/** What is only done to somebody: behind a passive it needs no "were". A closed class, so a list in the rule. */
const SUFFERED =
  /^(?:wound|injure|hurt|arrest|detain|jail|capture|abduct|kidnap|destroy|damage|displace|evacuate|hospitalise|hospitalize|seize|burn)$/;

/** "Two soldiers were killed and five villagers wounded" */
function isGapped(sentence: Sentence, verb: Token, first: Token): boolean {
  return (
    SUFFERED.test(verb.lemma) &&
    dependents(sentence, first.index, "aux:pass").length > 0 &&
    dependents(sentence, verb.index, "obj", "ccomp", "aux").length === 0
  );
}
