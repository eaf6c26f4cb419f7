/** Run as a thread of its own by coder-in-worker.ts: codes the pages that it is sent, one after the other. */

import { parentPort, workerData } from "node:worker_threads";
import { loadKit } from "../index.ts";
import { linkInputOf } from "../link/link-input.ts";
import { codeArticle } from "../pipeline.ts";

const kit = await loadKit(workerData);
parentPort?.on("message", (page) => {
  try {
    parentPort?.postMessage({ coded: linkInputOf(codeArticle(page, kit)) });
  } catch (problem) {
    parentPort?.postMessage({
      failed: String(problem),
    });
  }
});
parentPort?.postMessage("ready");
