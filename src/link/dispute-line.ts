/** The line of a dispute: its sides with the words that prove them. */

import { hashText } from "../model/hash.ts";
import type { DisputeLine, DisputeSide } from "../model/record.ts";

export interface Side {
  readonly says: string;
  readonly spans: DisputeSide["spans"];
}

/** The id hangs on the words of the sides, so that a rebuilt record keeps it. */
export function disputeLine(
  about: DisputeLine["about"],
  relation: DisputeLine["relation"],
  because: string,
  sides: readonly Side[],
): DisputeLine {
  const anchors = sides.map(({ spans: [first] }) => `${first?.document}:${first?.start}`).join(" ");
  return {
    kind: "dispute",
    id: hashText(`dispute ${about} ${relation} ${anchors}`),
    about,
    sides: sides.map(({ says, spans }) => ({
      documents: [...new Set(spans.map((s) => s.document))],
      spans,
      says,
    })),
    relation,
    because,
  };
}
