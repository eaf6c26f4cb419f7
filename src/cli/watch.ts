/** `demarche watch`: adds what is new in folders and feeds, until it is stopped. */

import { setTimeout } from "node:timers/promises";
import type { Command } from "commander";
import { type FileState, readInputs } from "../ingest/read-inputs.ts";
import type { OwnKnowledge } from "../load-kit.ts";
import { addPages, lazily } from "./add-pages.ts";
import type { PageCoder } from "./coder.ts";
import { count } from "./filter-options.ts";
import { addInputOptions, type InputOptions, readOptionsOf } from "./input-options.ts";
import { counted, plain, printText } from "./output.ts";
import { addOwnOptions, ownPartiesFrom, type PartiesOption } from "./parties-option.ts";
import { startProgress } from "./progress.ts";
import { addStoreOption, openRecord, type StoreOption } from "./store-option.ts";
import { addWebOption, type WebOption, webOptionsOf } from "./web-option.ts";

interface WatchOptions extends StoreOption, PartiesOption, InputOptions, WebOption {
  readonly every?: number;
  readonly rounds?: number;
}

/** Folders are looked at often; a feed is a guest's errand, and its host is asked every quarter of an hour at most. */
const FOLDER_SECONDS = 10;
const FEED_SECONDS = 900;
/** A file that changed just now may still be written. */
const SETTLED_MS = 2000;

export function registerWatch(program: Command, coder: (own: OwnKnowledge) => Promise<PageCoder>): void {
  const command = program
    .command("watch")
    .description("Add what is new in folders and feeds to a record, until it is stopped")
    .argument("<targets...>", "folders, files, and addresses of feeds")
    .option(
      "--every <seconds>",
      `seconds between two looks (${FOLDER_SECONDS}; ${FEED_SECONDS} and no fewer at addresses)`,
      count,
    )
    .option("--rounds <number>", "stop after so many looks", count)
    .addHelpText(
      "after",
      `
Files that have not changed are not read again, feeds that have not changed not
sent again. Stop it with Ctrl+C: the document at hand is finished first.

Examples:
  $ demarche watch inbox/ --store gulf.db
  $ demarche watch https://courier.example/feed.xml --every 3600`,
    );
  addOwnOptions(addWebOption(addInputOptions(addStoreOption(command)))).action(
    async (targets: string[], options: WatchOptions) => {
      const own = await ownPartiesFrom(options);
      const unread = await watch(targets, options, () => coder(own));
      process.exitCode = own.unread + unread > 0 ? 2 : 0;
    },
  );
}

/** The number of inputs that could not be read in all looks. */
async function watch(
  targets: readonly string[],
  options: WatchOptions,
  load: () => Promise<PageCoder>,
): Promise<number> {
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  process.once("SIGINT", onStop).once("SIGTERM", onStop);
  const store = await openRecord(options.store);
  const coder = lazily(load);
  const progress = startProgress("read");
  const note = (text: string): void => {
    progress.clear();
    process.stderr.write(`${plain(text)}\n`);
  };
  const web = webOptionsOf(options, note, true);
  const passOver = unchanged(Date.now);
  let unread = 0;
  try {
    const due = lookAt(targets, options.every);
    for (let round = 1; !stop.signal.aborted; round++) {
      const inputs = readInputs(due.take(Date.now()), { ...readOptionsOf(options), ...web, passOver });
      const outcome = await addPages(untilStopped(inputs, stop.signal), {
        store,
        loadCoder: coder.get,
        progress,
      });
      progress.clear();
      unread += outcome.unread.length;
      if (outcome.added > 0) {
        await store.relink();
        await printText(`${counted(outcome.added, "document")} added\n`);
      }
      if (round === options.rounds) break;
      await setTimeout(due.waitMs(Date.now()), undefined, { signal: stop.signal }).catch(() => {});
    }
  } finally {
    progress.end();
    process.off("SIGINT", onStop).off("SIGTERM", onStop);
    await (await coder.loaded())?.close();
    await store.close();
  }
  return unread;
}

export interface Looks {
  /** The targets whose time has come; each is then due again after its own pause. */
  take(nowMs: number): readonly string[];
  waitMs(nowMs: number): number;
}

/** Each target at its own pace: a folder beside a feed is not kept waiting for it. */
export function lookAt(targets: readonly string[], every: number | undefined): Looks {
  const due = new Map(targets.map((target) => [target, Number.NEGATIVE_INFINITY]));
  return {
    take(nowMs) {
      const now = targets.filter((target) => (due.get(target) ?? 0) <= nowMs);
      for (const target of now) due.set(target, nowMs + 1000 * secondsBetween(target, every));
      return now;
    },
    waitMs: (nowMs) => Math.max(0, Math.min(...due.values()) - nowMs),
  };
}

function secondsBetween(target: string, every: number | undefined): number {
  return /^https?:/i.test(target) ? Math.max(every ?? 0, FEED_SECONDS) : (every ?? FOLDER_SECONDS);
}

/** Tells files apart that were read as they are, or are still being written. */
export function unchanged(now: () => number): (path: string, state: FileState) => boolean {
  const read = new Map<string, string>();
  return (path, { size, changedMs }) => {
    const state = `${size} ${changedMs}`;
    if (read.get(path) === state || now() - changedMs < SETTLED_MS) return true;
    read.set(path, state);
    return false;
  };
}

async function* untilStopped<T>(inputs: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const input of inputs) {
    if (signal.aborted) return;
    yield input;
  }
}
