/** A date with the reason for it: doubt is data. */

import { z } from "zod";
import { Edtf, edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const BASES = ["stated", "resolved", "guessed"] as const;
export type Basis = (typeof BASES)[number];

export const Dating = z
  .strictObject({
    edtf: Edtf,
    basis: z
      .enum(BASES)
      .describe(
        "stated: the text gives the date; resolved: counted from another; guessed: a choice was made",
      ),
    because: z.string().min(1).describe("Why this date and not another, for the reader of the record"),
    span: Span.nullable().describe("The words that give the date; null where no words of the text do"),
  })
  .readonly();
export type Dating = z.infer<typeof Dating>;

/** A dating whose EDTF was checked. */
export function dating(value: string, basis: Basis, because: string, span: Span | null): Dating {
  return { edtf: edtf(value), basis, because, span };
}
