import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mark, readCases } from "../../test/support/brackets.ts";
import { plainArticle } from "../../test/support/plain-article.ts";
import { plainMention } from "../../test/support/plain-mention.ts";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { GAZETTEER } from "../lexicon/places/gazetteer.ts";
import { TOWNS } from "../lexicon/places/towns.ts";
import { spanOf } from "../model/span.ts";
import { findPlaces } from "./places.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({
  words: TIME_WORDS,
  numbers: NUMBER_WORDS,
  places: GAZETTEER,
  towns: TOWNS,
  countries: [
    { name: "Chile", code: "CHL", capitals: ["Santiago"], places: ["Iquique"] },
    { name: "Venezuela", code: "VEN", capitals: ["Caracas"], places: [] },
    { name: "Soviet Union", aliases: ["USSR"], code: "SUN", capitals: ["Moscow"], places: [], to: 1991 },
  ],
});

const CASES = `
  place | Talks opened in [Geneva = Geneva CHE].
  place | A ship sank in the [Strait of Hormuz = Strait of Hormuz -].
  place | Aid passed the [Rafah crossing = Rafah crossing PSE].
  place | They met in [Chile = Chile CHL].
  place | They met in [Santiago = Santiago CHL].
  place | They met in [Iquique = Iquique CHL].
  place | Shells hit the town of [Bakhmut = Bakhmut UKR].
  place | The [Black Sea = Black Sea -] fleet left.

  # With and without accents and apostrophes.
  place | They met in [Valparaíso = Valparaiso CHL].
  place | They met in [Khan-Younis = Khan Younis PSE].

  # Towns of the list, by what follows them or what the text tells.
  place | They met in [Barcelona = Barcelona ESP].
  place | They met in [Barcelona = Barcelona VEN], Venezuela.
  place | Shells hit the camp near [Bakhmut = Bakhmut UKR].

  # What several claim has no country.
  place | A post in [Kashmir = Kashmir -] was shelled.

  # A country or capital without a preposition of place acts or is addressed.
  party | Chile protested.
  party | They asked Chile for help.
  party | They wrote to Santiago.
  party | We told us in reading.
`;

for (const { text, marked } of readCases(CASES)) {
  test(`places: ${text}`, () => {
    const found = findPlaces(plainArticle(text), kit).map(({ span, name, country }) => ({
      ...span,
      value: `${name} ${country ?? "-"}`,
    }));
    assert.equal(mark(text, found), marked);
  });
}

test("places: a subject is no place, whatever it is called", () => {
  const sentence = sentenceOf("Geneva/NNP/2/nsubj fell/VBD/0/root");
  assert.deepEqual(findPlaces({ ...plainArticle("Geneva fell"), sentences: [sentence] }, kit), []);
});

test("places: a noun says that a name is one of a place, whatever is known of it", () => {
  const sentence = sentenceOf(
    "Shells/NNS/2/nsubj hit/VBD/0/root the/DT/4/det village/NN/2/obj of/IN/6/case Nowhere/NNP/4/nmod near/IN/8/case Bakhmut/NNP/4/nmod",
  );
  const text = "Shells hit the village of Nowhere near Bakhmut";
  const places = findPlaces({ ...plainArticle(text), sentences: [sentence] }, kit);
  assert.deepEqual(
    places.map(({ name, country, span }) => [name, country, span.quote]),
    [
      ["Nowhere", "UKR", "Nowhere"],
      ["Bakhmut", "UKR", "Bakhmut"],
    ],
  );
  const inside = sentenceOf(
    "Shells/NNS/2/nsubj fell/VBD/0/root in/IN/5/case coastal/JJ/5/amod village/NN/2/obl of/IN/7/case Nowhere/NNP/5/nmod",
  );
  const there = findPlaces(
    { ...plainArticle("Shells fell in coastal village of Nowhere"), sentences: [inside] },
    kit,
  );
  assert.deepEqual(
    there.map(({ name, country, locative, head }) => [name, country, locative, head]),
    [["Nowhere", null, true, 4]],
  );
});

const BESIDE: readonly (readonly [string, string])[] = [
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl ,/,/8/punct in/IN/8/case northern/JJ/8/amod Chile/NNP/4/nmod",
    "Zerbak CHL",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl in/IN/7/case northern/JJ/7/amod Chile/NNP/4/nmod",
    "Zerbak CHL",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl and/CC/6/cc Tirvan/NNP/4/conj ,/,/9/punct in/IN/9/case Chile/NNP/4/nmod",
    "Zerbak CHL",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl ,/,/7/punct a/DT/7/det town/NN/4/appos in/IN/9/case Chile/NNP/7/nmod",
    "Zerbak CHL",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl ,/,/2/punct Chile/NNP/7/nsubj said/VBD/2/parataxis",
    "Zerbak -",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl ,/,/7/punct near/IN/7/case Chile/NNP/4/nmod",
    "Zerbak -",
  ],
  ["They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl and/CC/6/cc Chile/NNP/4/conj", "Zerbak -"],
  [
    "They/PRP/2/nsubj met/VBD/0/root at/IN/6/case the/DT/6/det Zerbak/NNP/6/compound barracks/NNS/2/obl",
    "Zerbak barracks -",
  ],
  ["They/PRP/2/nsubj met/VBD/0/root off/IN/5/case Pulau/NNP/5/compound Zerbak/NNP/2/obl", "Pulau Zerbak -"],
];

