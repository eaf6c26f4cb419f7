import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mark, outermost, readCases } from "../../test/support/brackets.ts";
import { plainArticle } from "../../test/support/plain-article.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";
import { timesOf } from "./times-of.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });

// The label is the day of publication ("none" where it is not known). 2015-07-01 was a Wednesday.
// The reading is the TIMEX3 value, and the EDTF behind a colon where the two differ ("-" for none).
const CASES = `
  # Weekdays
  2015-07-01 | Envoys met on [Monday = 2015-06-29] in Vienna.
  2015-07-01 | Ministers will meet on [Monday = 2015-07-06].
  2015-07-01 | The draft was tabled on [Wednesday = 2015-07-01].
  2015-07-01 | They parted [last Wednesday = 2015-06-24] without a word.
  2015-07-01 | A reply will come [this Friday = 2015-07-03].
  2015-07-01 | A reply will come [next Friday = 2015-07-03].
  2015-07-01 | [Tuesday = 2015-06-30]'s vote surprised the chamber.
  2015-07-01 | On [Sunday = 2015-06-28], Lima recalled its envoy.
  2015-07-01 | The delegation is scheduled to arrive on [Thursday = 2015-07-02].
  2015-07-01 | The report, due [Friday = 2015-07-03], lists nine names.
  2015-07-01 | The ferry left on [Monday morning = 2015-06-29TMO:2015-06-29].
  2015-07-01 | Shelling began [Friday night = 2015-06-26TNI:2015-06-26].
  none | Envoys met on [Monday = XXXX-WXX-1:-] in Vienna.

  # Days in full
  2015-07-01 | The treaty was signed on [4 March 2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [March 4, 2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [March 4th, 2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [the 4th of March 2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [Tuesday, March 4, 2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [2014-03-04 = 2014-03-04].
  2015-07-01 | The treaty was signed on [04.03.2014 = 2014-03-04].
  2015-07-01 | The treaty was signed on [25/12/2014 = 2014-12-25].
  2015-07-01 | The treaty was signed on [Sept. 3, 2014 = 2014-09-03].
  2015-07-01 | The treaty was signed on [Tuesday (March 4, 2014) = 2014-03-04] in Oslo.
  none | The treaty was signed on [4 March 2014 = 2014-03-04].

  # Days without a year
  2015-07-01 | The mission left on [June 3 = 2015-06-03].
  2015-07-01 | The mission left on [3 June = 2015-06-03].
  2015-07-01 | The mission left on [Dec. 30 = 2014-12-30].
  2015-07-01 | The mission will leave on [March 3 = 2016-03-03].
  2015-07-01 | The mission will leave on [July 3-5 = 2015-07-03:2015-07-03/2015-07-05].
  2015-07-01 | The mission left on [Monday, June 29 = 2015-06-29].
  2015-07-01 | It was signed at [midnight on New Year's Eve = 2014-12-31T24:00:2014-12-31].
  none | The mission left on [June 3 = XXXX-06-03:-].
  2015-07-01 | The truce ends on [the 15th of this month = 2015-07-15].
  2015-07-01 | The truce ended on [the 28th of last month = 2015-06-28].
  2015-12-20 | The mission will leave on [the third of next month = 2016-01-03].
  none | The truce ends on [the 15th of this month = XXXX-XX-15:-].
  2015-07-01 | A fifth of [this month = 2015-07]'s output was lost.

  # Months
  2015-07-01 | The talks collapsed in [May = 2015-05].
  2015-07-01 | The talks collapsed in [November = 2014-11].
  2015-07-01 | The talks will resume in [September = 2015-09].
  2015-07-01 | The talks collapsed in [March 2012 = 2012-03].
  2015-07-01 | The talks collapsed [last October = 2014-10].
  2015-07-01 | The talks collapsed in [early May = 2015-05:2015-05-01/2015-05-10].
  2015-07-01 | The talks collapsed in [mid-May = 2015-05:2015-05-11/2015-05-20].
  2015-07-01 | The talks collapsed in [late May = 2015-05:2015-05-21/2015-05-31].
  2015-07-01 | The talks collapsed at [the end of May 2013 = 2013-05:2013-05-21/2013-05-31].
  2015-07-01 | The March on the capital may begin without them.
  2015-07-01 | They may march again.

  # Years, decades, centuries, parts of years
  2015-07-01 | The pact of [1997 = 1997] still holds.
  2015-07-01 | War broke out in [1997 = 1997].
  2015-07-01 | The accord failed in [late 2012 = 2012:2012-09/2012-12].
  2015-07-01 | The accord failed in [early 2012 = 2012:2012-01/2012-04].
  2015-07-01 | Relations soured in [the 1990s = 199X:1990/1999].
  2015-07-01 | Relations soured in [the early 1990s = 199:1990/1993].
  2015-07-01 | The border dates from [the 19th century = 18:1801/1900].
  2015-07-01 | Output fell in [the third quarter of 2014 = 2014-Q3:2014-07/2014-09].
  2015-07-01 | Fighting eased in [the summer of 2013 = 2013-SU:2013-06/2013-08].
  2015-07-01 | The [2013 = 2013] accord and its [1997 = 1997] forerunner failed.
  2015-07-01 | They counted 2015 people at the border.
  2015-07-01 | The loan was worth $1997 in all.

  # Deictic days
  2015-07-01 | [Yesterday = 2015-06-30] the minister resigned.
  2015-07-01 | He resigned [today = 2015-07-01].
  2015-07-01 | He will resign [tomorrow = 2015-07-02].
  2015-07-01 | He resigned [the day before yesterday = 2015-06-29].
  2015-07-01 | He will resign [the day after tomorrow = 2015-07-03].
  2015-07-01 | The cabinet meets [tonight = 2015-07-01TNI:2015-07-01].
  2015-07-01 | He resigned [yesterday afternoon = 2015-06-30TAF:2015-06-30].
  2015-07-01 | The cabinet met [this morning = 2015-07-01TMO:2015-07-01].
  2015-07-01 | The cabinet met [last night = 2015-06-30TNI:2015-06-30].
  none | [Yesterday = XXXX-XX-XX:-] the minister resigned.

  # Whole units
  2015-07-01 | The border opened [last week = 2015-W26:2015-06-22/2015-06-28].
  2015-07-01 | The border opened [this week = 2015-W27:2015-06-29/2015-07-05].
  2015-07-01 | The border will open [next week = 2015-W28:2015-07-06/2015-07-12].
  2015-07-01 | The border will open [early next week = 2015-W28:2015-07-06/2015-07-07].
  2015-07-01 | The border opened [last month = 2015-06].
  2015-07-01 | The border opened [last year = 2014].
  2015-07-01 | The border opened [the week before last = 2015-W25:2015-06-15/2015-06-21].
  2015-07-01 | The border opened [late last year = 2014:2014-09/2014-12].
  2015-07-01 | The border opened [earlier this year = 2015:2015-01-01/2015-07-01].
  2015-07-01 | The border will open [later this month = 2015-07:2015-07-01/2015-07-31].
  2015-07-01 | The border will open at [the end of this week = 2015-W27:2015-07-03/2015-07-05].
  2015-07-01 | Convoys crossed over [the weekend = 2015-W26-WE:2015-06-27/2015-06-28].
  2015-07-01 | Convoys crossed [last weekend = 2015-W26-WE:2015-06-27/2015-06-28].
  2015-07-01 | Convoys will cross [this weekend = 2015-W27-WE:2015-07-04/2015-07-05].
  2015-07-01 | The border will open [the week of July 13 = 2015-W29:2015-07-13/2015-07-19].
  2015-07-01 | The vote is set for [April = 2016-04] [next year = 2016].
  2015-07-01 | The pass closed in [August = 2014-08] of [last year = 2014].
  2015-07-01 | The pass closed [last June = 2014-06].
  2015-07-01 | The pass closed [last May = 2015-05].
  2015-07-01 | Exports fell for [the year = 2015], and in the year of the flood.
  2015-07-01 | Exports fell in [the full year = 2015].
  2015-07-01 | Exports fell in [the year = P1Y:-] ended [March 31 = 2015-03-31].
  2015-07-01 | Exports rose [last quarter = 2015-Q2:2015-04/2015-06].
  2015-01-01 | The border opened [last week = 2014-W52:2014-12-22/2014-12-28].

  # Stretches around publication
  2015-07-01 | Prices rose in [the past two months = P2M:2015-05-01/2015-07-01].
  2015-07-01 | Prices rose over [the last ten days = P10D:2015-06-21/2015-07-01].
  2015-07-01 | Prices will rise in [the next five days = P5D:2015-07-01/2015-07-06].
  2015-07-01 | Clashes grew in [recent weeks = PXW:-].
  2015-07-01 | Talks will resume in [the coming days = PXD:-].
  2015-07-01 | Talks will resume in [the near future = FUTURE_REF:-].
  2015-07-01 | The pass is [now = PRESENT_REF:-] open.
  2015-07-01 | The [current = PRESENT_REF:-] truce follows [recent = PAST_REF:-] raids; the current of the river is strong.

  # Days by their number
  2015-07-01 | [Today = 2015-07-01] is [the ninth day = 2015-07-01] of the blockade.
  2015-07-01 | It's [the second day = 2015-07-01] of the strike.
  2015-07-01 | Police came on the third day of the strike.
  2015-07-01 | He was the second day labourer to complain.

  # Counted from publication
  2015-07-01 | He fled [two weeks ago = 2015-W25:2015-06-17~].
  2015-07-01 | He fled [three days ago = 2015-06-28].
  2015-07-01 | He fled [a month ago = 2015-06].
  2015-07-01 | He fled [nearly four years ago = 2011].
  2015-07-01 | He fled [several years ago = PAST_REF:-].
  2015-07-01 | Polls will open [ten days from now = 2015-07-11].
  none | He fled [three days ago = P3D:-].

  # Counted from a date of the text
  2015-07-01 | He fled on [3 May = 2015-05-03] and came back [two days later = 2015-05-05].
  2015-07-01 | He fled on [3 May 2014 = 2014-05-03]. [A month earlier = 2014-04] he had sold his house.
  2015-07-01 | He fled on [3 May 2014 = 2014-05-03] and was seen [the same day = 2014-05-03].
  2015-07-01 | He fled in [May 2014 = 2014-05] and returned [the following year = 2015].
  2015-07-01 | The ban ends on [3 August = 2015-08-03]. Until [then = 2015-08-03:../2015-08-03] no ship may leave.
  2015-07-01 | The ban ends on [3 August = 2015-08-03]. Then ships may leave, and since then none has.
  2015-07-01 | They met [two days after March 4, 2014 = P2D:2014-03-06].
  2015-07-01 | They met [three days before Monday = P3D:2015-06-26]'s vote.
  2015-07-01 | The raid of [4 March 2014 = 2014-03-04] failed. [Ten days after the raid = P10D:2014-03-14] they struck again.
  none | The raid of [4 March 2014 = 2014-03-04] failed. They struck again [ten days after the raid = P10D:2014-03-14].
  2015-07-01 | [Ten days after the quake = P10D:-] they struck again.
  2015-07-01 | The raid of [4 March 2014 = 2014-03-04] failed. It came [hours before the raid = PTXH:2014-03-04~].

  2015-07-01 | The raid on [Friday = 2015-06-26] failed. They struck again [two days after the raid = P2D:2015-06-28].
  2015-07-01 | The raid of [4 March 2014 = 2014-03-04] failed; so did the raid of [8 May 1998 = 1998-05-08]. They struck again [ten days after the raid = P10D:2014-03-14].
  2015-07-01 | The strike of [4 March 2014 = 2014-03-04] failed. [18 days into the strike = P18D:2014-03-22] they gave up.

  2015-07-01 | The raid of [4 March 2014 = 2014-03-04] failed. They struck [a day after the camp was raided = P1D:2014-03-05].
  2015-07-01 | The pact failed in [May 2014 = 2014-05]. They fled [that same day = XXXX-XX-XX:-].
  2015-07-01 | The pact failed in [May 2014 = 2014-05]. They fled [two days later = P2D:-].

  # Stretches by preposition
  2015-07-01 | The crossing has been shut since [Saturday = 2015-06-27:2015-06-27/..].
  2015-07-01 | The crossing has been shut since [May = 2015-05:2015-05/..].
  2015-07-01 | The crossing has been shut since [2012 = 2012:2012/..].
  2015-07-01 | The crossing will stay shut until [Friday = 2015-07-03:../2015-07-03].
  2015-07-01 | They must leave by [Friday = 2015-07-03:../2015-07-03].
  2015-07-01 | They will leave before [Friday = 2015-07-03:../2015-07-02].
  2015-07-01 | They will leave after [Friday = 2015-07-03:2015-07-04/..].
  2015-07-01 | The camp stood from [March 2011 = 2011-03:2011-03/2012-06] to [June 2012 = 2012-06:2011-03/2012-06].
  2015-07-01 | It rained between [June 3 = 2015-06-03:2015-06-03/2015-06-05] and [June 5 = 2015-06-05:2015-06-03/2015-06-05].
  2015-07-01 | The truce held from [Monday = 2015-06-29] on.

  # Durations
  2015-07-01 | The siege lasted for [18 days = P18D:-].
  2015-07-01 | The siege lasted [two and a half years = P2Y6M:-].
  2015-07-01 | It was a [two-week = P2W:-] truce.
  2015-07-01 | They waited for [more than four hours = PT4H:-].
  2015-07-01 | They waited for [weeks = PXW:-].
  2015-07-01 | They will withdraw within [48 hours = PT48H:2015-07-01/2015-07-03].
  2015-07-01 | The 42-year-old envoy left.
  2015-07-01 | The envoy is 42 years old.
  2015-07-01 | A second envoy left.
  2015-07-01 | About three-quarters of them left.

  # Sets
  2015-07-01 | The council meets [every Tuesday = XXXX-WXX-2:-].
  2015-07-01 | The council meets [each July = XXXX-07:-] and [every winter = XXXX-WI:-].
  2015-07-01 | The council meets on [Tuesdays = XXXX-WXX-2:-].
  2015-07-01 | Patrols pass [daily = P1D:-].
  2015-07-01 | Patrols pass [every two hours = PT2H:-].
  2015-07-01 | Patrols pass twice [a day = P1D:-].
  2015-07-01 | The fund spends $5 million [a year = P1Y:-].

  # Times of day
  2015-07-01 | The guns fell silent at [10:30 a.m. = 2015-07-01T10:30:2015-07-01].
  2015-07-01 | The guns fell silent at [10 p.m. Monday = 2015-06-29T22:00:2015-06-29].
  2015-07-01 | The guns fell silent at [noon on Monday = 2015-06-29T12:00:2015-06-29].
  2015-07-01 | The guns fell silent at [0800 GMT = 2015-07-01T08:00:2015-07-01].
  2015-07-01 | The vote ended 10:2 in its favour.
  2015-07-01 | The guns fell silent at [9 in the evening = 2015-07-01T21:00:2015-07-01].
  2015-07-01 | The guns fell silent at [eight in the morning on Monday = 2015-06-29T08:00:2015-06-29].
  2015-07-01 | The guns fell silent [late afternoon Monday = 2015-06-29TAF:2015-06-29].
  2015-07-01 | It came into force on [1 May 2015 = 2015-05-01] at [noon = 2015-05-01T12:00:2015-05-01].
  2015-07-01 | A shot was heard shortly after [10 p.m. on Monday = 2015-06-29T22:00:2015-06-29].
  2015-07-01 | They met on [Monday = 2015-06-29]. [That night = 2015-06-29TNI:2015-06-29] they left.
  2015-07-01 | The blast killed 9 in the city.

  # Halves and quarters by their year or their last day
  2015-07-01 | Exports fell in [the second half of last year = 2014-H2:2014-07/2014-12].
  2015-07-01 | Exports fell in [the first half of last year = 2014-H1:2014-01/2014-06].
  2015-07-01 | Exports fell in [the third quarter of fiscal 2014 = 2014-Q3:2014-07/2014-09].
  2015-07-01 | Exports fell in [the quarter = 2015-Q1:2015-02/2015-04] ended [April 30 = 2015-04-30].
  2015-07-01 | Trade doubled since the fall of the wall.

  # The year of a later neighbour
  2015-07-01 | It lasted from [March = 2014-03:2014-03/2014-05] to [May 2014 = 2014-05:2014-03/2014-05].
  2015-07-01 | It lasted from [October = 2013-10:2013-10/2014-05] to [May 2014 = 2014-05:2013-10/2014-05].

  # Years beside a noun
  2015-07-01 | He lost the disputed [2009 = 2009] vote.
  2015-07-01 | The group was founded in [’98 = 1998].
  2015-07-01 | They held about 1985 prisoners.
  2015-07-01 | The army sent extra 1985 soldiers.

  # No expression of time
  2015-07-01 | Article 12 of the charter was read to 200 people.
  2015-07-01 | Resolution 1441 passed.
  2015-07-01 | April Glaspie was the envoy.
`;

