/** `demarche stage NAME`: one stage by itself, so that it can be measured, replaced and used by other programs. */

import { type Command, Option } from "commander";
import { readInputs } from "../ingest/read-inputs.ts";
import type { Kit } from "../kit.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { addInputOptions, type InputOptions, PATHS, readOptionsOf } from "./input-options.ts";
import {
  addAnchorsOption,
  addBoilerplateOption,
  addPartiesOption,
  ownPartiesFrom,
  type PartiesOption,
} from "./parties-option.ts";

export type ParsedStage = "parse" | "names" | "times" | "attributions";
type Stage = "clean" | ParsedStage;
const STAGES: readonly Stage[] = ["clean", "parse", "names", "times", "attributions"];

const DESCRIPTIONS: Readonly<Record<Stage, string>> = {
  clean: "article text, title, dates and what was dropped, for each page or text",
  parse: "sentences, tokens, tags and dependencies as CoNLL-U",
  names: "names of persons, organisations and places",
  times: "temporal expressions with TIMEX3 and EDTF values",
  attributions: "who says what: source, cue and content",
};

interface StageOptions extends PartiesOption, InputOptions {
  readonly from?: "conllu" | "jsonl";
}

export function registerStage(program: Command, loadKit: (own: OwnParties) => Promise<Kit>): void {
  const command = program
    .command("stage")
    .description("Run one stage by itself: JSON Lines in, JSON Lines or CoNLL-U out");
  for (const stage of STAGES) {
    const one = command
      .command(stage)
      .description(`Print ${DESCRIPTIONS[stage]}`)
      .argument("[paths...]", PATHS, ["-"])
      .addHelpText(
        "after",
        `\nExample:\n  $ printf '%s\\n' '{"id":"a","text":"Oslo said on Monday that it would wait."}' | demarche stage ${stage}`,
      );
    if (stage !== "clean")
      one.addOption(
        new Option("--from <format>", "what standard input holds; trees that it gives are used").choices([
          "conllu",
          "jsonl",
        ]),
      );
    if (stage !== "parse") one.option("--json", "print JSON Lines, as it does anyway");
    if (stage === "parse") one.addOption(new Option("--to <format>", "what is printed").choices(["conllu"]));
    addInputOptions(one);
    if (stage === "names" || stage === "attributions") addPartiesOption(one);
    if (stage === "times") addAnchorsOption(one);
    if (stage === "clean") addBoilerplateOption(one);
    one.action(async (paths: string[], options: StageOptions) => {
      const conllu = options.from === "conllu";
      if (conllu && paths.join(" ") !== "-")
        program.error("error: --from conllu reads standard input: leave out the paths and add < FILE", {
          exitCode: 1,
        });
      // The stages are loaded by whoever runs one: the other commands start sooner without them.
      const run = await import("./run-stage.ts");
      if (stage === "clean") {
        const { repeated, unread } = await ownPartiesFrom(options);
        const status = await run.cleanPages(readInputs(paths, readOptionsOf(options)), repeated);
        process.exitCode = unread > 0 ? 2 : status;
        return;
      }
      const own = await ownPartiesFrom(options);
      const kit = await loadKit(own);
      const status = conllu
        ? await run.runOnConllu(stage, kit)
        : await run.runOnPages(stage, readInputs(paths, readOptionsOf(options)), kit);
      process.exitCode = own.unread > 0 ? 2 : status;
    });
  }
}
