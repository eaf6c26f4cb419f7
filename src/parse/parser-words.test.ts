import assert from "node:assert/strict";
import { test } from "node:test";
import { guidedBy, mirroredTree, mirroredWords, type ParserWords, parserWords } from "./parser-words.ts";
import { FIELD_COUNT } from "./word-shapes.ts";

const TAGS = ["DET DT", "NOUN NN", "VERB VBD", "PUNCT ,", "PUNCT .", "PUNCT ''"];

/** `"No", they said.` with a comma inside: five kinds of word, two marks of quotation. */
function words(): ParserWords {
  const forms = ['"', "no", ",", '"', "guards", "said", "."];
  const tags = Int32Array.from([5, 0, 3, 5, 1, 2, 4]);
  const rivals = new Int32Array(forms.length).fill(-1);
  const shapes = new Int32Array(forms.length * FIELD_COUNT).map((_, i) => i);
  const size = forms.length + 2;
  const marks = {
    marks: Int32Array.from({ length: size }, (_, i) => i),
    stretches: new Int32Array(size),
    any: true,
  };
  return parserWords(forms, shapes, { tags, rivals }, TAGS, marks);
}

test("marks, commas and verbs before each word are counted from the side that is read first", () => {
  const { quotes, commas, verbs } = words();
  assert.deepEqual([...quotes], [0, 1, 1, 1, 2, 2, 2, 2, 2]);
  assert.deepEqual([...commas], [0, 1, 1, 2, 3, 3, 3, 4, 4]);
  assert.deepEqual([...verbs], [0, 0, 0, 0, 0, 0, 1, 1, 1]);
  const turned = mirroredWords(words(), 7);
  assert.deepEqual([...turned.quotes], [0, 0, 0, 0, 1, 1, 1, 2, 2]);
  assert.deepEqual([...turned.verbs], [0, 0, 1, 1, 1, 1, 1, 1, 1]);
});

test("mirrored twice, words and trees are as before", () => {
  const once = words();
  assert.deepEqual(mirroredWords(mirroredWords(once, 7), 7), once);
  assert.deepEqual([...mirroredWords(once, 7).marks.slice(0, 3)], [6, 5, 4]);
  const tree = {
    heads: Int32Array.from([1, 5, 1, 1, 5, 7, 5]),
    relations: Int32Array.from([1, 2, 3, 4, 5, 6, 7]),
  };
  const turned = mirroredTree(tree);
  assert.deepEqual([...turned.heads], [1, 7, 1, 5, 5, 1, 5]);
  assert.deepEqual(mirroredTree(turned), tree);
});

test("advice counts the dependents on each side", () => {
  const tree = { heads: Int32Array.from([1, 5, 1, 1, 5, 7, 5]), relations: new Int32Array(7) };
  const { guide } = guidedBy(words(), tree);
  assert.deepEqual([...(guide?.left ?? [])], [0, 1, 0, 0, 0, 2, 0, 1]);
  assert.deepEqual([...(guide?.right ?? [])], [0, 2, 0, 0, 0, 1, 0, 0]);
});
