import assert from "node:assert/strict";
import test from "node:test";
import { outletOf, titleOf } from "./sources.ts";

const source = "/pile/07-notes.txt";

test("a document is called by its outlet, else its headline, else its file", () => {
  assert.equal(outletOf({ publisher: "Harbour Herald", title: "Talks stall", source }), "Harbour Herald");
  assert.equal(outletOf({ publisher: null, title: "Talks stall", source }), "“Talks stall”");
  assert.equal(outletOf({ publisher: null, title: null, source }), "07-notes.txt");
  assert.equal(titleOf({ title: "Talks stall", source }), "Talks stall");
  assert.equal(titleOf({ title: null, source }), "07-notes.txt");
});
