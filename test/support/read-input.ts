/** Reads one input as the commands do, and says in a line each what came of it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Page } from "../../src/ingest/page.ts";
import { type ReadOptions, readInputs } from "../../src/ingest/read-inputs.ts";
import type { Unreadable } from "../../src/ingest/unreadable.ts";

export const root = mkdtempSync(join(tmpdir(), "demarche-containers-"));
after(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** What comes out of one file: pages, and messages without the folder. */
export async function read(
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<Outcome[]> {
  const folder = join(root, `f${made++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  const outcomes: Outcome[] = [];
  for await (const outcome of readInputs([join(folder, name)], options)) {
    outcomes.push(
      "content" in outcome
        ? { ...outcome, source: outcome.source.replace(`${folder}/`, "") }
        : outcome.message.replace(`${folder}/`, ""),
    );
  }
  return outcomes;
}

type Outcome = Page | Unreadable["message"];

/** "source|content", or the message. */
export function lines(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((one) => (typeof one === "string" ? one : `${one.source}|${one.content}`));
}
