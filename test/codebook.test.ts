/** docs/codebook.md has the types, modes, scores, contexts and sectors of the program, and an example for each decision. */

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CONTEXTS, PLOVER, PLOVER_TYPES, SECTORS } from "../src/model/plover.ts";
import { ATTRIBUTION_KINDS, CHANNELS, OPERATORS, STATUSES } from "../src/model/record.ts";

const text = readFileSync(join(import.meta.dirname, "../docs/codebook.md"), "utf8");

for (const type of PLOVER_TYPES) {
  test(`the codebook's row of ${type} is that of the program`, () => {
    const { quad, score, needsRecipient, modes } = PLOVER[type];
    const named = Object.entries(modes).map(([mode, own]) => (own === null ? mode : `${mode} ${own}`));
    const [, ...cells] =
      text
        .split("\n")
        .find((line) => line.startsWith(`| ${type} |`))
        ?.split("|") ?? [];
    const [, quadCell, scoreCell, recipientCell, modesCell] = cells.map((cell) => cell.trim());
    assert.deepEqual(
      [quadCell, scoreCell, recipientCell, modesCell],
      [String(quad), String(score), needsRecipient ? "R" : "", named.join(", ")],
    );
  });
}

test("the codebook names every value that a field can have", () => {
  const words = new Set(text.match(/[\w-]+|`[^`]+`/g));
  const missing = [...CONTEXTS, ...SECTORS].filter((word) => !words.has(word));
  const marked = [...STATUSES, ...ATTRIBUTION_KINDS, ...OPERATORS].filter(
    (word) => !words.has(`\`${word}\``),
  );
  const channels = CHANNELS.filter((word) => !text.includes(`*${word}*`));
  assert.deepEqual([...missing, ...marked, ...channels], []);
});

test("the codebook's contents are its sections", () => {
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, name = ""]) => name);
  const contents = [...text.matchAll(/^\d+\. \[(.+)\]\(#(.+)\)$/gm)];
  assert.deepEqual(
    contents.map(([, name], i) => `${i + 1}. ${name}`),
    sections,
  );
  for (const [, name = "", anchor] of contents) {
    const heading = sections.find((section) => section.endsWith(name)) ?? "";
    assert.equal(
      anchor,
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
  }
});
