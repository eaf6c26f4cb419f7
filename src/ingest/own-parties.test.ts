import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../index.ts";
import { ownPartiesOf, readOwnParties } from "./own-parties.ts";

const GOOD = `{"name": "Harbour Pilots' Guild", "code": "GRC", "sector": "LAB", "aliases": ["HPGX"]}

{"name": "Lena Okafor-Brandt", "person": true, "code": "NGA", "sector": "GOV", "from": 2019}
`;

describe("a reader's own parties", () => {
  test("are found in a text by name and alias", async () => {
    const own = ownPartiesOf(GOOD, "own.jsonl");
    assert.deepEqual(own.unreadable, []);
    const kit = await loadKit(own);
    const named = (text: string) =>
      codeArticle(pageOf({ text }), kit).mentions.flatMap((m) =>
        m.identities.map((i) => `${i.name} ${i.code} ${i.sector}`),
      );
    assert.deepEqual(named("HPGX rejected the plan."), ["Harbour Pilots' Guild GRC LAB"]);
    assert.deepEqual(named("Lena Okafor-Brandt rejected the plan."), ["Lena Okafor-Brandt NGA GOV"]);
  });

  const BAD = [
    ["[]", "not a JSON object"],
    ["{", "not a JSON object"],
    ['{"name": "12", "code": "KEN", "sector": "GOV"}', '"name" is not a name'],
    ['{"name": "A Guild", "code": "Kenya", "sector": "GOV"}', '"code" is no country'],
    ['{"name": "A Guild", "code": "KEN", "sector": "GUILD"}', '"sector" is not known'],
    ['{"name": "A Guild", "code": "KEN", "sector": "LAB", "aliases": "AG"}', '"aliases" is no list of names'],
    [
      '{"name": "A B", "person": true, "code": "KEN", "sector": "GOV", "from": 2020, "to": 2010}',
      '"from" and "to" are no years in order',
    ],
  ] as const;
  for (const [line, reason] of BAD)
    test(`say of ${line}: ${reason}`, () => {
      const { bodies, persons, unreadable } = ownPartiesOf(`\n${line}\n${GOOD}`, "own.jsonl");
      assert.equal(bodies.length + persons.length, 2);
      assert.equal(unreadable.length, 1);
      assert.ok(
        unreadable[0]?.message.startsWith(`cannot read "own.jsonl" line 2: ${reason}; `),
        unreadable[0]?.message,
      );
    });

  test("name a file that is not there", async () => {
    const { unreadable } = await readOwnParties("no/such/file.jsonl");
    assert.match(unreadable[0]?.message ?? "", /^cannot read "no\/such\/file.jsonl": no such file; /);
  });
});
