/**
 * The record: every kind of line that Demarche prints, as one zod source for types, JSON Schema and checks.
 * The contract is version 1: fields may be added; none may be renamed, dropped or change its meaning.
 */

import { z } from "zod";
import { Dating } from "./dating.ts";
import { Party } from "./party.ts";
import { CONTEXTS, PLOVER_TYPES } from "./plover.ts";
import { Span } from "./span.ts";

const id = z.string().min(1);

export const DROP_REASONS = [
  "navigation",
  "advertisement",
  "subscription",
  "share",
  "caption",
  "cookie",
  "read-more",
  "related",
  "byline",
  "dateline",
  "stamp",
  "headline",
  "comment",
  "legal",
  "other",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export const Dropped = z.strictObject({ ...Span.unwrap().shape, reason: z.enum(DROP_REASONS) }).readonly();
export type Dropped = z.infer<typeof Dropped>;

export const DocumentLine = z
  .strictObject({
    kind: z.literal("document"),
    id: id.describe("Hash of the content"),
    source: z.string().describe("Path or address as given"),
    title: z.string().nullable().describe("Headline, as given or as found"),
    publisher: z.string().nullable().describe("Outlet or agency, where the document names it"),
    byline: z.string().nullable().describe("Who signed it"),
    language: z.string().nullable().describe("BCP 47 tag, null where unknown"),
    published: Dating.nullable().describe(
      "Date of the document, with the reason; null where nothing tells it",
    ),
    undatedBecause: z.string().nullable().describe("Why `published` is null; null where it is not"),
    stamp: z.string().nullable().describe("A date stamp found glued to the text, as it stands"),
    text: z.string().describe("What all offsets count in"),
    dropped: z.array(Dropped).readonly().describe("What is not article text, with the reason"),
    lineage: id.describe("Shared by copies and rewrites of one report"),
    complete: z.boolean().describe("False where the text is cut off, by a paywall for instance"),
    incompleteBecause: z.string().optional().describe("Why the text is not complete; absent where it is"),
    sentences: z.int().min(0).describe("Number of sentences read"),
  })
  .readonly();
export type DocumentLine = z.infer<typeof DocumentLine>;

export const STATUSES = ["actual", "ongoing", "future", "hypothetical", "historical"] as const;
export type Status = (typeof STATUSES)[number];
export const CHANNELS = ["public", "private"] as const;
export type Channel = (typeof CHANNELS)[number];
export const ATTRIBUTION_KINDS = ["named", "anonymous", "outlet", "author"] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

export const Attribution = z
  .strictObject({
    kind: z.enum(ATTRIBUTION_KINDS),
    source: Party.nullable(),
    cue: Span.nullable().describe('The words that attribute: "said", "according to"'),
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;

export const Place = z
  .strictObject({
    name: z.string().min(1),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("ISO 3166-1 alpha-3"),
    span: Span,
  })
  .readonly();
export type Place = z.infer<typeof Place>;

export const EventLine = z
  .strictObject({
    kind: z.literal("event"),
    id: id.describe("Stable: the document, the place of the trigger and the act"),
    document: id.describe("Id of its document"),
    type: z.enum(PLOVER_TYPES).nullable().describe("PLOVER 2.0; null for an act that PLOVER does not code"),
    mode: z.string().nullable().describe("PLOVER mode of the type; null where none plainly fits"),
    contexts: z.array(z.enum(CONTEXTS)).readonly().describe("What the act is about, by PLOVER"),
    act: z.string().min(1).describe("Finer than the type: urge, advise, warn, offer ..."),
    actors: z
      .array(Party)
      .readonly()
      .describe("Who acts; all sides of meetings, joint acts and mutual fighting"),
    recipients: z.array(Party).readonly().describe("To whom, against whom"),
    trigger: Span.describe("The shortest words that name the act"),
    sentence: z
      .strictObject({ start: z.int().min(0), end: z.int().min(1) })
      .readonly()
      .describe("Where its sentence stands"),
    content: Span.nullable().describe("What is urged, promised, threatened"),
    status: z
      .enum(STATUSES)
      .describe("Whether it happened, is under way, lies ahead, is supposed, or belongs to an earlier phase"),
    negated: z.boolean().describe("The text says that it did not happen"),
    condition: Span.nullable().describe("The words of the condition: if, unless, in exchange for ..."),
    means: Span.nullable().describe("The lever: arms, aid, votes"),
    attribution: Attribution.describe("Who vouches for the report"),
    channel: z.enum(CHANNELS).nullable().describe("Null where the text marks none"),
    time: Dating.nullable().describe("When, only where the text dates the act"),
    place: Place.nullable().describe("Where, only where the text places the act"),
    quad: z
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe(
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null where the type is",
      ),
    score: z.number().nullable().describe("PLOVER's; null where the type is"),
    confidence: z.number().min(0).max(1).describe("How sure the coder is"),
  })
  .readonly();
export type EventLine = z.infer<typeof EventLine>;

export const OPERATORS = ["=", ">", ">=", "<", "<=", "~", "range"] as const;
export type Operator = (typeof OPERATORS)[number];

export const QuantityLine = z
  .strictObject({
    kind: z.literal("quantity"),
    id: id.describe("Stable: the document and the place of the number"),
    document: id.describe("Id of its document"),
    span: Span.describe("The number with its operator"),
    min: z.number().nullable().describe("Null where open below"),
    max: z.number().nullable().describe("Null where open above"),
    operator: z.enum(OPERATORS).describe("= exact, > over, >= at least, < under, <= at most, ~ about, range"),
    unit: z.string().nullable().describe('What is counted with: "trucks", "USD", "percent"'),
    per: z.string().nullish().describe('The period of a rate: "day", "year"'),
    of: z.string().nullable().describe('What is counted: "aid"'),
    holder: Party.nullable().describe("Whose it is"),
    asOf: Dating.nullable().describe("As of when, or since when it is counted"),
    attribution: Attribution.describe("By whose count"),
    event: id.nullable().describe("Id of the event that it belongs to"),
  })
  .readonly();
export type QuantityLine = z.infer<typeof QuantityLine>;

export const ClaimLine = z
  .strictObject({
    kind: z.literal("claim"),
    id: id.describe("Stable for the same events"),
    events: z.array(id).min(1).readonly().describe("Mentions of the one event"),
    documents: z.array(id).min(1).readonly().describe("Where it is told"),
    lineages: z.array(id).min(1).readonly().describe("Independent origins, not addresses"),
    status: z.enum(["single", "corroborated", "disputed"]).describe("corroborated: two origins or more"),
  })
  .readonly();
export type ClaimLine = z.infer<typeof ClaimLine>;

export const DISPUTE_SUBJECTS = ["quantity", "polarity", "status", "date", "party"] as const;
export const DisputeSide = z
  .strictObject({
    documents: z.array(id).min(1).readonly(),
    spans: z
      .array(z.strictObject({ document: id, ...Span.unwrap().shape }).readonly())
      .min(1)
      .readonly(),
    says: z.string().min(1),
  })
  .readonly();
export type DisputeSide = z.infer<typeof DisputeSide>;

export const DisputeLine = z
  .strictObject({
    kind: z.literal("dispute"),
    id: id.describe("Stable for the same sides"),
    about: z.enum(DISPUTE_SUBJECTS).describe("What the reports disagree on"),
    sides: z.array(DisputeSide).min(2).readonly().describe("Who says what, with the words; never averaged"),
    relation: z.enum(["contradicts", "updates"]).describe("updates: the later report has a later as-of date"),
    because: z.string().min(1).describe("Why they cannot both hold, or which is later"),
  })
  .readonly();
export type DisputeLine = z.infer<typeof DisputeLine>;

export const PositionLine = z
  .strictObject({
    kind: z.literal("position"),
    party: z.string().min(1).describe("The entity, or the resolved name where there is no entity"),
    issue: z.string().min(1).describe("What the stance is about"),
    stance: z.string().min(1).describe("demands, rejects, agrees, supports ..."),
    since: Dating.describe("First report of the stance"),
    until: Dating.nullable().describe("When another stance took its place; null while it holds"),
    events: z.array(id).min(1).readonly().describe("The events that show it"),
  })
  .readonly();
export type PositionLine = z.infer<typeof PositionLine>;

export const RecordLine = z.discriminatedUnion("kind", [
  DocumentLine.unwrap(),
  EventLine.unwrap(),
  QuantityLine.unwrap(),
  ClaimLine.unwrap(),
  DisputeLine.unwrap(),
  PositionLine.unwrap(),
]);
export type RecordLine = DocumentLine | EventLine | QuantityLine | ClaimLine | DisputeLine | PositionLine;

/** A pile of coded documents with everything that can be said about the pile as a whole. */
export interface Dossier {
  readonly documents: readonly DocumentLine[];
  readonly events: readonly EventLine[];
  readonly quantities: readonly QuantityLine[];
  readonly claims: readonly ClaimLine[];
  readonly disputes: readonly DisputeLine[];
  readonly positions: readonly PositionLine[];
}
