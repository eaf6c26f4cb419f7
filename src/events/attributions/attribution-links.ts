/**
 * Which source and which contents belong to which cue.
 *
 *     [Oslo] [said] [the road was closed], but [Rome] [denied] [it].     two attributions
 *     [" We wait , "] [she] [said] . [" Nobody came . "]                 one, with two contents
 *     [Oslo] [said] [it waits] and [added] [that it is late]             the source of the first cue is that of the second
 *
 * A cue takes the likeliest source of its sentence or none; a content takes the likeliest cue near it.
 */

import { integers } from "../../parse/cut-arrays.ts";
import { hashWord } from "../../parse/hashing.ts";
import type { Scorer } from "../../parse/linear-model.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import { compileTemplates, extract } from "../../parse/templates.ts";

/** Words are counted through the document, both ends in. */
export interface LinkedAttribution {
  readonly cue: LabelledSpan;
  readonly source: LabelledSpan | null;
  /** In the order of the text. */
  readonly contents: readonly LabelledSpan[];
}

/** The words of a document in one row, and where their sentences begin. */
export interface Words {
  readonly tokens: readonly Token[];
  /** For each word the sentence it stands in. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Number of the first word of each sentence. */
  readonly starts: Int32Array;
}

const [SOURCE, CUE, CONTENT] = [0, 1, 2];
/** Cues that a content may belong to, on each side; sources that a cue may have, on each side. */
const NEAR = 4;
/** Stretches that any search looks at: keeps the whole linear. */
const REACH = 24;
/** Sentences between a content and its cue: speech goes on over a paragraph or two. */
const FAR = 4;

export function wordsOf(sentences: readonly Sentence[]): Words {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceOf = new Int32Array(tokens.length);
  const starts = new Int32Array(sentences.length);
  let at = 0;
  for (const [i, sentence] of sentences.entries()) {
    starts[i] = at;
    sentenceOf.fill(i, at, at + sentence.tokens.length);
    at += sentence.tokens.length;
  }
  return { tokens, sentenceOf, sentences, starts };
}

/** A cue may be left without any content; contents far from any cue are left out. */
export function linked(spans: readonly LabelledSpan[], words: Words, links: Scorer): LinkedAttribution[] {
  const contents = new Map<LabelledSpan, LabelledSpan[]>();
  const sources = new Map<LabelledSpan, LabelledSpan>();
  const seen = seenSpans(spans, words);
  for (const [at, span] of spans.entries()) {
    if (span.type === SOURCE) continue;
    const { candidates, features } = choicesFor(seen, at, words);
    const scores = features.map((rows) => scoreOf(links, rows));
    const best = scores.indexOf(Math.max(...scores));
    const chosen = candidates[best];
    if (!chosen) continue;
    if (span.type === CONTENT) contents.set(chosen, [...(contents.get(chosen) ?? []), span]);
    else if (scores[best]! > 0) sources.set(span, chosen);
  }
  return spans
    .filter(({ type }) => type === CUE)
    .map((cue) => ({ cue, source: sources.get(cue) ?? null, contents: contents.get(cue) ?? [] }));
}

const SCORE = new Float64Array(1);

function scoreOf(links: Scorer, rows: Int32Array): number {
  SCORE[0] = 0;
  links.score(rows, rows.length, SCORE);
  return SCORE[0];
}

export interface Choices {
  readonly candidates: readonly LabelledSpan[];
  /** Row numbers of the features of each candidate. */
  readonly features: readonly Int32Array[];
}

/** What the features say of a stretch alone. */
interface SeenSpan {
  readonly span: LabelledSpan;
  readonly sentence: number;
  readonly head: Token;
  readonly tag: number;
  readonly lemma: number;
  readonly quoted: number;
  /** The word behind it. */
  readonly next: number;
}

const MARK = /^["“‘'`]/;

export function seenSpans(spans: readonly LabelledSpan[], { tokens, sentenceOf }: Words): SeenSpan[] {
  return spans.map((span) => {
    const head = headOf(tokens, span);
    return {
      span,
      sentence: sentenceOf[span.first]!,
      head,
      tag: hashWord(head.xpos),
      lemma: hashWord(head.lemma),
      quoted: MARK.test(tokens[span.first]!.form) ? 1 : 0,
      next: hashWord(tokens[span.last + 1]?.form ?? ""),
    };
  });
}

/** For a content the cues near it, for a cue the sources of its sentence. */
export function choicesFor(spans: readonly SeenSpan[], at: number, words: Words): Choices {
  const { span, sentence: home } = spans[at]!;
  const wanted = span.type === CUE ? SOURCE : CUE;
  const reach = span.type === CUE ? 0 : FAR;
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let left = NEAR;
    for (let i = at + step; left > 0 && spans[i] && Math.abs(i - at) <= REACH; i += step) {
      if (Math.abs(spans[i]!.sentence - home) > reach) break;
      if (spans[i]!.span.type !== wanted) continue;
      found.push(i);
      left--;
    }
  }
  found.sort((a, b) => a - b);
  return {
    candidates: found.map((i) => spans[i]!.span),
    features: found.map((i) => pairFeatures(spans, at, i, words)),
  };
}

