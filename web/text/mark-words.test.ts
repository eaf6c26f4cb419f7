import assert from "node:assert/strict";
import test from "node:test";
import { SHOWN } from "../../test/browser/pile.ts";
import { claimDate, markWords } from "./mark-words.ts";

const label = "Norland and Kestria: meet";

test("a sign says its day, what was done and how often it is told", () => {
  const mark = { edtf: "2024-03-04", reported: null, label, mentions: ["a", "b", "c"], origins: 2 };
  assert.equal(markWords(mark), `4 Mar 2024. ${label}, told 3 times by 2 independent origins`);
});

test("a sign without a date says when it was reported, if that is known", () => {
  const mark = { edtf: null, reported: "2024-03-05", label, mentions: ["a"], origins: 1 };
  assert.equal(markWords(mark), `No date, reported 5 Mar 2024. ${label}`);
  assert.equal(markWords({ ...mark, reported: null }), `No date. ${label}`);
});

test("what changed goes by its own day, else by that of its first report", () => {
  const dated = { event: SHOWN.met, reported: "2024-03-05" };
  assert.doesNotMatch(claimDate(dated), /reported/);
  const undated = { ...dated, event: { ...SHOWN.met, time: null } };
  assert.equal(claimDate(undated), "reported 5 Mar 2024");
  assert.equal(claimDate({ ...undated, reported: null }), "undated");
});
