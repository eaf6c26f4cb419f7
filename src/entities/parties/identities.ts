/** Who a word of the lexicon is, as the record prints it. */

import type { BodyEntry, CountryEntry, PersonEntry, SeatEntry } from "../../lexicon/party-entry.ts";
import type { Identity } from "../../model/party.ts";
import type { Sector } from "../../model/plover.ts";
import { fold } from "./atoms.ts";
import type { PartyIndex } from "./build-index.ts";

/** Sectors of a state of which there is one each: they have an entity of their own. */
const ORGANS: ReadonlySet<Sector> = new Set<Sector>(["GOV", "MIL", "LEG", "JUD", "SPY", "COP"]);

export function ofCountry(country: CountryEntry, sector: Sector | null): Identity {
  const entity = sector !== null && ORGANS.has(sector) ? `${country.iso2}-${sector.toLowerCase()}` : null;
  return { name: country.name, code: country.code, sector, entity };
}

export function ofPlace(name: string, code: string): Identity {
  return { name, code, sector: null, entity: null };
}

export function ofSeat(seat: SeatEntry, country: CountryEntry): Identity {
  return ofCountry(country, seat.sector);
}

export function ofBody(body: BodyEntry, year: number | null): Identity {
  const term = body.terms?.find((t) => year !== null && t.from <= year && year <= (t.to ?? 9999));
  return { name: body.name, code: body.code, sector: term?.sector ?? body.sector, entity: body.id };
}

/** A minister of defence is of the armed forces in the years of that office alone; who has left office is of the elites. */
export function ofPerson(person: PersonEntry, year: number | null): Identity {
  const { name, country: code } = person;
  const then = (person.terms ?? []).filter(
    (t) =>
      year !== null && Number(t.from.slice(0, 4)) <= year && year <= Number((t.to ?? "9999").slice(0, 4)),
  );
  const sector =
    then.find((t) => t.sector === "GOV")?.sector ??
    then[0]?.sector ??
    (year !== null && year < person.from ? null : isOut(person, year) ? "ELI" : person.sector);
  return { name, code, sector, entity: slug(name) };
}

function isOut({ sector, to }: PersonEntry, year: number | null): boolean {
  return sector === "GOV" && year !== null && to !== undefined && year > to;
}

/** Codes that many bodies share: there the body is the party, whoever speaks for it. */
const SHARED: ReadonlySet<string> = new Set(["IGO", "NGO", "MNC"]);

/** A person by the body whose officer that is. */
export function officerOf(body: Identity, name: string, sector: Sector | null): Identity {
  return SHARED.has(body.code) ? { ...body, sector } : { ...body, name, sector };
}

/** A person by a description of the same person. */
export function titledAs(described: Identity, name: string): Identity {
  return SHARED.has(described.code) ? described : { ...described, name, entity: null };
}

/** Somebody of whom only the name, and at best the sector, is known. */
export function unknown(name: string, sector: Sector | null): Identity {
  return { name, code: "UNK", sector, entity: null };
}

function sameParty(a: Identity, b: Identity): boolean {
  return (
    a.code === b.code &&
    a.sector === b.sector &&
    a.entity === b.entity &&
    (a.entity !== null || a.name === b.name)
  );
}

/** Without repetitions. */
export function distinct(identities: readonly Identity[]): Identity[] {
  return identities.filter((x, i) => identities.findIndex((y) => sameParty(x, y)) === i);
}

/** Sectors whose bodies and officers are those of a state. */
const PUBLIC: ReadonlySet<Sector | null> = new Set<Sector>([
  "GOV",
  "MIL",
  "LEG",
  "JUD",
  "COP",
  "SPY",
  "OPP",
  "PTY",
]);

export function isPublic(sector: Sector | null): boolean {
  return PUBLIC.has(sector);
}

/** Whether the code is that of a state. */
export function isState(code: string, index: PartyIndex): boolean {
  return index.countries.has(code);
}

const NOT_WORD = /[^a-z0-9]+/g;

function slug(name: string): string {
  return fold(name).replace(NOT_WORD, "-");
}
