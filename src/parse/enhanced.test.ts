import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { enhancedArcs } from "./enhanced.ts";

/** What is not in the basic tree: "Rome nsubj signed". */
function added(words: string): string[] {
  const sentence = sentenceOf(words);
  const form = (index: number) => sentence.tokens[index]?.form ?? "0";
  return enhancedArcs(sentence).flatMap((arcs, i) =>
    arcs
      .filter((arc) => arc.head !== sentence.tokens[i]?.head)
      .map(({ head, relation }) => `${form(i)} ${relation} ${form(head)}`),
  );
}

const CASES: readonly [name: string, tree: string, expected: readonly string[]][] = [
  [
    "a subject is shared by conjoined verbs, each subject by each verb",
    "Rome/NNP/4/nsubj and/CC/3/cc Oslo/NNP/1/conj agreed/VBD/0/root and/CC/6/cc signed/VBD/4/conj",
    ["Rome nsubj signed", "Oslo nsubj agreed", "Oslo nsubj signed"],
  ],
  [
    "a conjoined verb with a subject of its own takes no other",
    "Rome/NNP/2/nsubj agreed/VBD/0/root and/CC/5/cc Oslo/NNP/5/nsubj left/VBD/2/conj",
    [],
  ],
  [
    "the auxiliary of a passive serves the second verb",
    "Ships/NNS/3/nsubj:pass were/VBD/3/aux:pass seized/VBN/0/root and/CC/5/cc burnt/VBN/3/conj",
    ["Ships nsubj:pass burnt"],
  ],
  [
    "who is urged waits",
    "Paris/NNP/2/nsubj urged/VBD/0/root Bonn/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp",
    ["Bonn nsubj:xsubj wait"],
  ],
  [
    "who agrees waits, and stays",
    "Lima/NNP/2/nsubj agreed/VBD/0/root to/TO/4/mark wait/VB/2/xcomp and/CC/6/cc stay/VB/4/conj",
    ["Lima nsubj:xsubj wait", "Lima nsubj:xsubj stay", "stay xcomp agreed"],
  ],
  [
    "who promises somebody to wait waits",
    "Lima/NNP/2/nsubj promise/VBP/0/root Quito/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp",
    ["Lima nsubj:xsubj wait"],
  ],
  [
    "a relative pronoun stands for its noun",
    "envoys/NNS/0/root who/WP/3/nsubj met/VBD/1/acl:relcl him/PRP/3/obj",
    ["envoys nsubj met", "who ref envoys"],
  ],
  [
    "a relative pronoun keeps its preposition",
    "town/NN/0/root to/TO/3/case which/WDT/5/obl they/PRP/5/nsubj fled/VBD/1/acl:relcl",
    ["town obl:to fled", "which ref town"],
  ],
  [
    "without a pronoun the noun fills the gap",
    "offer/NN/0/root Oslo/NNP/3/nsubj rejected/VBD/1/acl:relcl",
    ["offer obj rejected"],
  ],
  ["a day is not what fell", "day/NN/0/root Aden/NNP/3/nsubj fell/VBD/1/acl:relcl", ["day obl fell"]],
  ["a pronoun that asks stands for nothing", "asked/VBD/0/root who/WP/3/nsubj left/VBD/1/ccomp", []],
];

for (const [name, tree, expected] of CASES) test(name, () => assert.deepEqual(added(tree), expected));

test("relations bear the word that joins", () => {
  const sentence = sentenceOf(
    "sat/VBD/0/root because/IN/4/case of/IN/2/fixed rain/NN/1/obl ,/,/6/punct stood/VBD/1/conj and/CC/8/cc left/VBD/1/conj",
  );
  const labels = enhancedArcs(sentence).map((arcs) => arcs[0]?.relation);
  assert.deepEqual(labels, [
    "root",
    "case",
    "fixed",
    "obl:because_of",
    "punct",
    "conj:and",
    "cc",
    "conj:and",
  ]);
});

test("many subjects of many verbs make no arc for every pair, and loops end", () => {
  const list = Array.from({ length: 300 }, (_, i) => `N${i}/NNS/${i === 0 ? "301/nsubj" : "1/conj"}`);
  const verbs = Array.from({ length: 300 }, (_, i) => `V${i}/VBD/${i === 0 ? "0/root" : "301/conj"}`);
  const arcs = enhancedArcs(sentenceOf([...list, ...verbs].join(" "))).flat().length;
  assert.ok(arcs > 900 && arcs < 12_000, String(arcs));
  assert.deepEqual(added("a/VB/2/conj b/VB/1/conj"), []);
});
