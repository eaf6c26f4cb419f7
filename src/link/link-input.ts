/** What linking needs of a document: its lines as they are printed and stored, no parses. */

import type { Coded } from "../events/coded.ts";
import type { DocumentLine, EventLine, QuantityLine } from "../model/record.ts";
import { documentLineOf } from "./document-line.ts";

export interface LinkInput {
  /** Its `lineage` is not read: linking finds it. */
  readonly document: DocumentLine;
  readonly events: readonly EventLine[];
  readonly quantities: readonly QuantityLine[];
}

export function linkInputOf(coded: Coded): LinkInput {
  return { document: documentLineOf(coded, coded.id), events: coded.events, quantities: coded.quantities };
}
