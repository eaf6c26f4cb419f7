/**
 * Cuts a unit where boilerplate is glued into it, so that each piece can be judged by itself.
 *
 *     "The talks continue.Advertisement The minister left."   three pieces
 *     "... via Getty ImagesRead in Greek"                     two
 *
 * "Advertisement" is cut out only where it touches a letter or full stop without a space, or stands between a sentence
 * and a word that begins one: "Advertisement Standards Board" stays whole.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { anyOf } from "./any-of.ts";
import { type CreditPatterns, endingCredit, mayHoldCredit } from "./credits.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";
import { trimmed, type Unit } from "./units.ts";

export interface Piece extends Unit {
  /** A part of a unit, not all of it. */
  readonly glued: boolean;
}

/** In words. */
const LONGEST_CAPTION = 110;

interface Cut {
  readonly start: number;
  readonly end: number;
}

export function piecesOf(unit: Unit, boilerplate: Boilerplate, credits: CreditPatterns): readonly Piece[] {
  return cutAt({ ...unit, glued: false }, gluedPhrases(unit.text, boilerplate)).flatMap((piece) =>
    cutAt(piece, gluedCredits(piece.text, credits)),
  );
}

function cutAt(piece: Piece, cuts: readonly Cut[]): readonly Piece[] {
  if (cuts.length === 0) return [piece];
  const pieces: Piece[] = [];
  let at = 0;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < at) continue;
    pieces.push(...pieceOf(piece, at, cut.start), ...pieceOf(piece, cut.start, cut.end));
    at = cut.end;
  }
  return [...pieces, ...pieceOf(piece, at, piece.text.length)];
}

function pieceOf(unit: Piece, from: number, to: number): readonly Piece[] {
  const range = trimmed(unit.text, from, to);
  if (!range) return [];
  const text = unit.text.slice(range.start, range.end);
  return [{ ...unit, start: unit.start + range.start, end: unit.start + range.end, text, glued: true }];
}

function gluedPhrases(text: string, boilerplate: Boilerplate): readonly Cut[] {
  const cuts: Cut[] = [];
  if (!gluedPattern(boilerplate).test(text)) return cuts;
  for (const { glued = [] } of boilerplate.phrases) {
    for (const words of glued) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const end = at + words.length;
        if (end - at < text.length && isGlued(text, at, end, boilerplate)) cuts.push({ start: at, end });
      }
    }
  }
  return cuts;
}

const patterns = new WeakMap<Boilerplate, RegExp>();

/** Few lines hold any of these phrases. */
function gluedPattern(boilerplate: Boilerplate): RegExp {
  let pattern = patterns.get(boilerplate);
  if (!pattern) {
    pattern = anyOf(boilerplate.phrases.flatMap(({ glued = [] }) => glued));
    patterns.set(boilerplate, pattern);
  }
  return pattern;
}

function isGlued(text: string, start: number, end: number, { starters }: Boilerplate): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 24)];
  if (/^[\p{Ll}\d]/u.test(after)) return false;
  if (/[\p{Ll}\p{N}.!?"”’)]$/u.test(before)) return true;
  const opensSentence = start === 0 || /[.!?"”’)]\s$/u.test(before);
  const nextWord = /^\s+["“]?(\p{Lu}\p{L}*)/u.exec(after)?.[1] ?? "";
  return opensSentence && (after === "" || /^\p{Lu}[\p{Ll} ]/u.test(after) || starters.includes(nextWord));
}

/**
 * A picture credit with text after it. What stands before it is its caption where it is the beginning of the line and
 * no whole sentence; else the credit alone is cut out. A short line that ends in a credit is a caption as a whole.
 */
function gluedCredits(text: string, credits: CreditPatterns): readonly Cut[] {
  if (!mayHoldCredit(text)) return [];
  const ending = endingCredit(credits, text);
  if (ending !== null && wordCount(text) <= LONGEST_CAPTION) return [];
  const cuts: Cut[] = ending === null ? [] : [{ start: ending, end: text.length }];
  for (const pattern of credits.inside) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end >= text.length) continue;
      const start = openBracketBefore(text, match.index);
      const before = text.slice(0, start).trimEnd();
      const caption = wordCount(before) <= LONGEST_CAPTION / 2 && !endsLikeSentence(before);
      cuts.push({ start: caption ? 0 : start, end });
    }
  }
  return cuts;
}

/** Where the bracket that a cut-off credit opened begins; `at` itself where there is none. */
function openBracketBefore(text: string, at: number): number {
  const open = Math.max(text.lastIndexOf("(", at), text.lastIndexOf("[", at));
  const isOpen = open >= 0 && at - open < 120 && !/[)\].]/.test(text.slice(open, at));
  return isOpen ? open : at;
}
