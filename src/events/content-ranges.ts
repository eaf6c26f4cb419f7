/**
 * Which words of a sentence are what a speech act says: what it urges, promises, rejects.
 *
 *     "Oslo urged Rome [to free the crew], who were seized on Monday"    what is told aside of somebody is not urged
 *     "Oslo promised [aid], and the rebels freed two nuns"               nor is what stands beside it
 *
 * What act they make, and whether another act in them counts, is decided elsewhere (content.ts, prefer.ts).
 */

import type { Range } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isBehind, isRelation, subtree } from "../parse/tree.ts";
import { goesOnFrom } from "./clauses/misplaced.ts";
import { isClauseOfItsOwn, isWithoutObject } from "./clauses/own-clause.ts";
import type { Found } from "./frames/find-sites.ts";
import { rangeOf } from "./trimmed.ts";

export function contentRangesOf(found: Found): Range[] {
  const { site, match } = found;
  const { sentence, roles } = site;
  const about = roles.obliques
    .filter((o) => /^(?:for|of|against|on|about|over|to|from|at|in)$/.test(o.prep))
    .map((o) => o.head);
  const heads: Token[] = [
    ...(match.content ? [match.content] : []),
    ...roles.clauses,
    ...roles.infinitives,
    ...roles.objects,
    ...about,
  ];
  // "stands accused of it; he denies it": the verb above is no content.
  return heads
    .filter((t) => t.upos !== "VERB" || t.index !== site.head.head)
    .filter((t) => !isClauseOfItsOwn(sentence, t, site.head))
    .flatMap((t) =>
      runs(
        subtree(
          sentence,
          t.index,
          (below) =>
            below === site.head ||
            isToldAside(sentence, below, t) ||
            isClauseOfItsOwn(sentence, below, site.head),
        ),
      ),
    )
    .filter((range) => !(range.start <= site.head.start && site.head.end <= range.end));
}

/**
 * "thanked the crews who crossed the pass": what a relative clause tells of somebody is no content; nor is "tried to land and shelled the
 * port" one attempt, although the tree may hang the second verb on the first.
 */
function isToldAside(sentence: Sentence, token: Token, head: Token): boolean {
  if (token === head) return false;
  if (token.deprel === "acl:relcl" || isLostRelative(sentence, token) || isWithoutObject(sentence, token))
    return (
      (isPastClause(sentence, token) || isSomebodysOwn(sentence, token)) &&
      !isWhat(sentence.tokens[token.head])
    );
  if (isDoneBy(sentence, token) || isOutcome(sentence, token, head)) return true;
  const goesOn = goesOnFrom(sentence, token);
  return goesOn !== undefined && goesOn !== head && !subtree(sentence, head.index).includes(goesOn);
}

/** "to hand over the king, who was granted asylum": what "who" behind a comma opens, whatever its label. */
function isLostRelative(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "nsubj", "nsubj:pass").some(
    ({ form, index }) => /^(?:who|which)$/i.test(form) && sentence.tokens[index - 1]?.form === ",",
  );
}

/** "talks proposed by Oslo": a participle with its agent tells how the noun came about. */
function isDoneBy(sentence: Sentence, verb: Token): boolean {
  return verb.xpos === "VBN" && isRelation(verb, "acl") && hasAgent(sentence, verb);
}

/** "voted to remove the king, prompting protests": what came of it. */
function isOutcome({ tokens }: Sentence, verb: Token, head: Token): boolean {
  return (
    verb.xpos === "VBG" &&
    isRelation(verb, "advcl") &&
    verb.head === head.index &&
    verb.index > head.index &&
    tokens[verb.index - 1]?.form === ","
  );
}

/** "accused Kenya of theft, a charge that Chad rejects": with a doer of its own, who is not the noun before. */
function isSomebodysOwn(sentence: Sentence, verb: Token): boolean {
  return (
    /^VB[ZP]$/.test(verb.xpos) &&
    ANSWERING.test(verb.lemma) &&
    dependents(sentence, verb.index, "nsubj").some((t) => !/^W/.test(t.xpos))
  );
}

const ANSWERING = /^(?:reject|deny|dispute|dismiss|refuse|oppose|condemn|denounce)$/;

/** "condemned what it called aggression": the clause behind "what" is the thing itself. */
function isWhat(word: Token | undefined): boolean {
  return word !== undefined && /^what(?:ever)?$/i.test(word.form);
}

function isPastClause(sentence: Sentence, verb: Token): boolean {
  return (
    [verb, ...dependents(sentence, verb.index, "aux")].some(
      (t) => t.xpos === "VBD" || (t.upos === "AUX" && /^ha(?:s|ve)$/i.test(t.form)),
    ) ||
    (verb.xpos === "VBN" && hasDoer(sentence, verb))
  );
}

/** "a truce floated by Oslo", "the poet whom a court jailed", whatever the tagger makes of its tense. */
function hasDoer(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "nsubj").length > 0 || hasAgent(sentence, verb);
}

function hasAgent(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "obl", "obl:agent").some((t) => isBehind(sentence, t, /^by$/i));
}

/** Stretches of words that stand together. */
function runs(words: readonly Token[]): Range[] {
  const starts = words.flatMap((t, i) => (i === 0 || words[i - 1]?.index !== t.index - 1 ? [i] : []));
  return starts.flatMap((start, i) => rangeOf(words.slice(start, starts[i + 1])) ?? []);
}
