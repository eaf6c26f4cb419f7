import assert from "node:assert/strict";
import test from "node:test";
import { conditionsOf, readAddress, toggled, writeAddress } from "./address.ts";

test("an address without anything is the list of all events", () => {
  const address = readAddress("");
  assert.equal(address.view, "events");
  assert.deepEqual(address.filter, {});
  assert.equal(writeAddress(address), "?");
});

const SAME = `
?type=REQUEST&actor=norland-gov&actor=kestria-gov&event=5b1c
?negated=true&dated=undated&order=text&copies=shown&lanes=type
?from=2024-03-01&to=2024-03-04&event=e1&pile=ab12
?from=2024-03-05&to=2024-03-08&view=changes
?view=search&q=%22held+talks%22
?read=d1&at=120
`;

for (const search of SAME.trim().split("\n")) {
  test(`${search} is read and written back`, () => assert.equal(writeAddress(readAddress(search)), search));
}

test("what cannot be read is left out", () => {
  assert.equal(writeAddress(readAddress("?view=moon&at=x&from=2024-3-1&negated=maybe")), "?");
});

test("a value of a facet is added, joined by a second, and taken away", () => {
  const one = toggled({}, "type", "REQUEST");
  const two = toggled(one, "type", "REJECT");
  assert.deepEqual(two, { type: ["REQUEST", "REJECT"] });
  assert.deepEqual(toggled(two, "type", "REQUEST"), { type: ["REJECT"] });
});

test("a yes or no is replaced instead of joined", () => {
  assert.deepEqual(toggled({ dated: "dated" }, "dated", "undated"), { dated: "undated" });
  assert.deepEqual(toggled({ negated: true }, "negated", "true"), {});
});

test("conditions are listed one by one", () => {
  const conditions = conditionsOf({ type: ["AID"], from: "2024-03-01" });
  assert.deepEqual(conditions, [
    { name: "type", value: "AID" },
    { name: "from", value: "2024-03-01" },
  ]);
});
