/** At whom acts are aimed, and who acts where the rules find nobody: of everybody in the sentence those whom the mark names, against the others. */

import type { Attributed } from "../src/events/attributions/attributed.ts";
import { attributionOf, bySentence, findAttributions } from "../src/events/attributions/attribution.ts";
import type { Draft } from "../src/events/draft.ts";
import { actorCandidates } from "../src/events/opinion/actor-candidates.ts";
import { actorFeatures } from "../src/events/opinion/actor-features.ts";
import { type AimCandidate, aimCandidates } from "../src/events/opinion/aim-candidates.ts";
import { aimFeatures } from "../src/events/opinion/aim-features.ts";
import { nobodyFeatures } from "../src/events/opinion/nobody-features.ts";
import type { OpinionWords } from "../src/events/opinion/opinion-features.ts";
import { atHome } from "../src/events/participants/at-home.ts";
import type { Kit } from "../src/kit.ts";
import type { Party } from "../src/model/party.ts";
import { contains, type Range } from "../src/model/span.ts";
import type { Timed } from "../src/time/timed.ts";
import type { Choice } from "./choice-regression.ts";
import { BITS, candidatesOf, isOfRoot, type MarkedRow, meets, sentenceNumber } from "./opinion-corpus.ts";

/** A choice with the number of its sentence, by which folds are made. */
export interface KnownAim extends Choice {
  readonly sentence: number;
}

/** What a mark says of those at whom an act is aimed. */
export interface MarkedAim {
  readonly nobody: boolean;
  /** As the program prints them, at home in a country: whom the mark means, and nobody else. */
  readonly isExact: (parties: readonly Party[]) => boolean;
  /** All whom it names, and nobody else. */
  readonly isWhole: (parties: readonly Party[]) => boolean;
  /** Some whom it names: the next best where all of them are no single choice. */
  readonly isPart: (parties: readonly Party[]) => boolean;
}

/** There are four times as many acts in texts of our own, which name nobody far more often. */
const WEIGHT = 4;

/** The act of the row is the one that the rules find of its type and by its source. */
export function aimExamples(row: MarkedRow, kit: Kit, words: OpinionWords): KnownAim[] {
  if (row.target.length === 0) return [];
  const typed = candidatesOf(row.timed, kit).flatMap(({ draft, ruled }) =>
    ruled && draft.type !== null ? [draft] : [],
  );
  const fitOf = (draft: Draft) =>
    4 * Number(isOfRoot(draft.type, row.root)) +
    2 * Number(meets(draft.actors, row.source)) +
    Number(meets(draft.recipients, row.target));
  const best = typed.reduce<Draft | null>((a, b) => (a && fitOf(a) >= fitOf(b) ? a : b), null);
  if (!best) return [];
  const { text, timed } = row;
  const marked = { text, timed, weight: WEIGHT };
  const doers = row.source.length > 0 ? calledIn(text, row.source) : null;
  return [
    ...aimOf({ ...marked, aim: calledIn(text, row.target) }, best, kit, words),
    ...(doers ? doersOf({ ...marked, aim: doers }, best, typed, kit, words) : []),
  ];
}

/** Those whom the places in the text name. */
export function calledIn(text: string, marks: readonly Range[]): MarkedAim {
  const isPart = (parties: readonly Party[]) => parties.some((p) => isCalled(p.span, marks, text));
  const isWhole = (parties: readonly Party[]) =>
    isPart(parties) &&
    marks.every((mark) => meets(parties, [mark])) &&
    parties.every((p) => meets([p], marks));
  return { nobody: marks.length === 0, isExact: isWhole, isWhole, isPart };
}

interface MarkedText {
  /** Its number tells to which fold it belongs. */
  readonly text: string;
  readonly timed: Timed;
  readonly aim: MarkedAim;
  readonly weight: number;
}

