/** `demarche demo`: the example pile from articles to page, as `npm start` shows it. */

import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { readInputs } from "../ingest/read-inputs.ts";
import { linkInputOf } from "../link/link-input.ts";
import { type Summary, summarize } from "../query/summary.ts";
import { DEFAULT_PORT } from "../serve/default-port.ts";
import type { Store } from "../store/store.ts";
import type { Coder } from "./coder.ts";
import { columns, counted, isUnreadable, printJson, printText, row, sayUnreadable } from "./output.ts";
import { startProgress } from "./progress.ts";
import { interrupted } from "./serve.ts";
import { openRecord } from "./store-option.ts";

const PILE = fileURLToPath(new URL("../../examples/october-1962", import.meta.url));
const STORE = ".demarche/demo.db";
const BAR = "▇";

export function registerDemo(program: Command, coder: () => Promise<Coder>): void {
  program
    .command("demo")
    .description("Read the example pile (October 1962), print what was found and serve the page")
    .option("--no-serve", "end after the summary")
    .option("--json", "print the summary as JSON and end")
    .addHelpText("after", "\nExamples:\n  $ demarche demo\n  $ demarche demo --no-serve")
    .action(async (options: { serve: boolean; json?: boolean }) => {
      // Made anew each time, so that it always shows what this version of the program finds.
      for (const end of ["", "-wal", "-shm"]) await rm(`${STORE}${end}`, { force: true });
      const store = await openRecord(STORE);
      try {
        await fill(store, await coder());
        const summary = summarize(await store.dossier());
        if (options.json) return await printJson(summary);
        await printText(describe(summary));
        if (options.serve) await show(store);
      } finally {
        await store.close();
      }
    });
}

async function fill(store: Store, coder: Coder): Promise<void> {
  const progress = startProgress("read");
  for await (const page of readInputs([PILE])) {
    if (isUnreadable(page)) {
      sayUnreadable(page);
      continue;
    }
    progress.step(page.source);
    await store.add(linkInputOf(coder.code(page)));
  }
  progress.end();
  await store.relink();
}

function describe(summary: Summary): string {
  const most = Math.max(1, ...summary.byType.map((t) => t.count));
  const room = columns() - 26;
  const bars = summary.byType.map(({ type, count }) => {
    const name = type === "none" ? "no type" : type;
    return `  ${name.padEnd(12)}${String(count).padStart(4)}  ${BAR.repeat(Math.max(1, Math.round((count / most) * Math.min(room, 40))))}`;
  });
  const facts = [
    [
      "documents",
      `${summary.documents}, from ${counted(summary.lineages, "independent origin")}; ${summary.incompleteDocuments} cut off, ${summary.undatedDocuments} without a date`,
    ],
    [
      "events",
      `${summary.events}${summary.span ? `, ${summary.span.from} to ${summary.span.to}` : ""}; ${summary.undatedEvents} that the text does not date`,
    ],
    [
      "claims",
      `${summary.claims.corroborated} told by two origins or more, ${summary.claims.single} by one, ${summary.claims.disputed} disputed`,
    ],
    [
      "disputes",
      `${counted(summary.contradictions, "contradiction")}, ${counted(summary.updates, "update")}`,
    ],
    ["quantities", String(summary.quantities)],
    ["positions", String(summary.positions)],
  ] as const;
  return [
    "The example pile: October 1962, a retelling written for demonstration",
    "",
    ...facts.map(([name, text]) => row(`  ${name}`, text, 14)),
    "",
    "  events by type",
    ...bars,
    "",
    `  The record is in ${STORE}; try: npx demarche timeline --store ${STORE}`,
    "",
  ].join("\n");
}

async function show(store: Store): Promise<void> {
  const { serveRecord } = await import("../serve/serve-record.ts");
  const server = await serveRecord(store, DEFAULT_PORT);
  await printText(`  The page: ${server.url}  (stop with Ctrl+C)\n`);
  await interrupted();
  await server.close();
}
