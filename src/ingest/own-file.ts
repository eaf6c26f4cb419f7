/** A small file of the reader's own, beside the documents: its text, or why it cannot be read. */

import { readFile, stat } from "node:fs/promises";
import { strictUtf8 } from "./decode.ts";
import { sizeOf } from "./limits.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

const MOST_BYTES = 10_000_000;
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "a folder"],
  ["EACCES", "not permitted"],
]);

/** `option` is the one that named the file. */
export async function readOwnFile(path: string, option: string): Promise<string | Unreadable> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return unreadable(path, `larger than ${sizeOf(MOST_BYTES)}`, "split it");
    return strictUtf8(await readFile(path)) ?? unreadable(path, "not UTF-8", "convert it to UTF-8");
  } catch (problem) {
    const reason = problem instanceof Error && "code" in problem ? String(problem.code) : String(problem);
    return unreadable(path, REASONS.get(reason) ?? reason, `check the path given with ${option}`);
  }
}
