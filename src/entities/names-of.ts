/**
 * The names of a document as `demarche stage names` prints them: without titles and articles, without nesting.
 *
 *     "U.S. Defense Secretary Lloyd Austin"   U.S. (LOC), Lloyd Austin (PER)
 */

import { contains, type Span } from "../model/span.ts";
import type { Mention, Named } from "./named.ts";

export interface NameLine {
  readonly span: Span;
  readonly type: "PER" | "ORG" | "LOC";
  readonly entity: string | null;
  readonly code: string | null;
}

export function namesOf(named: Named): NameLine[] {
  const lines: NameLine[] = [];
  for (const { span, type, entity, code } of named.mentions.flatMap(lineOf).sort(byPlace)) {
    const before = lines.at(-1);
    if (before && (contains(before.span, span) || span.start < before.span.end)) continue;
    lines.push({ span, type, entity, code });
  }
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

function byPlace(a: NameLine, b: NameLine): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
