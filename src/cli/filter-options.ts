/** Which events a command shows: the same conditions on every command that shows events. */

import { type Command, InvalidArgumentError } from "commander";
import { isCivilDate } from "../model/civil-date.ts";
import { PLOVER_TYPES } from "../model/plover.ts";
import { type Dossier, STATUSES } from "../model/record.ts";
import { partyNames } from "../query/describe.ts";
import type { EventFilter } from "../query/event-filter.ts";

export interface FilterOptions
  extends Pick<EventFilter, "type" | "act" | "actor" | "recipient" | "party" | "status"> {
  readonly from?: string;
  readonly to?: string;
}

export function addFilterOptions(command: Command): Command {
  return command
    .option("--party <name>", "actor or recipient: name, part of it, or entity (may be repeated)", collect)
    .option("--actor <name>", "who acts", collect)
    .option("--recipient <name>", "who is addressed", collect)
    .option("--type <type>", "PLOVER type, for instance REQUEST, or none", collectType)
    .option("--act <act>", "finer than the type, for instance urge", collect)
    .option("--status <status>", STATUSES.join(", "), collectStatus)
    .option("--from <day>", "first day, YYYY-MM-DD", day)
    .option("--to <day>", "last day, YYYY-MM-DD", day);
}

/** Throws where a party or act is named that the record does not have: an empty answer would look like silence. */
export function filterOf(options: FilterOptions, dossier: Dossier): EventFilter {
  const { from, to } = options;
  if (from && to && from > to) throw new Error(`--from ${from} is later than --to ${to}`);
  const names = partyNames(dossier);
  const parties = (asked: readonly string[] | undefined): string[] =>
    (asked ?? []).flatMap((n) => partiesNamed(n, names));
  return {
    party: parties(options.party),
    actor: parties(options.actor),
    recipient: parties(options.recipient),
    type: options.type ?? [],
    act: (options.act ?? []).map((act) => actNamed(act, dossier)),
    status: options.status ?? [],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** Exact names and entities before parts of names. */
export function partiesNamed(asked: string, names: ReadonlyMap<string, string>): string[] {
  const wanted = asked.toLowerCase();
  const exact = [...names].filter(
    ([key, name]) => key.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  const found =
    wanted.trim() === "" || exact.length > 0
      ? exact
      : [...names].filter(([, name]) => name.toLowerCase().includes(wanted));
  if (found.length === 0) {
    const some = [...new Set(names.values())].slice(0, 12).join(", ");
    throw new Error(`no party called ${JSON.stringify(asked)} in the record; it has: ${some || "none"}`);
  }
  return found.map(([key]) => key);
}

function actNamed(asked: string, dossier: Dossier): string {
  const acts = [...new Set(dossier.events.map((e) => e.act))].sort();
  const found = acts.find((act) => act === asked.toLowerCase());
  if (found !== undefined) return found;
  throw new Error(
    `no act called ${JSON.stringify(asked)} in the record; it has: ${acts.join(", ") || "none"}`,
  );
}

export function day(text: string): string {
  if (!isCivilDate(text)) throw new InvalidArgumentError("It must be a day of the calendar as YYYY-MM-DD.");
  return text;
}

export function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function collectType(value: string, before: readonly string[] = []): string[] {
  const type = value === "none" ? value : value.toUpperCase();
  const known: readonly string[] = [...PLOVER_TYPES, "none"];
  if (!known.includes(type)) throw new InvalidArgumentError(`It must be one of ${known.join(", ")}.`);
  return [...before, type];
}

function collectStatus(value: string, before: readonly string[] = []): string[] {
  const known: readonly string[] = STATUSES;
  if (!known.includes(value)) throw new InvalidArgumentError(`It must be one of ${known.join(", ")}.`);
  return [...before, value];
}
