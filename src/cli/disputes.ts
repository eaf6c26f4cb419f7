/** `demarche disputes`: on what the documents disagree, each side with its words and sources. */

import { type Command, Option } from "commander";
import { DISPUTE_SUBJECTS } from "../model/record.ts";
import { describeDocument } from "../query/describe.ts";
import { type DisputeFilter, type DisputeView, disputesIn } from "../query/disputes.ts";
import { counted, plain, printJson, printText, row } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface DisputesOptions extends StoreOption, DisputeFilter {
  readonly json?: boolean;
}

export function registerDisputes(program: Command): void {
  const command = program
    .command("disputes")
    .description("Show where documents contradict or update each other; nothing is averaged")
    .addOption(new Option("--about <subject>", "only these").choices(DISPUTE_SUBJECTS))
    .addOption(new Option("--relation <relation>", "only these").choices(["contradicts", "updates"]))
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche disputes
  $ demarche disputes --about quantity
  $ demarche disputes --relation contradicts --json`,
    );
  addStoreOption(command).action((options: DisputesOptions) =>
    withStore(options.store, async (store) => {
      const shown = disputesIn(await store.dossier(), options);
      if (options.json) await printJson(shown);
      else await printText(shown.length > 0 ? `${shown.map(block).join("\n\n")}\n` : "No disputes.\n");
    }),
  );
}

/** Documents of one side that are named. */
const NAMED = 3;

function block({ about, relation, because, sides }: DisputeView): string {
  const lines = sides.flatMap((side) => {
    const more = side.sources.length - NAMED;
    const named = side.sources
      .slice(0, NAMED)
      .map(({ document, span }) => `${describeDocument(document)}, ${span.start}-${span.end}`);
    return [
      row("  -", plain(side.says), 4),
      row(
        "",
        plain(
          `${counted(side.origins, "origin")}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
        ),
        6,
      ),
    ];
  });
  return [row("", `${about} ${relation}: ${because}`, 0), ...lines].join("\n");
}
