import assert from "node:assert/strict";
import { test } from "node:test";
import type { SparseWeights } from "./linear-model.ts";
import { decodeModels, encodeModels, type ModelParts, wordTable } from "./model-file.ts";

/** Rows 3 and 40 of 64 have weights; bytes are signed square roots. */
function weights(classes: number): SparseWeights {
  return {
    bits: 6,
    classes,
    enough: [12.5, Number.POSITIVE_INFINITY],
    present: Uint32Array.from([1 << 3, 1 << 8]),
    counts: Uint8Array.from([2, 1]),
    classOf: Uint8Array.from([0, 2, 1]),
    weights: Int8Array.from([5, -3, 127]),
  };
}

const table = { hashes: Int32Array.from([-7, 12]), values: Uint16Array.from([1, 300]) };
const parts: ModelParts = {
  models: {
    boundary: weights(3),
    tagger: weights(6),
    firstMoves: weights(3),
    firstLabels: weights(200),
    secondMoves: weights(3),
    secondLabels: weights(200),
    names: weights(13),
  },
  tags: ["NOUN NN", "VERB VBD"],
  relations: ["nsubj", "root"],
  known: table,
  groups: { hashes: new Int32Array(0), values: new Uint16Array(0) },
  stems: table,
  gazetteer: table,
  feats: { "she PRON PRP": "Case=Nom" },
  lemmas: { "sent VERB": "send" },
  sure: [0.4, 0.9],
};

test("what was written is read again", () => {
  const models = decodeModels(encodeModels(parts));
  assert.deepEqual(models.tags, parts.tags);
  assert.equal(models.lemmas.get("sent VERB"), "send");
  assert.deepEqual(models.sure, parts.sure);
  assert.deepEqual([-7, 12, 13].map(models.known.lookUp), [1, 300, 0]);
  for (const scorer of [models.first.moves, models.second.moves, models.tagger]) {
    assert.deepEqual(scorer.enough, [12.5, Number.POSITIVE_INFINITY]);
    const scores = new Float64Array(scorer.classes);
    scorer.score(Int32Array.from([3, 40, 41, 63]), 3, scores);
    assert.deepEqual([...scores.slice(0, 3)], [25, 16129, -9]);
  }
});

test("files of another kind and files cut off are refused", () => {
  const bytes = encodeModels(parts);
  assert.throws(() => decodeModels(bytes.subarray(0, bytes.length - 1)), /cut off/);
  assert.throws(() => decodeModels(new TextEncoder().encode('{"format":"other"}\n')), /not a file of/);
  assert.throws(() => decodeModels(new Uint8Array(0)), /not a file of/);
});

test("a table of words finds all of them and no others", () => {
  for (const size of [0, 1, 2, 3, 5000]) {
    const hashes = Int32Array.from({ length: size }, (_, i) => Math.imul(i + 1, 0x10001) ^ (i << 20));
    const values = Uint16Array.from(hashes, (_, i) => (i * 7) & 0xffff);
    const expected = new Map([...hashes].map((hash, i) => [hash, values[i]]));
    const { lookUp } = wordTable({ hashes, values });
    const asked = [...hashes, 0, -1, ...hashes.map((hash) => hash + 1)];
    assert.deepEqual(
      asked.map(lookUp),
      asked.map((hash) => expected.get(hash) ?? 0),
    );
  }
});
