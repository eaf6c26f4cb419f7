/** The shapes of the API's answers, for the server that writes them and the page that reads them. Types only. */

import type {
  ClaimLine,
  DisputeLine,
  DocumentLine,
  EventLine,
  PositionLine,
  QuantityLine,
} from "../model/record.ts";
import type { Facet, FacetValue } from "../query/event-filter.ts";
import type { Summary } from "../query/summary.ts";
import type { Match } from "../store/search.ts";

/** A document without its text. */
export type DocumentCard = Omit<DocumentLine, "text" | "dropped">;

export interface SummaryAnswer extends Summary {
  /** Changes when the pile does: a link that carries it can tell that it has grown old. */
  readonly pile: string;
  /** First and last day of publication; null where no document is dated. By `most` nine of ten were out. */
  readonly published: { readonly first: string; readonly most: string; readonly last: string } | null;
}

/** An event with what a list says about it. */
export interface EventCard {
  readonly event: EventLine;
  /** The sentence that it stands in. */
  readonly quote: string;
  readonly document: DocumentCard;
  /** Documents and independent origins that tell the same claim, this one counted. */
  readonly told: { readonly documents: number; readonly lineages: number };
  /** Number of disputes that the event is part of. */
  readonly disputes: number;
}

/** Facets of the list: those of the filter, and two that ask for a yes or no. */
export type ListFacet = Facet | "dated" | "negated";

export interface EventsAnswer {
  /** Events of the whole pile, and those that meet the filter. */
  readonly total: number;
  readonly matching: number;
  /** Rows of the whole list: fewer than `matching` where copies are folded. */
  readonly listed: number;
  readonly offset: number;
  /** Values that would be left if this facet alone were not asked for; of very many the most frequent. */
  readonly facets: Readonly<Record<ListFacet, readonly FacetValue[]>>;
  readonly events: readonly EventCard[];
}

/** One event with everything that proves, repeats or contradicts it. */
export interface EventAnswer {
  readonly card: EventCard;
  readonly claim: ClaimLine | null;
  /** Other events of the same claim. */
  readonly retold: readonly EventCard[];
  readonly disputes: readonly DisputeAnswer[];
  readonly quantities: readonly QuantityLine[];
}

export interface DocumentAnswer {
  readonly document: DocumentLine;
  readonly events: readonly EventLine[];
  readonly quantities: readonly QuantityLine[];
  /** Other documents of the same lineage: copies and rewrites. */
  readonly kin: readonly DocumentCard[];
}

export interface DocumentsAnswer {
  readonly total: number;
  readonly documents: readonly (DocumentCard & { readonly events: number })[];
}

export interface DisputeAnswer {
  readonly dispute: DisputeLine;
  readonly sides: readonly DisputeSideView[];
}

export interface DisputeSideView {
  readonly says: string;
  readonly quotes: readonly DisputeQuote[];
}

/** The words of one side in the sentence around them. */
export interface DisputeQuote {
  readonly document: DocumentCard;
  readonly sentence: string;
  /** Where the words stand in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where the words stand in the document, to open it at. */
  readonly at: number;
  /** The first event of that sentence, to open the source with. */
  readonly event: string | null;
}

export interface DisputesAnswer {
  readonly total: number;
  readonly disputes: readonly DisputeAnswer[];
}

export interface TimelineAnswer {
  readonly matching: number;
  /** Marks that were left out because there are too many to draw. */
  readonly leftOff: number;
  readonly lanes: readonly TimelineLane[];
}

export interface TimelineLane {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineMark {
  /** The mention to open. */
  readonly event: string;
  /** All mentions of the claim, this one counted. */
  readonly mentions: readonly string[];
  /** Independent origins that tell it. */
  readonly origins: number;
  /** First and last possible day; null where that side is open, both null where the event has no date. */
  readonly first: string | null;
  readonly last: string | null;
  /** The day of the first report, for an event without a date of its own. */
  readonly reported: string | null;
  readonly edtf: string | null;
  readonly label: string;
  readonly quad: number | null;
  readonly negated: boolean;
  readonly status: EventLine["status"];
}

export interface PositionsAnswer {
  readonly total: number;
  readonly parties: readonly PartyPositions[];
}

export interface PartyPositions {
  readonly party: string;
  readonly name: string;
  readonly issues: readonly {
    readonly issue: string;
    readonly changed: boolean;
    readonly stances: readonly PositionView[];
  }[];
}

export type PositionView = PositionLine & { readonly evidence: readonly Proof[] };

/** As much of an event as a table has room for. */
export interface Proof {
  readonly event: string;
  readonly quote: string;
  readonly outlet: string;
}

export interface ChangesAnswer {
  readonly from: string;
  readonly to: string;
  /** One card a claim: what happened, or was first reported, between the days. */
  readonly claims: readonly ChangedClaim[];
  /** Claims, positions and disputes that were left out because they are too many to show. */
  readonly leftOff: number;
  readonly positions: readonly PositionChange[];
  readonly contradictions: readonly DisputeAnswer[];
  readonly updates: readonly DisputeAnswer[];
  /** Claims of which nobody can say whether they are new. */
  readonly undatable: number;
}

export interface ChangedClaim extends EventCard {
  /** The day of the first report, which an event without a date of its own goes by. */
  readonly reported: string | null;
}

export interface PositionChange {
  readonly party: string;
  readonly name: string;
  readonly position: PositionView;
  readonly before: PositionView | null;
}

export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHitView[];
}

export interface SearchHitView {
  readonly document: DocumentCard;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The words that were found, as offsets into the document's text. */
  readonly matches: readonly Match[];
  /** Events that stand in the quote. */
  readonly events: readonly EventCard[];
}
