import { strict as assert } from "node:assert";
import { test } from "node:test";
import { type PlainOptions, plainArticle } from "../../test/support/plain-article.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";

const lists = { words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] };
const kit = timeKit(lists);

interface Case extends PlainOptions {
  readonly says: string;
  readonly text: string;
  /** EDTF and basis; null where no date can be known. */
  readonly expected: string | null;
  readonly because?: RegExp;
}

const CASES: readonly Case[] = [
  {
    says: "what the container gives",
    published: "2014-05-03T23:30:00-05:00",
    text: "Envoys met.",
    expected: "2014-05-03 stated",
  },
  {
    says: "a date written out by the container",
    published: "Sat, 3 May 2014 10:00:00 GMT",
    text: "Envoys met.",
    expected: "2014-05-03 stated",
  },
  {
    says: "a container's date that is none",
    published: "soon",
    text: "Envoys met.",
    expected: null,
    because: /^the date given, "soon", cannot be read as a day, and no date in the text/,
  },
  {
    says: "a container's date of which the day may be the month",
    published: "03/04/2014",
    text: "Envoys met.",
    expected: "2014-03-04/2014-04-03 guessed",
    because: /^given by: given, 2014-03-04 or 2014-04-03: its figures can be read both ways/,
  },
  {
    says: "a stamp that nothing contradicts",
    stamp: "date 2014-05-03",
    text: "date 2014-05-03 Envoys met on Monday.",
    expected: "2014-05-03 stated",
  },
  {
    says: "the container before the stamp",
    published: "2014-05-01",
    stamp: "date 2014-05-03",
    text: "date 2014-05-03 Envoys met.",
    expected: "2014-05-01 stated",
  },
  {
    says: "a line that says when it was published",
    text: "Published 3 May 2014\nEnvoys met.",
    beside: [["Published 3 May 2014", "other"]],
    expected: "2014-05-03 stated",
  },
  {
    says: "publication before a later change",
    text: "Updated 9 May 2014\nPublished 3 May 2014\nEnvoys met.",
    beside: [
      ["Updated 9 May 2014", "other"],
      ["Published 3 May 2014", "other"],
    ],
    expected: "2014-05-03 stated",
  },
  {
    says: "a dateline",
    text: "OSLO, May 3, 2014 - Envoys met.",
    beside: [["OSLO, May 3, 2014 -", "dateline"]],
    expected: "2014-05-03 stated",
  },
  {
    says: "a stamp against an amount of days after a dated event",
    stamp: "date 2014-06-20",
    text: "date 2014-06-20 Ten days after the raid, Oslo is waiting for an answer. The raid of 3 May 2014 cost nine lives.",
    expected: "2014-05-13 resolved",
    because: /stamp 2014-06-20 is taken for the day of a copy/,
  },
  {
    says: "an amount of days after an event that a caption dates",
    text: "Smoke over the port on 4 May 2014, a day after rebels raided it.\nTen days after the raid of 3 May 2014, Oslo is waiting for an answer.",
    beside: [["Smoke over the port on 4 May 2014, a day after rebels raided it.", "caption"]],
    expected: "2014-05-13 resolved",
  },
  {
    says: "an amount of days told as past",
    text: "Ten days after the raid, Oslo struck back. The raid of 3 May 2014 cost nine lives.",
    expected: "2014-05-03/.. guessed",
  },
  {
    says: "today beside its date",
    text: "Today, 3 May 2014, envoys are meeting.",
    expected: "2014-05-03 resolved",
  },
  {
    says: "yesterday beside its date",
    text: "Envoys met yesterday (3 May 2014) in Oslo.",
    expected: "2014-05-04 resolved",
  },
  {
    says: "a stamp before what the text tells as past",
    stamp: "date 2014-04-01",
    text: "date 2014-04-01 The raid of 3 May 2014 cost nine lives and ended the truce.",
    expected: "2014-05-03/.. guessed",
  },
  {
    says: "a stamp alone on its line before one day that reads as past",
    stamp: "1 April 2014",
    text: "1 April 2014\nThe court scheduled a hearing on 3 May 2014 and went home.",
    expected: "2014-04-01 stated",
  },
  {
    says: "a stamp alone on its line a month after a day with its weekday",
    stamp: "5 June 2014",
    text: "5 June 2014\nOn Monday, 5 May 2014, police raided the market, the group said.",
    expected: "2014-06-05 stated",
  },
  {
    says: "a stamp before the end of what an act of the past set",
    stamp: "date 2014-04-01",
    text: "date 2014-04-01 The council extended the mandate until 3 May 2014. Unions called a strike from 4 May 2014.",
    expected: "2014-04-01 stated",
  },
  {
    says: "a stamp after what the text tells as yet to come",
    stamp: "date 2014-09-01",
    text: "date 2014-09-01 Talks began on 1 March 2014. Polls will open on 3 May 2014.",
    expected: "2014-03-01/2014-05-03 guessed",
  },
  {
    says: "a stamp long after the news of the text",
    stamp: "date 2014-09-01",
    text: "date 2014-09-01 Envoys met on Monday, 5 May 2014. They parted on Tuesday.",
    expected: "2014-05-05/2014-05-11 guessed",
  },
  {
    says: "a dated caption beside news told by weekday",
    stamp: "date 2014-09-01",
    text: "date 2014-09-01 Firefighters search the burned ferry terminal on 5 May 2014.\nFirefighters found no survivors in the burned ferry terminal, Oslo said on Tuesday.",
    beside: [["Firefighters search the burned ferry terminal on 5 May 2014.", "caption"]],
    expected: "2014-05-05/2014-05-11 guessed",
  },
  {
    says: "a caption from the archive beside the same news",
    stamp: "date 2014-09-01",
    text: "date 2014-09-01 File photo: firefighters at the burned ferry terminal on 5 May 2014.\nFirefighters found no survivors in the burned ferry terminal, Oslo said on Tuesday.",
    beside: [["File photo: firefighters at the burned ferry terminal on 5 May 2014.", "caption"]],
    expected: "2014-09-01 stated",
  },
  {
    says: "a dateline without a year, days before the stamp",
    stamp: "date 2014-05-05",
    text: "date 2014-05-05 OSLO, May 3 - Envoys met.",
    beside: [["OSLO, May 3 -", "dateline"]],
    expected: "2014-05-03 resolved",
  },
  {
    says: "a dateline without a year, and a line of rights",
    text: "OSLO, May 3 - Envoys met.\n© 2014 Nordpress",
    beside: [
      ["OSLO, May 3 -", "dateline"],
      ["© 2014 Nordpress", "legal"],
    ],
    expected: "2014-05-03 resolved",
  },
  {
    says: "a dateline without a year, months before the stamp",
    stamp: "date 2014-09-05",
    text: "date 2014-09-05 OSLO, May 3 - Envoys met.",
    beside: [["OSLO, May 3 -", "dateline"]],
    expected: "2014-09-05 stated",
  },
  {
    says: "a whole dateline months before what the container gives",
    published: "2014-09-05",
    text: "OSLO, May 3, 2014 - Envoys met.",
    beside: [["OSLO, May 3, 2014 -", "dateline"]],
    expected: "2014-05-03 stated",
    because: /2014-09-05, given by: given, is taken for the day of a copy/,
  },
  {
    says: "a container's day before two days that the text tells as past",
    published: "2014-05-03",
    text: "The dam burst on 8 May 2014. It was mended on 9 May 2014.",
    expected: "2014-05-09/.. guessed",
  },
  {
    says: "a container's day before one day that reads as past",
    published: "2014-05-03",
    text: "The dam burst on 8 May 2014.",
    expected: "2014-05-03 stated",
  },
  {
    says: "a stamp in whose year the day is no such weekday",
    stamp: "date 2018-06-20",
    text: "date 2018-06-20 On Saturday, May 3, the dam burst.",
    expected: "2014-05-03/2014-05-09 guessed",
  },
  { says: "a month alone", published: "2014-05", text: "Envoys met.", expected: "2014-05 stated" },
  { says: "nothing", text: "Envoys met on Monday and parted as friends.", expected: null },
];

for (const { says, text, expected, because, ...options } of CASES) {
  test(`published: ${says}`, () => {
    const { published, undatedBecause } = placeInTime(plainArticle(text, options), kit);
    assert.equal(published && `${published.edtf} ${published.basis}`, expected);
    assert.equal(undatedBecause === null, published !== null);
    if (because) assert.match(published?.because ?? undatedBecause ?? "", because);
  });
}

test("published: the reader's ledger dates an event that the text does not", () => {
  const anchored = timeKit({ ...lists, anchors: [{ phrase: "the harbour raid", edtf: "2014-05-03" }] });
  const text = "Ten days after the raid, Oslo is waiting for an answer.";
  assert.equal(placeInTime(plainArticle(text), anchored).published?.edtf, "2014-05-13");
  assert.equal(placeInTime(plainArticle(text), kit).published, null);
});