/** Nothing where those whom the mark names are not among everybody in the sentence. */
export function aimOf(marked: MarkedText, draft: Draft, kit: Kit, words: OpinionWords): KnownAim[] {
  const { text, timed, weight } = marked;
  // Where all take part nothing is chosen.
  if (draft.found.match.entry.frame.mutual) return [];
  const candidates = aimCandidates(timed, draft);
  const right = rightOf(marked, draft, candidates, kit);
  if (right.length === 0) return [];
  const view = { words, bits: BITS, alone: timed.sentences.length === 1 };
  const options = [
    nobodyFeatures(draft, candidates, view),
    ...candidates.map((candidate) => aimFeatures(draft, candidate, view)),
  ];
  return [{ options, right, weight, sentence: sentenceNumber(text) }];
}

/** Who acts, where the rules find nobody; `drafts` are the acts of the text. */
export function doersOf(
  marked: MarkedText,
  draft: Draft,
  drafts: readonly Draft[],
  kit: Kit,
  words: OpinionWords,
): KnownAim[] {
  const { text, timed, weight } = marked;
  const { match, site } = draft.found;
  if (draft.actors.length > 0 || match.entry.frame.mutual) return [];
  const candidates = actorCandidates(timed, draft);
  const right = rightOf(marked, draft, candidates, kit);
  if (candidates.length === 0 || right.length === 0) return [];
  const here = bySentence(timed, attributionsIn(timed, kit))[site.sentence.index] ?? [];
  const beside = {
    reported: attributionOf(here, site),
    drafts: drafts.filter((d) => d.found.site.sentence === site.sentence),
  };
  const view = { words, bits: BITS, alone: timed.sentences.length === 1 };
  const options = actorFeatures(draft, candidates, beside, view);
  return [{ options, right, weight, sentence: sentenceNumber(text) }];
}

/** Found once a text. */
const ATTRIBUTIONS = new WeakMap<Timed, readonly Attributed[]>();

function attributionsIn(timed: Timed, kit: Kit): readonly Attributed[] {
  const known = ATTRIBUTIONS.get(timed) ?? findAttributions(timed, kit.events);
  ATTRIBUTIONS.set(timed, known);
  return known;
}

/** Places among nobody and the candidates, of whom nobody is the first. */
function rightOf(
  { timed, aim }: MarkedText,
  { found }: Draft,
  candidates: readonly AimCandidate[],
  kit: Kit,
): number[] {
  const among = (fits: (parties: readonly Party[]) => boolean) =>
    candidates.flatMap(({ parties }, i) => (fits(parties) ? [i + 1] : []));
  const isExact = (parties: readonly Party[]) =>
    aim.isExact(atHome(timed, found.site.sentence, parties, kit.events));
  const ways = [isExact, aim.isWhole].map((fits) => [...(aim.nobody ? [0] : []), ...among(fits)]);
  return ways.find((places) => places.length > 0) ?? among(aim.isPart);
}

/** A span is called what the mark says where it has the mark's head word or half of it, and the mark is no small part of it. */
function isCalled(span: Range, marks: readonly Range[], text: string): boolean {
  return marks.some((mark) => {
    const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
    if (shared <= 0) return false;
    const named = contains(span, headOf(mark, text)) || 2 * shared >= mark.end - mark.start;
    return named && (contains(mark, headOf(span, text)) || 4 * shared >= span.end - span.start);
  });
}

/** What ends the core of a noun phrase. */
const END =
  /[,;:()[\]"“”–—]|\s(?:about|against|and|around|as|at|between|by|during|for|from|in|into|like|near|of|on|or|over|that|to|under|which|who|whose|with|within)\b/;

/** The last word of the core. */
function headOf({ start, end }: Range, text: string): Range {
  const words = text.slice(start, end);
  const core = words.slice(0, 1) + (words.slice(1).split(END)[0] ?? "");
  const last = core.trimEnd().replace(/['’]s$/, "");
  return { start: start + last.lastIndexOf(" ") + 1, end: start + last.length };
}
