import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../index.ts";
import { anchorsOf, readAnchors } from "./anchors.ts";

const GOOD = `{"phrase": "the ferry bombing", "date": "2031-05-03"}

`;

describe("a reader's own dated events", () => {
  test("date what is counted from them, and are named as the reason", async () => {
    const { anchors, unreadable } = anchorsOf(GOOD, "ledger.jsonl");
    assert.deepEqual(unreadable, []);
    const kit = await loadKit({ bodies: [], persons: [], anchors });
    const { times } = codeArticle(pageOf({ text: "Two guards were held ten days after the bombing." }), kit);
    assert.equal(times[0]?.edtf, "2031-05-13");
    assert.match(times[0]?.because ?? "", /ledger of anchors/);
  });

  const BAD = [
    ["[]", "not a JSON object"],
    ['{"phrase": "12", "date": "2031-05-03"}', '"phrase" names no event'],
    ['{"phrase": "the bombing", "date": "May 3"}', '"date" is no date'],
    ['{"phrase": "the bombing", "date": "2031-02-30"}', '"date" is no date'],
  ] as const;
  for (const [line, reason] of BAD)
    test(`say of ${line}: ${reason}`, () => {
      const { anchors, unreadable } = anchorsOf(`\n${line}\n${GOOD}`, "ledger.jsonl");
      assert.equal(anchors.length, 1);
      assert.ok(unreadable[0]?.message.startsWith(`cannot read "ledger.jsonl" line 2: ${reason}; `));
    });

  test("name a file that is not there", async () => {
    const { unreadable } = await readAnchors("no/such/ledger.jsonl");
    assert.match(unreadable[0]?.message ?? "", /no such file; check the path given with --anchors/);
  });
});
