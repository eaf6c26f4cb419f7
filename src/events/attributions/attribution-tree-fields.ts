/**
 * What the attribution tagger sees of a word's place in the tree:
 *
 *     The minister [of] trade said that ...    in the subject of "said", a word that often attributes
 *     ... said [that] the road was closed      opens a clause under "said"
 *     The minister [said] that ...             a noun as its subject, a clause with "that" as its complement
 *
 * The columns are those of attribution-columns.ts.
 */

import { bytes, integers } from "../../parse/cut-arrays.ts";
import { mix } from "../../parse/hashing.ts";
import { column, MAY_ATTRIBUTE, type SeenWords, WIDTH } from "./attribution-columns.ts";
import { QUOTED_SPEECH } from "./quote-states.ts";

/** Fills the tree's columns of `fields`, WIDTH numbers a word. */
export function setTreeFields(fields: Int32Array, words: SeenWords): void {
  setArguments(fields, words);
  for (let i = 0; i < words.tokens.length; i++) {
    setAbove(fields, words, i);
    setClause(fields, words, i);
    setCueAbove(fields, words, i);
  }
  setExtents(fields, words);
  setBelow(fields, words);
}

/** What stands for the root and for "none", so that neither is like an unknown word. */
const ROOT = 1;
const NO_RATE = 99;
/** Longest path that is followed upwards: keeps the whole linear. */
const LEVELS = 40;

const RELATION = column("relation");
const ABOVE_LEMMA = column("aboveLemma");
const ABOVE_RATE = column("aboveRate");
const ABOVE_SIDE = column("aboveSide");
const ABOVE_TAG = column("aboveTag");
const ABOVE_RELATION = column("aboveRelation");

function setAbove(fields: Int32Array, { heads, lemma, tag, relation, rate }: SeenWords, i: number): void {
  const row = i * WIDTH;
  const head = heads[i]!;
  fields[row + RELATION] = relation[i]!;
  fields[row + ABOVE_LEMMA] = head < 0 ? ROOT : lemma[head]!;
  fields[row + ABOVE_RATE] = head < 0 ? NO_RATE : rate[head]!;
  fields[row + ABOVE_SIDE] = head < 0 ? 0 : Math.max(-3, Math.min(3, i - head));
  fields[row + ABOVE_TAG] = head < 0 ? ROOT : tag[head]!;
  fields[row + ABOVE_RELATION] = head < 0 ? ROOT : relation[head]!;
}

const CLAUSE = column("clause");
const CLAUSE_ABOVE = column("clauseAbove");
const CLAUSE_ABOVE_RATE = column("clauseAboveRate");
const CLAUSE_RATE = column("clauseRate");

function setClause(fields: Int32Array, { heads, isVerb, lemma, relation, rate }: SeenWords, i: number): void {
  let verb = i;
  for (let level = 0; level < LEVELS && verb >= 0 && isVerb[verb] === 0; level++) verb = heads[verb]!;
  if (verb < 0 || isVerb[verb] === 0) return;
  const row = i * WIDTH;
  const head = heads[verb]!;
  fields[row + CLAUSE] = mix(relation[verb]!, verb === i ? 1 : 0);
  fields[row + CLAUSE_ABOVE] = head < 0 ? ROOT : lemma[head]!;
  fields[row + CLAUSE_ABOVE_RATE] = head < 0 ? NO_RATE : rate[head]!;
  fields[row + CLAUSE_RATE] = rate[verb]! * 4 + (verb < i ? 1 : verb === i ? 2 : 3);
}

const SUBJECT = column("subject");
const SUBJECT_GROUP = column("subjectGroup");
const COMPLEMENT = column("complement");
const GROUP = column("group");
/** Of several complements the one that tells most of the verb: the last of these. */
const COMPLEMENTS: ReadonlyMap<string, number> = new Map(
  ["obl", "advcl", "parataxis", "obj", "xcomp", "ccomp"].map((relation, rank) => [relation, rank + 1]),
);

function setArguments(fields: Int32Array, { tokens, heads, lemma, tag, relation }: SeenWords): void {
  const { length } = tokens;
  const [marks, ranks] = [integers(length), bytes(length)];
  for (let i = 0; i < length; i++) {
    const { deprel } = tokens[i]!;
    if (i < heads[i]! && (deprel === "mark" || deprel === "case")) marks[heads[i]!] = lemma[i]!;
  }
  for (let i = 0; i < length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const { deprel } = tokens[i]!;
    if (deprel === "nsubj" || deprel === "nsubj:pass") {
      fields[head * WIDTH + SUBJECT] = mix(tag[i]!, relation[i]!);
      fields[head * WIDTH + SUBJECT_GROUP] = fields[i * WIDTH + GROUP]!;
    }
    const rank = COMPLEMENTS.get(deprel) ?? 0;
    if (rank <= ranks[head]!) continue;
    ranks[head] = rank;
    fields[head * WIDTH + COMPLEMENT] = mix(mix(marks[i]!, rank), mix(tag[i]!, i > head ? 1 : 2));
  }
}

