/**
 * How the program does on test/articles, one line a measure: name, value, command. `node bench/accuracy.ts`
 *
 * Whoever writes a rule can read these articles, so the figures say whether a change made something
 * worse, not how well the program reads what it has never seen.
 */

import { loadKit } from "../src/index.ts";
import { testArticles } from "../test/support/articles.ts";
import { foundIn } from "../test/support/found-in.ts";
import { type Judgement, judge } from "../test/support/judge.ts";
import * as measures from "../test/support/measures.ts";

const kit = await loadKit();
const judged: Judgement[] = testArticles().flatMap((article) =>
  judge(article.expected, foundIn(article, kit)),
);

const figures: Readonly<Record<string, number>> = {
  "articles.event_detection_f1": measures.f1(measures.detection(judged)),
  "articles.event_type_f1": measures.f1(measures.typing(judged)),
  "articles.event_type_parties_status_f1": measures.f1(measures.wholes(judged)),
  "articles.status_accuracy_not_actual": measures.statusAccuracy(judged),
  "articles.negation_f1": measures.f1(measures.negation(judged)),
  "articles.attribution_kind_accuracy_not_author": measures.attributionAccuracy(judged),
  "articles.place_country_accuracy": measures.placeCountryAccuracy(judged),
  "articles.place_accuracy": measures.placeAccuracy(judged),
  "articles.place_f1": measures.f1(measures.placing(judged)),
  "articles.quantity_f1": measures.f1(measures.quantities(judged)),
  "articles.dropped_found": measures.documentShare(judged, ["dropped", "absent"]),
  "articles.published_right": measures.documentShare(judged, ["published"]),
};
for (const [name, value] of Object.entries(figures))
  console.log(`${name} ${value.toFixed(3)} node bench/accuracy.ts`);
