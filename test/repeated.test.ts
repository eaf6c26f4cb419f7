/** Lines that a pile repeats: learned by one command, dropped by the others. */

import { strict as assert } from "node:assert";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runDemarche } from "./support/run-demarche.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const CALL = "hear this story read out in the app";

test("what demarche repeated prints, --boilerplate drops in every command that cleans", async (t) => {
  const folder = scratchFolder(t);
  for (const [i, town] of ["Sfax", "Patras", "Cork", "Suva", "Lagos"].entries()) {
    const report = [
      `The port of ${town} was closed on Monday after the storm, the harbour master said.`,
      CALL,
      `Norway urged the port authority of ${town} to open the outer pier.`,
    ];
    writeFileSync(join(folder, `${i}.txt`), report.join("\n\n"));
  }
  const { stdout, status } = await runDemarche(["repeated", folder]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), { line: CALL, reports: 5 });
  const own = join(scratchFolder(t), "own.jsonl");
  writeFileSync(own, stdout);
  const paths = [join(folder, "0.txt"), "--boilerplate", own];
  for (const command of [["stage", "clean"], ["code"]]) {
    const told = await runDemarche([...command, ...paths]);
    const [document] = told.stdout.split("\n");
    assert.deepEqual(JSON.parse(document ?? "").dropped, [
      { ...placeOf(CALL), quote: CALL, reason: "other" },
    ]);
  }
  const missing = await runDemarche(["code", join(folder, "0.txt"), "--boilerplate", join(folder, "none")]);
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /no such file; check the path given with --boilerplate/);
});

function placeOf(line: string): { readonly start: number; readonly end: number } {
  const start = "The port of Sfax was closed on Monday after the storm, the harbour master said.\n\n".length;
  return { start, end: start + line.length };
}
