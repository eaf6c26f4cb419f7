/**
 * Run as a process of its own by the crash test: adds many articles to a record and says so after each one.
 *
 *     node add-in-child.ts FILE COUNT [stay]      prints "added ID", at last "relinking" and "done"
 */

import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openStore } from "../../src/store/store.ts";
import { crashArticles } from "./crash-articles.ts";

const [, , path = "", count = "0", stay] = process.argv;
const store = await openStore(path);
say("open");
for (const article of crashArticles(Number(count))) {
  const outcome = await store.add(article);
  say(`${outcome} ${article.document.id}`);
}
say("relinking");
await store.relink();
await store.close();
say("done");
// With "stay" it is there to be killed, however fast the machine.
if (stay === "stay") await setTimeout(60_000);

/** At once, not when the process has time for it: what is printed was acknowledged. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
