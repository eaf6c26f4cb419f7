/** One detail after another of a fact that was found: ok, missing or superfluous. */

import type { Party } from "../../src/model/party.ts";
import type { DocumentLine } from "../../src/model/record.ts";
import { placeKey } from "../../src/time/place-key.ts";
import type { Detail, ExpectedFact } from "./expected.ts";
import type { FoundFact, FoundParty } from "./found.ts";
import { findWords, mostlySame, shareWord } from "./words.ts";

export interface DetailVerdict {
  readonly key: string;
  readonly verdict: "ok" | "miss" | "extra";
  readonly line: string;
}

/** What holds where `expected.txt` says nothing. Keys that are not here are judged only where they are written. */
const DEFAULTS: Readonly<Record<string, string>> = {
  status: "actual",
  negated: "-",
  attribution: "author",
  channel: "-",
  condition: "-",
  means: "-",
  time: "-",
  place: "-",
};
const PARTY_KEYS = new Set(["actor", "recipient", "party"]);
const WORDING_KEYS = new Set(["content", "condition", "means"]);
/** Codes that many bodies share, so that the name has to tell. */
const SHARED_CODES = new Set(["IGO", "NGO", "MNC", "UNK"]);

export function verdictsOn(fact: ExpectedFact, found: FoundFact): DetailVerdict[] {
  const written = fact.details.filter((d) => !PARTY_KEYS.has(d.key));
  const silent = Object.keys(DEFAULTS).filter(
    (key) => fact.kind === "event" && !written.some((d) => d.key === key),
  );
  return [
    ...partyVerdicts(
      fact.details.filter((d) => PARTY_KEYS.has(d.key)),
      found.parties,
    ),
    ...written.flatMap((detail) => writtenVerdicts(detail, found)),
    ...silent.flatMap((key) => silentVerdicts(key, found)),
  ];
}

function writtenVerdicts(detail: Detail, found: FoundFact): DetailVerdict[] {
  const { key, line, maybe } = detail;
  const have = found.details.find((d) => d.key === key);
  if (!have) throw new Error(`no such detail: ${line}`);
  const right =
    detail.values.length === 0 || detail.values.some((value) => agrees(key, value, have.value, found));
  if (maybe)
    return right || have.value === (DEFAULTS[key] ?? "-") ? [] : [{ key, verdict: "extra", line: have.line }];
  if (right) return [{ key, verdict: "ok", line }];
  const superfluous = have.value !== "-" && have.value !== DEFAULTS[key];
  return [
    { key, verdict: "miss", line },
    ...(superfluous ? [{ key, verdict: "extra" as const, line: have.line }] : []),
  ];
}

function silentVerdicts(key: string, found: FoundFact): DetailVerdict[] {
  const have = found.details.find((d) => d.key === key);
  return !have || have.value === DEFAULTS[key] ? [] : [{ key, verdict: "extra", line: have.line }];
}

function agrees(key: string, want: string, have: string, found: FoundFact): boolean {
  if (key === "attribution") {
    const [, kind = "", source] = /^(\w+)(?: "([^"]+)")?$/.exec(want) ?? [];
    const name = found.details.find((d) => d.key === "source")?.value ?? "-";
    return kind === have && (source === undefined || shareWord(source, name));
  }
  if (want === "-" || have === "-") return want === have;
  if (key === "place") return isSamePlace(want, have);
  if (WORDING_KEYS.has(key)) return mostlySame(want, have);
  return key === "counted" ? shareWord(want, have) : want === have;
}

/** "Sana'a YEM": the country letter for letter, "-" where the text leaves it open; of the name one word. */
function isSamePlace(want: string, have: string): boolean {
  const [wanted, found] = [placeIn(want), placeIn(have)];
  return wanted.country === found.country && shareWord(placeKey(wanted.name), placeKey(found.name));
}

