import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { datelineLength, isDatelineAlone } from "./dateline.ts";

const CASES = [
  "PATRAS —‖ The ferry left at noon.",
  "PORT MORESBY —‖ The ferry left at noon.",
  "LA PAZ, Bolivia (AP) —‖ The ferry left at noon.",
  "GENEVA, Oct 5 (Nordpress) -‖ The envoys met.",
  "GENEVA/BERN, Oct. 5 (Reuters) -‖ The envoys met.",
  "WASHINGTON, June 10, 2031 (UPI) --‖ The envoys met.",
  "Suva, 5 October 2031 (Nordpress) –‖ The envoys met.",
  "Suva (AFP) –‖ The envoys met.",
  "Suva, October 5 –‖ The envoys met.",
  "(Nordpress) -‖ The envoys met.",
  "ST. GEORGE'S, Grenada —‖ “We will sign,” the envoy said.",
  "ISLAMABAD:‖ The ministry summoned the envoy.",
  "SUVA, June 10, 2031 (Bay of Plenty News) -‖ The envoys met.",
  "SUVA, June 10, 2031 (Fiji Press, translated) -‖ The envoys met.",
  "SUVA, June 10, 2031 /PRLine/ --‖ The envoys met.",
  "SUVA, 10 June 2031.‖ The envoys met.",
  "SUVA, Friday, June 10, 2031.‖ The envoys met.",
  "Suva, 10 June 2031.‖ The envoys met.",
  "SUVA, June 10:‖ The envoys met.",
  "SUVA, June 10 (Nordpress):‖ The envoys met.",
  "(Suva, June 10, 2031) -‖ The envoys met.",
  "(Suva, 10 June 2031) –‖ The envoys met.",
  "SUVA, June 10. /Nordpress/.‖ The envoys met.",
  "SUVA - June 10, 2031 -‖ The envoys met.",
  "SUVA | June 10, 2031 —‖ The envoys met.",
  "[Suva, 10 June 2031]‖ The envoys met.",
  "10 June 2031, Suva –‖ The envoys met.",
  "Suva, June 10, 2031:‖ The envoys met.",
];

for (const line of CASES) {
  test(`dateline: ${line}`, () => {
    const [dateline = "", rest = ""] = line.split("‖");
    assert.equal(datelineLength(dateline + rest, true, false, BOILERPLATE), dateline.length);
  });
}

const SENTENCES = [
  "NATO — The alliance met in Oslo.",
  "UPDATE: The envoys met.",
  "US — the largest donor — left the talks.",
  "Suva — The envoys met.",
  "Oslo and Suva — long at odds — signed.",
  "The envoy (Nordpress reported) - The end.",
  "Group 20 Summit - The envoys met.",
  "Suva, 10 Downing 2031. The envoys met.",
  "They met in Suva, 10 June 2031. The envoys left.",
  "SUVA, June 10. The envoys met.",
  "(Suva, once the seat of kings) - The envoys met.",
  "Suva, June 10: The envoys met.",
  "10 June 2031, when Suva - The envoys met.",
  "RESOLUTION, Article 10: The envoys met.",
];

for (const line of SENTENCES)
  test(`no dateline: ${line}`, () => assert.equal(datelineLength(line, true, false, BOILERPLATE), 0));

test("inside a text, bare capitals and capitals before a colon are no dateline", () => {
  assert.equal(datelineLength("MOVING SHOP — The baker left.", false, false, BOILERPLATE), 0);
  assert.equal(datelineLength("OKONJO: We will sign.", false, false, BOILERPLATE), 0);
  assert.equal(
    datelineLength("LIMA (AP) — The baker left.", false, false, BOILERPLATE),
    "LIMA (AP) —".length,
  );
});

for (const [line, expected] of [
  ["GENEVA, Oct 5 (Nordpress) --", true],
  ["GENEVA, Oct. 5", true],
  ["Suva, 5 October 2031 (Nordpress) –", true],
  ["Suva (Nordpress)", true],
  ["Ada Lind (Nord) — Announced June 10, 2031", false],
  ["Envoys Meet in Suva", false],
  ["Suva, Group 20 Summit", false],
  ["GENEVA, Oct 5 (Nordpress) - The envoys met.", false],
] as const) {
  test(`dateline on its own line: ${line}`, () => {
    assert.equal(isDatelineAlone(line, BOILERPLATE), expected);
  });
}
