/** The package as a user gets it: packed, installed in an empty folder, used as a command and as a library. */

import { strict as assert } from "node:assert";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "demarche-package-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_loglevel: "error" },
    timeout: 300_000,
  });
}

test("npm pack gives a package that codes an article as a command and as a library", () => {
  run("npm", ["pack", "--pack-destination", folder], root);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  assert.match(tarball, /^demarche-.*\.tgz$/);
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "version": "1.0.0", "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", `./${tarball}`], folder);
  writeFileSync(join(folder, "article.txt"), "Norway urged Italy on Monday to wait.\n");
  const printed = run(
    process.execPath,
    [join(folder, "node_modules", ".bin", "demarche"), "code", "article.txt"],
    folder,
  );
  assert.match(printed, /"type":"REQUEST"/);
  writeFileSync(
    join(folder, "use.mjs"),
    'import { codeArticle, loadKit, pageOf } from "demarche"; const { events } = codeArticle(pageOf({ text: "Norway urged Italy to wait." }), await loadKit()); console.log(events[0].act);',
  );
  assert.equal(run(process.execPath, ["use.mjs"], folder).trim(), "urge");
  // Types resolve in a strict project that has nothing else installed.
  writeFileSync(
    join(folder, "use.ts"),
    'import { codeArticle, loadKit, pageOf, type EventLine } from "demarche";\nconst { events } = codeArticle(pageOf({ text: "Norway urged Italy to wait." }), await loadKit());\nexport const first: EventLine | undefined = events[0];\nexport const wrong: number | undefined = first?.act;\n',
  );
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2024", "--types", ""];
  const tsc = spawnSync(
    process.execPath,
    [join(root, "node_modules", "typescript", "bin", "tsc"), ...options, "--ignoreConfig", "use.ts"],
    { cwd: folder, encoding: "utf8" },
  );
  assert.deepEqual(tsc.stdout.match(/^\S+ error TS\d+/gm), ["use.ts(4,14): error TS2322"], tsc.stdout);
  const shipped = readdirSync(join(folder, "node_modules", "demarche"));
  assert.ok(
    ["bin", "dist", "models", "examples", "LICENSE", "README.md"].every((name) => shipped.includes(name)),
    shipped.join(" "),
  );
  assert.ok(!shipped.includes("src") && !shipped.includes("test"), "sources and tests stay at home");
});
