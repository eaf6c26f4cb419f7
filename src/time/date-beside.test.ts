import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mark, outermost, readCases } from "../../test/support/brackets.ts";
import { plainArticle } from "../../test/support/plain-article.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });

// The label is the day of publication; 2015-07-01 was a Wednesday. The reading is the TIMEX3 value.
const CASES = `
  # The same day told twice
  2015-07-01 | On [June 3 = 2015-06-03], [the day before the summit = 2015-06-03], envoys met. [Two days later = 2015-06-05] they left.
  2015-07-01 | They met on [Sunday = 2015-06-28], [the day after the storm = 2015-06-28].
  2015-07-01 | They met in [June = 2015-06], [the day after the storm = XXXX-XX-XX].
  2015-07-01 | They met on [Sunday = 2015-06-28] and left [the day after the storm = XXXX-XX-XX].

  # The previous one of a weekday that was named before
  2015-07-01 | Prices fell [Friday = 2015-06-26] after [May 2 = 2015-05-02]. It was the worst since [the previous Friday = 2015-05-01].
  2015-07-01 | Prices fell [Friday = 2015-06-26]. They had risen on [the previous Friday = 2015-06-19].
  2015-07-01 | Prices fell [Friday = 2015-06-26] after a rise [Monday = 2015-06-29] from [the previous Friday = 2015-06-19].

  # Whole weeks from a day named behind them
  2015-07-01 | The dam broke [a week ago Sunday = 2015-06-21].
  2015-07-01 | The dam broke [a week ago today = 2015-06-24].
  2015-07-01 | Talks will resume [two weeks from Friday = 2015-07-17].
  2015-07-01 | Talks will resume [three days from tomorrow = 2015-07-05].
  2015-07-01 | The dam broke [a week ago = 2015-W26]. [Sunday = 2015-06-28] was calm.
  2015-07-01 | The dam broke [three days = P3D] from [Sunday = 2015-06-28]'s storm.

  # A time told again for another zone
  2015-07-01 | It began at [3 p.m. = 2015-06-29T15:00] (1200 GMT) [Monday = 2015-06-29].
  2015-07-01 | It began at [3 p.m. Monday = 2015-06-29T15:00] (1200 GMT).
  2015-07-01 | It began at [3 p.m. = 2015-07-01T15:00] (1200 GMT), he said.
  2015-07-01 | It will end at [4 in the morning = 2015-07-06T04:00] ([8 a.m. GMT Monday = 2015-07-06T08:00]).
  2015-07-01 | It began at [3 p.m. = 2015-07-01T15:00] (12 people saw it) on [Monday = 2015-06-29].

  # A time of the day that is told
  2015-07-01 | Rebels struck on [Monday = 2015-06-29]. The raid began at [3 a.m. = 2015-06-29T03:00].
  2015-07-01 | Rebels, who struck on [Monday = 2015-06-29], came at [3 a.m. = 2015-06-29T03:00].
  2015-07-01 | Rebels struck on [Monday = 2015-06-29]. It was dark. The raid began at [3 a.m. = 2015-07-01T03:00].
  2015-07-01 | Rebels struck on [Monday = 2015-06-29]. A curfew will begin at [8 p.m. = 2015-07-01T20:00].
  2015-07-01 | Rebels struck on [May 4 = 2015-05-04]. The raid began at [3 a.m. = 2015-07-01T03:00].
  2015-07-01 | Rebels struck on [May 4 = 2015-05-04], at [3 a.m. = 2015-05-04T03:00].
  2015-07-01 | The talks will be held [Friday = 2015-07-03]. They will begin at [3 p.m. = 2015-07-03T15:00].

  # Days and nights from the day spoken of
  2015-07-01 | They met on [May 4 = 2015-05-04]. He had left [the night before = 2015-05-03TNI].
  2015-07-01 | They met on [May 4 = 2015-05-04]. He was taken [the night before = 2015-05-03TNI] and shot.
  2015-07-01 | They met on [May 4 = 2015-05-04]. He was seen [the night before = 2015-05-03TNI] in Suva.
  2015-07-01 | They met on [May 4 = 2015-05-04]. He had left [the previous night = 2015-05-03TNI].
  2015-07-01 | They met on [May 4 = 2015-05-04]. He left [the morning after = 2015-05-05TMO].
  2015-07-01 | They met on [May 4 = 2015-05-04]. Few slept the night before the vote.

  # The second of two weekdays
  2015-07-01 | Talks will be held from [Monday = 2015-07-06] through [Wednesday = 2015-07-08].
  2015-07-01 | Talks were held from [Monday = 2015-06-29] through [Wednesday = 2015-07-01].

  # This weekday of a verb in the past
  2015-07-01 | They met [this Monday = 2015-06-29].
  2015-07-01 | They will meet [this Monday = 2015-07-06].
  2015-07-01 | They fixed [this Saturday = 2015-07-04].

  # Days by name
  2015-07-01 | Shops closed on [Mother's Day = 2015-05-10].
  2015-07-01 | Shops closed on [St. Patrick's Day = 2015-03-17].
`;

for (const { label, text, marked } of readCases(CASES)) {
  test(`dates beside others, published ${label}: ${text}`, () => {
    const { times } = placeInTime(plainArticle(text, { published: label }), kit);
    const found = times.map(({ span, value }) => ({ ...span, value }));
    assert.equal(mark(text, outermost(found)), marked);
  });
}
