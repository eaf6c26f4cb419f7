/** A thread in the place of the coder for tests: does what the page tells it. */

import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ content }: { readonly content: string }) => {
  for (let i = 0; content === "hang"; i++) Math.imul(i, i);
  // By small steps, as texts do: V8 gives up the whole process where one step is larger than what is left, as when an array grows
  let held: readonly unknown[] = [];
  if (content === "swell") for (let i = 0; ; i++) held = [held, `${i}x`];
  if (content === "throw") parentPort?.postMessage({ failed: "a mistake of ours" });
  else if (content === "rant") parentPort?.postMessage({ failed: "again and ".repeat(10_000) });
  else parentPort?.postMessage({ coded: content });
});
parentPort?.postMessage("ready");
