/** `demarche export`: the record for other programs. */

import { type Command, Option } from "commander";
import { linesOf } from "../link/lines.ts";
import { filterEvents } from "../query/event-filter.ts";
import { toCsv } from "../query/export.ts";
import { addFilterOptions, type FilterOptions, filterOf } from "./filter-options.ts";
import { printLines, printText } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface ExportOptions extends StoreOption, FilterOptions {
  readonly format: "jsonl" | "csv";
  readonly json?: boolean;
}

export function registerExport(program: Command): void {
  const command = program
    .command("export")
    .description("Print the whole record as JSON Lines, or its events as a table")
    .addOption(
      new Option("--format <format>", "jsonl: every line; csv: events")
        .choices(["jsonl", "csv"])
        .default("jsonl"),
    )
    .option("--json", "the same as --format jsonl")
    .addHelpText(
      "after",
      `
With conditions, jsonl holds the events that meet them and nothing else.

Examples:
  $ demarche export > record.jsonl
  $ demarche export --format csv > events.csv
  $ demarche export --format csv --type THREATEN --from 2024-03-01`,
    );
  addFilterOptions(addStoreOption(command)).action((options: ExportOptions) =>
    withStore(options.store, async (store) => {
      const dossier = await store.dossier();
      const filter = filterOf(options, dossier);
      const events = filterEvents(dossier, filter);
      if (options.format === "csv" && !options.json) await printText(toCsv(dossier, events));
      else await printLines(isEmpty(filter) ? linesOf(dossier) : events);
    }),
  );
}

function isEmpty(filter: ReturnType<typeof filterOf>): boolean {
  return Object.values(filter).every((value) => Array.isArray(value) && value.length === 0);
}
