/** What examples/README.md promises of each article is there, and the program sees it. */

import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codeArticle, type DocumentLine, link, linkInputOf, loadKit, pageOf } from "../src/index.ts";

const FOLDER = join(import.meta.dirname, "../examples/october-1962");
const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");
const files = readdirSync(FOLDER);

const kit = await loadKit();
const dossier = link(
  files.map((source) => {
    const page = source.endsWith(".html")
      ? pageOf({ html: read(source), source })
      : pageOf({ text: read(source), source });
    return linkInputOf(codeArticle(page, kit));
  }),
);

function document(number: string): DocumentLine {
  const found = dossier.documents.find(({ source }) => source.startsWith(number));
  assert.ok(found, `no article ${number}`);
  return found;
}

test("README.md lists every article once", () => {
  const listed = [...read("../README.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, file = ""]) => file);
  assert.deepEqual(listed, files.sort());
});

test("the agency report and its two copies have one lineage, and nothing else has", () => {
  const ofWire = dossier.documents.filter(({ lineage }) => lineage === document("01").lineage);
  assert.deepEqual(
    ofWire.map(({ source }) => source.slice(0, 2)),
    ["01", "02", "03"],
  );
});

test("the two texts that break off are known to, and no other", () => {
  const cut = dossier.documents.filter(({ complete }) => !complete);
  assert.deepEqual(
    cut.map(({ source }) => source.slice(0, 2)),
    ["03", "06"],
  );
});

test("the crawl date is a stamp and no publication date", () => {
  assert.equal(document("07").stamp, "date 2019-03-02");
  assert.equal(document("07").published?.edtf, "1962-10-26");
});

test("every article is dated within the crisis, by its text or its markup", () => {
  const days = dossier.documents.map(({ source, published }) => `${source.slice(0, 2)} ${published?.edtf}`);
  assert.deepEqual(days, [
    "01 1962-10-22",
    "02 1962-10-23",
    "03 1962-10-23",
    "04 1962-10-24",
    "05 1962-10-24",
    "06 1962-10-25",
    "07 1962-10-26",
    "08 1962-10-25",
    "09 1962-10-26",
    "10 1962-10-28",
    "11 1962-10-29",
    "12 1962-11-02",
  ]);
});

test("nothing is read from the comments, menus and advertisements", () => {
  const texts = dossier.events.map(({ trigger, document: id }) => {
    const text = dossier.documents.find((d) => d.id === id)?.text ?? "";
    return text.slice(Math.max(0, trigger.start - 60), trigger.end + 60);
  });
  for (const words of [
    "Stevenson should resign",
    "Fog closes",
    "Find out more about",
    "ALSO READ",
    "Panic buying",
    "Log in",
  ]) {
    assert.deepEqual(
      texts.filter((text) => text.includes(words)),
      [],
      words,
    );
  }
});

test("the counts of ships and of launchers are disputes", () => {
  const says = dossier.disputes
    .filter(({ about }) => about === "quantity")
    .map(({ sides }) => sides.map((s) => s.says).join(" / "));
  for (const [one, other] of [
    [/\b12\b/, /\b16\b/],
    [/\b24\b/, /\b20\b/],
  ] as const) {
    assert.ok(
      says.some((text) => one.test(text) && other.test(text)),
      `${one} against ${other} is not among: ${says.join("; ")}`,
    );
  }
});
