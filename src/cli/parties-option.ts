/** `--parties FILE`: parties of the reader's own, beside those that the program knows. */

import type { Command } from "commander";
import { readOwnParties } from "../ingest/own-parties.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { sayUnreadable } from "./output.ts";

export interface PartiesOption {
  readonly parties?: string;
}

export function addPartiesOption(command: Command): Command {
  return command.option(
    "--parties <file>",
    'parties of your own, JSON Lines: {"name", "code", "sector"} with "aliases", "entity", "person", "from", "to"',
  );
}

/** What could be read of the file; the exit status becomes 2 where a line, or all of it, could not. */
export async function ownPartiesFrom({
  parties,
}: PartiesOption): Promise<OwnParties & { readonly unread: number }> {
  if (parties === undefined) return { bodies: [], persons: [], unread: 0 };
  const { bodies, persons, unreadable } = await readOwnParties(parties);
  for (const problem of unreadable) sayUnreadable(problem);
  return { bodies, persons, unread: unreadable.length };
}
