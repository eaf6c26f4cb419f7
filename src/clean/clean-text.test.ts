import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import type { Dropped } from "../model/record.ts";
import { clean } from "./clean.ts";

const KIT = { boilerplate: BOILERPLATE };
const read = (text: string, title?: string) => clean(pageOf({ text, title }), KIT);

// Dropped spans are written into the text: "⟦navigation:Menu⟧ The ferry is late."
const MARK = /⟦[a-z-]+:([^⟧]*)⟧/g;

function unmarked(line: string): string {
  return line.replaceAll(MARK, "$1");
}

function marked(text: string, dropped: readonly Dropped[]): string {
  let line = "";
  let at = 0;
  for (const { start, end, reason, quote } of dropped) {
    line += `${text.slice(at, start)}⟦${reason}:${quote}⟧`;
    at = end;
  }
  return line + text.slice(at);
}

/** What is dropped stands in ⟦reason:quote⟧. */
const TEXTS: Readonly<Record<string, string>> = {
  "a clean report": "Norway urged Iceland to wait on Monday. The two sides meet again in June.",
  "a page with its menu, title, writer and date": `⟦navigation:Skip to main content
World⟧

⟦headline:Fiji Delays Vote on Harbour Treaty⟧

⟦byline:By Ada Lind⟧
⟦stamp:May 3, 2031⟧
⟦share:Share on Facebook⟧
⟦dateline:SUVA —⟧ Fiji put off its vote on Monday. The opposition called the delay a trick.

⟦headline:What Happens Next⟧

The cabinet meets on Friday.`,
  "a dateline below a summary": `⟦headline:Fiji Delays Vote on Harbour Treaty⟧

Officials in Fiji say that the vote can wait, and that the treaty cannot be signed before June.

⟦dateline:SUVA —⟧ Fiji put off its vote on Monday.`,
  "words glued into a line": `The talks will continue.⟦advertisement:Advertisement⟧ The minister left for Accra.

The port stays shut.⟦read-more:Read more⟧`,
  "words glued before a line": "⟦advertisement:Advertisement⟧The minister left for Accra on Monday.",
  "a caption with its credit cut off": `⟦caption:Trucks wait at the crossing near Mbala on May 3, 2031, as the two governments talk. (Photo by Ada LIND / AFP) (Photo by Ada LIND/AFP via Getty Im⟧

Zambia reopened the crossing on Tuesday, officials said.`,
  "a credit and a link glued together": `⟦caption:Trucks wait near Mbala (Photo by Ada LIND/AFP via Getty Images⟧⟦read-more:Read in⟧

Zambia reopened the crossing on Tuesday, officials said.`,
  "a credit inside running text": `Zambia reopened the crossing. ⟦caption:(Photo by Ada LIND / AFP)⟧ The first truck left at noon.`,
  "an offer at the end": `Peru recalled its ambassador on Friday. Chile said it would answer.

⟦subscription:Read the harbour news and analysis you can trust

Join our community of sailors to get daily newsletters, charts and reports.

Subscribe

Only $80 per year.⟧`,
  "an offer in the middle": `Peru recalled its ambassador on Friday.

⟦subscription:Sign up for our newsletter and get the best stories in your inbox.⟧

Chile said it would answer in kind.`,
  "a cookie notice": `⟦cookie:We use cookies to improve your experience. Accept all⟧

Chile said it would answer in kind.`,
  "headlines of other stories": `Chile said it would answer in kind.

⟦related:Related stories⟧
⟦related:Gulls Return to the Harbour⟧
⟦related:Mayor Opens New Pier⟧`,
  "a stamp glued to the first sentence":
    "⟦stamp:date 2031-11-14⟧ Officials said the port was open. It closed in May.",
  "rights and comments": `Chile said it would answer in kind.

⟦comment:12 Comments⟧
⟦legal:© 2031 Harbour Courier. All rights reserved.⟧
⟦navigation:Exit mobile version⟧`,
  "a misspelt label between subheadings": `The plan has three parts.

⟦advertisement:Advertisment⟧

⟦headline:A Joint Patrol⟧

The first is a joint patrol.`,
  "a list stays": `The accord names three ports:

Suva
Lautoka
Levuka

Each will get a new pier.`,
  "words that only begin like a label stay": `The court ruled.Advertisements rose in price. Advertisement boards were torn down.`,
  "short lines in a row are a table, not subheadings": `The ministry counted the ships on Friday.

Suva
12 Ships
Lautoka
Nine Ships

It will count them again in June.`,
  "bullets stay": `The accord has two parts.

- a joint patrol
- a hotline

Both start in June.`,
  "a question is no subheading": `Who will pay?

The cabinet did not say. A vote is due in May.`,
  "a question or quoted words that open a text are its title": `⟦headline:Fiji's harbour vote: who gains from delay?⟧

The cabinet did not say. A vote is due in May.`,
  "quoted words without a full stop": `⟦headline:'We will not sell our harbour'⟧

The mayor of Suva spoke on Monday.`,
  "a quotation with a full stop is text": `“We will not sell our harbour.”

The mayor of Suva spoke on Monday.`,
  "lines broken to fit a page": `Norway urged Iceland to wait until the new boats
had been counted, and offered to send
two inspectors to the port.`,
  "a speech": `OKONJO: We will sign in May. LARSEN: So will we.`,
};

