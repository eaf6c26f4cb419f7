import assert from "node:assert/strict";
import { test } from "node:test";
import { followed } from "./address-list.ts";
import { pageOf } from "./page-of.ts";
import type { ListedAddress } from "./read-context.ts";

const address = (number: number): ListedAddress => ({
  address: `https://courier.example/${number}`,
  list: false,
});

test("each address of a list is asked once", async () => {
  const asked: string[] = [];
  const follow = async function* (one: ListedAddress) {
    asked.push(one.address);
    yield pageOf({ text: "The ferry is late.", source: one.address });
  };
  for await (const _ of followed([address(1), address(2), address(1)], follow));
  assert.deepEqual(asked, ["https://courier.example/1", "https://courier.example/2"]);
});

test("a list of more addresses than a million, and one of none", async () => {
  const counted = function* (count: number) {
    for (let number = 0; number < count; number++) yield address(number);
  };
  const refusal = async (count: number) => {
    for await (const _ of followed(counted(count), undefined));
  };
  await assert.rejects(refusal(1_000_001), /it lists more than 1000000 addresses/);
  await assert.rejects(refusal(0), /a list without addresses/);
  await assert.rejects(refusal(2), /a list of 2 addresses, without texts/);
});
