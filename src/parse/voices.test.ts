import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { withVoices } from "./voices.ts";

const CASES: readonly (readonly [tree: string, relation: string])[] = [
  ["Gunmen/NNS/2/nsubj:pass fired/VBD/0/root on/IN/5/case a/DT/5/det lorry/NN/2/obl", "nsubj"],
  [
    "Gunmen/NNS/3/nsubj:pass after/IN/3/mark fired/VBN/0/root on/IN/6/case a/DT/6/det lorry/NN/3/obl",
    "nsubj",
  ],
  [
    "Gunmen/NNS/3/nsubj:pass with/IN/3/mark fired/VBN/0/root on/IN/6/case a/DT/6/det lorry/NN/3/obl",
    "nsubj:pass",
  ],
  ["Gunmen/NNS/3/nsubj:pass were/VBD/3/aux:pass fired/VBD/0/root", "nsubj:pass"],
  ["It/PRP/4/nsubj:pass that/IN/4/mark was/VBD/4/cop closed/VBN/0/root", "nsubj:pass"],
  ["Gunmen/NNS/2/nsubj:pass shot/VBN/0/root dead/JJ/2/xcomp", "nsubj:pass"],
];

for (const [tree, relation] of CASES)
  test(`voices: ${tree}`, () => assert.equal(withVoices(sentenceOf(tree).tokens)[0]?.deprel, relation));
