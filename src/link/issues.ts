/**
 * What positions are about: contents that share what is rare in them are one issue.
 *
 *     "to delay the operation for three days"      delay the operation for three days
 *     "any delay of the operation"                 the same issue
 *     "to reopen the strait"                       another
 *     (no content, addressed to Kestria)           relations with Kestria
 *
 * A word counts the more the fewer contents of the pile have it: in a pile about Tal, "Tal" makes no issue. An issue is
 * named by the first text that raised it, so that nothing is put into anybody's mouth.
 */

import type { EventLine } from "../model/record.ts";
import { likeness, stemsOf, type Weigh, wordsOf } from "./words.ts";

const SAME_OVERLAP = 0.6;
const SAME_DICE = 0.4;
const NEARLY_EQUAL = 0.8;
/** Characters of a name. */
const LONGEST_NAME = 64;

interface Issue {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
}

/** From an event to the name of its issue, null where it is about nothing that can be named. Ask in order of time. */
export type IssueFinder = (event: EventLine) => string | null;

export function issueFinder(weigh: Weigh): IssueFinder {
  const byStem = new Map<string, Issue[]>();
  const names = new Set<string>();
  const open = (content: string, stems: ReadonlySet<string>): Issue => {
    const issue = { name: unused(names, nameOf(content)), stems };
    for (const stem of stems) {
      const known = byStem.get(stem);
      if (known) known.push(issue);
      else byStem.set(stem, [issue]);
    }
    return issue;
  };
  return (event) => {
    const stems = event.content ? stemsOf(event.content.quote) : new Set<string>();
    if (!event.content || stems.size === 0) {
      const [other] = event.recipients;
      return other ? `relations with ${other.name}` : null;
    }
    const near = new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []));
    let best: { readonly issue: Issue; readonly dice: number } | null = null;
    for (const issue of near) {
      const dice = sameness(issue.stems, stems, weigh);
      if (dice !== null && (!best || dice > best.dice)) best = { issue, dice };
    }
    return (best?.issue ?? open(event.content.quote, stems)).name;
  };
}

/** Null where the contents are about different things. */
function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number | null {
  const { shared, overlap, dice } = likeness(a, b, weigh);
  const same = dice >= NEARLY_EQUAL || (shared >= 2 && overlap >= SAME_OVERLAP && dice >= SAME_DICE);
  return same ? dice : null;
}

const OPENING = /^(?:to|that|of|for|from|about|on|against|an?|the|any|its|their|his|her)\s+/i;

/** The content without its opening function words, cut at a word. */
function nameOf(content: string): string {
  let name = content.replace(/\s+/g, " ").trim();
  for (
    let bare = name.replace(OPENING, "");
    bare !== name && wordsOf(bare).length > 0;
    bare = name.replace(OPENING, "")
  )
    name = bare;
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_NAME / 2)).trim()}…`;
}

function unused(names: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; names.has(free); n++) free = `${name} (${n})`;
  names.add(free);
  return free;
}
