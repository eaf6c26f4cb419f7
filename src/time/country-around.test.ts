import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { plainMention } from "../../test/support/plain-mention.ts";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import type { Home } from "../entities/belonging/home.ts";
import type { Mention, Named } from "../entities/named.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import type { Sector } from "../model/plover.ts";
import { spanOf } from "../model/span.ts";
import { type FoundPlace, settleCountries } from "./country-around.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const TEXT = "They fought in Zerbak. They met in Tirvan.\n\nThey spoke in Odrin.";

/**
 * The countries of the places of a text; each is given its country, or those that have a town of the name where it is open. `told` are
 * the countries of what else its first sentence names.
 */
function settled(
  given: Readonly<Record<string, string | readonly string[]>>,
  home: Partial<Home> = {},
  text = TEXT,
  told: readonly string[] = [],
): string {
  const article = plainArticle(text);
  const named: Named = {
    ...article,
    mentions: told.map((country, i) => plainMention(text, { index: i, start: i, end: i + 1 }, country)),
    home: {
      leader: null,
      base: null,
      pair: null,
      share: new Map(),
      written: null,
      sections: new Map(),
      ...home,
    },
  };
  const found = Object.entries(given).map(([name, country]): FoundPlace => {
    const start = text.indexOf(name);
    const sentence = article.sentences.findIndex(({ end }) => start < end);
    return {
      place: {
        name,
        country: typeof country === "string" ? country : null,
        span: spanOf(text, start, start + name.length),
        sentence,
        head: 3,
        locative: true,
        goal: false,
        withActor: null,
      },
      open: typeof country === "string" ? null : country,
      isScene: true,
    };
  });
  return settleCountries(named, found, kit)
    .map(({ country }) => country ?? "-")
    .join(" ");
}

test("the country of an unknown place is that of the places in its paragraph, where they agree", () => {
  assert.equal(settled({ Zerbak: [], Tirvan: "IRN" }), "IRN IRN");
  assert.equal(settled({ Zerbak: "TUR", Tirvan: "IRN", Odrin: [] }), "TUR IRN -");
});

test("else the country that the text is about, where one leads by far", () => {
  assert.equal(settled({ Odrin: [] }, { leader: "PER", share: new Map([["PER", 0.7]]) }), "PER");
  assert.equal(settled({ Odrin: [] }, { leader: "PER", share: new Map([["PER", 0.3]]) }), "-");
  assert.equal(settled({ Odrin: [] }), "-");
});

test("else the country that the paragraph names most by far, unless the text is at home elsewhere", () => {
  const zerbak = (told: readonly string[], home: Partial<Home> = {}) =>
    settled({ Zerbak: [] }, home, TEXT, told);
  assert.equal(zerbak(["PER", "PER", "CHL"]), "PER");
  assert.equal(zerbak(["PER", "PER", "CHL", "CHL"]), "-");
  assert.equal(zerbak(["PER"]), "-");
  assert.equal(zerbak(["PER", "PER", "CHL"], { leader: "CHL" }), "-");
});

test("the country that the text is about comes before that of another place of the paragraph, and of a pair the one of its dateline", () => {
  const text = "They fought in Zerbak. They met in Tirvan.";
  const home = { leader: "PER", share: new Map([["PER", 0.7]]) };
  assert.equal(settled({ Zerbak: [], Tirvan: "CHL" }, home, text), "PER CHL");
  assert.equal(settled({ Odrin: [] }, { base: "PER", pair: ["PER", "CHL"] }), "PER");
});

test("many places make a country the one that the text is about, also where nobody names it", () => {
  const text = "They met in Odrin, Lanka and Serim.\n\nThey fought in Zerbak.";
  const places = { Odrin: "PER", Lanka: "PER", Serim: "PER", Zerbak: [] };
  assert.equal(settled(places, { leader: "BOL", share: new Map([["BOL", 1]]) }, text), "PER PER PER PER");
  const villages = { ...places, Odrin: ["PER", "USA"] };
  const share = new Map(Object.entries({ BOL: 0.6, PER: 0.3 }));
  assert.equal(settled(villages, { leader: "BOL", share }, text), "PER PER PER PER");
  const few = { Odrin: "PER", Lanka: "CHL", Zerbak: [] };
  assert.equal(settled(few, {}, text), "PER CHL -");
});

test("of towns of the name, the one in a country that the text is about comes before what is around", () => {
  const home = { leader: "PRK", pair: ["PRK", "KOR"] as const, share: new Map([["PRK", 0.5]]) };
  assert.equal(settled({ Zerbak: ["KOR"], Tirvan: "PRK" }, home), "KOR PRK");
});

