/** An event line with what comparing it needs, computed once. */

import type { EventLine } from "../model/record.ts";
import type { LinkInput } from "./link-input.ts";
import { type Moment, momentOf } from "./moment.ts";
import { stem, stemsOf, type Weigh, weighing, wordsOf } from "./words.ts";

export interface Mention {
  readonly event: EventLine;
  /** Place in the order of the dossier. */
  readonly order: number;
  readonly lineage: string;
  readonly publisher: string | null;
  readonly moment: Moment;
  /** Day of publication, or infinite: for telling which of two reports is the later. */
  readonly published: number;
  /** Stems of the content, or of the sentence without its parties and date where there is no content. */
  readonly about: ReadonlySet<string>;
  /** How much each stem says in this pile. */
  readonly weigh: Weigh;
}

export function mentionsOf(inputs: readonly LinkInput[], lineageOf: (id: string) => string): Mention[] {
  const found: Omit<Mention, "weigh">[] = [];
  const seen = new Set<string>();
  for (const { document, events } of inputs) {
    const published = momentOf(null, document.published).last;
    for (const event of events) {
      if (seen.has(event.id)) continue;
      seen.add(event.id);
      found.push({
        event,
        order: found.length,
        lineage: lineageOf(document.id),
        publisher: document.publisher,
        moment: momentOf(event.time, document.published),
        published,
        about: aboutOf(event, document.text),
      });
    }
  }
  const weigh = weighing(stemsByLineage(found));
  return found.map((mention) => ({ ...mention, weigh }));
}

/** A wire that was copied a hundred times uses its words once. */
function stemsByLineage(mentions: readonly Pick<Mention, "lineage" | "about">[]): Iterable<Set<string>> {
  const stems = new Map<string, Set<string>>();
  for (const { lineage, about } of mentions) {
    const known = stems.get(lineage) ?? new Set();
    for (const stem of about) known.add(stem);
    stems.set(lineage, known);
  }
  return stems.values();
}

function aboutOf(event: EventLine, text: string): Set<string> {
  if (event.content) {
    const stems = stemsOf(event.content.quote);
    if (stems.size > 0) return stems;
  }
  const stems = stemsOf(text.slice(event.sentence.start, event.sentence.end));
  const said = [event.attribution.source?.span, event.attribution.cue, event.time?.span, event.condition];
  const parties = [...event.actors, ...event.recipients].map((p) => p.span);
  for (const span of [...parties, ...said]) {
    for (const word of wordsOf(span?.quote ?? "")) stems.delete(stem(word));
  }
  return stems;
}
