/** The command from outside: what it prints, what it refuses, and that it does so twice alike. */

import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { checkLines } from "./support/check-lines.ts";
import { readLines, runDemarche } from "./support/run-demarche.ts";

const examples = join(import.meta.dirname, "..", "examples", "october-1962");
const GOOD =
  "GENEVA, May 3 - Norway urged Italy on Monday to wait. Over 200 trucks have entered the valley since Saturday.\n";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "demarche-"));
});
after(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("the example pile: every line valid, every span true, twice the same bytes", async () => {
  const once = await runDemarche(["code", examples, "--pile"]);
  assert.equal(once.status, 0, once.stderr);
  const lines = readLines(once.stdout);
  checkLines(lines);
  const kinds = new Set(lines.map((line) => line.kind));
  for (const kind of ["document", "event", "quantity", "claim", "dispute", "position"])
    assert.ok(kinds.has(kind), `no ${kind} line`);
  const twice = await runDemarche(["code", examples, "--pile"], {
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" },
  });
  assert.equal(twice.stdout, once.stdout);
});

test("lines come document by document, by start offset, and about the pile last", async () => {
  const { stdout } = await runDemarche(["code", examples, "--pile"]);
  const kinds = readLines(stdout).map((line) => String(line.kind));
  const firstOfPile = kinds.findIndex((kind) => /^(?:claim|dispute|position)$/.test(kind));
  assert.ok(firstOfPile > 0);
  assert.ok(kinds.slice(firstOfPile).every((kind) => /^(?:claim|dispute|position)$/.test(kind)));
  assert.equal(kinds[0], "document");
});

test("an id from standard input is kept as the source; a stage prints it as the document", async () => {
  const input = `${JSON.stringify({ id: "wire-7", text: GOOD, published: "2021-05-03" })}\n`;
  const coded = await runDemarche(["code", "-", "--format", "jsonl"], { input });
  assert.equal(readLines(coded.stdout)[0]?.source, "wire-7");
  const times = await runDemarche(["stage", "times"], { input });
  const found = readLines(times.stdout);
  assert.ok(
    found.some((line) => line.document === "wire-7" && line.value === "2021-05-03"),
    times.stdout,
  );
});

for (const stage of ["clean", "parse", "names", "times", "attributions"]) {
  test(`stage ${stage} prints something for an ordinary sentence`, async () => {
    const input = `${JSON.stringify({ id: "a", text: "Officials in Oslo said on Monday that Norway had urged Italy to wait.", published: "2021-05-05" })}\n`;
    const { status, stdout, stderr } = await runDemarche(["stage", stage], { input });
    assert.equal(status, 0, stderr);
    assert.ok(stdout.length > 20, stdout);
  });
}

test("stage parse prints every word of a text, those that are no article too", async () => {
  const text = `Share this article\nGENEVA, May 3 - Envoys met.\n\nSubscribe to our newsletter\n`;
  const { stdout } = await runDemarche(["stage", "parse"], {
    input: `${JSON.stringify({ id: "a", text })}\n`,
  });
  const forms = stdout
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t")[1]);
  assert.equal(
    forms.join(" "),
    "Share this article GENEVA , May 3 - Envoys met . Subscribe to our newsletter",
  );
});

test("CoNLL-U in, CoNLL-U out: tokens, comments and sentences are kept", async () => {
  const input =
    "# sent_id = 1\n# text = Oslo urged Rome.\n1\tOslo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=Yes\n2\turged\t_\t_\t_\t_\t_\t_\t_\t_\n3\tRome\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
  const { status, stdout } = await runDemarche(["stage", "parse", "--from", "conllu", "--to", "conllu"], {
    input,
  });
  assert.equal(status, 0);
  const rows = stdout.trim().split("\n");
  assert.deepEqual(rows.slice(0, 2), ["# sent_id = 1", "# text = Oslo urged Rome."]);
  assert.deepEqual(
    rows.slice(2).map((row) => row.split("\t")[1]),
    ["Oslo", "urged", "Rome", "."],
  );
  assert.match(stdout, /^2\turged\turge\tVERB\tVBD\t[^\t]*\t0\troot/m);
});

interface Bad {
  readonly name: string;
  readonly make: () => Promise<string>;
  readonly says: RegExp;
}

const BAD: readonly Bad[] = [
  { name: "an empty file", make: () => file("empty.txt", ""), says: /empty\.txt.*empty/ },
  {
    name: "a binary file",
    make: () =>
      file("binary.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    says: /binary\.txt.*not text/,
  },
  {
    name: "a file over the limit",
    make: () => file("huge.txt", "a".repeat(21_000_000)),
    says: /huge\.txt.*MB/,
  },
  {
    name: "a 50 MB line",
    make: () => file("line.jsonl", `{"text":"${"a".repeat(51_000_000)}"}\n`),
    says: /line\.jsonl.*MB/,
  },
  {
    name: "an invalid JSON line",
    make: () => file("lines.jsonl", '{"text":\n'),
    says: /lines\.jsonl.*line 1/,
  },
  { name: "a missing file", make: async () => join(folder, "missing.txt"), says: /missing\.txt/ },
  {
    name: "links in a circle",
    make: async () => {
      await mkdir(join(folder, "circle"), { recursive: true });
      await symlink(join(folder, "circle"), join(folder, "circle", "again"));
      return join(folder, "circle");
    },
    says: /again.*circle/,
  },
];

for (const { name, make, says } of BAD) {
  test(`${name}: one clear line, status 2, and the other input is coded`, async () => {
    const [bad, good] = [await make(), await file("good.txt", GOOD)];
    const { status, stdout, stderr } = await runDemarche(["code", bad, good]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, says);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
    assert.ok(stderr.length < 400, "a line for people");
    const lines = readLines(stdout);
    assert.equal(lines.filter((line) => line.kind === "document").length, 1);
    assert.ok(lines.some((line) => line.kind === "event"));
  });
}

test("broken HTML is read for what it holds", async () => {
  const paragraph =
    "<p>Norway urged Italy to wait, and Italy rejected the proposal of the ministers in Oslo, officials said.";
  const bad = await file(
    "broken.html",
    `<html><body><div><article>${paragraph.repeat(4)}<table><tr></p></div><p>&nbsp;&#xZZ;`,
  );
  const { status, stdout } = await runDemarche(["code", bad]);
  assert.equal(status, 0);
  const lines = readLines(stdout);
  checkLines(lines);
  assert.ok(lines.some((line) => line.kind === "event"));
});

test("a folder that may not be read is named", {
  skip: process.getuid?.() === 0 ? "root may read everything" : false,
}, async () => {
  const closed = join(folder, "closed");
  await mkdir(closed, { mode: 0o000 });
  const { status, stderr } = await runDemarche(["code", closed, await file("good.txt", GOOD)]);
  assert.equal(status, 2);
  assert.match(stderr, /closed/);
});

for (const args of [
  ["code"],
  ["nonsense"],
  ["code", "--nonsense", "x"],
  ["stage", "nonsense"],
  ["changes"],
]) {
  test(`a bad call (${args.join(" ")}) ends with status 1 and says how to go on`, async () => {
    const { status, stdout, stderr } = await runDemarche(args, { cwd: folder });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /--help|Usage/);
  });
}

test("odd characters: half ones, zeros, marks of direction, and many languages", async () => {
  const texts = [
    "Norway \\ud800 urged Italy\\udc00 to wait \\ud83d\\ude00 on Monday.",
    "Norway \\u0000 urged Italy\\u0000\\u0007 to wait.",
    "Norway \\u202eurged\\u202c Italy\\u200b to\\u200d wait.",
    "حثت النرويج إيطاليا على الانتظار. 挪威敦促意大利等待。 Норвегия призвала Италию подождать.",
  ];
  const input = texts.map((text, i) => `{"id":"${i}\\ud800","text":"${text}"}`).join("\n");
  const { status, stdout, stderr } = await runDemarche(["code", "-", "--pile"], { input });
  assert.equal(status, 0, stderr);
  assert.ok(!/\\ud[89a-f]/i.test(stdout), "no half characters are printed");
  checkLines(readLines(stdout));
  const store = join(folder, "odd.db");
  await runDemarche(["add", "-", "--store", store], { input });
  assert.equal((await runDemarche(["export", "--store", store])).stdout, stdout);
});

test("CoNLL-U comes from standard input alone: a path beside it is a bad call", async () => {
  const { status, stdout, stderr } = await runDemarche(["stage", "names", "--from", "conllu", "a.conllu"]);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /leave out the paths and add < FILE/);
});

test("a reader that goes away ends the command in peace; a full disk is named", {
  skip: existsSync("/dev/full") ? false : "no /dev/full",
}, () => {
  const demarche = `"${process.execPath}" "${join(import.meta.dirname, "..", "bin", "demarche.mjs")}"`;
  const call = (line: string) => spawnSync("bash", ["-c", `set -o pipefail; ${line}`], { encoding: "utf8" });
  const input = `yes '{"text":"Norway urged Italy to wait."}' | head -400`;
  const early = call(`${input} | (${demarche} code -; echo "status $?" >&2) | head -c 10`);
  assert.equal(early.stderr, "status 0\n");
  const full = call(`${demarche} code "${examples}" > /dev/full`);
  assert.deepEqual([full.status, full.stderr], [1, "cannot write to standard output: the disk is full\n"]);
});
