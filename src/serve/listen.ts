/** Opens the server on this machine only, on the wished port or the next free one. */

import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { DEFAULT_PORT } from "./default-port.ts";

const ADDRESS = "127.0.0.1";
const TRIES = 20;
const PATIENCE_MS = 1000;

export interface Listening {
  readonly url: string;
  /** Answers what is being asked, then closes. */
  readonly close: () => Promise<void>;
}

/** Port 0 takes any free one. Throws where the port and the nineteen after it are taken. */
export async function listen(app: Hono, port: number = DEFAULT_PORT): Promise<Listening> {
  for (let next = port; next < port + TRIES && next <= 65_535; next++) {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: ADDRESS });
    const opened = await tryOpen(server, next);
    if (opened !== null) return { url: `http://${ADDRESS}:${opened}/`, close: () => closeServer(server) };
  }
  throw new Error(
    `ports ${port} to ${Math.min(port + TRIES - 1, 65_535)} are taken; choose another with --port`,
  );
}

type AnyServer = ReturnType<typeof createAdaptorServer>;

/** The port that was opened, null where it is taken. */
function tryOpen(server: AnyServer, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Browsers hold connections open without asking anything: those are cut at once, the busy ones after a second. */
function closeServer(server: AnyServer): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => isHttp(server) && server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    if (isHttp(server)) server.closeIdleConnections();
  });
}

function isHttp(server: AnyServer): server is Server {
  return "closeIdleConnections" in server;
}
