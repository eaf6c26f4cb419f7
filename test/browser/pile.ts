/**
 * A pile made to try the page on everything that it must show: long texts with boilerplate, a copy, a text cut off by a
 * paywall, one without a date, one with a line in another script; acts in public and in private, negated, planned and
 * feared; marks that overlap; a figure and a fact in dispute; positions that change.
 *
 * The crisis is invented: Merovia closes the gates of the Orran dam above Kaltland. The country codes are from the range that
 * ISO 3166 leaves to users.
 */

import { dating } from "../../src/model/dating.ts";
import type {
  ClaimLine,
  DisputeLine,
  DocumentLine,
  Dossier,
  EventLine,
  PositionLine,
} from "../../src/model/record.ts";
import type { Article } from "../support/record-builder.ts";
import { calledUp, gazette, gazetteVillages, met, notWithdrawn } from "./pile/gazette.ts";
import { accord, agreedThird, notes, radio, suspended, withdrew } from "./pile/others.ts";
import { copy, copyEvents, wire, wireEvents, wireVillages } from "./pile/wire.ts";

const papers = [wire, copy, gazette, radio, notes, accord];

function documentOf(paper: Article): DocumentLine {
  if (paper === copy)
    return { ...copy.document, lineage: wire.document.id, byline: "From our correspondent" };
  if (paper === wire) return { ...wire.document, byline: "By Jon Mareth in Sund" };
  if (paper !== notes) return paper.document;
  return {
    ...notes.document,
    stamp: "19 Nov 2031 06:12",
    undatedBecause:
      "the stamp says 19 November 2031, seven years after what the text tells; nothing else dates it",
  };
}

const events = papers.flatMap((p) => p.events);
const inWire = new Set(wireEvents.map((e) => e.id));
const inCopy = new Set(copyEvents.map((e) => e.id));
const disputed = new Set([notWithdrawn.id, withdrew.id]);

function claim(members: readonly EventLine[]): ClaimLine {
  const documents = [...new Set(members.map((e) => e.document))];
  const lineages = [...new Set(documents.map((d) => (d === copy.document.id ? wire.document.id : d)))];
  const status = members.some((e) => disputed.has(e.id))
    ? "disputed"
    : lineages.length > 1
      ? "corroborated"
      : "single";
  return {
    kind: "claim",
    id: `claim-${members[0]?.id}`,
    events: members.map((e) => e.id),
    documents,
    lineages,
    status,
  };
}

const claims = [
  ...wireEvents.map((e, i) => claim([e, copyEvents[i]!])),
  claim([notWithdrawn, withdrew]),
  ...events
    .filter((e) => !inWire.has(e.id) && !inCopy.has(e.id) && !disputed.has(e.id))
    .map((e) => claim([e])),
];

const disputes: DisputeLine[] = [
  {
    kind: "dispute",
    id: "dispute-villages",
    about: "quantity",
    sides: [
      {
        documents: [wire.document.id],
        spans: [{ document: wire.document.id, ...wireVillages.span }],
        says: "14 villages without drinking water as of 9 Oct 2024, says Ilse Brandt",
      },
      {
        documents: [gazette.document.id],
        spans: [{ document: gazette.document.id, ...gazetteVillages.span }],
        says: "9 villages without drinking water as of 9 Oct 2024, says Blue Tent",
      },
    ],
    relation: "contradicts",
    because:
      "the same thing counted on the same day by two sources gives two numbers that exclude each other",
  },
  {
    kind: "dispute",
    id: "dispute-engineers",
    about: "polarity",
    sides: [
      {
        documents: [radio.document.id],
        spans: [{ document: radio.document.id, ...withdrew.trigger }],
        says: "Merovia withdrew its engineers",
      },
      {
        documents: [gazette.document.id],
        spans: [{ document: gazette.document.id, ...notWithdrawn.trigger }],
        says: "Merovia has not withdrawn its engineers",
      },
    ],
    relation: "contradicts",
    because: "same actor, act and object; one text affirms it and the other, a day later, denies that report",
  },
];

const resolved = (edtf: string) =>
  dating(edtf, "resolved", "the day of the act that shows the position", null);
const stand = (
  party: string,
  issue: string,
  stance: string,
  since: string,
  until: string | null,
  shown: readonly EventLine[],
): PositionLine => ({
  kind: "position",
  party,
  issue,
  stance,
  since: resolved(since),
  until: until ? resolved(until) : null,
  events: shown.map((e) => e.id),
});

const positions = [
  stand("merovia-gov", "gates of the Orran dam", "refuses to open them", "2024-10-09", "2024-10-17", [
    wireEvents[2]!,
  ]),
  stand(
    "merovia-gov",
    "gates of the Orran dam",
    "agrees to open a third, on a condition",
    "2024-10-18",
    null,
    [agreedThird],
  ),
  stand("kaltland-gov", "power exports", "threatens to suspend them", "2024-10-09", "2024-10-17", [
    wireEvents[1]!,
  ]),
  stand("kaltland-gov", "power exports", "has suspended the threat", "2024-10-17~", null, [suspended]),
  stand("kaltland-gov", "reserves", "has called them up for flood duty", "2024-10-11", null, [calledUp]),
  stand("harsk-gov", "talks", "offers to host them", "2024-10-09", null, [wireEvents[3]!]),
];

export const TRIAL_PILE: Dossier = {
  documents: papers.map(documentOf),
  events,
  quantities: papers.flatMap((p) => p.quantities),
  claims,
  disputes,
  positions,
};

/** Events that tests look for by what they are. */
export const SHOWN = { shut: wireEvents[0]!, threatened: wireEvents[1]!, met, notWithdrawn } as const;
