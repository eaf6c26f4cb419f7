/** What stands beside an event in tables and briefs: its caveats, its date, its document. */

import { partyKey } from "../link/party-key.ts";
import { isUnsure } from "../model/confidence.ts";
import type { Dating } from "../model/dating.ts";
import type { DocumentLine, Dossier, EventLine } from "../model/record.ts";

/** What the reader must know not to take it for more than it is; empty for a plain act in the writer's own voice. */
export function caveats(event: EventLine): string[] {
  const found: string[] = [];
  if (event.status !== "actual") found.push(event.status);
  const { kind, source } = event.attribution;
  if (kind === "named" || kind === "outlet") found.push(`according to ${source?.name ?? "a named source"}`);
  if (kind === "anonymous") found.push("according to an unnamed source");
  if (event.channel) found.push(`in ${event.channel}`);
  if (isUnsure(event)) found.push("unsure reading");
  return found;
}

/** "2024-03-03", with a mark where it was not stated: "2024-03-03 (guessed)". */
export function describeDate(time: Dating | null): string {
  if (!time) return "undated";
  return time.basis === "guessed" ? `${time.edtf} (guessed)` : time.edtf;
}

/** "Northern Wire, 2024-03-04" or the source where no publisher is known. */
export function describeDocument(document: DocumentLine): string {
  const name = document.publisher ?? document.title ?? document.source;
  return `${name}, ${document.published ? document.published.edtf : "undated"}`;
}

/** From party key to the name under which the record first has it. */
export function partyNames(dossier: Dossier): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const event of dossier.events) {
    for (const party of [...event.actors, ...event.recipients]) {
      const key = partyKey(party);
      if (!names.has(key)) names.set(key, party.name);
    }
  }
  return names;
}
