/** The line that a document has in the record. */

import type { Coded } from "../events/coded.ts";
import type { DocumentLine } from "../model/record.ts";

/** `lineage` is the document's own id where no pile is known. */
export function documentLineOf(coded: Coded, lineage: string): DocumentLine {
  return {
    kind: "document",
    id: coded.id,
    source: coded.source,
    title: coded.title,
    publisher: coded.publisher,
    byline: coded.byline,
    language: coded.language,
    published: coded.published,
    undatedBecause: coded.undatedBecause,
    stamp: coded.stamp?.quote ?? null,
    text: coded.text,
    dropped: coded.dropped,
    lineage,
    complete: coded.complete,
    ...(coded.incompleteBecause === undefined ? {} : { incompleteBecause: coded.incompleteBecause }),
    sentences: coded.sentences.length,
  };
}
