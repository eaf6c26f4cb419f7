/** The record's terms in plain words. Neutral on purpose: the page says what was reported, never what is so. */

import type { EventLine } from "../../src/model/record.ts";
import { dateWords } from "./dates.ts";

type Words = Readonly<Record<string, string>>;

const STATUS: Words = {
  actual: "reported as done",
  ongoing: "reported as going on",
  future: "announced or planned",
  hypothetical: "hypothetical",
  historical: "earlier history",
};
const ATTRIBUTION: Words = {
  named: "named source",
  anonymous: "unnamed source",
  outlet: "another outlet",
  author: "the paper's own words",
};
const CHANNEL: Words = { public: "in public", private: "in private", none: "the text does not say" };
const BASIS: Words = {
  stated: "stated in the text",
  resolved: "worked out",
  guessed: "a choice between readings",
};
const ABOUT: Words = {
  quantity: "a number",
  polarity: "whether it happened",
  status: "how far it has come",
  date: "the date",
  party: "who it was",
};
const FACET: Words = {
  type: "Type",
  act: "Act",
  actor: "Actor",
  recipient: "Recipient",
  party: "Party",
  status: "Status",
  attribution: "Who says so",
  channel: "In public or private",
  document: "Document",
  lineage: "Origin",
  dated: "Date",
  negated: "Affirmed or denied",
  from: "From",
  to: "Until",
};
const QUAD = ["", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];
const OPERATOR: Words = {
  "=": "",
  ">": "more than ",
  ">=": "at least ",
  "<": "fewer than ",
  "<=": "up to ",
  "~": "about ",
};

const pick = (words: Words, key: string): string => words[key] ?? key;

export const statusWords = (status: string): string => pick(STATUS, status);
export const attributionWords = (kind: string): string => pick(ATTRIBUTION, kind);
export const channelWords = (channel: string): string => pick(CHANNEL, channel);
export const basisWords = (basis: string): string => pick(BASIS, basis);
export const aboutWords = (about: string): string => pick(ABOUT, about);
export const facetName = (facet: string): string => pick(FACET, facet);
export const quadWords = (quad: number): string => QUAD[quad] ?? "";

/** "REQUEST" as "Request"; acts and modes lose their hyphens. */
export function typeWords(type: string | null): string {
  return type === null || type === "none" ? "No event type" : type.charAt(0) + type.slice(1).toLowerCase();
}
export function plain(term: string): string {
  return term.replaceAll("-", " ").replaceAll("_", " ");
}

/** A value of a facet; names of parties and documents come with their labels. */
export function valueWords(facet: string, value: string, label: string): string {
  switch (facet) {
    case "type":
      return typeWords(value);
    case "act":
      return plain(value);
    case "status":
      return statusWords(value);
    case "attribution":
      return attributionWords(value);
    case "channel":
      return channelWords(value);
    case "negated":
      return value === "true" ? "said not to have happened" : "affirmed";
    case "from":
    case "to":
      return dateWords(value);
    default:
      return label;
  }
}

/** "Norland and Kestria", each name once; null where nobody is named. */
export function namesOf(parties: EventLine["actors"]): string | null {
  const names = [...new Set(parties.map((p) => p.name))];
  if (names.length === 0) return null;
  return names.length === 1 ? (names[0] ?? null) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "3 documents", "1 document". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** Mentions of one claim by one origin are one row: a report may tell it twice, and its copies tell it again. */
export function foldedWords(count: number): string {
  return `${counted(count, "more mention")} of these events, in the same report or its copies, ${count === 1 ? "is" : "are"} folded.`;
}

/** Thousands parted by a comma, whatever the machine's language. */
export function numberWords(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return part ? `${grouped}.${part}` : grouped;
}

export function quantityWords(q: {
  min: number | null;
  max: number | null;
  operator: string;
  unit: string | null;
}): string {
  const unit = q.unit ? ` ${q.unit}` : "";
  if (q.operator === "range" && q.min !== null && q.max !== null) {
    return `${numberWords(q.min)} to ${numberWords(q.max)}${unit}`;
  }
  const value = q.min ?? q.max;
  return value === null ? "no number" : `${pick(OPERATOR, q.operator)}${numberWords(value)}${unit}`;
}

/** How sure the program is that it read the sentence rightly, in words first. */
export function confidenceWords(confidence: number): string {
  const word = confidence >= 0.85 ? "high" : confidence >= 0.6 ? "fair" : "low";
  return `${word} (${Math.round(confidence * 100)} of 100)`;
}

/** A line to paste into a report: the words, where they stand, and what is known of the date. */
export function citation(
  quote: string,
  document: {
    readonly publisher: string | null;
    readonly title: string | null;
    readonly source: string;
    readonly published: { readonly edtf: string; readonly basis: string } | null;
  },
  start: number,
  end: number,
): string {
  const { publisher, title, published, source } = document;
  const date = published ? `${dateWords(published.edtf)} (${basisWords(published.basis)})` : "date unknown";
  const heading = title ? `, “${title}”` : "";
  return `“${quote}” ${publisher ?? "Outlet unknown"}${heading}, ${date}. ${source}, characters ${start}–${end}.`;
}
