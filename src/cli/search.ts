/** `demarche search`: full-text search over the sentences of a record. */

import type { Command } from "commander";
import type { DocumentLine } from "../model/record.ts";
import { describeDocument } from "../query/describe.ts";
import type { SearchHit } from "../store/search.ts";
import { count } from "./filter-options.ts";
import { plain, printJson, printText, row } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface SearchOptions extends StoreOption {
  readonly limit: number;
  readonly json?: boolean;
}

export function registerSearch(program: Command): void {
  const command = program
    .command("search")
    .description("Find sentences by their words, best first, with their offsets")
    .argument("<query...>", 'words, "phrases in quotation marks", beginnings of words with *')
    .option("--limit <number>", "hits shown", count, 20)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche search ground assault
  $ demarche search '"hold off" Tal'
  $ demarche search 'negotiat*' --limit 5 --json`,
    );
  addStoreOption(command).action((query: string[], options: SearchOptions) =>
    withStore(options.store, async (store) => {
      const hits = await store.search(query.join(" "), options.limit);
      if (options.json) return printJson(hits);
      const documents = new Map((await store.dossier()).documents.map((d) => [d.id, d]));
      return printText(
        hits.length > 0 ? `${hits.map((h) => block(h, documents)).join("\n\n")}\n` : "Nothing found.\n",
      );
    }),
  );
}

function block(hit: SearchHit, documents: ReadonlyMap<string, DocumentLine>): string {
  const document = documents.get(hit.document);
  const place = document ? describeDocument(document) : hit.document;
  return [plain(`${place}, ${hit.start}-${hit.end}`), row("  ", plain(hit.quote), 2)].join("\n");
}
