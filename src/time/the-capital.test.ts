import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { plainMention } from "../../test/support/plain-mention.ts";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { capitalAt, ownCapitalAt } from "./the-capital.ts";
import { timeKit } from "./time-kit.ts";

const KIT = timeKit({
  words: TIME_WORDS,
  numbers: NUMBER_WORDS,
  places: [],
  countries: [
    { name: "Chile", code: "CHL", capitals: ["Santiago"] },
    { name: "Iran", code: "IRN", capitals: ["Tehran", "Teheran"] },
  ],
});

/** What is named from the word on that tells of the country. */
function capital(notation: string, word: string, country: string): string {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map(({ form }) => form).join(" ");
  const name = sentence.tokens.find(({ form }) => form === word);
  assert.ok(name);
  const named = {
    ...plainArticle(text),
    sentences: [sentence],
    mentions: [plainMention(text, name, country)],
  };
  const found = capitalAt(named, sentence, name.index, KIT);
  return found ? `${found.name} ${found.country} to ${sentence.tokens[found.end - 1]?.form}` : "-";
}

const MET = "They/PRP/2/nsubj met/VBD/0/root in/IN/6/case the/DT/6/det";

test("a capital is known by the country whose it is", () => {
  const text = `${MET} Chilean/JJ/6/amod capital/NN/2/obl`;
  assert.equal(capital(text, "Chilean", "CHL"), "Santiago CHL to capital");
  assert.equal(
    capital(
      "They/PRP/2/nsubj met/VBD/0/root near/IN/6/case Chile/NNP/6/nmod:poss 's/POS/4/case capital/NN/2/obl",
      "Chile",
      "CHL",
    ),
    "Santiago CHL to capital",
  );
  assert.equal(capital(text, "Chilean", "PER"), "-");
});

test("a capital that is spelt in two ways has the name that is told first", () => {
  assert.equal(
    capital(`${MET} Iranian/JJ/6/amod capital/NN/2/obl`, "Iranian", "IRN"),
    "Tehran IRN to capital",
  );
});

test("where its own name follows, that is the place", () => {
  const text = `${MET} Chilean/JJ/6/amod capital/NN/2/obl ,/,/8/punct Santiago/NNP/6/appos`;
  assert.equal(capital(text, "Chilean", "CHL"), "-");
});

test("the capital of a text that is about one country is that country's", () => {
  const own = (behind: string, leader: string | null) => {
    const sentence = sentenceOf(
      `They/PRP/2/nsubj met/VBD/0/root in/IN/5/case the/DT/5/det capital/NN/2/obl${behind}`,
    );
    const text = sentence.tokens.map(({ form }) => form).join(" ");
    const article = plainArticle(text);
    return ownCapitalAt({ ...article, home: { ...article.home, leader } }, sentence, 3, KIT)?.name ?? "-";
  };
  assert.equal(own("", "CHL"), "Santiago");
  assert.equal(own("", null), "-");
  assert.equal(own(" of/IN/7/case Tirvan/NNP/5/nmod", "CHL"), "-");
  assert.equal(own(" ,/,/7/punct Tirvan/NNP/5/appos", "CHL"), "-");
  const roads = sentenceOf(
    "They/PRP/2/nsubj mined/VBD/0/root roads/NNS/2/obj into/IN/6/case the/DT/6/det capital/NN/3/nmod",
  );
  const article = plainArticle("They mined roads into the capital");
  assert.equal(ownCapitalAt({ ...article, home: { ...article.home, leader: "CHL" } }, roads, 4, KIT), null);
  assert.equal(own(" markets/NNS/5/dep", "CHL"), "-");
});
