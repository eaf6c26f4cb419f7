import assert from "node:assert/strict";
import { test } from "node:test";
import { perceptron } from "./perceptron.ts";

const ROW = Int32Array.from([3, 9]);

function scoresOf(model: Pick<ReturnType<typeof perceptron>, "score">): number[] {
  const scores = new Float64Array(2);
  model.score(ROW, ROW.length, scores);
  return [...scores];
}

/** A model that saw both features often enough, and one mistake at the first of two examples. */
function taught(): ReturnType<typeof perceptron> {
  const model = perceptron(4, 2);
  model.see(ROW, 2);
  model.see(ROW, 2);
  learnOnce(model);
  return model;
}

function learnOnce(model: ReturnType<typeof perceptron>): void {
  model.update(ROW, 2, 1, 0);
  model.tick();
  model.tick();
}

test("a mistake moves the weights, and the average counts how long they stood", () => {
  const model = taught();
  assert.deepEqual(scoresOf(model), [-2, 2]);
  const [low, high] = scoresOf(model.settled());
  assert.ok(
    high! > 1.3 && high! < 1.4 && low! === -high!,
    `two thirds of the weights, not ${low} and ${high}`,
  );
});

test("begun again, a model forgets for learning and adds up for use", () => {
  const model = taught();
  const once = scoresOf(model.settled());
  model.again();
  assert.deepEqual(scoresOf(model), [0, 0]);
  assert.deepEqual(scoresOf(model.settled()), once);
  learnOnce(model);
  assert.deepEqual(
    scoresOf(model.settled()),
    once.map((score) => 2 * score),
  );
});

test("features seen once have no row, and small weights are left out", () => {
  const model = perceptron(4, 2);
  model.see(ROW, 2);
  learnOnce(model);
  assert.deepEqual(scoresOf(model), [0, 0]);
  assert.equal(taught().averaged(0.1).weights.length, 4);
  assert.equal(taught().averaged(1).weights.length, 0);
});
