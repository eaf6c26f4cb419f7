/** Run as a thread of its own by coder-in-worker.ts: codes the pages that it is sent, one after the other. */

import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

// Before anything else is loaded: a thread starts in half the time with it.
enableCompileCache();
const { loadKit } = await import("../load-kit.ts");
const { linkInputOf } = await import("../link/link-input.ts");
const { codeArticle } = await import("../pipeline.ts");

const kit = await loadKit(...workerData);
parentPort?.on("message", (page) => {
  try {
    parentPort?.postMessage({ coded: linkInputOf(codeArticle(page, kit)) });
  } catch (problem) {
    parentPort?.postMessage({ failed: String(problem) });
  }
});
parentPort?.postMessage("ready");
