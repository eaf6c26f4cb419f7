/**
 * The phrases of the lexicon, ready to be looked up.
 *
 *     "READ MORE →"                             read-more: the whole line
 *     "Related: Ferry talks resume"             related: how the line begins
 *     "Facebook Twitter WhatsApp"               share: nothing but such words
 *     "Home | World | Europe"                   navigation: short items between bars
 */

import type { Boilerplate, BoilerplatePhrase } from "../lexicon/boilerplate.ts";
import type { DropReason } from "../model/record.ts";
import { anyOf } from "./any-of.ts";
import { foldLine, keyOf } from "./key.ts";
import { endsLikeSentence, firstSentenceEnd, wordCount } from "./shape.ts";

export interface PhraseHit {
  readonly reason: DropReason;
  /** How much of the line it takes. */
  readonly length: number;
  /** The lines after it that are no sentences belong to it. */
  readonly list: boolean;
  readonly cutsOff: boolean;
}

export interface PhraseBook {
  readonly lines: ReadonlyMap<string, BoilerplatePhrase>;
  /** By first word. */
  readonly opens: ReadonlyMap<string, readonly Opening[]>;
  readonly holds: readonly (readonly [words: string, phrase: BoilerplatePhrase])[];
  /** Finds the first of these in a line: one search in the place of many. */
  readonly held: RegExp;
  readonly sections: ReadonlySet<string>;
  readonly covers: readonly {
    readonly reason: DropReason;
    readonly words: Set<string>;
    readonly all: Set<string>;
  }[];
}

interface Opening {
  readonly words: string;
  readonly phrase: BoilerplatePhrase;
  /** Only where the line does not end as a sentence. */
  readonly head: boolean;
}

const MENU_BAR = /\s[|›»>/•·]\s|[|›»]/;
/** "https://courier.example/a", "ada@courier.example", "@adalind" */
const BARE_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30})$/i;
const LONGEST_COVER = 14;
const LONGEST_HELD = 70;
const LONGEST_OPENED = 45;
/** What an opening is looked for in. */
const LONGEST_OPENING = 200;

const books = new WeakMap<Boilerplate, PhraseBook>();

/** Built once for each lexicon. */
export function phraseBookOf(boilerplate: Boilerplate): PhraseBook {
  let book = books.get(boilerplate);
  if (!book) {
    book = buildBook(boilerplate);
    books.set(boilerplate, book);
  }
  return book;
}

function buildBook(boilerplate: Boilerplate): PhraseBook {
  const lines = new Map<string, BoilerplatePhrase>();
  const opens = new Map<string, Opening[]>();
  const holds: [string, BoilerplatePhrase][] = [];
  for (const phrase of boilerplate.phrases) {
    for (const line of phrase.lines ?? []) if (!lines.has(line)) lines.set(line, phrase);
    for (const words of phrase.opens ?? []) add(opens, { words, phrase, head: false });
    for (const words of phrase.heads ?? []) add(opens, { words, phrase, head: true });
    for (const words of phrase.holds ?? []) holds.push([words, phrase]);
  }
  const covers = boilerplate.covers.map(({ reason, words, fillers }) => ({
    reason,
    words: new Set(words),
    all: new Set([...words, ...fillers]),
  }));
  const held = anyOf(holds.map(([words]) => words));
  return { lines, opens, holds, held, sections: new Set(boilerplate.sections), covers };
}

function add(opens: Map<string, Opening[]>, opening: Opening): void {
  const first = firstWord(opening.words);
  opens.set(first, [...(opens.get(first) ?? []), opening]);
}

function firstWord(folded: string): string {
  const space = folded.indexOf(" ");
  return space < 0 ? folded : folded.slice(0, space);
}

/** Null where the lexicon does not know the line. */
export function phraseHit(book: PhraseBook, line: string): PhraseHit | null {
  const length = line.length;
  const key = length <= 160 ? keyOf(line) : "";
  const whole = book.lines.get(key);
  if (whole)
    return { reason: whole.reason, length, list: whole.list === true, cutsOff: whole.cutsOff === true };
  if (key && book.sections.has(key)) return plain("navigation", length);
  if (BARE_ADDRESS.test(line)) return plain("other", length);
  const words = wordCount(line);
  const opening = foldLine(line.slice(0, LONGEST_OPENING));
  const folded = words > LONGEST_HELD ? null : length <= LONGEST_OPENING ? opening : foldLine(line);
  return (
    openingHit(book, line, opening, words) ??
    holdingHit(book, folded, length) ??
    menuHit(book, line, words) ??
    coverHit(book, key, line.length)
  );
}

function plain(reason: DropReason, length: number): PhraseHit {
  return { reason, length, list: false, cutsOff: false };
}

function openingHit(book: PhraseBook, line: string, folded: string, words: number): PhraseHit | null {
  if (/^["“‘']/.test(line)) return null;
  for (const key of new Set([firstWord(folded), folded.slice(0, folded.indexOf(":") + 1)])) {
    for (const { words: opening, phrase, head } of book.opens.get(key) ?? []) {
      if (!folded.startsWith(opening) || /^[\p{L}\p{N}]$/u.test(joint(folded, opening))) continue;
      if (head && (endsLikeSentence(line) || words > 14)) continue;
      const length = words > LONGEST_OPENED ? firstSentenceEnd(line) : line.length;
      if (wordCount(line.slice(0, length)) > LONGEST_OPENED) continue;
      const list = phrase.list === true && words <= opening.split(" ").length + 3;
      return { reason: phrase.reason, length, list, cutsOff: phrase.cutsOff === true };
    }
  }
  return null;
}

/** The sign after the opening, where the opening itself ends in a letter. */
function joint(folded: string, opening: string): string {
  return /[\p{L}\p{N}]$/u.test(opening) ? folded.slice(opening.length, opening.length + 1) : "";
}

function holdingHit(book: PhraseBook, folded: string | null, length: number): PhraseHit | null {
  if (folded === null || !book.held.test(folded)) return null;
  const hit = book.holds.find(([held]) => folded.includes(held));
  return hit ? { ...plain(hit[1].reason, length), cutsOff: hit[1].cutsOff === true } : null;
}

/** "Home | World | Europe", "Home > News > Talks": short items between bars, most of them known, no sentence. */
function menuHit(book: PhraseBook, line: string, words: number): PhraseHit | null {
  if (endsLikeSentence(line) || words > 40 || !MENU_BAR.test(line)) return null;
  const items = line.split(/\s[|›»>/•·]\s|[|›»]/);
  const known = items.filter((item) => book.sections.has(keyOf(item)) || book.lines.has(keyOf(item))).length;
  return 2 * known >= items.length && items.length >= 3 && items.every((item) => wordCount(item) <= 4)
    ? plain("navigation", line.length)
    : null;
}

function coverHit(book: PhraseBook, key: string, length: number): PhraseHit | null {
  const parts = key.split(" ");
  if (key === "" || parts.length > LONGEST_COVER) return null;
  for (const { reason, words: core, all } of book.covers) {
    const cores = parts.filter((part) => core.has(part)).length;
    if (cores >= (reason === "navigation" ? 2 : 1) && parts.every((part) => all.has(part)))
      return plain(reason, length);
  }
  return null;
}
