/**
 * Codes pages in a thread with limits of time and memory: a page that hangs or swells is named, its thread is ended, and the next
 * page gets a new one.
 *
 *     cannot read "deep.html": coding it takes longer than 60 s; leave it out
 */

import { Worker } from "node:worker_threads";
import type { Page } from "../ingest/page.ts";
import { Refused } from "../ingest/refused.ts";
import type { LinkInput } from "../link/link-input.ts";
import type { loadKit } from "../load-kit.ts";
import type { PageCoder } from "./coder.ts";

export interface CoderLimits {
  /** For any page, and more for long ones. */
  readonly pageMs: number;
  readonly msPerCharacter: number;
  readonly memoryMegabytes: number;
}

/** News takes a few hundredths of a second a page; a machine may be busy. */
const LIMITS: CoderLimits = { pageMs: 60_000, msPerCharacter: 0.1, memoryMegabytes: 4000 };
const LONGEST_FAULT = 300;
const LEAVE_OUT = "leave it out";
/** Sources in a checkout, compiled code in the package. */
const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./coder-worker.ts" : "./coder-worker.js",
  import.meta.url,
);

/** `kit` is what the thread's kit is loaded with. */
export async function startCoder(
  kit: Parameters<typeof loadKit>,
  limits: CoderLimits = LIMITS,
  thread: URL = THREAD,
): Promise<PageCoder> {
  let worker: Worker | null = await startThread(kit, limits, thread);
  return {
    async code(page) {
      worker ??= await startThread(kit, limits, thread);
      const used = worker;
      try {
        return await codedBy(used, page, limits);
      } catch (problem) {
        if (problem instanceof Refused) {
          worker = null;
          await used.terminate();
        }
        throw problem;
      }
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function startThread(kit: Parameters<typeof loadKit>, limits: CoderLimits, thread: URL): Promise<Worker> {
  const worker = new Worker(thread, {
    workerData: kit,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", () => {
      worker.off("error", reject);
      resolve(worker);
    });
    worker.once("error", reject);
  });
}

async function codedBy(worker: Worker, page: Page, limits: CoderLimits): Promise<LinkInput> {
  const longest = limits.pageMs + limits.msPerCharacter * page.content.length;
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(
      () => reject(new Refused(`coding it takes longer than ${Math.round(longest / 1000)} s`, LEAVE_OUT)),
      longest,
    );
    worker.once("message", resolve);
    worker.once("error", (problem) => reject(swollen(problem) ?? problem));
    worker.postMessage(page);
  }).finally(() => {
    clearTimeout(timer);
    worker.removeAllListeners("message");
    worker.removeAllListeners("error");
  });
  if ("coded" in answer) return answer.coded;
  throw new Refused(
    `a mistake of demarche: ${answer.failed.slice(0, LONGEST_FAULT)}`,
    "leave it out, and report it",
  );
}

type Answer = { readonly coded: LinkInput } | { readonly failed: string };

function swollen(problem: unknown): Refused | null {
  const isMemory =
    problem instanceof Error && "code" in problem && problem.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? new Refused("coding it takes too much memory", LEAVE_OUT) : null;
}
