/** What `demarche stage` does: one stage over pages, or over trees that are given. */

import { clean } from "../clean/clean.ts";
import { cleanStageLine } from "../clean/stage-line.ts";
import { nameParties } from "../entities/name-parties.ts";
import { namesOfConllu } from "../entities/names/names-iob.ts";
import { namesOf } from "../entities/names/names-of.ts";
import { attributionLines } from "../events/attributions/attribution-lines.ts";
import type { Page } from "../ingest/page.ts";
import { readAll } from "../ingest/read-all.ts";
import { type Unreadable, unreadable } from "../ingest/unreadable.ts";
import { englishCleaning, type Kit } from "../kit.ts";
import { rewrittenConllu, toConllu } from "../parse/conllu.ts";
import { documentsOf } from "../parse/conllu-document.ts";
import { sentencesOf, type TellFault } from "../parse/conllu-rows.ts";
import { parse, parseWhole } from "../parse/parse.ts";
import type { Parsed } from "../parse/parsed.ts";
import { placeInTime } from "../time/place-in-time.ts";
import { timesOf } from "../time/times-of.ts";
import { isUnreadable, printLines, printText, printTexts, sayUnreadable } from "./output.ts";
import type { ParsedStage } from "./stage.ts";

type Inputs = AsyncIterable<Page | Unreadable>;

/** Sentences that are no CoNLL-U, or hold no tree, are named and left out. */
export async function runOnConllu(stage: ParsedStage, kit: Kit): Promise<number> {
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
export function cleanPages(inputs: Inputs, repeated: readonly string[]): Promise<number> {
  const kit = englishCleaning(repeated);
  return onEach(inputs, (page) => printLines([cleanStageLine(clean(page, kit))]));
}

export function runOnPages(stage: ParsedStage, inputs: Inputs, kit: Kit): Promise<number> {
  return onEach(inputs, (page) => runOn(stage, page, kit));
}

async function onEach(inputs: Inputs, run: (page: Page) => Promise<void>): Promise<number> {
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
