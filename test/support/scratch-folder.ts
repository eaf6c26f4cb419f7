/** A folder of a test's own under the system's temporary folder, gone when the test ends. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export function scratchFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
