/** Who acts or is addressed: the words that stand there and the body they mean. */

import { z } from "zod";
import { SECTORS } from "./plover.ts";
import { Span } from "./span.ts";

/** What is known of a body apart from where it is named. */
export const Identity = z
  .strictObject({
    name: z.string().min(1).describe('The resolved name: "United States" where the text says "Washington"'),
    code: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("ISO 3166-1 alpha-3, or IGO, NGO, MNC, UNK"),
    sector: z.enum(SECTORS).nullable().describe("PLOVER sector, null where the text gives none"),
    entity: z.string().min(1).nullable().describe('Stable id ("us-gov"), null where the body is not known'),
  })
  .readonly();
export type Identity = z.infer<typeof Identity>;

export const Party = z.strictObject({ span: Span, ...Identity.unwrap().shape }).readonly();
export type Party = z.infer<typeof Party>;

export function party(span: Span, identity: Identity): Party {
  const { name, code, sector, entity } = identity;
  return { span, name, code, sector, entity };
}
