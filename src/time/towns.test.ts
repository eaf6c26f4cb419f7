import { strict as assert } from "node:assert";
import { test } from "node:test";
import { TOWNS } from "../lexicon/places/towns.ts";
import { placeKey } from "./place-key.ts";
import { soleCountry, townCalled, townNamed } from "./towns.ts";

const LIST = "\nAalen\tDEU2\nValencia\tVEN4 ESP3\nZürich\tCHE3\n";

test("towns: the first, the last and one in the middle are found, and nothing else is", () => {
  assert.deepEqual(townNamed(LIST, "aalen"), { name: "Aalen", countries: [{ code: "DEU", size: 2 }] });
  assert.deepEqual(
    townNamed(LIST, "valencia")?.countries.map(({ code }) => code),
    ["VEN", "ESP"],
  );
  assert.equal(townNamed(LIST, "zurich")?.name, "Zürich");
  for (const key of ["", "a", "aale", "m", "valencias", "zz"]) assert.equal(townNamed(LIST, key), null, key);
  assert.equal(townNamed("", "aalen"), null);
});

test("towns: with and without the article of Arabic names", () => {
  const list = "\nAl Kharja\tEGY2\nAr Ramla\tJOR2\nZarka\tJOR3\n";
  for (const key of ["ramla", "al ramla", "ar ramla"])
    assert.equal(townCalled(list, key)?.name, "Ar Ramla", key);
  assert.equal(townCalled(list, "kharja")?.name, "Al Kharja");
  assert.equal(townCalled(list, "zarka")?.name, "Zarka");
  assert.equal(townCalled(list, "amla"), null);
});

test("towns: the one country of a town, where it is as large as asked", () => {
  const list = "\nLiwa\tOMN1\n";
  assert.equal(soleCountry(list, "Liwa"), "OMN");
  assert.equal(soleCountry(list, "Liwa", 2), null);
  assert.equal(soleCountry("\nLiwa\tOMN1 YEM0\n", "Liwa"), "OMN", "a village beside a town");
});

test("towns: the list is in the order of its keys, each once, with codes and sizes, and each is found", () => {
  const lines = TOWNS.trim().split("\n");
  assert.ok(lines.length > 90_000, String(lines.length));
  let last = "";
  for (const [i, line] of lines.entries()) {
    assert.match(line, /^[^\t]+\t[A-Z]{3}[0-4](?: [A-Z]{3}[0-4])*$/);
    const key = placeKey(line.split("\t")[0] ?? "");
    assert.ok(key > last, `${line} stands behind ${last}`);
    last = key;
    if (i % 50 === 0 || i > lines.length - 3) assert.ok(townNamed(TOWNS, key), line);
  }
});
