/** `demarche serve`: the page and the HTTP interface on this machine, until it is interrupted. */

import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_PORT } from "../serve/default-port.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface ServeOptions extends StoreOption {
  readonly port: number;
}

const DIGITS = /^\d{1,5}$/;

export function registerServe(program: Command): void {
  const command = program
    .command("serve")
    .description("Show the record as a page in the browser, for this machine only")
    .option("--port <number>", "where to listen; the next free one if it is taken", portOf, DEFAULT_PORT)
    .addHelpText(
      "after",
      `
Examples:
  $ demarche serve
  $ demarche serve --store gulf.db --port 8080
  $ curl -s 'http://127.0.0.1:4217/api/events?type=THREATEN' | jq '.events[].quote'`,
    );
  addStoreOption(command).action(({ store, port }: ServeOptions) =>
    withStore(store, async (source) => {
      const { serveRecord } = await import("../serve/serve-record.ts");
      const server = await serveRecord(source, port);
      process.stderr.write(`${store} is shown at ${server.url} (stop with Ctrl+C)\n`);
      await interrupted();
      await server.close();
    }),
  );
}

/** Once: a second signal ends the process as it always does. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!DIGITS.test(text) || port > 65_535)
    throw new InvalidArgumentError("It is a number from 0 to 65535; 0 takes any free port.");
  return port;
}
