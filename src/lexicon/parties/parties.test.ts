import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runsOf } from "../../entities/parties/atoms.ts";
import { buildPartyIndex, KIND_ORDER, type Meaning } from "../../entities/parties/build-index.ts";
import { SECTORS } from "../../model/plover.ts";
import { PARTY_LEXICON } from "./all.ts";

const { bodies, countries, persons, seats, regions, peoples, words } = PARTY_LEXICON;

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe("the party lexicon", () => {
  test("is plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(PARTY_LEXICON)), PARTY_LEXICON));

  test("has every id once", () => {
    assert.deepEqual(repeated(bodies.map((b) => b.id)), []);
    assert.deepEqual(repeated(countries.map((c) => c.code)), []);
    assert.deepEqual(repeated(countries.map((c) => c.iso2)), []);
    assert.deepEqual(repeated(persons.map((p) => `${p.name}, ${p.country}, ${p.sector}`)), []);
    assert.deepEqual(repeated([...regions, ...peoples].map((r) => r.name)), []);
  });

  test("has the members of the United Nations and those in the news beside them", () => {
    assert.ok(countries.filter((c) => c.to === undefined).length >= 193 + 6, String(countries.length));
  });

  test("names only countries, bodies and sectors that there are", () => {
    const codes = new Set([...countries.map((c) => c.code), "IGO", "NGO", "MNC", "UNK"]);
    const ids = new Set(bodies.map((b) => b.id));
    const coded = [
      ...bodies.map((b) => b.code),
      ...seats.map((s) => s.country),
      ...persons.map((p) => p.country),
      ...peoples.map((p) => p.code),
    ];
    assert.deepEqual(
      coded.filter((code) => !codes.has(code)),
      [],
    );
    assert.deepEqual(
      persons.filter((p) => p.body !== undefined && !ids.has(p.body)).map((p) => p.name),
      [],
    );
    const sectors = new Set<string>(SECTORS);
    assert.deepEqual(
      words.people.filter((w) => w.sector !== null && !sectors.has(w.sector)).map((w) => w.word),
      [],
    );
  });

  test("ends no office before it begins", () => {
    assert.deepEqual(
      persons.filter((p) => p.to !== undefined && p.to < p.from).map((p) => p.name),
      [],
    );
  });

  test("has no name without letters", () => {
    const names = [
      ...countries.flatMap((c) => [c.name, ...(c.aliases ?? []), ...c.capitals, ...(c.places ?? [])]),
      ...bodies.flatMap((b) => [b.name, ...(b.aliases ?? [])]),
    ];
    assert.deepEqual(
      names.filter((n) => runsOf(n).length === 0),
      [],
    );
  });
});

/** Who is meant, so that two meanings of one kind can be told apart. */
function bearer(meaning: Meaning): string {
  if ("country" in meaning) return meaning.country.code;
  if ("seat" in meaning) return `${meaning.seat.country} ${meaning.seat.sector}`;
  if ("body" in meaning) return meaning.body.id;
  if ("person" in meaning) return meaning.person.name;
  return meaning.region.name;
}

describe("a name of two bearers", () => {
  const index = buildPartyIndex(PARTY_LEXICON);
  const phrases = [...index.names.values()].flat();

  test("is told apart by its kind, or by the year", () => {
    const shared = phrases.flatMap(({ runs, meanings }) => {
      const [first] = meanings;
      const same = new Set(meanings.filter((m) => m.kind === first?.kind).map(bearer));
      const datedKind = first?.kind === "person" || first?.kind === "surname";
      const past = meanings.some((m) => "country" in m && m.country.to !== undefined);
      return same.size > 1 && !datedKind && !past ? [`${runs.join(" ")}: ${[...same].join(", ")}`] : [];
    });
    assert.deepEqual(shared, []);
  });

  test("means the kind that is preferred first", () => {
    for (const { meanings } of phrases) {
      const ranks = meanings.map((m) => KIND_ORDER.indexOf(m.kind));
      assert.deepEqual(
        ranks,
        ranks.toSorted((a, b) => a - b),
      );
    }
  });
});
