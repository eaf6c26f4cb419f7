/** The record that a command works on: `--store FILE`, by default the one of the current folder. */

import type { Command } from "commander";
import { openStore, type Store } from "../store/store.ts";

export const DEFAULT_STORE = ".demarche/record.db";

export interface StoreOption {
  readonly store: string;
}

export function addStoreOption(command: Command): Command {
  return command.option("--store <file>", "the record, one SQLite file", DEFAULT_STORE);
}

/** Runs `work` on a record that is there, and closes it whatever happens. */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(path, { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
