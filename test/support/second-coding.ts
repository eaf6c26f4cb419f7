/**
 * A coding as if a program had printed it, so that another coding of the same text can judge it. A program has to decide: of several
 * types, sectors and statuses that are right the first is taken, and nobody who may be left out.
 */

import { SECTORS } from "../../src/model/plover.ts";
import { type Span, spanOf } from "../../src/model/span.ts";
import type { Detail, ExpectedFact } from "./expected.ts";
import type { Found, FoundDetail, FoundFact, FoundParty } from "./found.ts";
import { placesOf } from "./judge.ts";

const PARTY = /^(.+) ([A-Z]{3}) (\S+)$/;

/** `document`: of the same text, as the program prints it. */
export function asFound(coding: readonly ExpectedFact[], document: Found["document"]): Found {
  const places = placesOf(coding, document.text);
  const facts = coding.flatMap((fact, i): FoundFact[] => {
    const place = places[i];
    if (!place || fact.maybe || fact.kind !== "event") return [];
    const span = spanOf(document.text, place.start, place.end);
    const type = fact.types[0] ?? "-";
    const parties = fact.details.flatMap((detail) => partyOf(detail, span));
    const headline = `event ${type} "${fact.quote}"`;
    return [{ kind: "event", type, span, parties, details: detailsOf(fact), headline }];
  });
  return { document, facts };
}

function detailsOf({ details }: ExpectedFact): FoundDetail[] {
  const firmly = (key: string) => details.find((d) => d.key === key && !d.maybe);
  const values = {
    mode: firmly("mode")?.values[0] ?? "-",
    status: firmly("status")?.values[0] ?? "actual",
    negated: firmly("negated") ? "true" : "-",
    // Nobody wrote these down.
    attribution: "author",
    source: "-",
    channel: "-",
    condition: "-",
    means: "-",
    time: "-",
    place: "-",
  };
  return Object.entries(values).map(([key, value]) => ({ key, value, line: `${key} ${value}` }));
}

function partyOf({ key, maybe, values: [first = ""] }: Detail, span: Span): FoundParty[] {
  const [, name, code = "", sectors = ""] = PARTY.exec(first) ?? [];
  if (name === undefined || maybe || (key !== "actor" && key !== "recipient")) return [];
  const [written] = sectors.split("/");
  const sector = SECTORS.find((one) => one === written) ?? null;
  const party = { name, code, sector, entity: null, span: { ...span, quote: name } };
  return [{ side: key, party, line: `${key} ${name} ${code} ${written}` }];
}