const BRANCH = column("branch");
const CUE = column("cue");
const CUE_RATE = column("cueRate");
const CUE_SIDE = column("cueSide");
const CUE_STEPS = column("cueSteps");
const CUE_SUBJECT = column("cueSubject");
const CUE_COMPLEMENT = column("cueComplement");
const ITSELF = 5;
const MOST_STEPS = 5;

function setCueAbove(fields: Int32Array, { heads, lemma, relation, rate }: SeenWords, i: number): void {
  let [cue, child, steps] = [i, i, 0];
  while (rate[cue]! < MAY_ATTRIBUTE && heads[cue]! >= 0 && steps++ < LEVELS) {
    child = cue;
    cue = heads[cue]!;
  }
  if (rate[cue]! < MAY_ATTRIBUTE) return;
  const row = i * WIDTH;
  fields[row + BRANCH] = cue === i ? ITSELF : relation[child]!;
  fields[row + CUE] = lemma[cue]!;
  fields[row + CUE_RATE] = rate[cue]!;
  fields[row + CUE_SIDE] = cue === i ? 0 : i < cue ? 1 : 2;
  fields[row + CUE_SUBJECT] = fields[cue * WIDTH + SUBJECT]!;
  fields[row + CUE_COMPLEMENT] = fields[cue * WIDTH + COMPLEMENT]!;
  fields[row + CUE_STEPS] = Math.min(steps, MOST_STEPS);
}

const OPENS = column("opens");
const CLOSES = column("closes");
/** Added to the rate of a head that stands before the subtree. */
const BEHIND_HEAD = 100;

/** The widest subtree that begins, and the widest that ends with each word. */
function setExtents(fields: Int32Array, { tokens, heads, relation, rate }: SeenWords): void {
  const { left, right } = extentsOf(heads);
  const [begun, ended] = [integers(tokens.length), integers(tokens.length)];
  for (let i = 0; i < tokens.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const [from, to] = [left[i]!, right[i]!];
    const size = to - from + 1;
    if (size > begun[from]!) {
      begun[from] = size;
      fields[from * WIDTH + OPENS] = mix(relation[i]!, rate[head]! + (from > head ? BEHIND_HEAD : 0));
    }
    if (size > ended[to]!) {
      ended[to] = size;
      fields[to * WIDTH + CLOSES] = mix(relation[i]!, rate[head]! + (to > head ? BEHIND_HEAD : 0));
    }
  }
}

/** First and last word of each word's subtree: what hangs on a word is counted once all of its own is. */
function extentsOf(heads: Int32Array): { readonly left: Int32Array; readonly right: Int32Array } {
  const { length } = heads;
  const [left, right] = [integers(length), integers(length)];
  const open = integers(length);
  for (let i = 0; i < length; i++) {
    left[i] = i;
    right[i] = i;
    if (heads[i]! >= 0) open[heads[i]!] = open[heads[i]!]! + 1;
  }
  for (let i = 0; i < length; i++) {
    // A word all of whose own are counted, and then upwards as long as that makes the next one such
    for (let word = i; open[word] === 0; ) {
      open[word] = -1;
      const head = heads[word]!;
      if (head < 0) break;
      if (left[word]! < left[head]!) left[head] = left[word]!;
      if (right[word]! > right[head]!) right[head] = right[word]!;
      open[head] = open[head]! - 1;
      word = head;
    }
  }
  return { left, right };
}

const BELOW = column("below");
const COUNTED: ReadonlyMap<string, number> = new Map(
  [
    ...["nsubj", "ccomp", "xcomp", "obj", "parataxis", "advcl", "obl"],
    ...["nsubj:pass", "aux:pass", "acl", "nmod:poss"],
  ].map((relation, bit) => [relation, bit]),
);
/** What may be said. */
const SAID: ReadonlySet<string> = new Set(["ccomp", "obj", "parataxis"]);

/** Which relations stand under each word, and whether speech does. */
function setBelow(fields: Int32Array, { tokens, heads, quote }: SeenWords): void {
  for (let i = 0; i < tokens.length; i++) {
    const { deprel } = tokens[i]!;
    const bit = COUNTED.get(deprel);
    if (heads[i]! < 0 || bit === undefined) continue;
    const speech = (quote[i]! & QUOTED_SPEECH) !== 0 && SAID.has(deprel) ? 1 << COUNTED.size : 0;
    const place = heads[i]! * WIDTH + BELOW;
    fields[place] = fields[place]! | (1 << bit) | speech;
  }
}
