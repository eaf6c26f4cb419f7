/** `demarche repeated`: the lines that a pile repeats around its articles, for `--boilerplate`. */

import type { Command } from "commander";
import { readInputs } from "../ingest/read-inputs.ts";
import { addInputOptions, type InputOptions, PATHS, readOptionsOf } from "./input-options.ts";
import { isUnreadable, printLines, sayUnreadable } from "./output.ts";

export function registerRepeated(program: Command): void {
  const command = program
    .command("repeated")
    .description("Print the lines that a pile repeats around its articles, for --boilerplate")
    .argument("<paths...>", PATHS)
    .option("--json", "print JSON Lines, as it does anyway")
    .addHelpText(
      "after",
      `
A line counts where three reports of one site hold it, or five of the pile, that
begin differently. Sentences about the world are never among them. Look through
the lines before you use them: what they name is dropped from every article, and
named in its "dropped".

Example:
  $ demarche repeated pile/ > own.jsonl
  $ demarche add pile/ --boilerplate own.jsonl`,
    );
  addInputOptions(command).action(async (paths: string[], options: InputOptions) => {
    const { LineCounter } = await import("../clean/repeated-lines.ts");
    const { englishCleaning } = await import("../kit.ts");
    const counter = new LineCounter(englishCleaning());
    let unread = 0;
    for await (const page of readInputs(paths, readOptionsOf(options))) {
      if (isUnreadable(page)) {
        unread++;
        sayUnreadable(page);
      } else counter.add(page);
    }
    await printLines(counter.repeated());
    process.exitCode = unread > 0 ? 2 : 0;
  });
}
