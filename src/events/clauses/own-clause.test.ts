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
  "But both delegations promised to return on 20 September, and the rebels freed two Chilean oil technicians whom they had kidnapped in May.":
    "freed, kidnapped",
  // A semicolon ends what is urged.
  "The European Parliament, in a resolution adopted in Strasbourg on October 23, urged Kazakhstan to free the workers; the Foreign Ministry in Astana rejected the call as interference.":
    "urged, rejected",
  "The European Parliament urged Kazakhstan to free the workers; the Foreign Ministry in Astana rejected the call.":
    "urged, rejected",
  "The European Parliament urged Kazakhstan to free the workers and reject the call.": "urged",
  // What somebody did to the noun before is told as a fact; what a claim says is not.
  "Peru asked Chad to send police under the treaty that Kenya and Togo signed in 2021.": "asked, signed",
  "Peru accused Kenya of hiding two officers, a charge that Chad rejects.": "accused, rejects",
  "Peru wants Chad to tear up the agreement that it signed with Oslo in August.": "wants, signed",
  "Peru demanded an answer to the charge that the rebels kidnapped on Monday.": "demanded",
  // Who complains reports.
  "Peru complained that Chad had expelled its envoy.": "complained, expelled",
  "Peru demanded that Chad expel its envoy.": "demanded",
  // Force that was tried was used; what was tried in peace, nobody reports.
  "Marchers in Lima tried to storm the palace.": "storm",
  "Marchers in Lima tried to meet the president.": "",
  // "having" and a participle are one verb.
  "Peru has meanwhile cut supplies to Chad.": "cut",
  // Whoever answers a charge in the news answers it in public.
  "Soldiers of Chad attacked a camp on Monday. Chad accused Libya of the raid. Libya closed the border and expelled the Chadian ambassador. The rebels freed ten soldiers. Niger condemned the raid and offered talks. The Bodi denied having attacked.":
    "attacked, accused, closed, expelled, freed, condemned, offered, denied",
};

for (const [text, expected] of Object.entries(CASES))
  test(text, () => {
    const { events } = codeArticle(pageOf({ text }), rules);
    assert.equal(events.map(({ trigger }) => trigger.quote).join(", "), expected);
  });
