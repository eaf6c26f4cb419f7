import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { makeNodesLight } from "./light-nodes.ts";

test("the nodes of the pinned linkedom can be made light, and are nodes as before", () => {
  assert.equal(makeNodesLight(parseHTML("<p>").document), true);
  const { document } = parseHTML("<div id=a><p>One</p><p>Two</p></div>");
  assert.equal(document.querySelectorAll("#a p").length, 2);
  assert.equal(document.querySelector("#a")?.textContent, "OneTwo");
  assert.equal(makeNodesLight(document), true);
});

test("of anything else nothing is changed", () => {
  for (const value of [null, 1, {}, new Map(), () => 1]) assert.equal(makeNodesLight(value), false);
});
