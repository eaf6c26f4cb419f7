/** `demarche code`: reads inputs and prints the record as JSON Lines. */

import type { Command } from "commander";
import type { Page } from "../ingest/page.ts";
import { readInputs } from "../ingest/read-inputs.ts";
import type { Unreadable } from "../ingest/unreadable.ts";
import { documentLines, linesOf } from "../link/lines.ts";
import { link } from "../link/link.ts";
import type { LinkInput } from "../link/link-input.ts";
import type { OwnKnowledge } from "../load-kit.ts";
import { type Asides, startAsides } from "./asides.ts";
import { codedOrUnreadable } from "./coded-page.ts";
import type { PageCoder } from "./coder.ts";
import { addInputOptions, type InputOptions, PATHS, readOptionsOf } from "./input-options.ts";
import { isUnreadable, printLines, sayUnreadable } from "./output.ts";
import { addOwnOptions, ownPartiesFrom, type PartiesOption } from "./parties-option.ts";
import { startProgress } from "./progress.ts";

export function registerCode(
  program: Command,
  coder: (own: OwnKnowledge, paths: readonly string[]) => Promise<PageCoder>,
): void {
  const command = program
    .command("code")
    .description("Read files and folders and print the record of each as JSON Lines")
    .argument("<paths...>", PATHS)
    .option("--pile", "compare the documents with each other: lineages, claims, disputes and positions")
    .option("--format <format>", "only jsonl", "jsonl")
    .option("--json", "the same as --format jsonl")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche code talks.html > talks.jsonl
  $ demarche code articles/ --pile | jq 'select(.kind == "dispute")'
  $ printf '%s\\n' '{"id":"a","text":"Oslo urged Rome to wait."}' | demarche code -
  $ demarche code crawl.warc.gz pile.zip > record.jsonl
  $ demarche code scraped.csv --map text=body,date=day
  $ demarche code articles/ --parties ours.jsonl`,
    );
  addOwnOptions(addInputOptions(command)).action(
    async (paths: string[], options: PartiesOption & InputOptions & { pile?: boolean; format: string }) => {
      if (options.format !== "jsonl")
        program.error(`error: --format ${options.format} is not known; the record is printed as jsonl`, {
          exitCode: 1,
        });
      const own = await ownPartiesFrom(options);
      const asides = startAsides();
      const status = await codeAll(
        readInputs(paths, { ...readOptionsOf(options), onOtherKind: asides.passedOver }),
        await coder(own, paths),
        asides,
        options.pile === true,
      );
      process.exitCode = own.unread > 0 ? 2 : status;
    },
  );
}

/** Prints as it goes; with a pile the lines wait, because a lineage is known only when all are read. */
async function codeAll(
  inputs: AsyncIterable<Page | Unreadable>,
  coder: PageCoder,
  asides: Asides,
  pile: boolean,
): Promise<number> {
  const coded: LinkInput[] = [];
  const seen = new Set<string>();
  const progress = startProgress("coded");
  let unread = 0;
  for await (const page of inputs) {
    const input = isUnreadable(page) ? page : await codedOrUnreadable(coder, page);
    if ("message" in input || isUnreadable(page)) {
      unread++;
      progress.clear();
      if ("message" in input) sayUnreadable(input);
      continue;
    }
    progress.step(page.source);
    asides.coded(input.document);
    if (!pile) await printLines(documentLines(input.document, input.events, input.quantities));
    else if (seen.has(page.id)) asides.repeated();
    else coded.push(input);
    seen.add(page.id);
  }
  progress.end();
  await coder.close();
  if (pile) await printLines(linesOf(link(coded)));
  asides.say();
  return unread > 0 ? 2 : 0;
}
