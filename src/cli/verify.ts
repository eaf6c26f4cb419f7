/** `demarche verify`: every span of the record against the text that it quotes. Exit status 1 where one has drifted. */

import type { Command } from "commander";
import { verifyRecord } from "../query/verify.ts";
import { counted, plain, printJson, printText } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

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
      const found = verifyRecord(await store.dossier());
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
