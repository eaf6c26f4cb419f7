import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PARTY_LEXICON } from "../../lexicon/parties/all.ts";
import { nameText } from "../bracket.test.ts";
import { holderOf, officeHolders } from "../parties/office-holders.ts";

/** Each mention with the names it stands for: day | text | words = name. */
const CASES = [
  "2008-05-04 | The Chilean president left. | The Chilean president = Michelle Bachelet",
  "2008-05-04 | The Chilean president spoke. She left. | She = Michelle Bachelet",
  "2011-05-04 | The Chilean president left. | The Chilean president = Sebastian Pinera",
  "2010 | The Chilean president left. | The Chilean president = Chile",
  "2008-05-04 | The former Chilean president left. | The former Chilean president = Chile",
  "2008-05-04 | In 1999 the Chilean president left. | the Chilean president = Chile",
  "2014-03-01 | The foreign minister of Italy left. | The foreign minister of Italy = Federica Mogherini",
  "2039-03-01 | The German chancellor left. | The German chancellor = Germany",
  "2014-03-01 | The British chancellor left. | The British chancellor = United Kingdom",
  "2014-03-01 | A French minister left. | A French minister = France",
];

describe("who held an office on the day of the text", () => {
  for (const line of CASES)
    test(line, () => {
      const [date = "", text = "", expected = ""] = line.split(" | ");
      const [words, name] = expected.split(" = ");
      const mention = nameText(text, date).mentions.find((m) => m.span.quote === words);
      assert.deepEqual(
        mention?.identities.map((i) => i.name),
        [name],
      );
    });

  test("a minister of defence is of the armed forces in those years alone", () => {
    const sector = (date: string) =>
      nameText("Jean-Yves Le Drian left.", date).mentions[0]?.identities[0]?.sector;
    assert.equal(sector("2014-03-01"), "MIL");
    assert.equal(sector("2019-03-01"), "GOV");
  });
});

describe("the lists of terms", () => {
  const { terms } = PARTY_LEXICON;
  const DATE = /^(?:19|20)\d\d(?:-\d\d){0,2}$/;

  test("have dates in ISO form, in order and without overlap", () => {
    const wrong = terms.flatMap(({ country, offices, holders }) =>
      holders.flatMap(([name, from, to], i) => {
        const next = holders[i + 1];
        const follows =
          next === undefined || (to != null && to.slice(0, 7) <= next[1].slice(0, 7).padEnd(7, "~"));
        const isWell =
          DATE.test(from) && (to == null || (DATE.test(to) && from.slice(0, to.length) <= to)) && follows;
        return isWell ? [] : [`${country} ${offices.join()} ${name}`];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  test("name countries that there are, and nobody by one word that is a first name", () => {
    const codes = new Set(PARTY_LEXICON.countries.map((c) => c.code));
    assert.deepEqual(
      terms.filter((t) => !codes.has(t.country)),
      [],
    );
    const given = new Set([...PARTY_LEXICON.words.givenNames.f, ...PARTY_LEXICON.words.givenNames.m]);
    assert.deepEqual(
      terms.flatMap((t) => t.holders.map(([name]) => name)).filter((name) => given.has(name)),
      [],
    );
  });

  test("leave the day of a change to nobody", () => {
    const holders = officeHolders(PARTY_LEXICON);
    assert.equal(holderOf(holders, "FRA president", "2007-05-16"), null);
    assert.equal(holderOf(holders, "FRA president", "2007-05-17")?.name, "Nicolas Sarkozy");
    assert.equal(holderOf(holders, "FRA president", "2007"), null);
    assert.equal(holderOf(holders, "FRA president", "2008")?.name, "Nicolas Sarkozy");
  });
});