for (const [notation, expected] of BESIDE) {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map((token) => token.form).join(" ");
  test(`places: the country beside a name nothing is known of: ${text}`, () => {
    const tagged = ["Zerbak", "Tirvan"]
      .filter((name) => text.includes(name) && !/ the | off /.test(text))
      .map((name) => ({
        type: "LOC" as const,
        span: spanOf(text, text.indexOf(name), text.indexOf(name) + 6),
      }));
    const found = findPlaces({ ...plainArticle(text), sentences: [sentence], tagged }, kit);
    const unknown = found.filter(({ name }) => name !== "Chile");
    assert.equal(unknown.map(({ name, country }) => `${name} ${country ?? "-"}`).join(", "), expected);
  });
}

for (const [notation, expected] of [
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/6/case Martyrs/NNPS/6/nmod:poss '/POS/4/case Square/NNP/2/obl",
    "Martyrs ' Square",
  ],
  ["They/PRP/2/nsubj met/VBD/0/root in/IN/5/case Zerbak/NNP/5/compound township/NN/2/obl", "Zerbak township"],
  [
    "They/PRP/2/nsubj met/VBD/0/root at/IN/5/case Zerbak/NNP/5/compound gold/NN/2/obl mine/PRP/2/obj",
    "Zerbak gold mine",
  ],
  ["In/IN/2/case Zerbak/NNP/5/obl ,/,/2/punct men/NNS/5/nsubj rioted/VBD/0/root", "Zerbak"],
  ["They/PRP/2/nsubj go/VBP/0/root to/IN/4/case January/NNP/2/obl", ""],
] as const) {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map((token) => token.form).join(" ");
  test(`places: a name nothing is known of: ${text}`, () => {
    assert.equal(
      findPlaces({ ...plainArticle(text), sentences: [sentence] }, kit)
        .map(({ name }) => name)
        .join(", "),
      expected,
    );
  });
}

test("places: somebody's name is one of a place where nobody can be, and before the noun of a site", () => {
  const named = (notation: string, name: string) => {
    const sentence = sentenceOf(notation);
    const text = sentence.tokens.map(({ form }) => form).join(" ");
    const token = sentence.tokens.find(({ form }) => form === name);
    assert.ok(token);
    const person = {
      ...plainMention(text, token),
      nature: "person" as const,
      identities: [{ name: "Chile", code: "CHL", sector: "GOV" as const, entity: null }],
    };
    const article = plainArticle(text);
    const tagged = [{ type: "PER" as const, span: spanOf(text, token.start, token.end) }];
    return findPlaces({ ...article, sentences: [sentence], mentions: [person], tagged }, kit).map(
      (p) => p.name,
    );
  };
  const site = (noun: string, preposition: string) =>
    `They/PRP/2/nsubj met/VBD/0/root ${preposition}/IN/6/case the/DT/6/det Zerbak/NNP/6/compound ${noun}/NN/2/obl`;
  assert.deepEqual(named(site("barracks", "inside"), "Zerbak"), ["Zerbak barracks"]);
  assert.deepEqual(named(site("camp", "in"), "Zerbak"), []);
  assert.deepEqual(named(site("barracks", "about"), "Zerbak"), []);
  const park =
    "They/PRP/2/nsubj met/VBD/0/root in/IN/6/case Zerbak/NNP/6/compound National/NNP/6/amod Park/NNP/2/obl";
  assert.deepEqual(named(park, "Zerbak"), ["Zerbak National Park"]);
  const opening = "At/IN/2/case Zerbak/NNP/5/obl ,/,/2/punct men/NNS/5/nsubj rioted/VBD/0/root";
  assert.deepEqual(named(opening, "Zerbak"), ["Zerbak"]);
});

test("places: what hyphens join to a name that the tagger saw the beginning of belongs to it", () => {
  const named = (name: string) => {
    const text = `They met in ${name}.`;
    const span = spanOf(text, 12, 12 + name.indexOf("-"));
    return findPlaces({ ...plainArticle(text), tagged: [{ type: "LOC", span }] }, kit).map((p) => p.name);
  };
  assert.deepEqual(named("Zerbak-Odrin"), ["Zerbak-Odrin"]);
  assert.deepEqual(named("Zer-i-Du-Ab"), ["Zer-i-Du-Ab"]);
  assert.deepEqual(named("Zerbak-based units"), ["Zerbak"]);
});

test("places: a journey leads to a place, a letter to a government", () => {
  const to = (verb: string) => {
    const sentence = sentenceOf(`Envoys/NNS/2/nsubj ${verb}/VBD/0/root to/IN/4/case Chile/NNP/2/obl`);
    return findPlaces({ ...plainArticle(`Envoys ${verb} to Chile`), sentences: [sentence] }, kit);
  };
  assert.deepEqual(
    to("travel").map(({ name, goal, locative }) => [name, goal, locative]),
    [["Chile", true, false]],
  );
  assert.deepEqual(to("write"), []);
});

test("the gazetteer is plain data with codes of three letters, and no name twice for two countries in one kind", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(GAZETTEER)), GAZETTEER);
  for (const { name, country } of GAZETTEER) {
    assert.ok(name.trim() === name && name !== "", name);
    assert.ok(country === null || /^[A-Z]{3}$/.test(country), `${name} ${country}`);
  }
  const seen = new Map<string, string | null>();
  for (const { name, kind, country } of GAZETTEER) {
    const key = `${kind} ${name}`;
    assert.ok(!seen.has(key), `${key} stands twice: ${seen.get(key)} and ${country}`);
    seen.set(key, country);
  }
});
