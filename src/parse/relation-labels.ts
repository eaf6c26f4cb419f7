/**
 * Relations with the word that joins the two, as enhanced dependencies write them.
 *
 *     "sat in Oslo"                  obl:in
 *     "because of the storm"         obl:because_of
 *     "left to rest"                 advcl:to
 *     "Rome, Oslo and Bonn"          conj:and, for Oslo as for Bonn
 */

import type { Sentence, Token } from "./parsed.ts";
import { dependents } from "./tree.ts";

/** Letters of any script and what may stand between them, as the format asks for. */
const PLAIN = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?:_[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)*$/u;

export function labelled(sentence: Sentence, token: Token): string {
  const joint = jointOf(sentence, token);
  return joint !== null && PLAIN.test(joint) ? `${token.deprel}:${joint}` : token.deprel;
}

function jointOf(sentence: Sentence, token: Token): string | null {
  if (token.deprel === "obl" || token.deprel === "nmod") return words(sentence, token, "case");
  if (token.deprel === "advcl" || token.deprel === "acl")
    return words(sentence, token, "mark") ?? words(sentence, token, "case");
  return token.deprel === "conj" ? conjunction(sentence, token) : null;
}

/** The marker with its fixed parts, or several markers ("up to"), joined. */
function words(sentence: Sentence, token: Token, relation: string): string | null {
  const markers = dependents(sentence, token.index, relation);
  const all = markers.flatMap((m) => [m, ...dependents(sentence, m.index, "fixed")]);
  return all.length > 0 ? all.map((t) => t.lemma.toLowerCase()).join("_") : null;
}

/** Its own, or that of the next member of the list. */
function conjunction(sentence: Sentence, token: Token): string | null {
  for (const member of dependents(sentence, token.head, "conj")) {
    const own = member.index >= token.index ? dependents(sentence, member.index, "cc")[0] : undefined;
    if (own) return own.lemma.toLowerCase();
  }
  return null;
}
