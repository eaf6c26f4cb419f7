/** Reading a dependency tree: the few questions that later stages ask of one. */

import type { Sentence, Token } from "./parsed.ts";

/** Children of every token, made once a sentence: later stages ask many times. */
const CHILDREN = new WeakMap<Sentence, readonly (readonly Token[])[]>();
const NONE: readonly Token[] = [];

/** Direct dependents in order, or those with one of the relations (`nsubj` also finds `nsubj:pass`). */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): Token[] {
  const all = childrenOf(sentence, head);
  return relations.length === 0 ? [...all] : all.filter((t) => isRelation(t, ...relations));
}

/** `head` is -1 for the root alone. */
function childrenOf(sentence: Sentence, head: number): readonly Token[] {
  let lists = CHILDREN.get(sentence);
  if (!lists) {
    const made: Token[][] = Array.from({ length: sentence.tokens.length + 1 }, () => []);
    for (const t of sentence.tokens) made[t.head + 1]?.push(t);
    CHILDREN.set(sentence, made);
    lists = made;
  }
  return lists[head + 1] ?? NONE;
}

/** Whether the token's relation is one of these, or a subtype of one. */
export function isRelation(token: Token, ...relations: string[]): boolean {
  return relations.some((r) => token.deprel === r || token.deprel.startsWith(`${r}:`));
}

/** The token and everything below it, in order. `stop` cuts branches off. */
export function subtree(sentence: Sentence, root: number, stop?: (token: Token) => boolean): Token[] {
  const inside = new Set([root]);
  const queue = [root];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const t of childrenOf(sentence, at)) {
      if (inside.has(t.index) || stop?.(t)) continue;
      inside.add(t.index);
      queue.push(t.index);
    }
  }
  return [...inside].sort((a, b) => a - b).flatMap((index) => sentence.tokens[index] ?? []);
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
