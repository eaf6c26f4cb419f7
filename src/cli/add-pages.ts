/** Pages into a record: what `add` and `watch` have in common. */

import type { Page } from "../ingest/page.ts";
import type { Unreadable } from "../ingest/unreadable.ts";
import type { Store } from "../store/store.ts";
import type { Asides } from "./asides.ts";
import { codedOrUnreadable } from "./coded-page.ts";
import type { PageCoder } from "./coder.ts";
import { isUnreadable, sayUnreadable } from "./output.ts";
import type { Progress } from "./progress.ts";

export interface AddOutcome {
  added: number;
  replaced: number;
  known: number;
  readonly unread: { readonly source: string; readonly message: string }[];
}

export interface AddTools {
  readonly store: Store;
  /** Called once something is to be coded: loading the models takes a while. */
  loadCoder(): Promise<PageCoder>;
  readonly progress: Progress;
  /** Code also what the record has already. */
  readonly again?: boolean;
  readonly asides?: Asides;
}

/** Each page is safe on disk before the next one is read. */
export async function addPages(
  inputs: AsyncIterable<Page | Unreadable>,
  { store, loadCoder, progress, again = false, asides }: AddTools,
): Promise<AddOutcome> {
  const outcome: AddOutcome = { added: 0, replaced: 0, known: 0, unread: [] };
  const tell = (problem: Unreadable): void => {
    progress.clear();
    sayUnreadable(problem);
    outcome.unread.push({ source: problem.source, message: problem.message });
  };
  for await (const page of inputs) {
    if (isUnreadable(page)) {
      tell(page);
      continue;
    }
    progress.step(page.source);
    const known = await store.has(page.id);
    if (known && !again) {
      outcome.known++;
      continue;
    }
    const input = await codedOrUnreadable(await loadCoder(), page);
    if ("message" in input) {
      tell(input);
      continue;
    }
    asides?.coded(input.document);
    if (known) {
      await store.replace(input);
      outcome.replaced++;
    } else outcome[await store.add(input)]++;
  }
  return outcome;
}

/** Loads at the first call, and gives the same one afterwards. */
export function lazily<T>(load: () => Promise<T>): {
  get(): Promise<T>;
  readonly loaded: () => Promise<T> | null;
} {
  let loading: Promise<T> | null = null;
  return {
    get: () => {
      loading ??= load();
      return loading;
    },
    loaded: () => loading,
  };
}
