/**
 * How far two careful codings of the same real texts agree: what can be expected of a third one, the program's. test/standoff was coded
 * again, by somebody who had not seen the first coding (test/standoff-again), and is judged here as `node bench/accuracy.ts --standoff`
 * judges the program.
 *
 *     node bench/agreement.ts [--data ../shared/data]
 */

import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKit } from "../src/index.ts";
import { foundIn } from "../test/support/found-in.ts";
import { judge } from "../test/support/judge.ts";
import * as measures from "../test/support/measures.ts";
import { asFound } from "../test/support/second-coding.ts";
import { standoffArticles } from "../test/support/standoff.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const codings = (folder: string) =>
  standoffArticles(join(import.meta.dirname, "..", "test", folder), values.data);
const again = codings("standoff-again");
const kit = await loadKit();
const judged = codings("standoff").flatMap((article, i) => {
  const second = again[i];
  // Of one document several stretches may be coded, in the same order.
  if (second?.slug !== article.slug) throw new Error(`${article.slug} was coded once only`);
  return judge(article.expected, asFound(second.expected, foundIn(article, kit).document));
});
const figures = {
  event_detection_f1: measures.f1(measures.detection(judged)),
  event_type_f1: measures.f1(measures.typing(judged)),
  event_type_parties_status_f1: measures.f1(measures.wholes(judged)),
};
const command = ["node bench/agreement.ts", ...process.argv.slice(2)].join(" ");
for (const [name, value] of Object.entries(figures))
  console.log(`two_codings.${name} ${value.toFixed(3)} ${command}`);
