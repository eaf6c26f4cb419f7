/**
 * Run as a process of its own by the crash test: makes many records, each at a moment at which others make it as well.
 *
 *     node open-in-child.ts FOLDER START COUNT      START in milliseconds since 1970, one record every STEP after it
 */

import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openStore } from "../../src/store/store.ts";

const STEP = 100;
const [, , folder = "", start = "0", count = "0"] = process.argv;
for (let i = 0; i < Number(count); i++) {
  const at = Number(start) + i * STEP;
  await setTimeout(Math.max(0, at - Date.now() - 5));
  // To the millisecond, which a timer is not.
  while (Date.now() < at);
  const store = await openStore(join(folder, `${i}.db`));
  await store.close();
}
