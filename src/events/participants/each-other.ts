/**
 * Acts of several at each other.
 *
 *     "Oslo and Lima accused each other", "each side blamed the other"     all of them, at each other
 */

import type { Party } from "../../model/party.ts";
import { spanOf } from "../../model/span.ts";
import type { Timed } from "../../time/timed.ts";
import type { Side } from "./own-side.ts";

interface Mutual extends Side {
  readonly timed: Timed;
}

/** Nobody where the words do not say so, and in fights, which all of them wage. */
export function eachOther({ timed, site, match, actors }: Mutual): Party[] {
  if (actors.length < 2 || match.type === "ASSAULT") return [];
  const { tokens } = site.sentence;
  for (const t of site.roles.objects) {
    // "each" or "other" may head the two.
    const [each, other] = OTHER.test(t.form) ? [tokens[t.index - 1], t] : [t, tokens[t.index + 1]];
    if (!each || !other || !EACH.test(each.form) || !OTHER.test(other.form)) continue;
    const span = spanOf(timed.text, each.start, other.end);
    return actors.map((a) => ({ ...a, span }));
  }
  return [];
}

const EACH = /^(?:each|one|the)$/i;
const OTHER = /^(?:other|another)$/i;
