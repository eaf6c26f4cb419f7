/**
 * What kind of thing an unknown name is, by its own words and those around it.
 *
 *     "Tavistock Council"           ORG, by its last word
 *     "Lake Tana", "Essen Province"   LOC
 *     "Natalia Gavrilita"           PER, by the given name
 *     "in Vukovar"                  LOC, by the preposition
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Name } from "../draft.ts";
import { fold } from "../parties/atoms.ts";
import type { PartyIndex } from "../parties/build-index.ts";

const ACRONYM = /^[A-Z][A-Z0-9&.]{1,6}$/;

export function typeUnknown(sentence: Sentence, name: Name, index: PartyIndex): Name["type"] {
  const { tokens } = sentence;
  const forms = tokens.slice(name.first, name.last + 1).map((t) => t.form);
  const [first = "", last = ""] = [forms[0], forms.at(-1)];
  const before = tokens[name.first - 1];
  const given = fold(first);
  if (index.honorifics.has(before?.form ?? "")) return "PER";
  if (forms.length > 1 && index.placeEnds.has(last)) return "LOC";
  if (forms.length > 1 && (index.bodyHeads.has(last) || (index.bodyHeads.has(first) && forms.length > 2)))
    return "ORG";
  if (index.male.has(given) || index.female.has(given)) return "PER";
  if (forms.length > 1 && index.placeHeads.has(first)) return "LOC";
  if (ACRONYM.test(last) && forms.length === 1) return isParticipant(tokens[name.first]) ? "ORG" : null;
  if (forms.some((f) => index.bodyHeads.has(f))) return "ORG";
  if (index.locatives.has(before?.form.toLowerCase() ?? "")) return "LOC";
  if (isSpeaker(sentence, name, index)) return "PER";
  // Without evidence it is somebody or something, but no kind of name.
  if (forms.length === 1 || before?.form.toLowerCase() === "the") return null;
  if (forms.length > 1 && forms.length < 5 && !forms.includes("&")) return "PER";
  if (tokens[name.last + 1]?.form === "," && tokens[name.last + 2]?.upos === "PROPN") return "LOC";
  return "PER";
}

const PARTICIPANT = /^(?:nsubj|nmod:poss|conj|obl:agent)/;

function isParticipant(token: Token | undefined): boolean {
  return token !== undefined && PARTICIPANT.test(token.deprel);
}

/** Subject of a verb of saying. */
function isSpeaker(sentence: Sentence, name: Name, index: PartyIndex): boolean {
  for (let i = name.first; i <= name.last; i++) {
    const token = sentence.tokens[i];
    const verb = token?.deprel.startsWith("nsubj") ? sentence.tokens[token.head] : undefined;
    if (verb && index.speechVerbs.has(verb.lemma)) return true;
  }
  return false;
}
