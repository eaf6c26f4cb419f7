import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { agree } from "./agree.ts";
import type { NameType, ProposedName } from "./name-tagger.ts";

/** "PER[Ararat Vardanyan] left ." */
const MARKED = /^(PER|ORG|LOC)\[/;

function read(text: string): { forms: string[]; names: ProposedName[] } {
  const forms: string[] = [];
  const names: ProposedName[] = [];
  let open: { first: number; type: NameType } | null = null;
  for (const word of text.split(" ")) {
    const type = MARKED.exec(word)?.[1];
    if (type === "PER" || type === "ORG" || type === "LOC") open = { first: forms.length, type };
    if (open && word.endsWith("]")) {
      names.push({ ...open, last: forms.length });
      open = null;
    }
    forms.push(word.replace(MARKED, "").replace(/\]$/, ""));
  }
  return { forms, names };
}

function checkAgreement(cases: readonly (readonly [before: string, after: string])[]): void {
  for (const [before, after] of cases) {
    test(after, () => {
      const given = before.split(" / ").map(read);
      const wanted = after.split(" / ").map((text) => read(text).names);
      assert.deepEqual(
        agree(
          given.map(({ forms }) => forms),
          given.map(({ names }) => names),
        ),
        wanted,
      );
    });
  }
}

describe("names of one document agree", () =>
  checkAgreement([
    [
      "PER[Ararat Vardanyan] left . / ORG[Vardanyan] spoke .",
      "PER[Ararat Vardanyan] left . / PER[Vardanyan] spoke .",
    ],
    [
      "the ORG[Nile Basin Authority] ( NBA ) met / LOC[NBA] said",
      "the ORG[Nile Basin Authority] ( ORG[NBA] ) met / ORG[NBA] said",
    ],
    // Two kinds of thing: left as they are.
    [
      "PER[Jon Lima] saw LOC[Villa Lima] / ORG[Lima] said",
      "PER[Jon Lima] saw LOC[Villa Lima] / ORG[Lima] said",
    ],
    ["PER[Ali] left / ORG[Ali] said", "PER[Ali] left / ORG[Ali] said"],
  ]));
