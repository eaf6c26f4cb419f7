/** A site on loopback for tests of fetching, and a reader that reaches it and nothing else. */

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { TestContext } from "node:test";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { Guest, type GuestOptions } from "../../src/ingest/web/polite.ts";
import { webReader } from "../../src/ingest/web/web-reader.ts";
import { WebStore } from "../../src/ingest/web/web-store.ts";
import { scratchFolder } from "./scratch-folder.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly base: string;
  readonly asked: string[];
  read(path: string, changes?: Partial<GuestOptions>): Promise<string[]>;
  readonly folder: string;
  readonly notes: string[];
}

/** A site whose paths are handled so; what is not there answers 404. */
export async function site(t: TestContext, paths: Readonly<Record<string, Handler>>): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.url}`);
    const handler = paths[request.url ?? ""];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  const base = `http://127.0.0.1:${address.port}`;
  const folder = scratchFolder(t);
  const notes: string[] = [];
  const options: GuestOptions = {
    store: new WebStore(folder),
    // This one server and no other, on this one address.
    reach: { allowsAddress: (one) => one === "127.0.0.1", allowsPort: (port) => port === address.port },
    limits: { bodyBytes: 50_000, wholeMs: 1500, silentMs: 700 },
    unfoldedBytes: 60_000,
    pauseMs: 0,
    retryMs: 1,
    now: Date.now,
  };
  const read = async (path: string, changes: Partial<GuestOptions> = {}): Promise<string[]> => {
    const fetch = webReader(new Guest({ ...options, ...changes }), { tell: (note) => notes.push(note) });
    const lines: string[] = [];
    for await (const one of readInputs([path.startsWith("http") ? path : base + path], { fetch }))
      lines.push("content" in one ? `${one.source}|${one.content}` : one.message);
    return lines.map((line) => line.replaceAll(base, ""));
  };
  return { base, asked, read, folder, notes };
}

/** A page of HTML. */
export const page =
  (text: string): Handler =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(text);
