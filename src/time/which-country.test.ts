import { strict as assert } from "node:assert";
import { test } from "node:test";
import { countryOfKnown, countryOfTown, type Evidence } from "./which-country.ts";

const told = (counts: Readonly<Record<string, number>>, follower: string | null = null): Evidence => ({
  follower,
  tells: (code) => counts[code] ?? 0,
  tellsAny: Object.keys(counts).length > 0,
});
const towns = (list: string) =>
  list.split(" ").map((one) => ({ code: one.slice(0, 3), size: Number(one.slice(3)) }));

test("which country: what follows the name comes first", () => {
  assert.equal(countryOfTown(towns("PRY3 URY2"), told({ PRY: 4 }, "URY")), "URY");
  assert.equal(countryOfKnown("ESP", towns("VEN4 ESP3"), told({ ESP: 4 }, "VEN")), "VEN");
});

test("which country: the one that the text tells, where it tells one far oftener", () => {
  assert.equal(countryOfTown(towns("BRA2 ARG2"), told({ ARG: 9, BRA: 1 })), "ARG");
  assert.equal(countryOfTown(towns("BRA2 ARG2"), told({ ARG: 2, BRA: 1 })), null);
  assert.equal(countryOfKnown("ESP", towns("VEN4 ESP3"), told({ VEN: 2 })), "VEN");
  assert.equal(countryOfKnown("ESP", towns("VEN4 ESP3"), told({ VEN: 2, ESP: 1 })), "ESP");
});

test("which country: a village alone is none", () => {
  assert.equal(countryOfTown(towns("PRY0"), told({})), null);
  assert.equal(countryOfTown(towns("PRY0 URY0"), told({ PRY: 9 })), null);
  assert.equal(countryOfTown(towns("PRY0"), told({}, "PRY")), "PRY");
  assert.equal(countryOfKnown("BEL", towns("BEL4 USA0"), told({ USA: 2 }, "USA")), "BEL");
});

test("which country: where nothing tells, the far larger one or none", () => {
  assert.equal(countryOfTown(towns("KOR4 PER1"), told({})), "KOR");
  assert.equal(countryOfTown(towns("CHL2 PER2"), told({})), null);
  assert.equal(countryOfTown(towns("ZAF2"), told({})), "ZAF");
  assert.equal(countryOfTown(towns("USA2"), told({ BOL: 3 })), null, "a small town of another country");
  assert.equal(countryOfTown(towns("DEU4"), told({ BOL: 3 })), "DEU");
  assert.equal(countryOfTown([], told({})), null);
  assert.equal(countryOfKnown("ESP", towns("VEN4 ESP3"), told({})), "ESP");
});
