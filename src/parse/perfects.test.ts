import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { withPerfects } from "./perfects.ts";

const CASES: readonly (readonly [tree: string, mended: string])[] = [
  [
    "It/PRP/5/nsubj had/VBD/5/aux not/RB/5/advmod shelled/VBN/5/amod villages/NNS/0/root ././5/punct",
    "It/nsubj<shelled had/aux<shelled not/advmod<shelled shelled/root<- villages/obj<shelled ./punct<shelled",
  ],
  [
    "Oslo/NNP/2/nsubj said/VBD/0/root it/PRP/7/nsubj had/VBD/7/aux seized/VBN/7/amod three/CD/7/nummod ships/NNS/2/ccomp",
    "Oslo/nsubj<said said/root<- it/nsubj<seized had/aux<seized seized/ccomp<said three/nummod<ships ships/obj<seized",
  ],
  // A noun that is said to be something, and a participle that is an attribute.
  [
    "They/PRP/5/nsubj have/VBP/5/aux been/VBN/5/cop wanted/VBN/5/amod men/NNS/0/root",
    "They/nsubj<men have/aux<men been/cop<men wanted/amod<men men/root<-",
  ],
  [
    "Oslo/NNP/2/nsubj has/VBZ/0/root wounded/VBN/4/amod soldiers/NNS/2/obj",
    "Oslo/nsubj<has has/root<- wounded/amod<soldiers soldiers/obj<has",
  ],
];

for (const [tree, mended] of CASES) {
  test(`perfects: ${mended}`, () => {
    const words = withPerfects(sentenceOf(tree).tokens);
    const written = words.map(({ form, deprel, head }) => `${form}/${deprel}<${words[head]?.form ?? "-"}`);
    assert.equal(written.join(" "), mended);
  });
}
