import { strict as assert } from "node:assert";
import { test } from "node:test";
import { NUMBER_WORDS } from "./number-words.ts";
import { SCENE_WORDS } from "./scene-words.ts";
import { TIME_WORDS } from "./time-words.ts";
import { UNITS } from "./units.ts";

for (const [name, list] of Object.entries({ NUMBER_WORDS, TIME_WORDS, SCENE_WORDS, UNITS })) {
  test(`${name} is plain data in lower case, without a word twice in a list`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(list)), list);
    for (const [key, words] of Object.entries(list)) {
      const plain: readonly string[] = Array.isArray(words) ? words.map(String) : Object.keys(words);
      // Codes of currencies are written in capitals, and so looked up; names of lists are no words
      if (key !== "currencySigns" && key !== "scenes")
        for (const word of plain) assert.equal(word, word.toLowerCase(), `${key}: ${word}`);
      assert.deepEqual(plain, [...new Set(plain)], key);
    }
  });
}

test("days, months and seasons have their numbers", () => {
  assert.deepEqual(
    [...new Set(Object.values(TIME_WORDS.months))].sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  assert.deepEqual([...new Set(Object.values(TIME_WORDS.weekdays))].sort(), [0, 1, 2, 3, 4, 5, 6]);
  for (const day of Object.values(TIME_WORDS.namedDays)) assert.match(day, /^\d\d-\d\d$/);
});
