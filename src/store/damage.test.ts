/** Records on bad ground: cut off, overwritten, not to be written to, in places that are no folders; odd characters. */

import { strict as assert } from "node:assert";
import { chmodSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type TestContext, test } from "node:test";
import { ARTICLES, DOSSIER } from "../../test/support/dossier-fixture.ts";
import { article } from "../../test/support/record-builder.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { openStore } from "./store.ts";

async function record(t: TestContext): Promise<string> {
  const path = join(scratchFolder(t), "record.db");
  const store = await openStore(path);
  for (const input of ARTICLES) await store.add(input);
  await store.relink();
  await store.close();
  return path;
}

test("a record that was cut off is named as damaged when it is opened", async (t) => {
  const path = await record(t);
  truncateSync(path, 20_000);
  await assert.rejects(
    openStore(path),
    /cannot use ".*record\.db" as a record: the file is damaged; restore/,
  );
});

test("pages that were overwritten: faults are listed, reading says what is wrong with which file", async (t) => {
  const path = await record(t);
  const bytes = readFileSync(path);
  for (let page = 4096 * 6; page < bytes.length; page += 4096) bytes.fill(0xa5, page, page + 400);
  writeFileSync(path, bytes);
  const store = await openStore(path);
  const faults = await store.faults();
  assert.ok(faults.length > 0);
  assert.ok(faults.every((fault) => !fault.includes("\n")));
  await assert.rejects(
    store.dossier(),
    /cannot use ".*record\.db" as a record: the file is damaged; restore/,
  );
  await store.close();
});

test("a line that was cut off, and a table that is gone", async (t) => {
  const path = await record(t);
  const database = new DatabaseSync(path);
  database.exec("update event set line = substr(line, 1, 40) where ordinal = 0");
  const store = await openStore(path);
  await assert.rejects(store.dossier(), /the record is damaged: event \S+: not valid JSON; restore a copy/);
  database.exec("drop table event");
  database.close();
  await assert.rejects(store.dossier(), /record\.db" as a record: the file is damaged/);
  await store.close();
});

test("a record whose making was cut off after the first tables is made to the end", async (t) => {
  const path = join(scratchFolder(t), "record.db");
  await (await openStore(path)).close();
  const database = new DatabaseSync(path);
  const tables = ["passage", "event", "quantity", "document", "claim", "dispute", "position", "state"];
  for (const table of tables) database.exec(`drop table ${table}`);
  database.exec("delete from kysely_migration; pragma application_id = 0");
  database.close();
  const store = await openStore(path);
  assert.deepEqual((await store.dossier()).documents, []);
  await store.close();
});

test("places where no record can be", async (t) => {
  const folder = scratchFolder(t);
  writeFileSync(join(folder, "file"), "x");
  await assert.rejects(
    openStore(join(folder, "file", "r.db")),
    /file.r\.db" as a record: it cannot be opened/,
  );
  await assert.rejects(
    openStore(join(folder, "file", "a", "r.db")),
    /its folder cannot be made; name another/,
  );
  await assert.rejects(openStore(" "), /--store has no file name/);
});

test(
  "a folder that refuses new ones ends in an error and not in a loop",
  {
    skip: !existsSync("/proc/self"),
    timeout: 10_000,
  },
  () =>
    assert.rejects(openStore("/proc/none/folder/r.db"), /its folder (?:cannot be made|may not be written)/),
);

test("a record that may only be read is read", {
  skip: process.getuid?.() === 0 && "root may write everything",
}, async (t) => {
  const path = await record(t);
  chmodSync(path, 0o444);
  const store = await openStore(path, { create: false });
  assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(DOSSIER));
  assert.deepEqual(await store.faults(), []);
  assert.equal((await store.search("reservists", 5)).length, 1);
  await store.close();
});

const ODD = "Oslo \u0000 urged\u0001 Rome \u0002to wait 😀 for days.";

test("control characters: the quote is that of the document, and what was found stands where it is said", async (t) => {
  const store = await openStore(join(scratchFolder(t), "record.db"));
  const text = `${ODD}\nx${"😀".repeat(700)}`;
  const { document } = article({ source: "odd.txt", text });
  await store.add({ document, events: [], quantities: [] });
  const [hit] = await store.search("urged days", 5);
  assert.equal(hit?.quote, ODD);
  assert.deepEqual(
    hit?.matches.map((m) => text.slice(m.start, m.end)),
    ["urged", "days"],
  );
  const { documents } = await store.dossier();
  assert.equal(documents[0]?.text, text);
  await store.close();
});

test("two readers at once in one process, while another process adds", async (t) => {
  const path = await record(t);
  const [one, two] = [await openStore(path), await openStore(path)];
  const [first] = ARTICLES;
  assert.ok(first);
  const [a, , b] = await Promise.all([one.dossier(), two.replace(first), one.dossier()]);
  assert.deepEqual(
    [a.documents.length, b.documents.length],
    [DOSSIER.documents.length, DOSSIER.documents.length],
  );
  await two.close();
  await one.close();
});