export function placeIn(value: string): { name: string; country: string } {
  const space = value.lastIndexOf(" ");
  return { name: value.slice(0, Math.max(0, space)), country: value.slice(space + 1) };
}

/** Each expected party takes one found party, firm ones first; found parties left over are superfluous. */
export function partyVerdicts(expected: readonly Detail[], found: readonly FoundParty[]): DetailVerdict[] {
  const free = new Set(found);
  const firmFirst = [...expected].sort((a, b) => Number(a.maybe) - Number(b.maybe));
  const taken = new Map<Detail, FoundParty>();
  for (const detail of firmFirst) {
    const party = [...free].find((p) => isMeant(detail, p));
    if (!party) continue;
    taken.set(detail, party);
    free.delete(party);
  }
  const verdicts = expected
    .filter((detail) => !detail.maybe)
    .map((d): DetailVerdict => ({ key: d.key, verdict: taken.has(d) ? "ok" : "miss", line: d.line }));
  // "maybe recipient" without a name: whoever it is, he is not superfluous.
  const open = expected.filter((d) => d.maybe && d.values.length === 0).map((d) => d.key);
  const superfluous = [...free].filter((p) => !open.includes(p.side) && !open.includes("party"));
  return [
    ...verdicts,
    ...superfluous.map((p): DetailVerdict => ({ key: p.side, verdict: "extra", line: p.line })),
  ];
}

function isMeant(detail: Detail, found: FoundParty): boolean {
  const isSide = detail.key === "party" || detail.key === found.side;
  return isSide && detail.values.some((value) => isParty(value, found.party));
}

/** "Chad TCD GOV/MIL/-": code and one of the sectors; a word of the name where many bodies share the code. */
export function isParty(value: string, party: Party): boolean {
  const [, name = "", code = "", sectors = ""] = /^(.+) ([A-Z]{3}) (\S+)$/.exec(value) ?? [];
  return (
    party.code === code &&
    sectors.split("/").includes(party.sector ?? "-") &&
    (!SHARED_CODES.has(code) || shareWord(name, `${party.name} ${party.span.quote}`))
  );
}

/** The document: its date, its stamp, whether it is whole, and what is not article. */
export function documentVerdicts(fact: ExpectedFact, document: DocumentLine): DetailVerdict[] {
  return fact.details.flatMap((detail): DetailVerdict[] => {
    const { key, values, line, maybe } = detail;
    if (maybe) return [];
    if (key === "dropped") return [{ key, verdict: isDropped(values, document) ? "ok" : "miss", line }];
    if (key === "absent")
      return [{ key, verdict: isInArticle(values[0] ?? "", document) ? "miss" : "ok", line }];
    const have = documentValue(key, document);
    if (values.includes(have)) return [{ key, verdict: "ok", line }];
    return [
      { key, verdict: "miss", line },
      { key, verdict: "extra", line: `${key} ${have}` },
    ];
  });
}

function documentValue(key: string, document: DocumentLine): string {
  if (key === "published") return document.published?.edtf ?? "-";
  if (key === "stamp") return document.stamp ?? "-";
  if (key === "complete") return String(document.complete);
  throw new Error(`no such detail of a document: ${key}`);
}

/** All the words lie in dropped stretches, and one of these has one of the reasons. */
function isDropped([words = "", ...reasons]: readonly string[], { text, dropped }: DocumentLine): boolean {
  const place = findWords(text, words, 0);
  if (!place) return false;
  const over = dropped.filter((d) => d.start < place.end && place.start < d.end);
  const covered = [...text.slice(place.start, place.end)].every((sign, i) => {
    const at = place.start + i;
    return /\s/.test(sign) || over.some((d) => d.start <= at && at < d.end);
  });
  return covered && over.some((d) => reasons.includes(d.reason));
}

function isInArticle(words: string, { text, dropped }: DocumentLine): boolean {
  const place = findWords(text, words, 0);
  return place !== null && !dropped.some((d) => d.start <= place.start && place.end <= d.end);
}
