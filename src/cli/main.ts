/** The command line: one file a command, registered here in the order of `demarche --help`. */

import { Command } from "commander";
import type { Kit } from "../kit.ts";
import type { OwnKnowledge } from "../load-kit.ts";
import { registerAdd } from "./add.ts";
import { registerBrief } from "./brief.ts";
import { registerChanges } from "./changes.ts";
import { registerCode } from "./code.ts";
import { type Coder, codingHere } from "./coder.ts";
import { startCoder } from "./coder-in-worker.ts";
import { registerDemo } from "./demo.ts";
import { registerDisputes } from "./disputes.ts";
import { registerDoctor } from "./doctor.ts";
import { registerExport } from "./export.ts";
import { registerPositions } from "./positions.ts";
import { registerRepeated } from "./repeated.ts";
import { registerSearch } from "./search.ts";
import { registerServe } from "./serve.ts";
import { registerStage } from "./stage.ts";
import { registerTimeline } from "./timeline.ts";
import { registerVerify } from "./verify.ts";
import { readVersion } from "./version.ts";
import { registerWatch } from "./watch.ts";

export function buildProgram(): Command {
  const program = new Command("demarche")
    .description(
      "Reads a pile of reporting on a crisis and writes the sourced, dated record of who said or did what to whom.",
    )
    .version(readVersion())
    .option("--rules-only", "code events by the rules alone, without the trained second opinion")
    .showHelpAfterError(
      "(demarche --help shows the commands, demarche COMMAND --help their options and examples)",
    );
  const kitOptions = () => program.opts<KitOptions>();
  const startThread = (own?: OwnKnowledge) => startCoder([own, kitOptions()]);
  const loadHere = (own?: OwnKnowledge) => loadCoder(own, kitOptions());
  // Standard input alone is texts of another program: coded in this thread, which starts in half the time.
  registerCode(program, async (own, paths) =>
    paths.every((path) => path === "-") ? codingHere(await loadHere(own)) : startThread(own),
  );
  registerStage(program, loadKit);
  registerRepeated(program);
  registerAdd(program, startThread);
  registerWatch(program, startThread);
  registerTimeline(program);
  registerPositions(program);
  registerChanges(program);
  registerDisputes(program);
  registerSearch(program);
  registerBrief(program);
  registerExport(program);
  registerVerify(program);
  registerServe(program);
  registerDemo(program, loadHere);
  registerDoctor(program);
  return program;
}

/** Runs one command. Exit status 0: done; 1: bad call or a mistake of ours; 2: some inputs could not be read. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader went away (`demarche export | head`): nothing to say and nobody to say it to.
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(
      `cannot write to standard output: ${error.code === "ENOSPC" ? "the disk is full" : error.message}\n`,
    );
    process.exit(1);
  });
  // Where notes cannot be written, the results and the exit status still stand.
  process.stderr.on("error", () => {});
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Of the command line: options stand before or behind the command's name. */
interface KitOptions {
  readonly rulesOnly?: boolean;
}

async function loadCoder(own: OwnKnowledge | undefined, options: KitOptions): Promise<Coder> {
  const { codeArticle } = await import("../pipeline.ts");
  const kit = await loadKit(own, options);
  return { code: (page) => codeArticle(page, kit) };
}

/** Commands that only read the record start sooner without all that reads articles. */
async function loadKit(own?: OwnKnowledge, options?: KitOptions): Promise<Kit> {
  const { loadKit } = await import("../load-kit.ts");
  return loadKit(own, options);
}
