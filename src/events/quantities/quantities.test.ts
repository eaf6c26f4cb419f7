import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mark, readCases } from "../../../test/support/brackets.ts";
import { plainArticle } from "../../../test/support/plain-article.ts";
import { sentenceOf } from "../../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../../lexicon/en/time-words.ts";
import { UNITS } from "../../lexicon/en/units.ts";
import { placeInTime } from "../../time/place-in-time.ts";
import { timeKit } from "../../time/time-kit.ts";
import { findQuantities, type QuantityFinding } from "./quantities.ts";
import { quantityKit } from "./quantity-kit.ts";

const time = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const kit = quantityKit(UNITS, NUMBER_WORDS);

// The reading is the amount, the unit ("-" for none), what it is of behind "/", and the as-of date behind "@".
const CASES = `
  # Exact counts
  count | Customs let [54 trucks = 54 trucks] through.
  count | Customs let [fifty-four trucks = 54 trucks] through.
  count | The navy sent [two frigates = 2 frigates].
  count | They freed [two Norlanders = 2 Norlanders].
  count | The town has [2.3 million people = 2300000 people].
  count | The ministry called up [300,000 reservists = 300000 reservists].
  count | The raid killed [one hundred and twelve villagers = 112 villagers].
  count | They hold [a dozen hostages = 12 hostages].
  count | They hold [two dozen hostages = 24 hostages].
  count | The council has [15 members = 15 members].
  count | The treaty covers [1,550 warheads = 1550 warheads].
  count | [Three soldiers = 3 soldiers] died.
  count | [Twenty-one states = 21 states] signed.
  count | It bought [1.5 million doses = 1500000 doses].
  count | It bought [1.5 bn doses = 1500000000 doses/vaccine] of vaccine.
  count | A patrol found [four bodies = 4 bodies].

  count | They let the envoys into [eight of the president's palaces = 8 palaces].
  count | It wounded [three gunners = 3 gunners] and [six others = 6 gunners].
  count | It found [1,300 pounds = 1300 pounds/explosives] of explosives.
  count | It found [400 pounds = 400 pounds] (180 kg) of flour.
  count | It gave [1,300 pounds = 1300 GBP/aid] of aid.
  count | [Six shells = 6 shells] hit posts 542 and 543.
  count | It passed Resolution 242 and [54 trucks = 54 trucks] left.

  count | It handed over [three of the general's men = 3 men].
  count | Trouble began shortly after nine.
  count | It freed the minors, [some 240 = ~ 240 -] of whom sleep there.

  # Bounds
  bound | They hold [over 200 hostages = > 200 hostages].
  bound | They hold [more than 200 hostages = > 200 hostages].
  bound | They hold [well over 200 hostages = > 200 hostages].
  bound | They hold [at least 200 hostages = >= 200 hostages].
  bound | They hold [no fewer than 200 hostages = >= 200 hostages].
  bound | They hold [upwards of 200 hostages = >= 200 hostages].
  bound | They hold [200 or more hostages = >= 200 hostages].
  bound | They hold [nearly 200 hostages = < 200 hostages].
  bound | They hold [almost 200 hostages = < 200 hostages].
  bound | They hold [fewer than 200 hostages = < 200 hostages].
  bound | They hold [less than 200 hostages = < 200 hostages].
  bound | They hold [up to 200 hostages = <= 200 hostages].
  bound | They hold [as many as 200 hostages = <= 200 hostages].
  bound | They hold [no more than 200 hostages = <= 200 hostages].
  bound | They hold [about 200 hostages = ~ 200 hostages].
  bound | They hold [some 200 hostages = ~ 200 hostages].
  bound | They hold [an estimated 200 hostages = ~ 200 hostages].
  bound | They hold [roughly 200 hostages = ~ 200 hostages].
  bound | They hold [only 200 hostages = 200 hostages].
  bound | They hold [a total of 200 hostages = 200 hostages].
  bound | They hold [more than a million tonnes = > 1000000 tonnes/grain] of grain.

  # Plurals that say only the least
  plural | [Dozens of villagers = >= 24 villagers] fled.
  plural | [Hundreds of villagers = >= 200 villagers] fled.
  plural | [Thousands of villagers = >= 2000 villagers] fled.
  plural | [Tens of thousands of villagers = >= 20000 villagers] fled.
  plural | [Hundreds of thousands of villagers = >= 200000 villagers] fled.
  plural | [Millions of people = >= 2000000 people] fled.

  # Ranges
  range | [Between 10 and 15 ships = 10..15 ships] left port.
  range | [10 to 15 ships = 10..15 ships] left port.
  range | [10-15 ships = 10..15 ships] left port.
  range | Before the vote [10 to 15 ships = 10..15 ships] left port.
  range | [Two or three ships = 2..3 ships] left port.
  range | The loan is worth [$2-3 million = 2000000..3000000 USD].
  range | The loan is worth [between $2 million and $3 million = 2000000..3000000 USD].

  # Money
  money | The fund pays [$100 = 100 USD] to each.
  money | The fund pays [$2.3 billion = 2300000000 USD] to each.
  money | The fund pays [€40m = 40000000 EUR] to each.
  money | The fund pays [£5bn = 5000000000 GBP] to each.
  money | The fund pays [40 million euros = 40000000 EUR] to each.
  money | The fund pays [40 million U.S. dollars = 40000000 USD] to each.
  money | The fund pays [more than $100 = > 100 USD] to each.
  money | The fund pays [up to 100 dollars = <= 100 USD] to each.
  money | Lenders pledged [$3 billion = 3000000000 USD/loans] in loans.
  money | Lenders pledged [40 million yen = 40000000 JPY].

  # Shares
  share | Turnout was [61 percent = 61 percent].
  share | Turnout was [61.5% = 61.5 percent].
  share | Turnout was [about 61 per cent = ~ 61 percent].
  share | Fire took [70 percent = 70 percent/houses] of the houses.
  share | Support fell by [four percentage points = 4 percentage points].
  share | [Over 70 percent = > 70 percent/voters] of voters agreed.

  # Votes
  vote | The council voted [13 = 13 votes] to [2 = 2 votes].
  vote | The motion passed by [52 = 52 votes]-[48 = 48 votes].
  vote | The motion failed in a vote of [48 = 48 votes] to [52 = 52 votes].
  vote | The resolution was adopted [15 = 15 votes]-[0 = 0 votes].

  # What is counted is of something; counts over a stretch
  of | [54 trucks = 54 trucks/aid @2015-06-27/..] of aid have crossed since Saturday.
  of | [54 trucks = 54 trucks/fuel] carrying fuel have crossed.
  of | [Two of the hostages = 2 hostages] were freed.
  of | It ships [300 tonnes = 300 tonnes/flour] of flour.
  of | As of Monday, [54 trucks = 54 trucks @2015-06-29] had crossed.

  # Rates
  rate | The town needs [600 trucks = 600 trucks per day] a day.
  rate | The town gets [80 litres = 80 litres/water per week] of water a week.
  rate | The fund pays [$100 = 100 USD per month] per month.
  rate | The line loses [$100 = 100 USD per day] daily.
  rate | The town got [600 trucks = 600 trucks] a year ago.

  # Shares in words, and fractions that are none
  part | They hold [two thirds = 66.66666666666666 percent/seats] of the seats.
  part | They hold [more than half = > 50 percent/seats] of the seats.
  part | They hold [a quarter = 25 percent/seats] of the seats.
  part | A third party half agreed.

  # Signs and names of money, and words that are money only behind a scale
  coin | The fund pays [US$100 = 100 USD].
  coin | The fund pays [EUR 100 = 100 EUR].
  coin | The fund pays [two million Swiss francs = 2000000 CHF].
  coin | The fund pays [two million won = 2000000 KRW].

  # Words beside a number that are not counted
  bare | They hold [900 hostages or more = >= 900 hostages].
  bare | The 12-nation bloc met.

  # Without a noun
  bare | [At least 38 = >= 38 -] were killed.
  bare | Police held [more than 40 = > 40 -].

  # Measures
  area | The zone covers [20 square kilometers = 20 square kilometers].
  area | They burned [500 hectares = 500 hectares].

  # Known already, and counted all the same.
  definite | They closed the [four gates = 4 gates].
  definite | Peru sent its [two ships = 2 ships].

  # No quantities
  none | The three countries signed it.
  none | The five were released.
  none | The two ships left.
  none | The siege lasted for 18 days.
  none | They met on 18 May 2014.
  none | The war of 1997 cost lives.
  none | He is 42 years old.
  none | The envoy, 42, left.
  none | The 42-year-old envoy left.
  none | The second convoy left.
  none | The 21st division left.
  none | Resolution 242 passed.
  none | Article 5 was invoked.
  none | Flight 17 was shot down.
  none | Call 555-0142 for help.
  none | One of the men died.
  none | No one died.
  none | One must wait.
  none | The two sides met.
  none | Both men died at 10:30.
  none | The F-16 landed.
  none | They met three times.
  none | The G7 met.
  none | The F-16 fighters landed.
  none | Flight 17 passengers died.
  none | The 21st century rules hold.
  none | Article 5 duties bind them.
  none | Several trucks crossed.
`;

