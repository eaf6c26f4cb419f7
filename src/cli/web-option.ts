/** Where `demarche add` keeps what it fetched, and whether it follows lists of addresses. */

import type { Command } from "commander";
import { LIMITS } from "../ingest/limits.ts";
import type { Follow } from "../ingest/read-context.ts";

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

export function webOptionsOf(
  { web, follow = false }: WebOption,
  tell: (note: string) => void,
  newOnly = false,
): { readonly fetch: Follow; readonly follow?: Follow } {
  let reader: Promise<Follow> | null = null;
  const fetch: Follow = async function* (listed) {
    reader ??= startReader(web, tell, newOnly);
    yield* (await reader)(listed);
  };
  return follow ? { fetch, follow: fetch } : { fetch };
}

/**
 * One guest for the whole call: pauses and refusals of a host count for all its addresses. Loaded with the first address: most calls
 * have none, and start sooner without Node's client.
 */
async function startReader(web: string, tell: (note: string) => void, newOnly: boolean): Promise<Follow> {
  const { Guest } = await import("../ingest/web/polite.ts");
  const { webReader } = await import("../ingest/web/web-reader.ts");
  const { PUBLIC_REACH } = await import("../ingest/web/web-request.ts");
  const { WebStore } = await import("../ingest/web/web-store.ts");
  const guest = new Guest({
    store: new WebStore(web),
    reach: PUBLIC_REACH,
    limits: { bodyBytes: LIMITS.fileBytes, wholeMs: 60_000, silentMs: 15_000 },
    unfoldedBytes: LIMITS.fileBytes,
    pauseMs: PAUSE_MS,
    retryMs: RETRY_MS,
    now: Date.now,
  });
  return webReader(guest, { tell, newOnly });
}