for (const { label, text, marked } of readCases(CASES)) {
  test(`times, published ${label}: ${text}`, () => {
    const { times } = placeInTime(plainArticle(text, { published: label === "none" ? null : label }), kit);
    const found = times.map(({ span, value, edtf }) => ({
      ...span,
      value: value === edtf ? value : `${value}:${edtf ?? "-"}`,
    }));
    assert.equal(mark(text, outermost(found)), marked);
  });
}

test("times: a date in a dateline is listed with the others, though it stands in no sentence", () => {
  const text = "OSLO, May 3 (Nordpress) - Envoys met on Monday.";
  const article = plainArticle(text, {
    published: "2015-07-01",
    beside: [["OSLO, May 3 (Nordpress) -", "dateline"]],
  });
  const timed = placeInTime(article, kit);
  assert.deepEqual(
    timesOf(timed).map(({ value }) => value),
    ["2015-05-03", "2015-06-29"],
  );
  assert.equal(timed.times.length, 1);
});

test("times: today is the day of the dateline of a report that was put out in the next days, and of no older one", () => {
  const text = "OSLO, June 29 (Nordpress) - Envoys met here today.";
  const beside = [["OSLO, June 29 (Nordpress) -", "dateline"]] as const;
  const today = (published: string) =>
    placeInTime(plainArticle(text, { published, beside }), kit).times.map(({ value, because }) => [
      value,
      because,
    ]);
  assert.deepEqual(today("2015-06-29"), [["2015-06-29", "counted from publication on 2015-06-29"]]);
  assert.deepEqual(today("2015-06-30"), [["2015-06-29", "counted from the day of the dateline, 2015-06-29"]]);
  assert.deepEqual(today("2015-07-20"), [["2015-07-20", "counted from publication on 2015-07-20"]]);
});

test("times: a date that an amount is counted from is listed by itself too, and nothing frames it", () => {
  const text = "They fled two weeks after the March 4 raid.";
  const { times } = placeInTime(plainArticle(text, { published: "2015-07-01" }), kit);
  assert.deepEqual(
    times.map(({ span, value, edtf }) => [span.quote, value, edtf]),
    [
      ["two weeks after the March 4", "P2W", "2015-03-18~"],
      ["March 4", "2015-03-04", "2015-03-04"],
    ],
  );
});

test("times: there are enough cases", () => {
  assert.ok(readCases(CASES).length >= 120, String(readCases(CASES).length));
});
