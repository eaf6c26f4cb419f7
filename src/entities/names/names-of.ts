/**
 * The names of a document as `demarche stage names` prints them: without titles and articles, without nesting.
 *
 *     "U.S. Defense Secretary Lloyd Austin"   U.S. (LOC), Lloyd Austin (PER)
 *
 * Places and types are the tagger's; who is meant, and names that only the lexicon knows, are the mentions'.
 */

import { contains, type Span } from "../../model/span.ts";
import type { Mention, Named, TaggedName } from "../named.ts";

export interface NameLine extends TaggedName {
  readonly entity: string | null;
  readonly code: string | null;
}

export function namesOf({ mentions, tagged }: Named): NameLine[] {
  return merged(tagged, withoutNesting(mentions.flatMap(lineOf).sort(byPlace)));
}

function withoutNesting(lines: readonly NameLine[]): NameLine[] {
  const outer: NameLine[] = [];
  for (const line of lines) {
    const before = outer.at(-1);
    if (before && (contains(before.span, line.span) || line.span.start < before.span.end)) continue;
    outer.push(line);
  }
  return outer;
}

/** Both in order and without overlap among themselves: one walk over the two. */
function merged(tagged: readonly TaggedName[], known: readonly NameLine[]): NameLine[] {
  const lines: NameLine[] = [];
  let at = 0;
  for (const name of tagged) {
    while (at < known.length && known[at]!.span.end <= name.span.start) {
      if (known[at]!.entity !== null) lines.push(known[at]!);
      at++;
    }
    let same: NameLine | null = null;
    for (; at < known.length && known[at]!.span.start < name.span.end; at++)
      if (contains(name.span, known[at]!.span)) same = same ?? known[at]!;
    lines.push({ ...name, entity: same?.entity ?? null, code: same?.code ?? null });
  }
  for (; at < known.length; at++) if (known[at]!.entity !== null) lines.push(known[at]!);
  return lines;
}

function lineOf(mention: Mention): NameLine[] {
  if (mention.kind !== "name" || mention.type === null) return [];
  const identity = mention.identities[0];
  return [
    {
      span: mention.proper ?? mention.span,
      type: mention.type,
      entity: identity?.entity ?? null,
      code: identity?.code ?? mention.country ?? null,
    },
  ];
}

function byPlace(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