const SLOTS = [
  ...["kind", "side", "sentences", "paragraph", "distance", "cues", "sources", "contents"],
  ...["tree", "cueTag", "cueLemma", "otherTag", "quoted", "between"],
] as const;
const TEMPLATES = compileTemplates(
  SLOTS,
  `kind / kind side sentences / kind side distance / kind side cues sentences / kind side sources contents cues /
   kind tree / kind tree cueTag / kind tree side / kind side cueTag distance / kind paragraph sentences quoted /
   kind side quoted cues / kind between side cues / kind between side quoted sentences / kind otherTag side distance /
   kind cueLemma side / kind side cues sources contents sentences quoted / kind side cueTag otherTag cues`,
);
export const LINK_BITS = 14;
const DISTANCES = [1, 2, 3, 5, 8, 14, 24, 48];

/** In the order of SLOTS. */
const VALUES = new Int32Array(SLOTS.length);

/** The cue and what is linked to it, one of which stands at `at`, the other at `other`. */
function pairFeatures(
  spans: readonly SeenSpan[],
  at: number,
  other: number,
  { sentences, starts }: Words,
): Int32Array {
  const [first, last] = at < other ? [at, other] : [other, at];
  const isCue = spans[at]!.span.type === CUE;
  const cue = spans[isCue ? at : other]!;
  const bound = spans[isCue ? other : at]!;
  const counts = [0, 0, 0];
  for (let i = first + 1; i < last; i++) {
    const { type } = spans[i]!.span;
    counts[type] = Math.min(3, counts[type]! + 1);
  }
  const gap = spans[last]!.span.first - spans[first]!.span.last;
  const step = DISTANCES.findIndex((most) => gap <= most);
  const values: Readonly<Record<(typeof SLOTS)[number], number>> = {
    kind: bound.span.type,
    side: bound.span.first < cue.span.first ? 1 : 2,
    sentences: bound.sentence - cue.sentence,
    paragraph: sentences[cue.sentence]!.paragraph === sentences[bound.sentence]!.paragraph ? 1 : 0,
    distance: step < 0 ? DISTANCES.length : step,
    cues: counts[CUE]!,
    sources: counts[SOURCE]!,
    contents: counts[CONTENT]!,
    tree:
      cue.sentence === bound.sentence
        ? treeBetween(starts[cue.sentence]!, [bound.head, cue.span], [cue.head, bound.span])
        : 0,
    cueTag: cue.tag,
    cueLemma: cue.lemma,
    otherTag: bound.tag,
    quoted: bound.quoted,
    between: spans[first]!.next,
  };
  const rows = integers(TEMPLATES.count);
  for (const [slot, name] of SLOTS.entries()) VALUES[slot] = values[name];
  extract(TEMPLATES, VALUES, LINK_BITS, rows);
  return rows;
}

type Hung = readonly [head: Token, under: LabelledSpan];

/** By which relation one of two stretches hangs on the other; else whether both hang on the same word. */
function treeBetween(start: number, lower: Hung, upper: Hung): number {
  const isUnder = ([{ head }, { first, last }]: Hung): boolean =>
    head >= 0 && head + start >= first && head + start <= last;
  if (isUnder(lower)) return hashWord(lower[0].deprel, 41);
  if (isUnder(upper)) return hashWord(upper[0].deprel, 42);
  return lower[0].head === upper[0].head ? 1 : 2;
}

/** The word that hangs outside the stretch; of several the first that is no mark. */
export function headOf(tokens: readonly Token[], { first, last }: LabelledSpan): Token {
  let best: Token | null = null;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const above = token.head - token.index + i;
    if (token.head >= 0 && above >= first && above <= last) continue;
    if (token.upos !== "PUNCT") return token;
    best ??= token;
  }
  return best ?? tokens[first]!;
}
