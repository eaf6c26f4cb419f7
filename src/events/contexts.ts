/** What an act is about, by the words of its own clause: PLOVER contexts, in the order of the manual. */

import { CONTEXTS, type Context } from "../model/plover.ts";
import { subtree } from "../parse/tree.ts";
import type { EventKit } from "./event-kit.ts";
import type { Found } from "./frames/find-sites.ts";

export function contextsOf(found: Found, kit: EventKit): Context[] {
  const { site, match } = found;
  const told = new Set<Context>(match.entry.frame.contexts ?? []);
  for (const t of subtree(site.sentence, site.carrier.index)) {
    for (const context of kit.contexts.get(t.lemma.toLowerCase()) ?? []) told.add(context);
  }
  return CONTEXTS.filter((context) => told.has(context));
}
