/** `demarche positions`: who stood where on what, and when that changed. */

import type { Command } from "commander";
import { partyNames } from "../query/describe.ts";
import { type PartyPositions, type PositionFilter, positionsByParty } from "../query/positions.ts";
import { partiesNamed } from "./filter-options.ts";
import { counted, plain, printJson, printText, row } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface PositionsOptions extends StoreOption, PositionFilter {
  readonly changed?: boolean;
  readonly json?: boolean;
}

export function registerPositions(program: Command): void {
  const command = program
    .command("positions")
    .description("Show the stance of each party on each issue over time")
    .option("--party <name>", "name, part of it, or entity")
    .option("--issue <words>", "words of the issue")
    .option("--changed", "only issues on which a party changed its stance")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche positions --party Kestria
  $ demarche positions --issue "delay operation"
  $ demarche positions --changed --json`,
    );
  addStoreOption(command).action((options: PositionsOptions) =>
    withStore(options.store, async (store) => {
      const dossier = await store.dossier();
      if (options.party !== undefined) partiesNamed(options.party, partyNames(dossier));
      const all = positionsByParty(dossier, options);
      const shown = options.changed ? all.flatMap(onlyChanged) : all;
      if (options.json) await printJson(shown);
      else await printText(tableOf(shown));
    }),
  );
}

function onlyChanged(party: PartyPositions): PartyPositions[] {
  const issues = party.issues.filter((i) => i.changed);
  return issues.length > 0 ? [{ ...party, issues }] : [];
}

function tableOf(parties: readonly PartyPositions[]): string {
  if (parties.length === 0) return "No positions.\n";
  const blocks = parties.map(({ name, issues }) => {
    const lines = issues.flatMap(({ issue, stances }) => [
      `  ${plain(issue)}`,
      ...stances.map((s) => {
        const period = s.until ? `${s.since.edtf} to ${s.until.edtf}` : `since ${s.since.edtf}`;
        return row(`    ${period}`, `${s.stance} (${counted(s.events.length, "mention")})`, 32);
      }),
    ]);
    return [plain(name), ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
