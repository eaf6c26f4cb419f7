/**
 * Events of a sentence in one line, for cases that read like the rule they show:
 *
 *     France was privately urged by Germany to wait. => REQUEST urged DEU > FRA private
 *
 * Type ("-" for none), trigger, actors, ">", recipients, then only what is not the normal value: negated, a status, a channel,
 * attribution as "said:named", "if:" with the condition, "means:" with the lever. Several events are parted by ";".
 */

import type { EventLine, RecordLine } from "../../src/model/record.ts";
import { caseLines } from "./case-lines.ts";

export interface EventCase {
  readonly text: string;
  readonly expected: string;
}

export function readEventCases(source: string): EventCase[] {
  return caseLines(source).map((line) => {
    const [text, expected] = line.split("=>").map((part) => part.trim());
    if (!text || expected === undefined) throw new Error(`case needs "text => events": ${line}`);
    return { text, expected };
  });
}

export function writeEvents(lines: readonly RecordLine[]): string {
  return (
    lines
      .filter((line) => line.kind === "event")
      .map(writeEvent)
      .join("; ") || "nothing"
  );
}

function writeEvent(event: EventLine): string {
  const codes = (parties: EventLine["actors"]) => [...new Set(parties.map((p) => p.code))].join("+") || "?";
  return [
    event.type ?? "-",
    event.trigger.quote,
    codes(event.actors),
    ...(event.recipients.length > 0 ? [`> ${codes(event.recipients)}`] : []),
    ...(event.negated ? ["negated"] : []),
    ...(event.status === "actual" ? [] : [event.status]),
    ...(event.channel ? [event.channel] : []),
    ...(event.attribution.kind === "author" ? [] : [`said:${event.attribution.kind}`]),
    ...(event.condition ? [`if:"${event.condition.quote}"`] : []),
    ...(event.means ? [`means:"${event.means.quote}"`] : []),
  ].join(" ");
}
