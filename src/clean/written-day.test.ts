import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { writtenDay } from "./written-day.ts";

const CASES: readonly (readonly [written: string, day: string | null])[] = [
  ["2031-05-03T10:15:00+02:00", "2031-05-03T10:15:00+02:00"],
  ["20310503T101500Z", "2031-05-03"],
  ["20310503101500", "2031-05-03"],
  ["May 3, 2031", "2031-05-03"],
  ["1935532800", "2031-05-03"],
  ["1935619199", "2031-05-03"],
  ["1935532800000", "2031-05-03"],
  // Thousandths of 8 November 2017, not of December 1510.
  ["1510121000000", "2017-11-08"],
  ["12345678901", null],
  ["2031-13-45", null],
  ["soon", null],
];

for (const [written, day] of CASES)
  test(`"${written}" is ${day ?? "no day"}`, () => assert.equal(writtenDay(written, BOILERPLATE), day));