for (const [name, expected] of Object.entries(TEXTS)) {
  test(name, () => {
    const text = unmarked(expected);
    const article = read(text);
    assert.equal(article.text, text);
    assert.equal(marked(text, article.dropped), expected);
  });
}

test("title, writer, publisher and dates come from the text where it says them", () => {
  const article = read(`Fiji Delays Vote on Harbour Treaty
By Ada Lind
Published: 3 May 2031 10:15 GMT

Fiji put off its vote on Monday, and the opposition called it a trick.

© 2031 Harbour Courier. All rights reserved.`);
  assert.equal(article.title, "Fiji Delays Vote on Harbour Treaty");
  assert.equal(article.byline, "Ada Lind");
  assert.equal(article.publisher, "Harbour Courier");
  assert.equal(article.language, "en");
  assert.deepEqual(article.claimedDates, [{ value: "2031-05-03", from: 'text "published"' }]);
  assert.equal(article.stamp?.quote, "Published: 3 May 2031 10:15 GMT");
});

test("a bare stamp claims no date of publication", () => {
  const article = read("date 2031-11-14 Officials said the port was open.");
  assert.equal(article.stamp?.quote, "date 2031-11-14");
  assert.deepEqual(article.claimedDates, []);
});

test("what the container gives goes first", () => {
  const page = pageOf({
    text: "Vote Put Off\n\nFiji put off its vote on Monday.",
    title: "Vote put off",
    published: "Sat, 03 May 2031 08:15:00 GMT",
  });
  const article = clean(page, KIT);
  assert.equal(article.title, "Vote put off");
  assert.equal(article.dropped[0]?.quote, "Vote Put Off");
  assert.deepEqual(article.claimedDates, [{ value: "2031-05-03", from: "given" }]);
});

test("a text without a sentence keeps its lines", () => {
  assert.deepEqual(read("Fiji urges Tonga to wait").dropped, []);
  assert.deepEqual(read("Fiji urges Tonga to wait\nTonga refuses").dropped, []);
});

test("a text that breaks off is not complete", () => {
  assert.ok(!read("The envoys agreed to meet again, but the minister then…").complete);
  assert.ok(
    !read(
      "The envoys met. The minister then told the crowd that had waited in the square since noon that he would not accept the",
    ).complete,
  );
  assert.ok(!read("The envoys met on Monday.\n\nSubscribe to continue reading").complete);
  assert.ok(!read("The envoys met on Monday.\n\nThis article is for subscribers only.").complete);
  assert.ok(read("The envoys met on Monday.").complete);
  assert.ok(read("The envoys met on Monday").complete);
});

test("carriage returns stay in the text", () => {
  const text = "Menu\r\n\r\nThe envoys met on Monday.\r\n";
  const article = read(text);
  assert.equal(article.text, text);
  assert.deepEqual(article.dropped, [{ start: 0, end: 4, quote: "Menu", reason: "navigation" }]);
});

test("another language is named", () => {
  assert.equal(
    read("Le ministre est dans la ville et les délégués sont au port pour la réunion avec des experts.")
      .language,
    "fr",
  );
  assert.equal(read("Рыбаки вышли в море, сообщили власти порта.").language, "ru");
  assert.equal(read("Suva.").language, null);
});