test("a place of a country that the text tells of often lies there, though it leads in nothing", () => {
  const share = (part: number) => ({
    leader: "GIN",
    share: new Map([
      ["GIN", 0.6],
      ["SLE", part],
    ]),
  });
  assert.equal(settled({ Odrin: ["LBR", "SLE"] }, share(0.2)), "SLE");
  assert.equal(settled({ Odrin: ["LBR", "SLE"] }, share(0.1)), "GIN");
});

test("people from elsewhere and whoever suffers something do not make the place a foreign one", () => {
  const placed = (notation: string, sector: Sector) => {
    const sentence = sentenceOf(notation);
    const text = sentence.tokens.map(({ form }) => form).join(" ");
    const at = sentence.tokens.find(({ form }) => form === "Zerbak");
    const first = sentence.tokens[0];
    if (!at || !first) throw new Error(notation);
    const named: Named = {
      ...plainArticle(text),
      sentences: [sentence],
      mentions: [
        { ...plainMention(text, first), identities: [{ name: "Serbia", code: "SRB", sector, entity: null }] },
      ],
      home: {
        ...plainArticle(text).home,
        leader: "XKX",
        share: new Map(Object.entries({ XKX: 0.6, SRB: 0.3 })),
      },
    };
    const place = {
      name: "Zerbak",
      country: null,
      span: spanOf(text, at.start, at.end),
      sentence: 0,
      head: at.index,
      locative: true,
      goal: false,
      withActor: null,
    };
    return settleCountries(named, [{ place, open: [], isScene: true }], kit)[0]?.country;
  };
  const fought = "Serbs/NNPS/2/nsubj fought/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl";
  assert.equal(placed(fought, "CVL"), "XKX");
  assert.equal(placed(fought, "MIL"), null);
  assert.equal(placed(fought.replace("nsubj", "nsubj:pass"), "MIL"), "XKX");
});

test("where those act who are told of most and who are abroad in the text, nothing tells whose place it is", () => {
  const sentence = sentenceOf("Troops/NNS/2/nsubj came/VBD/0/root to/IN/4/case Zerbak/NNP/2/obl");
  const article = plainArticle("Troops came to Zerbak");
  const bolivian = (at: number): Mention => ({
    ...plainMention(article.text, sentence.tokens[at] ?? { index: 0, start: 0, end: 1 }),
    identities: [{ name: "Bolivia", code: "BOL", sector: "MIL", entity: null }],
  });
  const at = (name: string, index: number, country: string | null): FoundPlace => ({
    place: {
      name,
      country,
      span: spanOf(article.text, 15, 21),
      sentence: index,
      head: 3,
      locative: true,
      goal: false,
      withActor: null,
    },
    open: country === null ? [] : null,
    isScene: true,
  });
  const zerbak = (...others: FoundPlace[]) => {
    const named: Named = {
      ...article,
      sentences: [sentence, { ...sentence, index: 1, paragraph: 1 }],
      mentions: [bolivian(0), bolivian(1)],
      home: { ...article.home, leader: "BOL", share: new Map([["BOL", 0.3]]) },
    };
    return settleCountries(named, [at("Zerbak", 0, null), ...others], kit)[0]?.country;
  };
  assert.equal(zerbak(), "BOL");
  assert.equal(zerbak(...["Odrin", "Lanka", "Serim"].map((name) => at(name, 1, "PER"))), null);
});

test("what lies at sea, and what the gazetteer leaves open, stays so", () => {
  const article = plainArticle("They met off Tirvan Shoal.");
  const place = {
    name: "Tirvan Shoal",
    country: null,
    span: spanOf(article.text, 13, 25),
    sentence: 0,
    head: 4,
    locative: true,
    goal: false,
    withActor: null,
  };
  const home = {
    leader: "PER",
    base: null,
    pair: null,
    share: new Map([["PER", 1]]),
    written: null,
    sections: new Map(),
  };
  for (const open of [[], null])
    assert.equal(
      settleCountries({ ...article, home }, [{ place, open, isScene: true }], kit)[0]?.country,
      null,
    );
  const inland = { ...place, name: "Tirvan" };
  assert.equal(
    settleCountries({ ...article, home }, [{ place: inland, open: [], isScene: true }], kit)[0]?.country,
    "PER",
  );
  assert.equal(
    settleCountries({ ...article, home }, [{ place: inland, open: null, isScene: true }], kit)[0]?.country,
    null,
  );
});
