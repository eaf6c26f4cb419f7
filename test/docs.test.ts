/** The documents say what the program does: every command, option, contract field and folder is documented, and up to date. */

import { strict as assert } from "node:assert";
import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { allCommands, commandDoc, fullName } from "../scripts/command-doc.ts";
import { recordDoc, recordSchema } from "../scripts/record-doc.ts";
import { buildProgram } from "../src/cli/main.ts";
import { FACETS } from "../src/query/event-filter.ts";
import { createApp } from "../src/serve/app.ts";
import {
  ChangesParameters,
  EventsParameters,
  PageParameters,
  SearchParameters,
  TimelineParameters,
} from "../src/serve/parameters.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

test("docs/record.md and its schema are those of the record", () => {
  assert.equal(read("docs/record.md"), recordDoc(), "run: node scripts/record-doc.ts");
  assert.equal(read("docs/record.schema.json"), recordSchema(), "run: node scripts/record-doc.ts");
});

test("every field of the record has a meaning", () => {
  const empty = recordDoc()
    .split("\n")
    .filter((line) => /^\| `.*\|\s*\|$/.test(line));
  assert.deepEqual(empty, []);
});

test("docs/commands.md is what --help says", () => {
  assert.equal(read("docs/commands.md"), commandDoc(), "run: node scripts/command-doc.ts");
});

for (const command of allCommands(buildProgram())) {
  test(`docs: ${fullName(command)} has a description, an example and options with a meaning`, () => {
    assert.notEqual(command.description(), "");
    for (const option of command.options)
      assert.notEqual(option.description, "", `${option.flags} has no description`);
    const doc =
      commandDoc()
        .split(`## ${fullName(command)}\n`)[1]
        ?.split("\n## ")[0] ?? "";
    if (command.commands.length === 0)
      assert.match(doc, /Examples?:\n +\$ demarche|Examples?:\n +\$ .*demarche/, "an example in --help");
  });
}

test("README.md names every command", () => {
  const readme = read("README.md");
  for (const command of buildProgram().commands)
    assert.ok(readme.includes(`demarche ${command.name()}`), `README.md does not name ${command.name()}`);
});

test("docs/http.md names every address and parameter of the interface, and no other", () => {
  const doc = read("docs/http.md");
  const tables = doc.split("\n").flatMap((line) => /^\| ((?:`[^`]+` ?)+)\|/.exec(line)?.[1] ?? []);
  const named = tables.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).sort();
  const source = { dossier: () => Promise.reject(new Error()), search: () => Promise.resolve([]) };
  const addresses = createApp(source, new Map())
    .routes.map(({ path }) => path)
    .filter((path) => path.startsWith("/api/") && !path.includes("*"));
  const schemas = [EventsParameters, TimelineParameters, ChangesParameters, PageParameters, SearchParameters];
  const parameters = schemas.flatMap(({ shape }) => Object.keys(shape));
  assert.deepEqual(named, [...new Set([...addresses, ...FACETS, ...parameters])].sort());
});

test("docs/architecture.md names every folder of the project", () => {
  const text = read("docs/architecture.md");
  const folders = readdirSync(root).filter(
    (name) => statSync(join(root, name)).isDirectory() && !/^(?:\.|node_modules|dist|tmp)/.test(name),
  );
  for (const folder of folders)
    assert.ok(text.includes(`\`${folder}/\``), `docs/architecture.md does not name ${folder}/`);
  for (const folder of readdirSync(join(root, "src")))
    assert.ok(text.includes(folder), `docs/architecture.md does not name src/${folder}`);
});

test("src/README.md names every folder inside a stage", () => {
  const readme = read("src/README.md");
  const folders = globSync("src/*/*", { cwd: root }).filter((path) =>
    statSync(join(root, path)).isDirectory(),
  );
  for (const folder of folders.map((path) => path.slice("src/".length)))
    if (folder !== "lexicon/en")
      assert.ok(readme.includes(`\`${folder}/\``), `src/README.md does not name ${folder}/`);
});

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((f) => f.endsWith(".md"))
    .map((f) => `docs/${f}`),
];

test("links between the documents lead somewhere", () => {
  for (const file of documents) {
    for (const [, target = ""] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      assert.ok(
        existsSync(join(root, dirname(file), target)),
        `${file} links to ${target}, which is not there`,
      );
    }
  }
});

test("paths that the documents name are there", () => {
  for (const file of documents) {
    for (const [, path = ""] of read(file).matchAll(PATH)) {
      const found = globSync([path, `src/**/${path}`], { cwd: root });
      assert.notDeepEqual(found, [], `${file} names ${path}, which is not there`);
    }
  }
});

/** "`src/time/*.test.ts`", "`node train/events.ts`"; not "`test/articles/<slug>/`", which stands for many. */
const PATH = /`[^`\n]*?\b((?:bench|bin|docs|examples|models|scripts|src|test|train|web)\/[\w./*-]*)(?=[` ])/g;

test("files that comments of the program name are there", () => {
  const sources = globSync("{src,web,train,bench,scripts,test}/**/*.{ts,mjs,svelte}", { cwd: root });
  const endings = new Set(
    sources.flatMap((file) => [...file.matchAll(/(?<=^|\/)/g)].map(({ index }) => file.slice(index))),
  );
  for (const file of sources.filter((name) => /^(?:src|web|train)\//.test(name))) {
    for (const [comment] of read(file).matchAll(/^\s*(?:\*|\/\*|\/\/).*$/gm)) {
      for (const [name] of comment.matchAll(/(?<![\w./*-])[a-z][\w/-]*\.ts\b/g))
        assert.ok(endings.has(name), `${file} speaks of ${name}, which is not there`);
    }
  }
});

test("every dependency has its reason in docs/decisions", () => {
  const facts = JSON.parse(read("package.json"));
  const reasons = readdirSync(join(root, "docs/decisions"))
    .map((f) => read(`docs/decisions/${f}`))
    .join("\n");
  for (const name of Object.keys({ ...facts.dependencies, ...facts.devDependencies })) {
    assert.ok(reasons.includes(`\`${name}\``), `no reason for ${name} in docs/decisions`);
  }
});
