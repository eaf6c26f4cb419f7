/** The record of a source behind an address of this machine, with the page that stands in the package. */

import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { type Listening, listen } from "./listen.ts";
import { readPageFiles } from "./page-files.ts";
import type { DossierSource } from "./source.ts";

/** Two folders up in a checkout and in the published package alike. */
const PAGE_FOLDER = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Without a port: the usual one, or the next that is free. */
export async function serveRecord(source: DossierSource, port?: number): Promise<Listening> {
  return listen(createApp(source, await readPageFiles(PAGE_FOLDER)), port);
}
