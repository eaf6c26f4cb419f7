/** `demarche add`: codes inputs and keeps them in a record. */

import { resolve } from "node:path";
import type { Command } from "commander";
import { readInputs } from "../ingest/read-inputs.ts";
import type { OwnKnowledge } from "../load-kit.ts";
import { summarize } from "../query/summary.ts";
import type { Store } from "../store/store.ts";
import { type AddOutcome, addPages, lazily } from "./add-pages.ts";
import { startAsides } from "./asides.ts";
import type { PageCoder } from "./coder.ts";
import { addInputOptions, type InputOptions, PATHS, readOptionsOf } from "./input-options.ts";
import { counted, plain, printJson, printText } from "./output.ts";
import { addOwnOptions, givesOwn, ownPartiesFrom, type PartiesOption } from "./parties-option.ts";
import { startProgress } from "./progress.ts";
import { addStoreOption, openRecord, type StoreOption } from "./store-option.ts";
import { addWebOption, type WebOption, webOptionsOf } from "./web-option.ts";

interface AddOptions extends StoreOption, PartiesOption, InputOptions, WebOption {
  readonly again?: boolean;
  readonly json?: boolean;
}

export function registerAdd(program: Command, coder: (own: OwnKnowledge) => Promise<PageCoder>): void {
  const command = program
    .command("add")
    .description("Read files and folders, code them and keep them in a record")
    .argument("<paths...>", `${PATHS}; or addresses (https://...), which are fetched`)
    .option("--again", "code also what the record has already, and replace its lines")
    .option("--json", "print the outcome as JSON")
    .addHelpText(
      "after",
      `
Each document is safe on disk before the next one is read; what is in the record
already (by content) is passed over, so an interrupted call is simply repeated.

Nothing is fetched unless an address is given (or --follow). Then robots.txt is
heeded, a host is asked one thing at a time, only public addresses are asked, and
each answer is kept: "demarche add .demarche/web" builds the record again offline.

Examples:
  $ demarche add articles/
  $ demarche add talks.html --store gulf.db
  $ demarche add crawl.warc.gz letters.zip feed.xml
  $ demarche add scraped.csv --map text=body,date=day
  $ demarche add https://courier.example/feed.xml
  $ demarche add articles/ --again        after an update of demarche`,
    );
  addOwnOptions(addWebOption(addInputOptions(addStoreOption(command)))).action(
    async (paths: string[], options: AddOptions) => {
      const own = await ownPartiesFrom(options);
      const store = await openRecord(options.store);
      try {
        const status = await addAll(paths, store, () => coder(own), options);
        process.exitCode = own.unread > 0 ? 2 : status;
      } finally {
        await store.close();
      }
    },
  );
}

async function addAll(
  paths: readonly string[],
  store: Store,
  loadCoder: () => Promise<PageCoder>,
  options: AddOptions,
): Promise<number> {
  const { again = false, json = false } = options;
  const progress = startProgress("read");
  const web = webOptionsOf(options, (note) => {
    progress.clear();
    process.stderr.write(`${plain(note)}\n`);
  });
  const coder = lazily(loadCoder);
  const asides = startAsides();
  const inputs = readInputs(paths, {
    ...readOptionsOf(options),
    ...web,
    onOtherKind: (path) => {
      // The record and its journal may lie in the folder that is read.
      if (!resolve(path).startsWith(resolve(options.store))) asides.passedOver(path);
    },
  });
  const outcome = await addPages(inputs, { store, loadCoder: coder.get, progress, again, asides });
  progress.end();
  await (await coder.loaded())?.close();
  await store.relink();
  await report(store, outcome, json);
  asides.say();
  if (outcome.known > 0 && givesOwn(options))
    process.stderr.write(
      `${counted(outcome.known, "document")} coded earlier, which --parties, --anchors and --boilerplate do not change; --again codes them anew\n`,
    );
  return outcome.unread.length > 0 ? 2 : 0;
}

async function report(store: Store, outcome: AddOutcome, json: boolean): Promise<void> {
  const record = summarize(await store.dossier());
  if (json) return printJson({ store: store.path, ...outcome, record });
  const parts = [
    `${counted(outcome.added, "document")} added`,
    outcome.replaced > 0 ? `${outcome.replaced} coded again` : "",
    outcome.known > 0 ? `${outcome.known} in the record already` : "",
    outcome.unread.length > 0 ? `${outcome.unread.length} could not be read` : "",
  ];
  await printText(
    `${parts.filter((part) => part !== "").join(", ")}\n` +
      `The record ${store.path} has ${counted(record.documents, "document")} of ${counted(record.lineages, "independent origin")}, ` +
      `${counted(record.events, "event")},\n${counted(record.contradictions, "contradiction")} ` +
      `and ${counted(record.positions, "position")}.\n`,
  );
}
