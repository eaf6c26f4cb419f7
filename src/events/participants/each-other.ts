/**
 * Acts of several at each other.
 *
 *     "Oslo and Lima accused each other", "each side blamed the other"     all of them, at each other
 */

import type { Party } from "../../model/party.ts";
import { spanOf } from "../../model/span.ts";
import type { Timed } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";

interface Mutual {
  readonly timed: Timed;
  readonly site: Site;
  readonly actors: readonly Party[];
}

/** Nobody where the words do not say so. */
export function eachOther({ timed, site, actors }: Mutual): Party[] {
  if (actors.length < 2) return [];
  const other = site.roles.objects.find((t) => /^(?:other|another)$/i.test(t.form));
  const before = other && site.sentence.tokens[other.index - 1];
  if (!other || !before || !/^(?:each|one|the)$/i.test(before.form)) return [];
  const span = spanOf(timed.text, before.start, other.end);
  return actors.map((a) => ({ ...a, span }));
}
