import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { runDemarche } from "../../test/support/run-demarche.ts";
import { scratchFolder } from "../../test/support/scratch-folder.ts";

const GERMAN =
  "Der Minister hat am Montag in Bern vor einem Angriff auf die Stadt gewarnt, und die Opposition hat das mit ihm verurteilt.";

function mixedFolder(t: TestContext): string {
  const folder = scratchFolder(t);
  const files = {
    "a.txt": "Oslo urged Rome to wait.",
    "b.pdf": "%PDF",
    "c.PDF": "%PDF",
    list: "x",
    "d.txt": GERMAN,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const NOTES = `3 files passed over, for their kinds are not read: 2 .pdf, 1 without an extension
1 document in other languages than English, in which no events are found: 1 de
`;

test("files of a folder that are not read and texts in other languages are told of, and are no faults", async (t) => {
  const folder = mixedFolder(t);
  const coded = await runDemarche(["code", folder]);
  assert.deepEqual([coded.status, coded.stderr], [0, NOTES]);
  const added = await runDemarche(["add", folder, "--store", join(folder, ".r.db")]);
  assert.deepEqual([added.status, added.stderr], [0, NOTES]);
  const plain = await runDemarche(["code", join(folder, "a.txt")]);
  assert.equal(plain.stderr, "");
});

test("a pile says how many documents repeat the content of another", async (t) => {
  const folder = scratchFolder(t);
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(folder, name), "Oslo urged Rome to wait.");
  const { status, stdout, stderr } = await runDemarche(["code", folder, "--pile"]);
  assert.equal(stdout.match(/"kind":"document"/g)?.length, 1);
  assert.deepEqual(
    [status, stderr],
    [0, "1 document with the same content as one before, left out of the pile\n"],
  );
});

test("what is in the record already is not coded with parties given later, and add says so", async (t) => {
  const folder = mixedFolder(t);
  const parties = join(folder, "ours.jsonl");
  writeFileSync(parties, '{"name": "Harbour League", "code": "NOR", "sector": "OPP"}\n');
  const call = ["add", join(folder, "a.txt"), "--store", join(folder, ".r.db")];
  assert.equal((await runDemarche([...call, "--parties", join(folder, "missing.jsonl")])).status, 2);
  const mended = await runDemarche([...call, "--parties", parties]);
  assert.equal(mended.status, 0);
  assert.match(mended.stderr, /^1 document coded earlier, .* --again codes them anew\n$/);
  const again = await runDemarche([...call, "--parties", parties, "--again"]);
  assert.deepEqual([again.status, again.stderr], [0, ""]);
});

test("watch ends with 2 where something could not be read", async (t) => {
  const folder = scratchFolder(t);
  const call = ["watch", join(folder, "gone"), "--rounds", "1", "--store", join(folder, ".r.db")];
  const { status, stderr } = await runDemarche(call);
  assert.match(stderr, /no such file or folder; check the path/);
  assert.equal(status, 2);
});
