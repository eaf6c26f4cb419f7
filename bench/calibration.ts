/**
 * Does `confidence` mean what it says? Events of test/articles by their confidence: how many were printed and which share of them
 * people call an event of that type. `node bench/calibration.ts`
 *
 * The last line is the expected calibration error: the mean distance between the two, weighted by the number of events.
 */

import { codeArticle, documentLines, loadKit } from "../src/index.ts";
import { linkInputOf } from "../src/link/link-input.ts";
import { testArticles } from "../test/support/articles.ts";
import { factsOf } from "../test/support/found.ts";
import { judge } from "../test/support/judge.ts";

interface Bin {
  events: number;
  right: number;
  confidence: number;
}

const kit = await loadKit();
const bins = new Map<string, Bin>();
for (const article of testArticles()) {
  const { document, events, quantities } = linkInputOf(codeArticle(article.page, kit));
  const judged = judge(article.expected, factsOf(documentLines(document, events, quantities)));
  for (const event of events) {
    const verdict = judged.find(
      (j) => j.found?.kind === "event" && j.found.span.start === event.trigger.start,
    )?.verdict;
    if (verdict === undefined || verdict === "maybe") continue;
    const key = (Math.floor(event.confidence * 10) / 10).toFixed(1);
    const bin = bins.get(key) ?? { events: 0, right: 0, confidence: 0 };
    bin.events++;
    bin.right += verdict === "ok" ? 1 : 0;
    bin.confidence += event.confidence;
    bins.set(key, bin);
  }
}

let total = 0;
let error = 0;
for (const [from, { events, right, confidence }] of [...bins].sort()) {
  console.log(
    `${from}  events ${events}  right ${(right / events).toFixed(2)}  said ${(confidence / events).toFixed(2)}`,
  );
  total += events;
  error += Math.abs(right - confidence);
}
console.log(`articles.calibration_error ${(error / total).toFixed(3)} node bench/calibration.ts`);
