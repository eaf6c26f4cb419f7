import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { clean } from "./clean.ts";

const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `Fiji put off its vote on harbour treaty number ${i} on Monday, and the opposition called the delay a trick.`,
);
const LINKS = Array.from(
  { length: 20 },
  (_, i) => `Gulls in port ${i}\nHarbour weather\nThe gulls of port ${i} are back.`,
);

/** What is left of the text. */
function kept(text: string): string {
  const { dropped } = clean(pageOf({ text }), { boilerplate: BOILERPLATE });
  let rest = "";
  let at = 0;
  for (const span of dropped) {
    rest += text.slice(at, span.start);
    at = span.end;
  }
  return (rest + text.slice(at)).trim().replaceAll(/\s*\n\s*/g, "\n");
}

test("of a whole page saved as text, the stretch of sentences is the article", () => {
  assert.equal(
    kept([...LINKS, "Gulls today", ...STORY, "Gulls tomorrow", ...LINKS].join("\n")),
    STORY.join("\n"),
  );
});

test("a report with short lines among its sentences is left alone", () => {
  const report = STORY.flatMap((sentence) => [sentence, "The vote is in June."]);
  assert.equal(kept(report.join("\n\n")), report.join("\n"));
});

const MENU = Array.from({ length: 20 }, (_, i) => `港 ${i}`);
const JAPANESE = Array.from(
  { length: 6 },
  (_, i) => `第${i}埠頭の港湾条約をめぐる投票は月曜日に延期され、野党はその遅れを策略だと批判した。`,
);

test("sentences of a script without spaces count as sentences", () => {
  assert.equal(kept([...MENU, ...JAPANESE, ...MENU].join("\n")), JAPANESE.join("\n"));
});

test("a list inside the article does not end it, a menu does", () => {
  const list = Array.from({ length: 9 }, (_, i) => `Pier ${i} of the Suva harbour: closed until June`);
  const text = [...MENU, ...STORY, ...list, ...STORY.map((line) => `${line} Again.`), ...MENU].join("\n");
  assert.ok(kept(text).includes(list.join("\n")));
  assert.ok(!kept(text).includes("港"));
});
