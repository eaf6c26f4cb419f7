/** `--parties FILE` and `--anchors FILE`: parties and dated events of the reader's own, beside those that the program knows. */

import type { Command } from "commander";
import { readAnchors } from "../ingest/anchors.ts";
import { readOwnParties } from "../ingest/own-parties.ts";
import type { Anchor } from "../lexicon/anchor.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { sayUnreadable } from "./output.ts";

export interface PartiesOption {
  readonly parties?: string;
  readonly anchors?: string;
}

/** `unread` counts what could not be read. */
interface Own extends OwnParties {
  readonly anchors: readonly Anchor[];
  readonly unread: number;
}

export function addPartiesOption(command: Command): Command {
  return command.option(
    "--parties <file>",
    'parties of your own, JSON Lines: {"name", "code", "sector"} with "aliases", "entity", "person", "from", "to"',
  );
}

export function addAnchorsOption(command: Command): Command {
  return command.option(
    "--anchors <file>",
    'dated events that you vouch for, JSON Lines: {"phrase": "the ferry bombing", "date": "2031-05-03"}',
  );
}

/** What could be read of the files; the exit status becomes 2 where a line, or all of it, could not. */
export async function ownPartiesFrom({ parties, anchors }: PartiesOption): Promise<Own> {
  const own =
    parties === undefined ? { bodies: [], persons: [], unreadable: [] } : await readOwnParties(parties);
  const ledger = anchors === undefined ? { anchors: [], unreadable: [] } : await readAnchors(anchors);
  const problems = [...own.unreadable, ...ledger.unreadable];
  for (const problem of problems) sayUnreadable(problem);
  return { bodies: own.bodies, persons: own.persons, anchors: ledger.anchors, unread: problems.length };
}
