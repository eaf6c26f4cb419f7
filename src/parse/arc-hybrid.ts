/**
 * The arc-hybrid transition system: a stack, a buffer that ends in the root, and three moves.
 *
 *     SHIFT   the buffer's first word goes onto the stack
 *     LEFT    the stack's top becomes a dependent of the buffer's first word
 *     RIGHT   the stack's top becomes a dependent of the word below it
 *
 * Every word gets one head, no loop can arise, and `canMove` lets one word alone hang from the root.
 * Source: Kuhlmann, Gomez-Rodriguez and Satta (2011); costs after Goldberg and Nivre (2013).
 */

import { integers } from "./cut-arrays.ts";

export const SHIFT = 0;
export const LEFT = 1;
// RIGHT is 2: whatever is neither of the two.
export const MOVES = 3;

export interface Configuration {
  /** Number of words; the root is the node of this number. */
  readonly length: number;
  readonly stack: Int32Array;
  depth: number;
  /** First word of the buffer. */
  next: number;
  /** -1 until known. */
  readonly heads: Int32Array;
  /** -1 until known. */
  readonly relations: Int32Array;
  /** Outermost dependents on each side, and the ones inside them: -1 where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Relations of each node's dependents so far, a bit each, folded into 31. */
  readonly relationSet: Int32Array;
}

export function startOf(length: number): Configuration {
  const none = (): Int32Array => integers(length + 1).fill(-1);
  const zero = (): Int32Array => integers(length + 1);
  return {
    length,
    stack: zero(),
    depth: 0,
    next: 0,
    heads: none(),
    relations: none(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    relationSet: zero(),
  };
}

export function isDone({ next, length, depth }: Configuration): boolean {
  return next === length && depth === 0;
}

export function canMove({ next, length, depth }: Configuration, move: number): boolean {
  if (move === SHIFT) return next < length;
  if (move === LEFT) return depth > 0 && (next < length || depth === 1);
  return depth > 1;
}

/** The only move there is, -1 where there are more: all moves once the words are used up, for one. */
export function onlyMove(config: Configuration): number {
  let only = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!canMove(config, move)) continue;
    if (only >= 0) return -1;
    only = move;
  }
  return only;
}

export function topOf({ stack, depth }: Configuration, below: number): number {
  return depth > below ? stack[depth - 1 - below]! : -1;
}

export interface Arc {
  readonly head: number;
  readonly dependent: number;
}

/** What LEFT or RIGHT would join. */
export function arcOf(config: Configuration, move: number): Arc {
  return { head: move === LEFT ? config.next : topOf(config, 1), dependent: topOf(config, 0) };
}

/** Carries the move out; `relation` names the new arc. */
export function apply(config: Configuration, move: number, relation: number): void {
  if (move === SHIFT) {
    config.stack[config.depth++] = config.next++;
    return;
  }
  const { head, dependent } = arcOf(config, move);
  config.depth--;
  config.heads[dependent] = head;
  config.relations[dependent] = relation;
  config.relationSet[head] = config.relationSet[head]! | (1 << (relation % 31));
  const [outer, inner, count] =
    move === LEFT
      ? [config.left1, config.left2, config.leftCount]
      : [config.right1, config.right2, config.rightCount];
  inner[head] = outer[head]!;
  outer[head] = dependent;
  count[head] = count[head]! + 1;
}

/** Gold arcs that the move puts out of reach. `gold` gives each word's head, the root as `length`. */
export function costOf(config: Configuration, move: number, gold: Int32Array): number {
  const { stack, depth, next, length } = config;
  let cost = 0;
  if (move === SHIFT) {
    for (let i = 0; i < depth; i++) {
      const word = stack[i]!;
      if (gold[word] === next) cost++;
      if (i < depth - 1 && gold[next] === word) cost++;
    }
    return cost;
  }
  const top = topOf(config, 0);
  const head = gold[top]!;
  for (let word = next; word < length; word++) if (gold[word] === top) cost++;
  if (move === LEFT) {
    if (head === topOf(config, 1) || head > next) cost++;
  } else if (head >= next) cost++;
  return cost;
}
