/** `demarche stage NAME`: one stage by itself, so that it can be measured, replaced and used by other programs. */

import { type Command, Option } from "commander";
import { clean } from "../clean/clean.ts";
import type { CleanKit } from "../clean/clean-kit.ts";
import { cleanStageLine } from "../clean/stage-line.ts";
import { nameParties } from "../entities/name-parties.ts";
import { namesOfConllu } from "../entities/names/names-iob.ts";
import { namesOf } from "../entities/names/names-of.ts";
import { attributionLines } from "../events/attributions/attribution-lines.ts";
import type { Page } from "../ingest/page.ts";
import { readAll } from "../ingest/read-all.ts";
import { readInputs } from "../ingest/read-inputs.ts";
import { type Unreadable, unreadable } from "../ingest/unreadable.ts";
import { englishCleaning, type Kit } from "../kit.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { rewrittenConllu, toConllu } from "../parse/conllu.ts";
import { documentsOf } from "../parse/conllu-document.ts";
import { sentencesOf, type TellFault } from "../parse/conllu-rows.ts";
import { parse, parseWhole } from "../parse/parse.ts";
import type { Parsed } from "../parse/parsed.ts";
import { placeInTime } from "../time/place-in-time.ts";
import { timesOf } from "../time/times-of.ts";
import { addInputOptions, type InputOptions, PATHS, readOptionsOf } from "./input-options.ts";
import { isUnreadable, printLines, printText, printTexts, sayUnreadable } from "./output.ts";
import {
  addAnchorsOption,
  addBoilerplateOption,
  addPartiesOption,
  ownPartiesFrom,
  type PartiesOption,
} from "./parties-option.ts";

type ParsedStage = "parse" | "names" | "times" | "attributions";
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
      if (stage === "clean") {
        const { repeated, unread } = await ownPartiesFrom(options);
        const status = await cleanPages(readInputs(paths, readOptionsOf(options)), englishCleaning(repeated));
        process.exitCode = unread > 0 ? 2 : status;
        return;
      }
      const own = await ownPartiesFrom(options);
      const kit = await loadKit(own);
      const status = conllu
        ? await runOnConllu(stage, kit)
        : await onEach(readInputs(paths, readOptionsOf(options)), (page) => runOn(stage, page, kit));
      process.exitCode = own.unread > 0 ? 2 : status;
    });
  }
}

/** Sentences that are no CoNLL-U, or hold no tree, are named and left out. */
async function runOnConllu(stage: ParsedStage, kit: Kit): Promise<number> {
  const conllu = await readAll(process.stdin);
  let faults = 0;
  const tell = (problem: Unreadable): void => {
    faults++;
    sayUnreadable(problem);
  };
  if (isUnreadable(conllu)) tell(conllu);
  else if (conllu.trim() === "") tell(unreadable("-", "empty", "give CoNLL-U"));
  else {
    await printTexts(
      conlluOutput(stage, conllu, kit, ({ line, reason, mend }) => tell(unreadable("-", reason, mend, line))),
    );
  }
  return faults > 0 ? 2 : 0;
}

function* conlluOutput(stage: ParsedStage, conllu: string, kit: Kit, tell: TellFault): Generator<string> {
  const sentences = sentencesOf(conllu, tell);
  if (stage === "parse") {
    for (const sentence of sentences) yield rewrittenConllu(sentence, kit.parse);
    return;
  }
  for (const document of documentsOf(sentences, kit.parse, tell)) {
    if (stage === "names") yield namesOfConllu(document, kit.entities);
    else for (const line of linesAfterParse(stage, document.parsed, kit)) yield `${JSON.stringify(line)}\n`;
  }
}

/** Without models: they take longer to load than a hundred pages to clean. */
function cleanPages(inputs: AsyncIterable<Page | Unreadable>, kit: CleanKit): Promise<number> {
  return onEach(inputs, (page) => printLines([cleanStageLine(clean(page, kit))]));
}

async function onEach(
  inputs: AsyncIterable<Page | Unreadable>,
  run: (page: Page) => Promise<void>,
): Promise<number> {
  let unread = 0;
  for await (const page of inputs) {
    if (isUnreadable(page)) {
      unread++;
      sayUnreadable(page);
    } else await run(page);
  }
  return unread > 0 ? 2 : 0;
}

async function runOn(stage: ParsedStage, page: Page, kit: Kit): Promise<void> {
  const article = clean(page, kit.clean);
  const id = page.given.id ?? page.id;
  if (stage === "parse") return printText(toConllu({ ...parseWhole(article, kit.parse), id }));
  return printLines(linesAfterParse(stage, { ...parse(article, kit.parse), id }, kit));
}

function linesAfterParse(stage: Exclude<ParsedStage, "parse">, parsed: Parsed, kit: Kit): object[] {
  const document = parsed.id;
  const named = nameParties(parsed, kit.entities);
  if (stage === "names") return namesOf(named).map((name) => ({ document, ...name }));
  const timed = placeInTime(named, kit.time);
  if (stage === "times") return timesOf(timed).map((time) => ({ document, ...time }));
  return [...attributionLines(timed, kit.events, document)];
}