for (const { label, text, marked } of readCases(CASES)) {
  test(`quantities, ${label}: ${text}`, () => {
    const timed = placeInTime(plainArticle(text, { published: "2015-07-01" }), time);
    const found = findQuantities(timed, kit).map((q) => ({ ...q.span, value: written(q) }));
    assert.equal(mark(text, found), marked);
  });
}

test("quantities: there are enough cases", () => {
  assert.ok(readCases(CASES).length >= 80, String(readCases(CASES).length));
});

/** ">" has no upper end, "<" no lower one, "=" and "~" have both. */
test("quantities: operators open the side that they say", () => {
  const [over, nearly, about] = ["over 9 ships", "nearly 9 ships", "about 9 ships"].map(
    (text) => findIn(text)[0],
  );
  assert.deepEqual([over?.min, over?.max, over?.operator], [9, null, ">"]);
  assert.deepEqual([nearly?.min, nearly?.max, nearly?.operator], [null, 9, "<"]);
  assert.deepEqual([about?.min, about?.max, about?.operator], [9, 9, "~"]);
});

/** Where there is a tree, it decides what is counted. */
const TREES: readonly (readonly [string, string])[] = [
  [
    "They/PRP/2/nsubj sent/VBD/0/root two/CD/6/nummod aircraft/NN/5/compound carrier/NN/6/compound groups/NNS/2/obj",
    "2 groups/aircraft carrier",
  ],
  ["They/PRP/2/nsubj sent/VBD/0/root 54/CD/5/nummod aid/NN/5/compound trucks/NNS/2/obj", "54 trucks/aid"],
  ["They/PRP/2/nsubj lost/VBD/0/root 300/CD/5/nummod military/JJ/5/amod police/NNS/2/obj", "300 police"],
  ["One/CD/2/nummod soldier/NN/3/nsubj died/VBD/0/root", "1 soldier"],
  ["The/DT/4/det $/$/4/compound 3/CD/2/nummod loan/NN/5/nsubj lapsed/VBD/0/root", "3 USD/loan"],
];
for (const [notation, expected] of TREES) {
  test(`quantities, tree: ${notation.replaceAll(/\/\S+/g, "")}`, () => {
    const sentence = sentenceOf(notation);
    const text = sentence.tokens.map((token) => token.form).join(" ");
    const timed = placeInTime({ ...plainArticle(text), sentences: [sentence] }, time);
    assert.deepEqual(findQuantities(timed, kit).map(written), [expected]);
  });
}

function findIn(text: string): QuantityFinding[] {
  return findQuantities(placeInTime(plainArticle(text), time), kit);
}

function written({ min, max, operator, unit, per, of, asOf }: QuantityFinding): string {
  const amount =
    operator === "range" ? `${min}..${max}` : operator === "=" ? `${min}` : `${operator} ${min ?? max}`;
  return `${amount} ${unit ?? "-"}${of ? `/${of}` : ""}${per ? ` per ${per}` : ""}${asOf ? ` @${asOf.edtf}` : ""}`;
}
