/**
 * A reader's own parties: JSON Lines, one party a line.
 *
 *     {"name": "Harbour Pilots' Guild", "code": "GRC", "sector": "LAB", "aliases": ["HPG"]}
 *     {"name": "Lena Okafor", "person": true, "code": "NGA", "sector": "GOV", "from": 2019}
 *
 * `code` is ISO 3166-1 alpha-3 or IGO, NGO, MNC, UNK; `sector` one of PLOVER's; `entity` a stable id, made from the name where
 * it is left out; `from` and `to` are the years of a person's office. What a bad line lacks is said, and the others go on.
 */

import type { BodyEntry, PersonEntry } from "../lexicon/party-entry.ts";
import type { OwnParties } from "../lexicon/party-lexicon.ts";
import { SECTORS, type Sector } from "../model/plover.ts";
import type { Refusal } from "./json-record.ts";
import { readOwnFile } from "./own-file.ts";
import { ownLinesOf } from "./own-lines.ts";
import type { Unreadable } from "./unreadable.ts";

export interface OwnPartiesRead extends OwnParties {
  readonly unreadable: readonly Unreadable[];
}

const MOST_LINES = 50_000;
const MOST_ALIASES = 50;
const LONGEST_NAME = 200;
const NONE: OwnParties = { bodies: [], persons: [] };

export async function readOwnParties(path: string): Promise<OwnPartiesRead> {
  const text = await readOwnFile(path, "--parties");
  return typeof text === "string" ? ownPartiesOf(text, path) : { ...NONE, unreadable: [text] };
}

/** One party a line; blank lines are passed over. */
export function ownPartiesOf(text: string, source: string): OwnPartiesRead {
  const rules = { source, mostLines: MOST_LINES, shape: '{"name", "code", "sector"}' };
  const { read, unreadable } = ownLinesOf(text, rules, partyOf);
  const bodies = read.filter((party) => "id" in party);
  return { bodies, persons: read.filter((party): party is PersonEntry => !("id" in party)), unreadable };
}

const CODE = /^[A-Z]{3}$/;
const LETTER = /\p{L}/u;

function partyOf(field: ReadonlyMap<string, unknown>): BodyEntry | PersonEntry | Refusal {
  const name = nameOf(field.get("name"));
  if (!name)
    return {
      reason: '"name" is not a name',
      mend: `give a name with letters, up to ${LONGEST_NAME} of them`,
    };
  const code = field.get("code");
  if (typeof code !== "string" || !CODE.test(code))
    return { reason: '"code" is no country', mend: 'give three capitals ("KEN"), or IGO, NGO, MNC, UNK' };
  const sector = SECTORS.find((s): s is Sector => s === field.get("sector"));
  if (!sector) return { reason: '"sector" is not known', mend: `give one of ${SECTORS.join(" ")}` };
  const given = field.get("aliases") ?? [];
  const aliases = Array.isArray(given) ? given.map(nameOf) : [null];
  if (aliases.length > MOST_ALIASES || aliases.includes(null))
    return { reason: '"aliases" is no list of names', mend: `give up to ${MOST_ALIASES} names in brackets` };
  const named = { name, aliases: aliases.filter((a) => a !== null) };
  if (field.get("person") === true) return personOf(named, code, sector, field);
  const entity = field.get("entity") ?? `own-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
  if (typeof entity !== "string" || entity === "" || entity.length > LONGEST_NAME)
    return { reason: '"entity" is not a string', mend: "write an id in quotation marks or leave it out" };
  return { id: entity, ...named, code, sector };
}

function personOf(
  named: Pick<PersonEntry, "name" | "aliases">,
  country: string,
  sector: Sector,
  field: ReadonlyMap<string, unknown>,
): PersonEntry | Refusal {
  const [from, to] = [yearOf(field.get("from")), yearOf(field.get("to"))];
  if (from === null || to === null || (from ?? 0) > (to ?? 9999))
    return {
      reason: '"from" and "to" are no years in order',
      mend: "write whole numbers, or leave them out",
    };
  return { ...named, country, sector, from: from ?? 0, ...(to === undefined ? {} : { to }) };
}

/** Undefined where there is none, null where it is no year. */
function yearOf(value: unknown): number | undefined | null {
  if (value === undefined || value === null) return undefined;
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 10_000 ? value : null;
}

function nameOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const name = value.trim();
  return LETTER.test(name) && name.length <= LONGEST_NAME ? name : null;
}
