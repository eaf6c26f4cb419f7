/** Where `demarche add` keeps what it fetched, and whether it follows lists of addresses. */

import type { Command } from "commander";
import { LIMITS } from "../ingest/limits.ts";
import type { Follow } from "../ingest/read-context.ts";
import { Guest } from "../ingest/web/polite.ts";
import { webReader } from "../ingest/web/web-reader.ts";
import { PUBLIC_REACH } from "../ingest/web/web-request.ts";
import { WebStore } from "../ingest/web/web-store.ts";

export interface WebOption {
  readonly web: string;
  readonly follow?: boolean;
}

const PAUSE_MS = 1000;
const RETRY_MS = 2000;

export function addWebOption(command: Command): Command {
  return command
    .option("--follow", "fetch the pages that sitemaps and GDELT tables list")
    .option("--web <folder>", "where fetched answers are kept, as web archives", ".demarche/web");
}

/** One guest for the whole call: pauses and refusals of a host count for all its addresses. */
export function webOptionsOf(
  { web, follow = false }: WebOption,
  tell: (note: string) => void,
  newOnly = false,
): { readonly fetch: Follow; readonly follow?: Follow } {
  const guest = new Guest({
    store: new WebStore(web),
    reach: PUBLIC_REACH,
    limits: { bodyBytes: LIMITS.fileBytes, wholeMs: 60_000, silentMs: 15_000 },
    unfoldedBytes: LIMITS.fileBytes,
    pauseMs: PAUSE_MS,
    retryMs: RETRY_MS,
    now: Date.now,
  });
  const fetch = webReader(guest, { tell, newOnly });
  return follow ? { fetch, follow: fetch } : { fetch };
}
