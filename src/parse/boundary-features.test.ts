import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModels } from "../ingest/load-models.ts";
import { isAddress, parallels } from "./boundary-features.ts";
import { decodeModels } from "./model-file.ts";
import { shapesOf } from "./word-shapes.ts";

const { known, groups } = decodeModels(loadModels());
const shapesOfText = (text: string): Int32Array => shapesOf(text.split(" "), known, groups);

test("what begins like its sentence and like the one before is told apart", () => {
  const list = parallels(shapesOfText("- tents - Pumps * wells"));
  const [sameAsFirst, otherFirst] = [list(0, 2), list(0, 4)];
  const sameAsBoth = list(2, 2);
  assert.equal(list(2, 2), sameAsBoth);
  assert.equal(new Set([sameAsFirst, otherFirst, sameAsBoth]).size, 3);
  assert.equal(list(0, 2), sameAsFirst, "a reader that goes back begins anew");
});

test("words of one shape are alike, but less than the same word", () => {
  const of = (text: string): number => parallels(shapesOfText(text))(0, 1);
  assert.equal(new Set([of("Oslo Oslo"), of("Oslo Rome"), of("Oslo -")]).size, 3);
});

test("addresses of pages and mail", () => {
  for (const form of ["https://port.example/news", "www.port.example", "desk@port.example"])
    assert.ok(isAddress(form), form);
  for (const form of ["e.g.", "him@", "@port", "and/or", "http"]) assert.ok(!isAddress(form), form);
});
