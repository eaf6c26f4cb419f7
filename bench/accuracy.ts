/**
 * How the program does on articles coded by hand, one line a measure: name, value, command.
 *
 *     node bench/accuracy.ts               test/articles
 *     node bench/accuracy.ts FOLDER        a folder of articles in the same form
 *     node bench/accuracy.ts --held-out    test/unseen-articles
 *     node bench/accuracy.ts --standoff [--data ../shared/data]    real reporting, of which test/standoff holds the codings alone
 *
 * Whoever writes a rule can read test/articles, so those figures say whether a change made something worse. The `held_out`
 * lines are of articles about other crises, the `real` ones of reporting by others, both coded before the program had read
 * them: no rule was written after looking at its errors there, and this program prints nothing of them but totals. They are
 * asked for by a flag, because whoever chooses between changes by them has them no longer.
 */

import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKit } from "../src/index.ts";
import { articlesIn, type TestArticle, testArticles, unseenArticles } from "../test/support/articles.ts";
import { foundIn } from "../test/support/found-in.ts";
import { type Judgement, judge } from "../test/support/judge.ts";
import * as measures from "../test/support/measures.ts";
import { standoffArticles } from "../test/support/standoff.ts";

const kit = await loadKit();
const { values, positionals } = parseArgs({
  options: {
    "held-out": { type: "boolean" },
    standoff: { type: "boolean" },
    data: { type: "string", default: "../shared/data" },
  },
  allowPositionals: true,
});
const STANDOFF = join(import.meta.dirname, "..", "test", "standoff");
const [folder] = positionals;
if (values["held-out"]) measure("held_out", unseenArticles());
else if (values.standoff) measureEvents("real", standoffArticles(STANDOFF, values.data));
else if (folder === undefined) measure("articles", testArticles());
else measure("own", articlesIn(folder));

function measure(prefix: string, articles: readonly TestArticle[]): void {
  const all = articles.map(judged);
  print(prefix, {
    ...eventFigures(all.flat()),
    ...otherFigures(all.flat(), all.filter((one) => one.some(isExpectedNumber)).flat()),
    ...placesOf(all),
    ...datesOf(all),
  });
}

/** Codings that stand apart say nothing but events. */
function measureEvents(prefix: string, articles: readonly TestArticle[]): void {
  print(prefix, eventFigures(articles.flatMap(judged)));
}

function judged(article: TestArticle): Judgement[] {
  return judge(article.expected, foundIn(article, kit));
}

function print(prefix: string, figures: Readonly<Record<string, number>>): void {
  const command = ["node bench/accuracy.ts", ...process.argv.slice(2)].join(" ");
  // Of what nobody wrote down there is no share.
  for (const [name, value] of Object.entries(figures).filter(([, share]) => !Number.isNaN(share)))
    console.log(`${prefix}.${name} ${value.toFixed(3)} ${command}`);
}

function eventFigures(judged: readonly Judgement[]): Readonly<Record<string, number>> {
  return {
    event_detection_f1: measures.f1(measures.detection(judged)),
    event_type_f1: measures.f1(measures.typing(judged)),
    event_type_parties_status_f1: measures.f1(measures.wholes(judged)),
    status_accuracy_not_actual: measures.statusAccuracy(judged),
    negation_f1: measures.f1(measures.negation(judged)),
  };
}

/** Of some articles nobody wrote the numbers down. */
function isExpectedNumber({ expected }: Judgement): boolean {
  return expected?.kind === "quantity";
}

function otherFigures(
  judged: readonly Judgement[],
  numbered: readonly Judgement[],
): Readonly<Record<string, number>> {
  return {
    attribution_kind_accuracy_not_author: measures.attributionAccuracy(judged),
    quantity_f1: measures.f1(measures.quantities(numbered)),
    dropped_found: measures.documentShare(judged, ["dropped", "absent"]),
    published_right: measures.documentShare(judged, ["published"]),
  };
}

/** Of the articles that state places; nothing where none does. */
function placesOf(articles: readonly Judgement[][]): Readonly<Record<string, number>> {
  const judged = stating(articles, "place");
  if (judged.length === 0) return {};
  return {
    place_country_accuracy: measures.placeCountryAccuracy(judged),
    place_accuracy: measures.settingAccuracy(judged, "place"),
    place_f1: measures.f1(measures.setting(judged, "place")),
  };
}

/** Of the articles that date acts; nothing where none does. */
function datesOf(articles: readonly Judgement[][]): Readonly<Record<string, number>> {
  const judged = stating(articles, "time");
  if (judged.length === 0) return {};
  return {
    event_date_accuracy: measures.settingAccuracy(judged, "time"),
    event_date_f1: measures.f1(measures.setting(judged, "time")),
  };
}

function stating(articles: readonly Judgement[][], key: "place" | "time"): Judgement[] {
  return articles.filter((all) => all.some((j) => measures.isSet(j, key))).flat();
}
