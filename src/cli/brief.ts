/** `demarche brief`: a record as a document to read: changes, timeline, positions, disputes, with every quotation. */

import { type Command, Option } from "commander";
import { briefHtml, briefMarkdown } from "../query/brief.ts";
import { briefOf } from "../query/brief-model.ts";
import { addFilterOptions, type FilterOptions, filterOf } from "./filter-options.ts";
import { printJson, printText } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface BriefCommandOptions extends StoreOption, FilterOptions {
  readonly format: "md" | "html";
  readonly title?: string;
  readonly json?: boolean;
}

export function registerBrief(program: Command): void {
  const command = program
    .command("brief")
    .description("Write a brief with footnotes: each statement with its quotation, source and place")
    .addOption(
      new Option("--format <format>", "md or html, one file that needs no other")
        .choices(["md", "html"])
        .default("md"),
    )
    .option("--title <text>", "its heading")
    .option("--json", "print the parts of the brief as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche brief > brief.md
  $ demarche brief --format html --title "The Tal crisis" > brief.html
  $ demarche brief --party Kestria --from 2024-03-05`,
    );
  addFilterOptions(addStoreOption(command)).action((options: BriefCommandOptions) =>
    withStore(options.store, async (store) => {
      const dossier = await store.dossier();
      const { from, to, ...rest } = filterOf(options, dossier);
      const filter = Object.fromEntries(
        Object.entries(rest).filter(([, values]) => Array.isArray(values) && values.length > 0),
      );
      const brief = {
        filter,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(options.title ? { title: options.title } : {}),
      };
      if (options.json) await printJson(briefOf(dossier, brief));
      else
        await printText(
          options.format === "html" ? briefHtml(dossier, brief) : briefMarkdown(dossier, brief),
        );
    }),
  );
}
