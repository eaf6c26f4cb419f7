/** Reading a dependency tree: the few questions that later stages ask of one. */

import type { Sentence, Token } from "./parsed.ts";

/** Children of every token, made once a sentence: later stages ask many times, and mostly of the sentence that they asked of last. */
const CHILDREN = new WeakMap<Sentence, Children>();
type Children = readonly (readonly Token[])[];
let last: { readonly sentence: Sentence; readonly children: Children } | null = null;
const NONE: readonly Token[] = [];

/** Direct dependents in order, or those with one of the relations (`nsubj` also finds `nsubj:pass`). */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): Token[] {
  const all = childrenOf(sentence, head);
  if (relations.length === 0) return all.slice();
  const found: Token[] = [];
  for (const t of all) if (isAmong(t.deprel, relations)) found.push(t);
  return found;
}

/** `head` is -1 for the root alone. */
function childrenOf(sentence: Sentence, head: number): readonly Token[] {
  if (last?.sentence !== sentence) last = { sentence, children: childrenIn(sentence) };
  return last.children[head + 1] ?? NONE;
}

function childrenIn(sentence: Sentence): Children {
  let lists = CHILDREN.get(sentence);
  if (!lists) {
    const made: Token[][] = Array.from({ length: sentence.tokens.length + 1 }, () => []);
    for (const t of sentence.tokens) made[t.head + 1]?.push(t);
    CHILDREN.set(sentence, made);
    lists = made;
  }
  return lists;
}

/** Whether a preposition of this form stands before the noun: `isBehind(sentence, noun, /^(?:of|from)$/i)`. */
export function isBehind(sentence: Sentence, noun: Token, preposition: RegExp): boolean {
  return dependents(sentence, noun.index, "case").some(({ form }) => preposition.test(form));
}

/** Whether the token's relation is one of these, or a subtype of one. */
export function isRelation(token: Token, ...relations: string[]): boolean {
  return isAmong(token.deprel, relations);
}

const COLON = 0x3a;

/** Lengths and one letter first: they tell most relations apart, and this is asked more often than anything else. */
function isAmong(relation: string, wanted: readonly string[]): boolean {
  for (const one of wanted) {
    if (relation.length === one.length) {
      if (relation === one) return true;
    } else if (
      relation.length > one.length &&
      relation.charCodeAt(one.length) === COLON &&
      relation.startsWith(one)
    )
      return true;
  }
  return false;
}

/** The token and everything below it, in order. `stop` cuts branches off. */
export function subtree(sentence: Sentence, root: number, stop?: (token: Token) => boolean): Token[] {
  const top = sentence.tokens[root];
  if (!top) return [];
  const inside = [top];
  let [first, final] = [root, root];
  // A word has one head: only a loop through the root itself, which no good parse has, could come round again
  for (let at = 0; at < inside.length; at++) {
    for (const t of childrenOf(sentence, inside[at]!.index)) {
      if (t === top || stop?.(t)) continue;
      inside.push(t);
      first = Math.min(first, t.index);
      final = Math.max(final, t.index);
    }
  }
  // Most are a stretch of words, and need no sorting
  if (final - first + 1 === inside.length) return sentence.tokens.slice(first, final + 1);
  return inside.sort((a, b) => a.index - b.index);
}

/** From the token's governor up to the root. Ends on a loop, which no good parse has. */
export function ancestors(sentence: Sentence, index: number): Token[] {
  const path: Token[] = [];
  const seen = new Set([index]);
  for (
    let t = sentence.tokens[sentence.tokens[index]?.head ?? -1];
    t && !seen.has(t.index);
    t = sentence.tokens[t.head]
  ) {
    seen.add(t.index);
    path.push(t);
  }
  return path;
}

/** The token and what is coordinated with it: "France, Italy and Spain". */
export function conjuncts(sentence: Sentence, head: Token): Token[] {
  const found = [head];
  for (const t of found) found.push(...dependents(sentence, t.index, "conj"));
  return found;
}
