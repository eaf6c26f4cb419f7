/**
 * Tells the units of a text apart: article, or not and why.
 *
 * In order: what the words of a line say (phrases, credits, bylines, stamps, offers), then what its shape says in its
 * place. Shape alone drops only lines that are no sentences, and only beside text that is: a text without a single
 * sentence keeps all its lines.
 */

import type { DropReason } from "../model/record.ts";
import { bylineOf, isAboutWriter } from "./byline.ts";
import type { CleanKit } from "./clean-kit.ts";
import { creditPatternsOf, endingCredit } from "./credits.ts";
import { isDatelineAlone } from "./dateline.ts";
import { keyOf } from "./key.ts";
import { isProse } from "./line-shape.ts";
import { offerStrength } from "./offer.ts";
import { phraseBookOf, phraseHit } from "./phrase-book.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { isOrnament } from "./shape.ts";
import { type StampHit, stampAt } from "./stamp.ts";
import type { Unit } from "./units.ts";

export interface Labelled {
  readonly piece: Piece;
  /** Null for article text. */
  readonly reason: DropReason | null;
  /** How much of the piece goes, from its beginning; all of it where the reason takes the whole line. */
  readonly length: number;
  readonly prose: boolean;
  readonly byline: string | null;
  readonly stamp: StampHit | null;
  readonly list: boolean;
  readonly cutsOff: boolean;
  /** How much the line is an offer, where nothing else is said of it. */
  readonly offer: 0 | 1 | 2;
}

/** What was found of lines before, for whoever labels the same lines again in other places. */
export type LabelMemory = Map<string, Omit<Labelled, "piece">>;

/** What each line says by its own words. */
export function labelByWords(
  units: readonly Unit[],
  kit: CleanKit,
  memory: LabelMemory = new Map(),
): readonly Labelled[] {
  const credits = creditPatternsOf(kit.boilerplate);
  const pieces = units.flatMap((unit) => piecesOf(unit, kit.boilerplate, credits));
  const labelled = pieces.map((piece, i) => {
    const nearEnd = i >= pieces.length - 4;
    const key = `${piece.tag} ${nearEnd} ${piece.text}`;
    const known = memory.get(key);
    if (known) return { ...known, piece };
    const label = labelPiece(piece, nearEnd, kit);
    memory.set(key, label);
    return label;
  });
  return withOffers(labelled);
}

function labelPiece(piece: Piece, nearEnd: boolean, kit: CleanKit): Labelled {
  const line = piece.text;
  const prose = isProse(piece, kit.boilerplate);
  const none = {
    piece,
    reason: null,
    length: line.length,
    prose,
    byline: null,
    stamp: null,
    list: false,
    cutsOff: false,
    offer: 0,
  } as const;
  if (isOrnament(line) || /^\d{1,3}$/.test(line)) return { ...none, reason: "other" };
  const hit = phraseHit(phraseBookOf(kit.boilerplate), line);
  if (hit) return { ...none, ...hit };
  if (kit.repeated?.has(keyOf(line))) return { ...none, reason: "other" };
  const byline = bylineOf(line, kit.boilerplate);
  if (byline) return { ...none, reason: "byline", byline };
  if (isDatelineAlone(line, kit.boilerplate)) return { ...none, reason: "dateline" };
  const stamp = stampAt(line, kit.boilerplate);
  if (stamp) return { ...none, reason: "stamp", length: stamp.length, stamp };
  if (endingCredit(creditPatternsOf(kit.boilerplate), line) !== null) return { ...none, reason: "caption" };
  if (nearEnd && isAboutWriter(line, kit.boilerplate)) return { ...none, reason: "byline" };
  return { ...none, offer: offerStrength(line, kit.boilerplate) };
}

/** Lines that are offers by themselves, and weaker ones that stand next to an offer. */
function withOffers(labelled: readonly Labelled[]): readonly Labelled[] {
  const offers = labelled.map(({ reason, offer }) => reason === "subscription" || offer === 2);
  const spread = (i: number, from: number) => {
    if (offers[from] && !offers[i] && labelled[i]?.offer === 1) offers[i] = true;
  };
  for (let i = 1; i < offers.length; i++) spread(i, i - 1);
  for (let i = offers.length - 2; i >= 0; i--) spread(i, i + 1);
  return labelled.map((one, i) =>
    one.reason === null && offers[i] ? { ...one, reason: "subscription" } : one,
  );
}
