import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { stampAt } from "./stamp.ts";

/** "stamp ‖ text": what the stamp takes, its day, and what it says. */
const CASES: readonly (readonly [line: string, day: string | null, says: string])[] = [
  ["date 2031-11-14 ‖Officials in Suva said the port was open.", "2031-11-14", "date"],
  ["2031-11-14 ‖Officials in Suva said the port was open.", "2031-11-14", "date"],
  ["2031-11-14‖Officials in Suva said the port was open.", "2031-11-14", "date"],
  ["Published: 3 May 2031 10:15 GMT ‖The port was open.", "2031-05-03", "published"],
  ["Nov 14, 2031 - ‖The port was open.", "2031-11-14", "date"],
  ["Nov. 14, 2031 ‖The port was open.", "2031-11-14", "date"],
  ["Tuesday, 14 November 2031 | ‖Suva reopened its port.", "2031-11-14", "date"],
  ["Posted on March 3rd, 2030 at 4:05 p.m. ET: ‖The port was open.", "2030-03-03", "published"],
  ["Last updated 14.11.2031 — ‖The port was open.", "2031-11-14", "updated"],
  ["2031-11-14T08:00:00Z ‖The port was open.", "2031-11-14", "date"],
  ["03/04/2031 ‖The port was open.", null, "date"],
  ["Updated 10:15 GMT, 3 May 2031‖", "2031-05-03", "updated"],
  ["Sat, May 3, 2031, 10:15 AM‖", "2031-05-03", "date"],
  ["Published: May 3, 2031 | Updated: May 4, 2031‖", "2031-05-03", "published"],
  ["May 3, 2031 · 4 min read‖", "2031-05-03", "date"],
  ["Commentary | Suva Institute of the Sea | 3 May 2031‖", "2031-05-03", "date"],
  ["By Ada Berg · Suva · Updated 3 May 2031, 10:15 GMT‖", "2031-05-03", "updated"],
];

for (const [line, day, says] of CASES) {
  test(`stamp: ${line}`, () => {
    const [stamp = "", rest = ""] = line.split("‖");
    const found = stampAt(stamp + rest, BOILERPLATE);
    assert.ok(found);
    assert.equal((stamp + rest).slice(0, found.length).trimEnd(), stamp.trimEnd());
    assert.deepEqual([found.day, found.says, found.alone], [day, says, rest === ""]);
  });
}

const SENTENCES = [
  "The port reopened. | Suva | 3 May 2031",
  "Port of Suva | 3 May 2031 was a Saturday",
  "On 14 November 2031 the envoys met in Suva.",
  "November 14, 2031 was the day of the vote.",
  "On November 14, 2031, Suva reopened its port.",
  "May 3, 2031 Suva Accord talks broke down.",
  "2031 was a dry year in the Sahel.",
  "The date 2031-11-14 was named by both sides.",
  "March 3 talks in Minsk failed.",
  "31 February 2031 - The port was open.",
  "Updated figures were given on 3 May 2031 by the ministry.",
];

for (const line of SENTENCES) test(`no stamp: ${line}`, () => assert.equal(stampAt(line, BOILERPLATE), null));
