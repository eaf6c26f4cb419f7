/** `demarche changes`: what is new between two days. */

import type { Command } from "commander";
import { describeEvent } from "../link/wording.ts";
import type { Dossier } from "../model/record.ts";
import { type Changes, changesBetween } from "../query/changes.ts";
import { describeDate, partyNames } from "../query/describe.ts";
import type { DisputeView } from "../query/disputes.ts";
import { day, filterOf } from "./filter-options.ts";
import { counted, plain, printJson, printText, row } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface ChangesOptions extends StoreOption {
  readonly from: string;
  readonly to: string;
  readonly party?: string;
  readonly json?: boolean;
}

export function registerChanges(program: Command): void {
  const command = program
    .command("changes")
    .description("Show what changed between two days: events, positions, disputes, revised numbers")
    .requiredOption("--from <day>", "first day, YYYY-MM-DD", day)
    .requiredOption("--to <day>", "last day, YYYY-MM-DD", day)
    .option("--party <name>", "only this party")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche changes --from 2024-03-05 --to 2024-03-07
  $ demarche changes --from 2024-03-01 --to 2024-03-31 --party Kestria
  $ demarche changes --from 2024-03-05 --to 2024-03-07 --json | jq .positions`,
    );
  addStoreOption(command).action((options: ChangesOptions) =>
    withStore(options.store, async (store) => {
      const dossier = await store.dossier();
      const { from, to, party } = options;
      const filter = filterOf({ from, to, ...(party === undefined ? {} : { party: [party] }) }, dossier);
      const parties = filter.party ?? [];
      const changes = changesBetween(
        dossier,
        options.from,
        options.to,
        parties.length > 0 ? { party: parties } : {},
      );
      if (options.json) await printJson(changes);
      else await printText(tableOf(changes, dossier));
    }),
  );
}

const HEAD = 14;

function tableOf(changes: Changes, dossier: Dossier): string {
  const names = partyNames(dossier);
  const positions = changes.positions.map(({ position, before }) => {
    const stance = before ? `${before.stance} → ${position.stance}` : `${position.stance} (first stance)`;
    return row(
      position.since.edtf,
      plain(`${names.get(position.party) ?? position.party}, “${position.issue}”: ${stance}`),
      HEAD,
    );
  });
  const events = changes.claims.map((e) =>
    row(e.time ? describeDate(e.time) : `≤${e.reported}`, plain(describeEvent(e.event)), HEAD),
  );
  const sections = [
    section("Positions", positions),
    section("Contradictions", changes.contradictions.map(disputeLines)),
    section("Revised", changes.updates.map(disputeLines)),
    section("Events", events),
    changes.undatable > 0 ? `${counted(changes.undatable, "event")} without any date left out.` : "",
  ].filter((part) => part !== "");
  return sections.length > 0 ? `${sections.join("\n\n")}\n` : "Nothing changed.\n";
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [`${heading} (${lines.length})`, ...lines].join("\n") : "";
}

function disputeLines({ about, sides }: DisputeView): string {
  return sides.map((side, index) => row(index === 0 ? about : "", plain(side.says), HEAD)).join("\n");
}
