/**
 * The cases of test/cases against what the program reads, each right or wrong as a whole:
 *
 *     times.txt         an expression is right when its span and its reading are; a found one that no case has counts against it
 *     publication.txt   a document is right when its day is, or is rightly null
 *     places.txt        a sentence is right when each place is found with its name and country, and no party is one
 *     quantities.txt    a sentence is right when span, amount, operator and unit of each quantity are
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeArticle, type Kit, pageOf } from "../../src/index.ts";
import type { Anchor } from "../../src/lexicon/anchor.ts";
import { bounds, type Edtf } from "../../src/model/edtf.ts";
import type { QuantityLine } from "../../src/model/record.ts";
import { mark, outermost, readCases } from "./brackets.ts";

const FOLDER = join(import.meta.dirname, "../cases");
const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

export interface Verdicts {
  readonly right: number;
  /** Out of how many; for expressions, the mean of those wanted and those found. */
  readonly of: number;
  /** What is wanted and what is found, for each that is wrong. */
  readonly wrong: readonly string[];
}

/** The kit for a ledger of dated events. */
export type KitFor = (anchors: readonly Anchor[]) => Kit;

export function judgeTimes(kitFor: KitFor): Verdicts {
  const all = readCases(read("times.txt"));
  const kit = kitFor(all.filter(({ label }) => label === "ledger").map(({ text }) => anchorOf(text)));
  let [right, wanted, given] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { label, text, marked } of all.filter((one) => one.label !== "ledger")) {
    const { times } = codeArticle(pageOf({ text, published: label }), kit);
    const found = times.map(({ span, edtf, value }) => ({ ...span, value: edtf ?? value }));
    const printed = mark(text, outermost(found));
    const expected = readingsOf(marked);
    const readings = readingsOf(printed);
    right += expected.filter((reading) => readings.includes(reading)).length;
    wanted += expected.length;
    given += readings.length;
    if (printed !== marked) wrong.push(`${label} | ${marked}\n${" ".repeat(label.length)} > ${printed}`);
  }
  return { right, of: (wanted + given) / 2, wrong };
}

export function judgePublication(kitFor: KitFor): Verdicts {
  const cases = publicationCases();
  const kit = kitFor([]);
  const wrong = cases.flatMap(({ name, day, published, source, ledger, content }) => {
    const input = /^\s*</.test(content) ? { html: content } : { text: content };
    const page = pageOf({ ...input, source, published });
    const found = codeArticle(page, ledger.length > 0 ? kitFor(ledger) : kit).published;
    return isRight(found?.edtf ?? null, day)
      ? []
      : [`${name}: ${day}, found ${found ? `${found.edtf} (${found.basis}: ${found.because})` : "null"}`];
  });
  return { right: cases.length - wrong.length, of: cases.length, wrong };
}

export function judgeQuantities(kit: Kit): Verdicts {
  const cases = readCases(read("quantities.txt"));
  const wrong = cases.flatMap(({ label, text, marked }) => {
    const { quantities } = codeArticle(pageOf({ text, published: "2026-02-18" }), kit);
    const printed = mark(
      text,
      quantities.map((quantity) => ({ ...quantity.span, value: written(quantity) })),
    );
    return printed === marked ? [] : [`${label} | ${marked}\n${" ".repeat(label.length)} > ${printed}`];
  });
  return { right: cases.length - wrong.length, of: cases.length, wrong };
}

export function judgePlaces(kit: Kit): Verdicts {
  const cases = readCases(read("places.txt"));
  const wrong = cases.flatMap(({ label, text, marked }) => {
    const { places } = codeArticle(pageOf({ text, published: "2026-02-18" }), kit);
    const found = places.map(({ span, name, country }) => ({ ...span, value: `${name} ${country ?? "-"}` }));
    const printed = mark(text, found);
    return printed === marked ? [] : [`${label} | ${marked}\n${" ".repeat(label.length)} > ${printed}`];
  });
  return { right: cases.length - wrong.length, of: cases.length, wrong };
}

function written({ min, max, operator, unit, per }: QuantityLine): string {
  const [low, high] = [shown(min), shown(max)];
  const amount =
    operator === "range"
      ? `${low}..${high}`
      : operator === "="
        ? low
        : `${operator} ${low === "-" ? high : low}`;
  return `${amount} ${unit ?? "-"}${per ? ` per ${per}` : ""}`;
}

/** A third is 33.3 percent. */
function shown(amount: number | null): string {
  return amount === null ? "-" : String(Number(amount.toFixed(1)));
}

/** "[Friday = 2015-06-26]", each with its words before, so that two of the same words are two. */
function readingsOf(marked: string): string[] {
  let seen = "";
  return [...marked.matchAll(/([^[\]]*)\[([^[\]=]+ = [^[\]]+)\]/g)].map(([, before = "", reading = ""]) => {
    seen += before + reading.split(" = ")[0];
    return `${seen.length} ${reading}`;
  });
}

interface PublicationCase {
  readonly name: string;
  readonly day: string;
  readonly published: string | null;
  readonly source: string | undefined;
  readonly ledger: readonly Anchor[];
  readonly content: string;
}

function publicationCases(): PublicationCase[] {
  const blocks = read("publication.txt").split(/^=== /m).slice(1);
  return blocks.map((block) => {
    const gap = block.indexOf("\n\n");
    const [name = "", ...lines] = block.slice(0, gap).split("\n");
    const fields = lines.map((line) => line.split(": ", 2));
    const value = (key: string): string | undefined => fields.find(([name]) => name === key)?.[1];
    const day = value("day");
    if (!day) throw new Error(`no day expected of: ${name}`);
    const ledger = fields.filter(([key]) => key === "ledger").map(([, line = ""]) => anchorOf(line));
    const content = block.slice(gap + 2).trimEnd();
    return { name, day, published: value("given") ?? null, source: value("source"), ledger, content };
  });
}

/** "the ferry bombing = 2025-11-30" */
function anchorOf(line: string): Anchor {
  const [phrase = "", edtf = ""] = line.split(" = ");
  return { phrase, edtf };
}

function isRight(found: Edtf | null, wanted: string): boolean {
  if (!wanted.startsWith("within ")) return (found ?? "null") === wanted;
  if (found === null) return false;
  const [here, there] = [bounds(found), bounds(wanted.slice("within ".length))];
  const startsIn = there.first === null || (here.first !== null && here.first >= there.first);
  return startsIn && (there.last === null || (here.last !== null && here.last <= there.last));
}
