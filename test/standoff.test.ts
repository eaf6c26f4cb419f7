/** Codings that stand apart from their texts, and the public collections that hold these. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { loadKit, pageOf } from "../src/index.ts";
import { readExpected } from "./support/expected.ts";
import { foundIn } from "./support/found-in.ts";
import { judge } from "./support/judge.ts";
import * as measures from "./support/measures.ts";
import { publicText } from "./support/public-texts.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { asFound } from "./support/second-coding.ts";
import { standoffArticles, standoffHash } from "./support/standoff.ts";

const kit = await loadKit(undefined, { rulesOnly: true });
const WORDS = "OSLO -- Peru urged Chad & Mali to wait.\n\nMali urged Peru to leave.";

function folders(t: TestContext, coding: string) {
  const data = scratchFolder(t);
  const codings = scratchFolder(t);
  mkdirSync(join(data, "timex"));
  writeFileSync(
    join(data, "timex", "a.tml"),
    `<DCT><TIMEX3 tid="t0" value="2031-05-03" functionInDocument="CREATION_TIME">05/03</TIMEX3></DCT>
<TEXT>
OSLO _ Peru <EVENT eid="e1">urged</EVENT> Chad &amp; Mali
to wait.

Mali urged Peru to leave.
</TEXT>`,
  );
  writeFileSync(join(codings, "a.txt"), coding);
  return { data, codings };
}

test("a coding finds its words again, and tells like words apart by where they stand", (t) => {
  const at = WORDS.lastIndexOf("urged");
  const { data, codings } = folders(
    t,
    `text timex/a.tml 0-${WORDS.length} ${standoffHash(WORDS)}\n${at}-${at + 5} REQUEST | THREATEN; actor Mali MLI GOV/-; negated\n`,
  );
  const [article, ...others] = standoffArticles(codings, data);
  assert.ok(article && others.length === 0);
  assert.equal(article.page.given.published, "2031-05-03");
  const [event] = article.expected;
  assert.deepEqual([event?.types, event?.quote, event?.at], [["REQUEST", "THREATEN"], "urged", "Mali urged"]);
  assert.deepEqual(
    event?.details.filter(({ maybe }) => !maybe).map(({ line }) => line),
    ["actor Mali MLI GOV/-", "negated"],
  );
});

test("other words than those that were coded, and what is not in the form, are refused by name", (t) => {
  const { data, codings } = folders(t, "text timex/a.tml 0-20 00000000\n");
  assert.throws(() => standoffArticles(codings, data), /a\.txt: the words of timex\/a\.tml are not those/);
  writeFileSync(
    join(codings, "a.txt"),
    `text timex/a.tml 0-20 ${standoffHash(WORDS.slice(0, 20))}\n5 REQUEST\n`,
  );
  assert.throws(() => standoffArticles(codings, data), /a\.txt: not in the form: 5 REQUEST/);
});

test("the collections give their words without marks, and a document by its name", (t) => {
  const { data } = folders(t, "");
  assert.deepEqual(publicText(data, "timex/a.tml"), { text: WORDS, published: "2031-05-03" });
  const tree = (id: string, text: string) => `# newdoc id = ${id}\n# newpar\n# text = ${text}\n1\tx\n\n`;
  writeFileSync(join(data, "b.conllu"), tree("b1", "One.") + tree("b2", "Two."));
  assert.equal(publicText(data, "b.conllu#b2").text, "Two.");
  assert.throws(() => publicText(data, "b.conllu#b3"), /b\.conllu#b3: no such document/);
  writeFileSync(join(data, "c.json"), JSON.stringify({ c1: { articleBody: "Three." } }));
  assert.equal(publicText(data, "c.json#c1").text, "Three.");
  assert.throws(() => publicText(data, "c.json#c2"), /c\.json#c2: no such page/);
  writeFileSync(join(data, "paper_2031-02-01_d.txt"), "Four.");
  assert.deepEqual(publicText(data, "paper_2031-02-01_d.txt"), { text: "Four.", published: "2031-02-01" });
});

test("a coding judged by another: the same agrees with itself, what one saw alone is missing or superfluous", () => {
  const [urged, shelled] = [
    'event REQUEST | ACCUSE "urged"\n  actor Mali MLI GOV/-',
    'event ASSAULT "shelled"',
  ];
  const page = { text: "Mali urged calm. Its army shelled Gao.", source: "a" };
  const codings = [`${urged}\n${shelled}`, `${urged.replace("MLI", "TCD")}`].map((text) =>
    readExpected(text),
  );
  const figures = codings.map((second) => {
    const document = foundIn({ slug: "a", page: pageOf(page), expected: [], outcomePath: "" }, kit).document;
    const judged = judge(codings[0] ?? [], asFound(second, document));
    return [measures.typing(judged), measures.wholes(judged)];
  });
  assert.deepEqual(figures, [
    [
      { right: 2, missing: 0, superfluous: 0 },
      { right: 2, missing: 0, superfluous: 0 },
    ],
    [
      { right: 1, missing: 1, superfluous: 0 },
      { right: 0, missing: 2, superfluous: 1 },
    ],
  ]);
});
