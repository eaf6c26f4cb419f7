/** The record that a command works on: `--store FILE`, by default the one of the current folder. */

import type { Command } from "commander";
import type { OpenOptions, Store } from "../store/store.ts";

export const DEFAULT_STORE = ".demarche/record.db";

export interface StoreOption {
  readonly store: string;
}

export function addStoreOption(command: Command): Command {
  return command.option("--store <file>", "the record, one SQLite file", DEFAULT_STORE);
}

/**
 * `openStore`, read from disk only by commands that ask for it: with the server, the store is a third of all modules, and `code` starts
 * without them.
 */
export async function openRecord(path: string, options: OpenOptions = {}): Promise<Store> {
  const { openStore } = await import("../store/store.ts");
  return openStore(path, options);
}

/** Runs `work` on a record that is there, and closes it whatever happens. */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openRecord(path, { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
