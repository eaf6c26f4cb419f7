/** `demarche timeline`: what happened when, the undated last. */

import type { Command } from "commander";
import { describeEvent } from "../link/wording.ts";
import type { DocumentLine, Dossier } from "../model/record.ts";
import { caveats, describeDate, describeDocument } from "../query/describe.ts";
import { type Timeline, type TimelineEntry, timeline } from "../query/timeline.ts";
import { addFilterOptions, type FilterOptions, filterOf } from "./filter-options.ts";
import { columns, counted, plain, printJson, printText, row, wrap } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface TimelineOptions extends StoreOption, FilterOptions {
  readonly quotes?: boolean;
  readonly json?: boolean;
}

export function registerTimeline(program: Command): void {
  const command = program
    .command("timeline")
    .description("Show events in order of date, each once with its independent origins; the undated last")
    .option("--quotes", "show the sentence under each event")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche timeline
  $ demarche timeline --party Norland --from 2024-03-01 --to 2024-03-31 --quotes
  $ demarche timeline --type THREATEN --json | jq '.dated[].event.content.quote'`,
    );
  addFilterOptions(addStoreOption(command)).action((options: TimelineOptions) =>
    withStore(options.store, async (store) => {
      const dossier = await store.dossier();
      const shown = timeline(dossier, filterOf(options, dossier));
      if (options.json) await printJson(shown);
      else await printText(tableOf(shown, dossier, options.quotes === true));
    }),
  );
}

function tableOf({ dated, undated }: Timeline, dossier: Dossier, quotes: boolean): string {
  if (dated.length + undated.length === 0) return "No events.\n";
  const documents = new Map(dossier.documents.map((d) => [d.id, d]));
  const width = Math.min(Math.max(10, ...dated.map((e) => describeDate(e.time).length)), 24) + 2;
  const lines = dated.map((e) => entryLines(e, describeDate(e.time), width, documents, quotes));
  if (undated.length > 0) {
    lines.push(
      "",
      row(
        "Undated",
        `${counted(undated.length, "event")} that the texts do not date, by first report`,
        width,
      ),
    );
    lines.push(
      ...undated.map((e) =>
        entryLines(e, e.reported ? `≤${e.reported}` : "unknown", width, documents, quotes),
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function entryLines(
  entry: TimelineEntry,
  head: string,
  width: number,
  documents: ReadonlyMap<string, DocumentLine>,
  quotes: boolean,
): string {
  const { event, mentions, origins, status } = entry;
  const notes = caveats(event);
  if (mentions.length > 1) notes.push(`${mentions.length} mentions, ${counted(origins.length, "origin")}`);
  if (status === "disputed") notes.push("disputed");
  const said = `${plain(describeEvent(event))}${notes.length > 0 ? ` [${plain(notes.join("; "))}]` : ""}`;
  const lines = [row(head, said, width)];
  const document = documents.get(event.document);
  if (quotes && document) {
    const { start, end } = event.sentence;
    const quote = `“${plain(document.text.slice(start, end))}” ${plain(describeDocument(document))}, ${start}-${end}`;
    lines.push(...wrap(quote, columns() - width - 2).map((line) => " ".repeat(width + 2) + line));
  }
  return lines.join("\n");
}
