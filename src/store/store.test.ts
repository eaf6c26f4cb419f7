import { strict as assert } from "node:assert";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type TestContext, test } from "node:test";
import { ARTICLES, DOSSIER } from "../../test/support/dossier-fixture.ts";
import { dumpStore } from "../../test/support/dump-store.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { linesOf } from "../link/lines.ts";
import { openStore, type Store } from "./store.ts";

async function withPile(t: TestContext, work: (store: Store, path: string) => Promise<void>): Promise<void> {
  const path = join(scratchFolder(t), "folder", "record.db");
  const store = await openStore(path);
  try {
    for (const article of ARTICLES) assert.equal(await store.add(article), "added");
    await store.relink();
    await work(store, path);
  } finally {
    await store.close();
  }
}

test("what comes out is what linking the documents gives, byte for byte", (t) =>
  withPile(t, async (store) => {
    assert.equal(JSON.stringify(await store.allLines()), JSON.stringify(linesOf(DOSSIER)));
  }));

test("adding the same pile twice changes no row", (t) =>
  withPile(t, async (store, path) => {
    const before = dumpStore(path);
    for (const article of ARTICLES) assert.equal(await store.add(article), "known");
    assert.equal(await store.relink(), false);
    assert.equal(dumpStore(path), before);
    assert.ok(before.includes("Kestria has called up"), "the dump holds the rows");
  }));

test("a document with more numbers than one statement may hold is kept whole", async (t) => {
  const path = join(scratchFolder(t), "record.db");
  const store = await openStore(path);
  const one = ARTICLES.find(({ quantities }) => quantities.length > 0);
  const [quantity] = one?.quantities ?? [];
  assert.ok(one && quantity);
  const quantities = Array.from({ length: 70_000 }, (_, i) => ({
    ...quantity,
    id: `${one.document.id}/${i}`,
  }));
  assert.equal(await store.add({ ...one, quantities }), "added");
  await store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  assert.equal(database.prepare("select count(*) as rows from quantity").get()?.rows, quantities.length);
  database.close();
});

test("a record whose pile lines were not made yet is read as if they were", async (t) => {
  const path = join(scratchFolder(t), "record.db");
  const store = await openStore(path);
  for (const article of ARTICLES) await store.add(article);
  assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(DOSSIER));
  await store.close();
});

test("the same dossier object until something is written, also by another process", (t) =>
  withPile(t, async (store, path) => {
    const first = await store.dossier();
    assert.equal(await store.dossier(), first);
    const other = await openStore(path);
    const [one] = ARTICLES;
    assert.ok(one);
    await other.replace({ ...one, events: one.events.slice(1) });
    await other.relink();
    await other.close();
    const second = await store.dossier();
    assert.equal(second.events.length, first.events.length - 1);
    assert.deepEqual(
      second.documents.map((d) => d.id),
      first.documents.map((d) => d.id),
      "the document keeps its place",
    );
  }));

test("search finds words, phrases and beginnings, with true offsets", (t) =>
  withPile(t, async (store) => {
    const texts = new Map((await store.dossier()).documents.map((d) => [d.id, d.text]));
    const quotes = async (query: string): Promise<string[]> =>
      (await store.search(query, 10)).map((h) => h.quote);
    assert.equal((await quotes("reservists")).length, 1);
    assert.equal((await quotes("truck")).length, 4, "stems fall together");
    assert.equal((await quotes('"asked not to be named"')).length, 1);
    assert.equal((await quotes('"named be to"')).length, 0);
    assert.equal((await quotes("reserv*")).length, 1);
    assert.equal((await quotes("subscribe")).length, 0, "what was dropped is not searched");
    assert.equal((await quotes("corridor zzzz")).length, 1, "the best there is where no sentence has all");
    for (const nonsense of ["", '"', "* ( NOT", "a AND OR NEAR(", "'; drop table document"])
      await store.search(nonsense, 5);
    for (const hit of await store.search("hold assault", 10)) {
      assert.equal(texts.get(hit.document)?.slice(hit.start, hit.end), hit.quote);
      assert.deepEqual(
        hit.matches.map((m) => texts.get(hit.document)?.slice(m.start, m.end)),
        ["hold", "assault"],
      );
    }
  }));

test("a record of a newer program is refused, and said why", async (t) => {
  const path = join(scratchFolder(t), "record.db");
  await (await openStore(path)).close();
  const database = new DatabaseSync(path);
  database.exec(
    "insert into kysely_migration (name, timestamp) values ('0099-later', '2099-01-01T00:00:00.000Z')",
  );
  database.close();
  await assert.rejects(
    openStore(path),
    /written by a newer version of demarche.*0099-later.*update demarche/,
  );
});

test("what is no record is refused: text, another program's file, nothing", async (t) => {
  const folder = scratchFolder(t);
  writeFileSync(join(folder, "notes.txt"), "Not a database, but long enough to have a header. ".repeat(20));
  await assert.rejects(openStore(join(folder, "notes.txt")), /cannot use .*notes\.txt.* no SQLite file/);
  const other = new DatabaseSync(join(folder, "other.db"));
  other.exec("create table birds (name text)");
  other.close();
  await assert.rejects(openStore(join(folder, "other.db")), /belongs to another program/);
  await assert.rejects(
    openStore(join(folder, "new", "none.db"), { create: false }),
    /there is no record at .*demarche add/,
  );
  assert.ok(!existsSync(join(folder, "new")), "who only reads makes no folder");
  await assert.rejects(openStore(folder), /cannot use .* as a record: it cannot be opened/);
});

test("a line that was tampered with is named", (t) =>
  withPile(t, async (store, path) => {
    const database = new DatabaseSync(path);
    database.exec("update event set line = json_set(line, '$.status', 'certain') where ordinal = 0");
    database.close();
    await assert.rejects(store.dossier(), /the record is damaged: event [0-9a-f]{16}, status/);
  }));
