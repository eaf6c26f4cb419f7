/**
 * Training of the sentence boundaries on documents put together again from treebank sentences, set in several ways:
 *
 *     a sentence a line; paragraphs with blank lines between; lines broken at a width; any of these at random
 */

import { isCandidate } from "../src/parse/boundaries.ts";
import { BOUNDARY_TEMPLATES, type BoundaryContext, boundaryReader } from "../src/parse/boundary-features.ts";
import { lineBreaks } from "../src/parse/line-breaks.ts";
import { bestOf } from "../src/parse/linear-model.ts";
import type { Abbreviations } from "../src/parse/parser-kit.ts";
import { tokenize } from "../src/parse/tokenize.ts";
import { shapesOf, type WordTable } from "../src/parse/word-shapes.ts";
import { randomFrom, shuffled, type TreebankSentence } from "./corpus.ts";
import { type Perceptron, perceptron } from "./perceptron.ts";
import { varied } from "./sentence-variants.ts";

export interface Paragraph {
  readonly text: string;
  /** Offsets at which sentences end. */
  readonly ends: ReadonlySet<number>;
}

const BITS = 17;
/** Right answers by less than this are learned from as well. */
const MARGIN = 30;

/** Paragraphs as the treebank has them, a blank between sentences that have one. */
export function paragraphsOf(sentences: readonly TreebankSentence[]): Paragraph[] {
  return stretches(sentences, ({ paragraph }) => paragraph).map((part) => joined(part, () => ""));
}

function stretches(
  sentences: readonly TreebankSentence[],
  begins: (sentence: TreebankSentence) => boolean,
): TreebankSentence[][] {
  const parts: TreebankSentence[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last && !begins(sentence)) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

/** `between` gives what stands between two sentences, "" for what the treebank has. */
function joined(
  sentences: readonly TreebankSentence[],
  between: (next: TreebankSentence) => string,
): Paragraph {
  let text = "";
  const ends = new Set<number>();
  for (const [i, sentence] of sentences.entries()) {
    const join = i > 0 ? between(sentence) : "";
    text = join === "" ? text + sentence.text : text.trimEnd() + join + sentence.text;
    ends.add(text.trimEnd().length);
  }
  return { text, ends };
}

/** The text with its blanks turned into line breaks where a line would grow beyond `width`. */
function wrapped({ text, ends }: Paragraph, width: number): Paragraph {
  let out = "";
  let line = 0;
  for (const part of text.split(/(?<=\s)/)) {
    if (line > 0 && line + part.trimEnd().length > width) {
      out = `${out.slice(0, -1)}\n`;
      line = 0;
    }
    out += part;
    line = part.endsWith("\n") ? 0 : line + part.length;
  }
  return { text: out, ends };
}

/** Every document in every setting. */
export function settings(sentences: readonly TreebankSentence[], seed: number): Paragraph[] {
  const random = randomFrom(seed);
  const paragraphs = stretches(sentences, ({ paragraph }) => paragraph);
  const documents = stretches(sentences, ({ document }) => document);
  const other = sentences.map((sentence) => ({ ...sentence, text: varied(sentence.text, random) }));
  const width = (): number => 45 + Math.floor(60 * random());
  let left = 0;
  const handfuls = stretches(other, ({ document }) => {
    if (!document && left-- > 0) return false;
    left = Math.floor(7 * random());
    return true;
  });
  return [
    ...handfuls.map((part) => {
      const lines = random() < 0.6 ? 1 : random();
      return joined(part, () => (random() < lines ? "\n" : ""));
    }),
    ...stretches(other, ({ paragraph }) => paragraph).map((part) => {
      const whole = joined(part, () => "");
      return random() < 0.4 ? wrapped(whole, width()) : whole;
    }),
    ...paragraphs.map((part) => joined(part, () => "")),
    ...documents.map((part) => joined(part, () => "\n")),
    ...documents.map((part) => {
      const lines = random();
      const all = joined(part, ({ paragraph }) => (paragraph || random() < lines / 3 ? "\n" : ""));
      return random() < 0.5 ? all : wrapped(all, width());
    }),
  ];
}

/** `sets` are learned one after the other, each from nothing, and the weights added up: two seeds differ by half a point. */
export function trainBoundary(
  sets: readonly (readonly Paragraph[])[],
  words: { abbreviations: Abbreviations; known: WordTable; groups: WordTable },
  epochs: number,
  seed: number,
): Perceptron {
  const model = perceptron(BITS, 2);
  const random = randomFrom(seed);
  for (const [i, paragraphs] of sets.entries()) {
    if (i > 0) model.again();
    learn(model, paragraphs, words, { epochs, random });
  }
  return model;
}

function learn(
  model: Perceptron,
  paragraphs: readonly Paragraph[],
  words: { abbreviations: Abbreviations; known: WordTable; groups: WordTable },
  { epochs, random }: { epochs: number; random: () => number },
): void {
  const scores = new Float64Array(2);
  const count = BOUNDARY_TEMPLATES.count;
  const contexts = paragraphs.map(({ text, ends }) => {
    const tokens = tokenize(text, 0, text.length, words.abbreviations);
    const forms = tokens.map(({ start, end }) => text.slice(start, end));
    const shapes = shapesOf(forms, words.known, words.groups);
    const context: BoundaryContext = {
      tokens,
      forms,
      shapes,
      breaks: lineBreaks(text, tokens),
      scorer: model,
    };
    return { context, ends, reader: boundaryReader(context) };
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { context, ends, reader } of shuffled(contexts, random)) {
      let start = 0;
      for (let at = 1; at < context.tokens.length; at++) {
        const gold = ends.has(context.tokens[at - 1]!.end) ? 1 : 0;
        if (isCandidate(context, at)) {
          const features = reader(start, at);
          if (epoch === 0) model.see(features, count);
          scores.fill(0);
          model.score(features, count, scores);
          if (bestOf(scores, 2) !== gold) wrong++;
          if (scores[gold]! - scores[1 - gold]! < MARGIN) model.update(features, count, gold, 1 - gold);
          model.tick();
        }
        if (gold === 1) start = at;
      }
    }
    console.error(`  boundary epoch ${epoch + 1}: ${wrong} wrong`);
  }
}
