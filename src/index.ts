/**
 * Demarche as a library.
 *
 *     import { codeArticle, loadKit, pageOf } from "demarche";
 *     const kit = await loadKit();
 *     const { events } = codeArticle(pageOf({ text: "Oslo urged Rome to wait." }), kit);
 */

export type { Coded } from "./events/coded.ts";
export { type OwnPartiesRead, readOwnParties } from "./ingest/own-parties.ts";
export type { Page } from "./ingest/page.ts";
export { type PageInput, pageOf } from "./ingest/page-of.ts";
export { readInputs } from "./ingest/read-inputs.ts";
export type { Unreadable } from "./ingest/unreadable.ts";
export type { Kit } from "./kit.ts";
export type { OwnParties } from "./lexicon/party-lexicon.ts";
export { documentLines, linesOf } from "./link/lines.ts";
export { link } from "./link/link.ts";
export { type LinkInput, linkInputOf } from "./link/link-input.ts";
export { loadKit, type OwnKnowledge } from "./load-kit.ts";
export type { Dating } from "./model/dating.ts";
export type { Party } from "./model/party.ts";
export {
  type Attribution,
  type ClaimLine,
  type DisputeLine,
  type DocumentLine,
  type Dossier,
  type EventLine,
  type PositionLine,
  type QuantityLine,
  RecordLine,
} from "./model/record.ts";
export type { Span } from "./model/span.ts";
export { codeArticle } from "./pipeline.ts";
export { briefHtml, briefMarkdown } from "./query/brief.ts";
export { changesBetween } from "./query/changes.ts";
export { disputesIn } from "./query/disputes.ts";
export { type EventFilter, filterEvents } from "./query/event-filter.ts";
export { positionsByParty } from "./query/positions.ts";
export { type Summary, summarize } from "./query/summary.ts";
export { timeline } from "./query/timeline.ts";
export { openStore, type Store } from "./store/store.ts";
