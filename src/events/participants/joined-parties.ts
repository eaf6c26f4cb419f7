/**
 * Who stands beside somebody in a list, with him or as one of him.
 *
 *     "[Rome], Oslo and Cairo urged"                 Rome, Oslo, Cairo
 *     "[Kenya], along with Uganda"                   Kenya, Uganda
 *     "blamed [him] and the firm"                    he, the firm
 *     "[U.S.] and British objections"                the United States, Britain
 *     "[leaders], including those from Oslo"         the leaders; of them, Oslo's (namedAmong)
 *     "[Mali] and Niger, the country's partners"     Mali, Niger
 *
 * Which parties these words stand for: participants.ts.
 */

import { mentionAt, mentionsIn } from "../../entities/named.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { conjuncts, dependents, isBehind, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { hasVerb, opensOwnClause } from "../clauses/before-aside.ts";

/** The word and all that are joined to it, by the tree or by the words. */
export function joinedWith(timed: Timed, sentence: Sentence, head: Token): Token[] {
  const tree = conjuncts(sentence, head).filter(
    (t) => !isExplanation(sentence, t) && !opensOwnClause(sentence, head, t),
  );
  const listed = listedAfter(timed, sentence, head).filter((t) => !tree.includes(t));
  return [
    ...tree,
    ...listed,
    ...companions(sentence, head),
    ...adjectiveJoined(timed, sentence, head),
    ...joinedToVerb(sentence, head).filter((t) => !listed.includes(t)),
  ];
}

/** "blamed [him] and the firm that owns it": a noun that "and" joins to the verb itself stands beside the object. */
function joinedToVerb(sentence: Sentence, object: Token): Token[] {
  if (!isRelation(object, "obj") || object.index < object.head) return [];
  return dependents(sentence, object.head, "conj").filter((t) => {
    if (!/^(?:NOUN|PROPN)$/.test(t.upos) || t.index < object.index) return false;
    const below = dependents(sentence, t.index, "cc", "nsubj", "cop", "aux", "case");
    return below.length === 1 && below[0]?.form === "and" && !hasVerb(sentence, t);
  });
}

/** "Mali and Niger, the country's partners, promised": behind a list that "and" has closed comes who they are, not another. */
function isExplanation(sentence: Sentence, token: Token): boolean {
  if (
    !isRelation(token, "conj") ||
    token.upos !== "NOUN" ||
    dependents(sentence, token.index, "cc").length > 0
  )
    return false;
  const joined = dependents(sentence, token.head, "conj").filter(
    (t) => dependents(sentence, t.index, "cc").length > 0,
  );
  // "Peru's president, an ally, praised": between commas, and no list.
  const article = dependents(sentence, token.index, "det").find((t) => /^an?$/.test(t.form));
  const isAside =
    joined.length === 0 &&
    article !== undefined &&
    sentence.tokens[article.index - 1]?.form === "," &&
    sentence.tokens[token.index + 1]?.form === ",";
  return isAside || joined.some((t) => t.index < token.index);
}

/** "Rome, Oslo and Cairo": a list that the words show, where the tree lost its members. */
function listedAfter(timed: Timed, sentence: Sentence, head: Token): Token[] {
  const here = mentionsIn(timed, sentence.index).filter((m) => m.kind === "name");
  const members: Token[] = [];
  let closed = false;
  let last = here.find((m) => m.head === head.index)?.last;
  while (last !== undefined && !closed) {
    let at = last + 1;
    if (sentence.tokens[at]?.form === ",") at++;
    if (/^(?:and|or)$/i.test(sentence.tokens[at]?.form ?? "")) {
      closed = true;
      at++;
    }
    if (sentence.tokens[at]?.lemma === "the") at++;
    const next = at > last + 1 ? here.find((m) => m.first === at || m.first === at - 1) : undefined;
    const token = next && sentence.tokens[next.head];
    // "..., and Oslo said", "..., and Oslo's envoy said": the subject of another clause is no member.
    const isSubject = token && isRelation(token, "nsubj") && token.head !== head.head;
    if (!next || !token || next.last <= last || isSubject || token.deprel === "nmod:poss") return [];
    members.push(token);
    last = next.last;
  }
  return closed ? members : [];
}

/** "Kenya, along with Uganda", "the agency, together with Oslo": who does it too. */
function companions(sentence: Sentence, noun: Token): Token[] {
  if (!linkingWords(sentence).together) return [];
  return dependents(sentence, noun.index, "nmod").filter((t) => {
    const before = sentence.tokens[t.index - 1]?.form === "with" ? sentence.tokens[t.index - 2] : undefined;
    return before !== undefined && /^(?:along|together|jointly)$/i.test(before.form);
  });
}

/** "rejected [U.S.] and British objections": an adjective joined to a state that the tree took for the thing itself. */
function adjectiveJoined(timed: Timed, sentence: Sentence, { index }: Token): Token[] {
  const { tokens } = sentence;
  const [and, adjective] = [tokens[index + 1], tokens[index + 2]];
  if (and?.form !== "and" || adjective?.upos !== "ADJ" || !isRelation(adjective, "amod")) return [];
  const isState = (t: number) => mentionAt(timed, sentence.index, t)?.nature === "state";
  const thing = tokens[adjective.head];
  return thing?.head === index && isRelation(thing, "conj") && isState(index) && isState(adjective.index)
    ? [adjective]
    : [];
}

/** "envoys of six countries, including Oslo", "leaders, including those from Oslo and Rome": who is named of them. */
export function namedAmong(sentence: Sentence, noun: Token): Token[] {
  if (!linkingWords(sentence).including) return [];
  const owners = dependents(sentence, noun.index, "nmod").filter((n) =>
    isBehind(sentence, n, /^(?:of|from)$/i),
  );
  const named = [noun, ...owners]
    .flatMap((n) => dependents(sentence, n.index, "nmod", "obl", "appos"))
    .filter((n) => isBehind(sentence, n, /^(?:including|like)$/i));
  const behind = sentence.tokens[noun.index + 1];
  const including = behind?.form === "," ? sentence.tokens[noun.index + 2] : behind;
  // Whatever the tree hung it on.
  const next = including?.form === "including" ? sentence.tokens[including.head] : undefined;
  if (next && next.index > noun.index && !named.includes(next)) named.push(next);
  return named.flatMap((n) =>
    n.lemma === "those" || n.lemma === "that" || n.lemma === "one"
      ? dependents(sentence, n.index, "nmod").filter((m) => isBehind(sentence, m, /^(?:of|from|in)$/i))
      : [n],
  );
}

/** Made once a sentence: few have such words, and every party asks. */
const LINKING = new WeakMap<Sentence, { readonly including: boolean; readonly together: boolean }>();

function linkingWords(sentence: Sentence) {
  let found = LINKING.get(sentence);
  if (!found) {
    const has = (words: RegExp) => sentence.tokens.some((t) => words.test(t.form));
    found = { including: has(/^(?:including|like)$/i), together: has(/^(?:along|together|jointly)$/i) };
    LINKING.set(sentence, found);
  }
  return found;
}
