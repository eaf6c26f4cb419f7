/**
 * `--parties FILE`, `--anchors FILE` and `--boilerplate FILE`: parties, dated events and boilerplate of the reader's own, beside
 * what the program knows.
 */

import type { Command } from "commander";
import { readAnchors } from "../ingest/anchors.ts";
import { readOwnBoilerplate } from "../ingest/own-boilerplate.ts";
import { readOwnParties } from "../ingest/own-parties.ts";
import type { Anchor } from "../lexicon/anchor.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { sayUnreadable } from "./output.ts";

export interface PartiesOption {
  readonly parties?: string;
  readonly anchors?: string;
  readonly boilerplate?: string;
}

/** `unread` counts what could not be read. */
interface Own extends OwnParties {
  readonly anchors: readonly Anchor[];
  readonly repeated: readonly string[];
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

export function addBoilerplateOption(command: Command): Command {
  return command.option(
    "--boilerplate <file>",
    'lines that stand around the articles, JSON Lines: {"line"}, as "demarche repeated" prints them',
  );
}

/** All three. */
export function addOwnOptions(command: Command): Command {
  return addBoilerplateOption(addAnchorsOption(addPartiesOption(command)));
}

export function givesOwn({ parties, anchors, boilerplate }: PartiesOption): boolean {
  return (parties ?? anchors ?? boilerplate) !== undefined;
}

/** What could be read of the files; the exit status becomes 2 where a line, or all of it, could not. */
export async function ownPartiesFrom({ parties, anchors, boilerplate }: PartiesOption): Promise<Own> {
  const own =
    parties === undefined ? { bodies: [], persons: [], unreadable: [] } : await readOwnParties(parties);
  const ledger = anchors === undefined ? { anchors: [], unreadable: [] } : await readAnchors(anchors);
  const { repeated, unreadable } =
    boilerplate === undefined ? { repeated: [], unreadable: [] } : await readOwnBoilerplate(boilerplate);
  const problems = [...own.unreadable, ...ledger.unreadable, ...unreadable];
  for (const problem of problems) sayUnreadable(problem);
  const { bodies, persons } = own;
  return { bodies, persons, anchors: ledger.anchors, repeated, unread: problems.length };
}
