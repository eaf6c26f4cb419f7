/**
 * Who may import whom, and which folders are pure. Without dependencies, so that nothing can excuse it.
 */

import { strict as assert } from "node:assert";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

/**
 * Everything in src/, lowest first. A file may import from its own folder and from what stands before it here;
 * src/README.md lists the same names in the same order.
 */
const LAYERS = [
  "model",
  "lexicon",
  "ingest",
  "clean",
  "parse",
  "entities",
  "time",
  "events",
  "link",
  "kit.ts",
  "load-kit.ts",
  "pipeline.ts",
  "store",
  "query",
  "index.ts",
  "serve",
  "cli",
];
/** Only these may touch files, network, clock, chance or screen. */
const OUTSIDE = new Set(["ingest", "store", "serve", "cli"]);
const TOUCHES =
  /from "node:|import\("node:|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\bconsole\.|\bprocess\.|\bperformance\./;
const IMPORTS = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
/** Without those that wait until they are asked for: `await import("...")`. */
const AT_START = /(?:from|import)\s*"(\.[^"]+)"/g;

const src = join(import.meta.dirname, "..", "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

test("layers: there are files to look at", () => {
  assert.ok(files.length > 50, `only ${files.length} files found in src/`);
});

for (const file of files) {
  test(`layers: ${file}`, () => {
    const complaints = complaintsAbout(file, readFileSync(join(src, file), "utf8"));
    assert.deepEqual(complaints, []);
  });
}

test("layers: a stage that imports a later one is refused", () => {
  assert.deepEqual(complaintsAbout("parse/parse.ts", 'import { link } from "../link/link.ts";'), [
    "parse/parse.ts may not import ../link/link.ts: link stands later in LAYERS",
  ]);
  assert.equal(complaintsAbout("time/clock.ts", "const now = Date.now();").length, 1);
  assert.equal(
    complaintsAbout("events/code-events.ts", 'import { X } from "../lexicon/en/offices.ts";').length,
    1,
  );
  assert.equal(complaintsAbout("gossip/gossip.ts", "").length, 1);
  assert.deepEqual(complaintsAbout("link/link.ts", 'import type { Span } from "../model/span.ts";'), []);
});

test("layers: no two files import each other in a circle", () => {
  const imports = new Map(files.map((file) => [file, valueImports(file)]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(
      !path.includes(file),
      `a circle of imports: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`,
    );
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test("layers: only index.ts re-exports", () => {
  for (const file of files.filter((f) => f !== "index.ts")) {
    assert.doesNotMatch(
      readFileSync(join(src, file), "utf8"),
      /^export (?:\*|\{[^}]*\}) from/m,
      `${file} re-exports`,
    );
  }
});

test("layers: src/README.md names the folders in this order", () => {
  const readme = readFileSync(join(src, "README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `([a-z.-]+)\/?` \|/gm)].map(([, name]) => name);
  assert.deepEqual(named, LAYERS);
});

test("layers: the command starts without the stages, the store and the server", () => {
  const met = new Set(["cli/main.ts"]);
  for (const file of met) for (const next of valueImports(file, AT_START)) met.add(next);
  assert.ok(met.has("cli/add.ts"));
  const late = [...met].filter((file) =>
    /^(?:clean|entities|time|events|store|serve)\/|^(?:kit|load-kit|pipeline)\.ts/.test(file),
  );
  assert.deepEqual(late, ["serve/default-port.ts"]);
});

test("layers: pipeline.ts calls the stages in this order", () => {
  const text = readFileSync(join(src, "pipeline.ts"), "utf8");
  const calls = ["clean(", "parse(", "nameParties(", "placeInTime(", "codeEvents("].map((call) =>
    text.lastIndexOf(call),
  );
  assert.ok(calls.every((at) => at > 0));
  assert.deepEqual(
    calls,
    [...calls].sort((a, b) => a - b),
  );
});

function complaintsAbout(file: string, text: string): string[] {
  const own = layerOf(file);
  if (own < 0) return [`${file}: its folder has no place in LAYERS; add it, in order`];
  const complaints: string[] = [];
  for (const [, target = ""] of text.matchAll(IMPORTS)) {
    const path = join(dirname(file), target);
    if (path.startsWith("..")) continue;
    if (layerOf(path) > own)
      complaints.push(`${file} may not import ${target}: ${path.split("/")[0]} stands later in LAYERS`);
    if (/^lexicon\/(?:en|parties|places)\//.test(path) && !/^(?:lexicon\/|kit\.ts)/.test(file)) {
      complaints.push(`${file} may not import ${target}: only kit.ts brings in a language`);
    }
  }
  const layer = LAYERS[own] ?? "";
  if (!OUTSIDE.has(layer) && TOUCHES.test(withoutComments(text)))
    complaints.push(`${file} must be pure: ${TOUCHES.exec(withoutComments(text))?.[0]}`);
  return complaints;
}

function layerOf(file: string): number {
  return LAYERS.indexOf(file.split("/")[0] ?? "");
}

/** Imports of values: types alone make no circle when the program runs. */
function valueImports(file: string, imports = IMPORTS): string[] {
  const text = readFileSync(join(src, file), "utf8").replaceAll(/^import type [^;]+;/gm, "");
  return [...text.matchAll(imports)]
    .map(([, target = ""]) => join(dirname(file), target))
    .filter((path) => !path.startsWith("..") && statSync(join(src, path)).isFile());
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}
