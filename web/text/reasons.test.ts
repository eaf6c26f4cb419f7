import assert from "node:assert/strict";
import test from "node:test";
import { DROP_REASONS } from "../../src/model/record.ts";
import { datingWords, dropWords, stanceWords, withDatesInWords } from "./reasons.ts";

const SENTENCES = `
counted back from publication on 2024-03-05 | counted back from publication on 5 Mar 2024
12 ships (as of ../2024-03-05) | 12 ships (by 5 Mar 2024)
told of 2024-03-01/2024-03-04, then 2024-04 | told of 1–4 Mar 2024, then Apr 2024
the text is written "2024-03-05" | the text is written "2024-03-05"
file 2024-03-05-1 and 10/2024-03-05 | file 2024-03-05-1 and 10/2024-03-05
between 2024-03-05, told as past, and 2024-03-09, the stamp | between 5 Mar 2024, told as past, and 9 Mar 2024, the stamp
`;
for (const line of SENTENCES.trim().split("\n")) {
  const [text = "", words] = line.split(" | ");
  test(text, () => assert.equal(withDatesInWords(text), words));
}

const DATINGS = `
stated | given by: ld+json datePublished | stated in the page's own data (datePublished)
stated | given by: meta itemprop datepublished; itemprop datePublished says 2024-03-06 | stated in the page's own data (datepublished); itemprop datePublished says 6 Mar 2024
stated | given by: text "published" | stated on the page: "published"
stated | given by: text of a date element | stated in the date line of the page
stated | given by: address | stated in the address of the page
stated | given by: given | given with the document
stated | the dateline | stated in the text: the dateline
resolved | counted back from publication on 2024-03-05 | worked out: counted back from publication on 5 Mar 2024
guessed | no year is given | a choice between readings: no year is given
`;
for (const line of DATINGS.trim().split("\n")) {
  const [basis, because = "", words] = line.split(" | ");
  test(`${basis}, ${because}`, () => {
    assert.ok(basis === "stated" || basis === "resolved" || basis === "guessed");
    assert.equal(datingWords({ basis, because }), words);
  });
}

test("every reason for leaving text out has words of its own", () => {
  assert.equal(new Set(DROP_REASONS.map(dropWords)).size, DROP_REASONS.length);
  assert.equal(dropWords("read-more"), "pointers to other stories");
});

test("a stance that the text denies says so", () => {
  assert.equal(stanceWords("not: asks for"), "does not ask for");
  assert.equal(stanceWords("not: denies"), "does not deny");
  assert.equal(stanceWords("calls-for"), "calls for");
});
