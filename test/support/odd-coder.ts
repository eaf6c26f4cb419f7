/** A thread in the place of the coder for tests: does what the page tells it. */

import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ content }: { readonly content: string }) => {
  const held: string[][] = [];
  while (content === "hang") held.length = 0;
  if (content === "swell") for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => `${i}x`));
  if (content === "throw") parentPort?.postMessage({ failed: "a mistake of ours" });
  else parentPort?.postMessage({ coded: content });
});
parentPort?.postMessage("ready");
