/**
 * How sure the coder is of an event, from 0 to 1: what speaks for it, added up. The weights were set so that the figure lies
 * a little below the share of like events that people call right in test/articles (`bench/calibration.ts`), because articles that
 * no rule author has read are harder.
 */

import type { Draft } from "./draft.ts";

export function confidenceOf(draft: Draft): number {
  const { found, actors, recipients, strength } = draft;
  let score = found.site.kind === "verb" ? 0.6 : 0.5;
  if (actors.some((p) => p.code !== "UNK")) score += 0.12;
  if (recipients.some((p) => p.code !== "UNK")) score += 0.1;
  if (strength > 0) score += 0.06;
  if (found.match.content) score += 0.04;
  if (draft.reality.status === "hypothetical") score -= 0.1;
  return Math.round(Math.min(score, 0.95) * 100) / 100;
}
