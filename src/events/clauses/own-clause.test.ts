/** Which acts stand beside what somebody says and which are part of it: "act, act", each rule with a counter-example. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

const CASES: Readonly<Record<string, string>> = {
  // A tense is joined to no noun and no infinitive.
  "Peru promised her a decision by Christmas, and the army has already arrested the judge.":
    "promised, arrested",
  "Peru demanded that Chad leave, and that the army arrest the judge.": "demanded",
  // A semicolon ends what is urged.
  "The European Parliament urged Kazakhstan to free the workers; the Foreign Ministry in Astana rejected the call.":
    "urged, rejected",
  "The European Parliament urged Kazakhstan to free the workers and reject the call.": "urged",
  // What somebody did to the noun before is told as a fact; what a claim says is not.
  "Peru asked Chad to send police under the treaty that Kenya and Togo signed in 2021.": "asked, signed",
  "Peru accused Kenya of hiding two officers, a charge that Chad rejects.": "accused, rejects",
  "Peru asked Chad to prove the claim that Kenya attacked.": "asked",
  // Who complains reports.
  "Peru complained that Chad had expelled its envoy.": "complained, expelled",
  "Peru demanded that Chad expel its envoy.": "demanded",
  // Force that was tried was used; what was tried in peace, nobody reports.
  "Marchers in Lima tried to storm the palace.": "storm",
  "Marchers in Lima tried to meet the president.": "",
  // "having" and a participle are one verb.
  "Peru has meanwhile cut supplies to Chad.": "cut",
  // Whoever answers a charge in the news answers it in public.
  "Chad accused the Bodi of the raid.\n\nThe Bodi deny it.": "accused, deny",
};

for (const [text, expected] of Object.entries(CASES))
  test(text, () => {
    const { events } = codeArticle(pageOf({ text }), rules);
    assert.equal(events.map(({ trigger }) => trigger.quote).join(", "), expected);
  });
