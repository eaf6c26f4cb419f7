import assert from "node:assert/strict";
import test from "node:test";
import {
  citation,
  confidenceWords,
  counted,
  foldedWords,
  namesOf,
  numberWords,
  quantityWords,
  typeWords,
  valueWords,
} from "./wording.ts";

test("numbers are parted by commas from five digits on", () => {
  assert.deepEqual([999, 4500, 30000, 1234567, 2.5].map(numberWords), [
    "999",
    "4500",
    "30,000",
    "1,234,567",
    "2.5",
  ]);
});

test("one is singular", () => {
  assert.equal(counted(1, "document"), "1 document");
  assert.equal(counted(0, "document"), "0 documents");
});

test("what is folded may stand in one report, not only in copies of it", () => {
  assert.equal(
    foldedWords(1),
    "1 more mention of these events, in the same report or its copies, is folded.",
  );
  assert.match(foldedWords(22), /^22 more mentions .* are folded\.$/);
});

test("an open quantity says on which side", () => {
  assert.equal(quantityWords({ min: 200, max: null, operator: ">", unit: "trucks" }), "more than 200 trucks");
  assert.equal(quantityWords({ min: null, max: 40, operator: "<=", unit: null }), "up to 40");
  assert.equal(quantityWords({ min: 3, max: 5, operator: "range", unit: "days" }), "3 to 5 days");
});

test("a party named twice is named once", () => {
  const span = { start: 0, end: 1, quote: "N" };
  const named = (name: string) => ({ span, name, code: "XNO", sector: null, entity: null });
  assert.equal(namesOf([named("Norland"), named("Kestria"), named("Norland")]), "Norland and Kestria");
  assert.equal(namesOf([]), null);
});

test("terms of the record have words", () => {
  assert.equal(typeWords("REQUEST"), "Request");
  assert.equal(valueWords("attribution", "author", "author"), "the paper's own words");
  assert.equal(valueWords("actor", "norland-gov", "Norland"), "Norland");
  assert.equal(confidenceWords(0.93), "high (93 of 100)");
});

test("a citation says what is not known", () => {
  const document = { publisher: null, title: "Waiting", source: "notebook.txt", published: null };
  assert.equal(
    citation("is urging", document, 8, 17),
    "“is urging” Outlet unknown, “Waiting”, date unknown. notebook.txt, characters 8–17.",
  );
});
