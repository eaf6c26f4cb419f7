/** The file of the second opinion: what goes in comes out, and other bytes are refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeOpinion, encodeOpinion, OPINION_CLASSES, type OpinionParts } from "./opinion-model.ts";

const BITS = 5;
const AGREE = OPINION_CLASSES.indexOf("AGREE");
const AID = OPINION_CLASSES.indexOf("AID");

/** Feature 3 speaks for AGREE, feature 7 for AID, and feature 5 for one at whom an act is aimed. */
const PARTS: OpinionParts = {
  types: {
    weights: {
      bits: BITS,
      classes: OPINION_CLASSES.length,
      enough: [],
      present: Uint32Array.of((1 << 3) | (1 << 7)),
      counts: Uint8Array.of(1, 1),
      classOf: Uint8Array.of(AGREE, AID),
      weights: Int8Array.of(100, 127),
    },
    scale: 1 / 1000,
  },
  aims: {
    weights: {
      bits: BITS,
      classes: 1,
      enough: [],
      present: Uint32Array.of(1 << 5),
      counts: Uint8Array.of(1),
      classOf: Uint8Array.of(0),
      weights: Int8Array.of(50),
    },
    scale: 1 / 1000,
  },
  calibration: [
    [0.2, 0.4],
    [0.6, 0.8],
  ],
};

test("chances follow the features and add up to 1", () => {
  const model = decodeOpinion(encodeOpinion(PARTS));
  const agreeing = model.chances(Int32Array.of(3));
  const helping = model.chances(Int32Array.of(3, 7));
  assert.ok(agreeing[AGREE]! > 0.9);
  assert.ok(helping[AID]! > helping[AGREE]!);
  assert.ok(Math.abs(helping.reduce((a, b) => a + b) - 1) < 1e-9);
});

test("more speaks for whom a feature speaks for", () => {
  const model = decodeOpinion(encodeOpinion(PARTS));
  assert.equal(model.aim(Int32Array.of(5)), 2.5);
  assert.equal(model.aim(Int32Array.of(6)), 0);
});

test("scores are read off the line, and beyond its ends from its ends", () => {
  const { calibrated } = decodeOpinion(encodeOpinion(PARTS));
  assert.deepEqual(
    [0, 0.4, 0.9].map((score) => Math.round(calibrated(score) * 100)),
    [40, 60, 80],
  );
});

test("a file that is cut off or of another kind is refused with the way out", () => {
  const bytes = encodeOpinion(PARTS);
  assert.throws(() => decodeOpinion(bytes.subarray(0, bytes.length - 1)), /cut off: train or copy/);
  assert.throws(() => decodeOpinion(new TextEncoder().encode("{}\n")), /train or copy/);
});
