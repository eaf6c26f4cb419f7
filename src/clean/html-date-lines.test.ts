import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { clean } from "./clean.ts";

const P = `<p>${"The port authority of Sfax said that the quay would stay closed until the crane was repaired. ".repeat(3)}</p>`;

/** The best claim of a page: "day, from". */
function best(body: string, head = ""): string | null {
  const html = `<html><head><title>Quay stays closed | Courier</title>${head}</head><body>${body}</body></html>`;
  const [claim] = clean(pageOf({ html, source: "quay.html" }), { boilerplate: BOILERPLATE }).claimedDates;
  return claim ? `${claim.value}, ${claim.from}` : null;
}

const HEADLINE = "<h1>Quay stays closed</h1>";
const CASES: readonly (readonly [says: string, body: string, expected: string | null, head?: string])[] = [
  [
    "a date alone below the headline",
    `${HEADLINE}<p>Ada Lind</p><p>December 13, 2031</p>${P}`,
    "2031-12-13, text near the headline",
  ],
  [
    "with weekday, clock and reading time",
    `${HEADLINE}<p>Sat, 13 Dec 2031, 4:12 pm · 6 min read</p>${P}`,
    "2031-12-13, text near the headline",
  ],
  ["above the headline", `<p>13 December 2031</p>${HEADLINE}${P}`, "2031-12-13, text near the headline"],
  [
    "below the text that begins the title, without h1",
    `<b>Quay stays closed</b><p>13 December 2031</p>${P}`,
    "2031-12-13, text near the headline",
  ],
  [
    "a date in a sentence is none",
    `${HEADLINE}<p>On 13 December 2031 the quay was closed by the port.</p>${P}`,
    null,
  ],
  ["far below, beside other stories", `${HEADLINE}${P.repeat(30)}<p>December 13, 2031</p>`, null],
  ["of a right", `${HEADLINE}<p>© 13 December 2031 Courier</p>${P}`, null],
  ["in a script that nobody sees", `${HEADLINE}<script>December 13, 2031</script>${P}`, null],
  [
    "of a change, where nothing else is known",
    `${HEADLINE}<p>Updated: December 09, 2031</p>${P}`,
    "2031-12-09, text near the headline, updated",
  ],
  [
    "a change goes after a publication",
    `${HEADLINE}<p>Updated: May 9, 2031</p><p>May 2, 2031</p>${P}`,
    "2031-05-02, text near the headline",
  ],
  [
    "a label, wherever it stands",
    `${HEADLINE}${P.repeat(30)}<p>This article was originally published on 26 Sep 2031 at 4:12pm but changed since.</p>`,
    "2031-09-26, text after a label",
  ],
  [
    "data of a script",
    `${HEADLINE}${P}<script>{"post":{"publishedAt":"2031-12-13T10:00:00Z"}}</script>`,
    "2031-12-13T10:00:00Z, script data",
  ],
  [
    "data of a script inside a string",
    `${HEADLINE}${P}<script>push("{\\"published_date\\":\\"2031-12-13\\"}")</script>`,
    "2031-12-13, script data",
  ],
  [
    "data about several stories",
    `${HEADLINE}${P}<script>[{"publishedAt":"2031-12-13"},{"publishedAt":"2031-12-11"}]</script>`,
    null,
  ],
  [
    "meta names in any spelling",
    P,
    "2031-12-13, meta published-date",
    '<meta name="published-date" content="2031-12-13">',
  ],
  [
    "meta names in any spelling",
    P,
    "2031-07-17, meta published",
    '<meta name="published" content="July 17, 2031">',
  ],
];

for (const [says, body, expected, head] of CASES) {
  test(`date of a page: ${says}`, () => {
    assert.equal(best(body, head), expected);
  });
}
