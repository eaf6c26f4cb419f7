/**
 * Whom a pronoun cannot mean, by where it stands in its sentence.
 *
 *     "Peru warned [it]", "Peru was unable to stop [it]"     not Peru: an object is not its own subject
 *     "[It] said that Peru would wait"                       not Peru, which is named further down
 *     "Peru and [its] army"                                  no "its" inside its own owner's phrase
 *     "three envoys, whom [they] accuse"                     not the envoys
 *
 * Source: the binding conditions B and C of Chomsky, Lectures on Government and Binding (1981), as Hobbs (1978) and Lappin
 * and Leass (1994) use them.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { ancestors, isRelation } from "../../parse/tree.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

export function isBound(discourse: Discourse, pronoun: Draft, candidate: Draft): boolean {
  const sentence = discourse.parsed.sentences[pronoun.sentence];
  const token = sentence?.tokens[pronoun.head];
  if (!sentence || !token) return false;
  if (isNamedBelow(discourse, sentence, token, candidate)) return true;
  const isHere = candidate.sentence === pronoun.sentence;
  if (isHere && isRelativeObject(sentence, token, candidate)) return true;
  // "its" inside the phrase of the candidate itself.
  if (isHere && candidate.first <= pronoun.first && pronoun.last <= candidate.last) return true;
  if (!isRelation(token, "obj", "iobj", "obl") || token.form.toLowerCase().endsWith("self")) return false;
  return subjectsOf(sentence, token).some((at) => isSame(discourse, sentence, at, candidate));
}

/** "three envoys, whom [they] accuse", "four officials [it] accuses": to whom the clause does it is not who does it. */
function isRelativeObject({ tokens }: Sentence, subject: Token, candidate: Draft): boolean {
  const before = tokens[subject.index - 1];
  if (!isRelation(subject, "nsubj")) return false;
  if (before?.form === "whom") return candidate.last === before.index - 2;
  const verb = tokens[subject.head];
  return verb !== undefined && isRelation(verb, "acl:relcl") && candidate.last === subject.index - 1;
}

/** The candidate itself, or a mention of the same one by name, pronoun or apposition: "It never warned [it]". */
function isSame(discourse: Discourse, sentence: Sentence, at: number, candidate: Draft): boolean {
  if (at === candidate.head && candidate.sentence === sentence.index) return true;
  const subject = (discourse.drafts[sentence.index] ?? []).find((d) => d.head === at);
  const token = sentence.tokens[candidate.head];
  if (candidate.sentence === sentence.index && token && isRelation(token, "appos") && token.head === at)
    return true;
  const [one, other] = [subject?.identities, candidate.identities];
  // "Protesters came. The president's supporters attacked [them]": two crowds of one country.
  if (
    subject &&
    candidate.nature === "people" &&
    subject.word !== candidate.word &&
    subject.kind !== "pronoun"
  )
    return false;
  return (
    one?.length === 1 &&
    other.length === 1 &&
    one[0]?.code !== "UNK" &&
    one[0]?.name === other[0]?.name &&
    one[0]?.code === other[0]?.code &&
    one[0]?.sector === other[0]?.sector
  );
}

/** The subjects of the verb whose object a token is, also through "able to", "tried to" and "..., welcoming him", "came to meet him". */
function subjectsOf(sentence: Sentence, object: Token): number[] {
  let verb = sentence.tokens[object.head];
  for (let steps = 0; verb && steps < 4; steps++) {
    const at = verb.index;
    const subjects = sentence.tokens
      .filter((t) => t.head === at && isRelation(t, "nsubj"))
      .map((t) => t.index);
    if (subjects.length > 0) return subjects;
    const isAdjunct = isRelation(verb, "advcl") && /^VBG?$/.test(verb.xpos);
    if (!isAdjunct && !isRelation(verb, "xcomp", "conj")) return [];
    verb = sentence.tokens[verb.head];
  }
  return [];
}

/** A subject governs the rest of its clause: whoever is named there is somebody else. */
function isNamedBelow(discourse: Discourse, sentence: Sentence, subject: Token, candidate: Draft): boolean {
  if (!isRelation(subject, "nsubj") || candidate.identities.length !== 1) return false;
  const [identity] = candidate.identities;
  return (discourse.drafts[sentence.index] ?? []).some(
    (d) =>
      d.kind === "name" &&
      d.first > subject.index &&
      // What is quoted is another's words: "It spoke of 'those who strangle Peru'".
      discourse.quoted[sentence.index]?.[d.head] === discourse.quoted[sentence.index]?.[subject.index] &&
      d.nature !== "place" &&
      // "It invited her to Beijing": where she is to go.
      !(d.type === "LOC" && /^(?:to|in|into|at|from)$/i.test(sentence.tokens[d.first - 1]?.form ?? "")) &&
      d.identities.length === 1 &&
      d.identities[0]?.code === identity?.code &&
      d.identities[0]?.entity === identity?.entity &&
      // Of two whom nobody knows only the name tells whether they are one.
      (identity?.code !== "UNK" || d.identities[0]?.name === identity.name) &&
      ancestors(sentence, d.head).some((t) => t.index === subject.head),
  );
}
