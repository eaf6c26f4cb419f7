/** `demarche verify`: every span of the record against the text that it quotes. Exit status 1 where one has drifted. */

import type { Command } from "commander";
import type { Dossier } from "../model/record.ts";
import { verifyRecord } from "../query/verify.ts";
import type { Store } from "../store/store.ts";
import { counted, plain, printJson, printText } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

const EMPTY: Dossier = {
  documents: [],
  events: [],
  quantities: [],
  claims: [],
  disputes: [],
  positions: [],
};

/** A record too damaged to be read is one more fault, and those found before it are still told. */
async function dossierOf(store: Store, faults: string[]): Promise<Dossier> {
  try {
    return await store.dossier();
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    return EMPTY;
  }
}

export function registerVerify(program: Command): void {
  const command = program
    .command("verify")
    .description("Check every quotation and reference of a record against its documents")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Exit status 1 means that a quotation does not stand where the record says, or
that the file is damaged; each is named.

Examples:
  $ demarche verify
  $ demarche verify --store gulf.db --json | jq .drift`,
    );
  addStoreOption(command).action((options: StoreOption & { readonly json?: boolean }) =>
    withStore(options.store, async (store) => {
      const faults = await store.faults();
      const found = verifyRecord(await dossierOf(store, faults));
      const sound = faults.length === 0 && found.drift.length === 0;
      if (!sound) process.exitCode = 1;
      if (options.json) return printJson({ store: store.path, sound, ...found, faults });
      const lines = [
        ...faults.map((f) => `damaged: ${f}`),
        ...found.drift.map((d) => plain(`${d.kind} ${d.id}, ${d.field}: ${d.because}`)),
        `${counted(found.spans, "span")} in ${counted(found.lines, "line")} checked: ${sound ? "all hold" : `${faults.length + found.drift.length} wrong`}`,
      ];
      return printText(`${lines.join("\n")}\n`);
    }),
  );
}
