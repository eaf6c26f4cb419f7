/**
 * Subjects that the tree hung on another verb than the one they belong to.
 *
 *     "Rome, which leads the bloc, may ask"     ask      Rome, hung on "leads"
 *     "It has, however, freed five"             freed    It, hung on "has"
 *     "In Gao the army took it, freed five"     freed    army, hung on "took"
 *
 * Not here: subjects that two verbs share (subjects.ts).
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import { isFiniteVerb } from "./missed-past.ts";

export function keptByOther(sentence: Sentence, verb: Token): Token | undefined {
  return keptByRelative(sentence, verb) ?? keptByAuxiliary(sentence, verb) ?? keptByOpening(sentence, verb);
}

/** "In the town the army has taken the hall, freed ten and left": a clause hung on the place that opens the sentence, with the subject. */
function keptByOpening(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== "VBD" && verb.xpos !== "VBN") return undefined;
  for (const place of dependents(sentence, verb.index, "obl")) {
    if (place.index > verb.index) return undefined;
    const clause = dependents(sentence, place.index, "acl:relcl").find((t) => t.index < verb.index);
    const subject = clause && dependents(sentence, clause.index, "nsubj")[0];
    const isRelative = sentence.tokens.slice(place.index + 1, subject?.index).some((t) => /^W/.test(t.xpos));
    if (subject && !isRelative && sentence.tokens.slice(clause.index, verb.index).some((t) => t.form === ","))
      return subject;
  }
  return undefined;
}

/** "Rome, which leads the bloc, may ask": a relative clause that has two subjects took one from the verb behind it. */
function keptByRelative(sentence: Sentence, verb: Token): Token | undefined {
  if (!isFiniteVerb(verb) && !dependents(sentence, verb.index, "aux").some((t) => isFiniteVerb(t)))
    return undefined;
  for (const clause of dependents(sentence, verb.index, "advcl", "acl", "parataxis", "ccomp", "dep")) {
    const [noun, pronoun] = dependents(sentence, clause.index, "nsubj");
    if (
      clause.index < verb.index &&
      noun &&
      pronoun &&
      /^W(?:DT|P)$/.test(pronoun.xpos) &&
      noun.index < pronoun.index
    )
      return noun;
  }
  return undefined;
}

/** "It has, however, freed five": a comma made the auxiliary a clause of its own, with the subject. */
function keptByAuxiliary(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== "VBN") return undefined;
  const have = dependents(sentence, verb.index, "ccomp", "parataxis").find(
    (t) =>
      t.index < verb.index &&
      /^ha(?:s|ve|d)$/i.test(t.form) &&
      dependents(sentence, t.index, "obj").length === 0,
  );
  return have && dependents(sentence, have.index, "nsubj")[0];
}

/** "Having freed two envoys, Oslo demanded": the clause behind the comma has the subject, although the tree hangs it on the participle. */
export function behindHaving(sentence: Sentence, verb: Token): Token | undefined {
  const isHaving = dependents(sentence, verb.index, "aux").some(({ form }) => /^having$/i.test(form));
  if (!isHaving) return undefined;
  return dependents(sentence, verb.index, "parataxis", "ccomp", "conj").find(
    (t) => t.index > verb.index && dependents(sentence, t.index, "nsubj").length > 0,
  );
}
