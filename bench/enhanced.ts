/**
 * How well the enhanced dependencies are made, on a treebank that has them:
 *
 *     node bench/enhanced.ts GOLD.conllu...
 *
 * An arc is added where its head is not the word's head in the basic tree. Counted on the gold basic trees (the rules alone) and
 * on our own parses (rules and parser), with the kind of relation before the first colon, and `subjects` for nsubj and csubj alone.
 */

import { readFileSync } from "node:fs";
import { loadKit } from "../src/index.ts";
import { analyse } from "../src/parse/analyse.ts";
import { type ConlluSentence, DEPS, FORM, HEAD, isWordRow, readConllu } from "../src/parse/conllu-rows.ts";
import { wordsOf } from "../src/parse/conllu-tree.ts";
import { enhancedArcs } from "../src/parse/enhanced.ts";
import type { Sentence } from "../src/parse/parsed.ts";

interface Counts {
  right: number;
  found: number;
  gold: number;
}

const kit = (await loadKit()).parse;
const totals = new Map<string, Counts>();
for (const path of process.argv.slice(2)) {
  for (const given of readConllu(readFileSync(path, "utf8"))) {
    const words = given.rows.filter(isWordRow);
    const gold = goldArcs(words);
    const tree = wordsOf(given, kit, () => {});
    if (tree) count("gold_trees", gold, addedArcs(sentenceOf(tree)));
    const ours = analyse(
      words.map((row) => row[FORM] ?? "_"),
      kit,
    );
    count("own_trees", gold, addedArcs(sentenceOf(ours)));
  }
}
for (const [name, { right, found, gold }] of totals) {
  console.log(`${name}_f1 ${((2 * right) / Math.max(found + gold, 1)).toFixed(4)}`);
  console.error(
    `${name} P ${(right / Math.max(found, 1)).toFixed(3)} R ${(right / Math.max(gold, 1)).toFixed(3)} of ${gold}`,
  );
}

function sentenceOf(words: readonly Omit<Sentence["tokens"][number], "start" | "end">[]): Sentence {
  return { index: 0, start: 0, end: 0, paragraph: 0, tokens: words.map((w) => ({ ...w, start: 0, end: 0 })) };
}

/** "4 2 nsubj": word 4 is a subject of word 2. */
function addedArcs(sentence: Sentence): Set<string> {
  const arcs = enhancedArcs(sentence).flatMap((own, i) =>
    own
      .filter(({ head }) => head !== sentence.tokens[i]?.head)
      .map(({ head, relation }) => `${i + 1} ${head + 1} ${relation.split(":")[0]}`),
  );
  return new Set(arcs);
}

/** Arcs from empty nodes are left out: their words are not in the tree. */
function goldArcs(words: ConlluSentence["rows"]): Set<string> {
  const arcs = words.flatMap((row, i) =>
    (row[DEPS] ?? "_").split("|").flatMap((arc) => {
      const [head = "", relation = ""] = arc.split(":");
      return /^\d+$/.test(head) && head !== row[HEAD] ? [`${i + 1} ${head} ${relation}`] : [];
    }),
  );
  return new Set(arcs);
}

function count(name: string, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  for (const [kind, pattern] of [
    ["", /./],
    ["_subjects", / [nc]subj$/],
    ["_objects", / i?obj$/],
    ["_ref", / ref$/],
  ] as const) {
    const counts = totals.get(name + kind) ?? { right: 0, found: 0, gold: 0 };
    totals.set(name + kind, counts);
    const chosen = (arcs: ReadonlySet<string>) => [...arcs].filter((arc) => pattern.test(arc));
    counts.gold += chosen(gold).length;
    counts.found += chosen(found).length;
    counts.right += chosen(found).filter((arc) => gold.has(arc)).length;
  }
}
