import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { bylineOf, isAboutWriter } from "./byline.ts";

const BYLINES: readonly (readonly [line: string, names: string | null])[] = [
  ["By Ada Lind", "Ada Lind"],
  ["By ADA LIND and OMAR HADDAD", "ADA LIND and OMAR HADDAD"],
  ["By Ada Lind, Staff Writer", "Ada Lind, Staff Writer"],
  ["By Ada Lind | Nordpress | May 3, 2031", "Ada Lind"],
  ["Written by: Ada Lind", "Ada Lind"],
  ["By Ada Lind Published May 3, 2031", "Ada Lind"],
  ["By Monday the port was open.", null],
  ["By the end of May the port was open", null],
  ["By Suva standards the crowd was small, the police said on Friday.", null],
];

for (const [line, names] of BYLINES)
  test(`byline: ${line}`, () => {
    const found = bylineOf(line, BOILERPLATE);
    assert.equal(
      names === null ? found : found?.startsWith(names.split(",")[0] ?? ""),
      names === null ? null : true,
    );
  });

test("a note about the writer", () => {
  assert.ok(isAboutWriter("Ada Lind is a senior correspondent for the Courier in Oslo.", BOILERPLATE));
  assert.ok(isAboutWriter("Ada Lind covers fisheries for Nordpress.", BOILERPLATE));
  assert.ok(!isAboutWriter("Ada Lind is the president of the island republic.", BOILERPLATE));
  assert.ok(!isAboutWriter("The Harbour Courier reports that the envoys met.", BOILERPLATE));
});
