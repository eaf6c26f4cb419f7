import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { offerStrength } from "./offer.ts";

const OFFERS = [
  "Join our community of sailors to get daily newsletters, charts and reports.",
  "Only $80 per year.",
  "$1/week for the first 6 months, billed annually",
  "Read the harbour news and analysis you can trust",
  "Support our journalism with a donation of any size; every contribution helps our reporting reach you.",
  "Sign up for our newsletter and get the latest stories in your inbox every morning.",
];
const STATEMENTS = [
  "The state will offer free access to the port.",
  "The paper told subscribers that its newsletter would close.",
  "About $53 million a week is coming across the border.",
  "Join the talks or lose the aid, the bloc warned Lima.",
  "We need access to our fields, the farmers wrote.",
  "The US household pays $90 a month for water.",
  "Give us our land back, the crowd sang.",
];

for (const line of OFFERS) test(`offer: ${line}`, () => assert.equal(offerStrength(line, BOILERPLATE), 2));
for (const line of STATEMENTS)
  test(`no offer: ${line}`, () => assert.notEqual(offerStrength(line, BOILERPLATE), 2));
