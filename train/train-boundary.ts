/** Training of the sentence boundaries on paragraphs put together again from treebank sentences. */

import {
  BOUNDARY_TEMPLATES,
  type BoundaryContext,
  boundaryFeatures,
  closersAfter,
  isCandidate,
} from "../src/parse/boundaries.ts";
import { bestOf } from "../src/parse/linear-model.ts";
import type { Abbreviations } from "../src/parse/parser-kit.ts";
import { tokenize } from "../src/parse/tokenize.ts";
import { shapesOf, type WordTable } from "../src/parse/word-shapes.ts";
import { randomFrom, shuffled, type TreebankSentence } from "./corpus.ts";
import { type Perceptron, perceptron } from "./perceptron.ts";

export interface Paragraph {
  readonly text: string;
  /** Offsets at which sentences end. */
  readonly ends: ReadonlySet<number>;
}

const BITS = 17;

export function paragraphsOf(sentences: readonly TreebankSentence[]): Paragraph[] {
  const paragraphs: { text: string; ends: Set<number> }[] = [];
  for (const { text, paragraph } of sentences) {
    let last = paragraphs.at(-1);
    if (!last || paragraph) {
      last = { text: "", ends: new Set() };
      paragraphs.push(last);
    }
    last.text += text;
    last.ends.add(last.text.trimEnd().length);
  }
  return paragraphs;
}

export function trainBoundary(
  paragraphs: readonly Paragraph[],
  words: { abbreviations: Abbreviations; known: WordTable; groups: WordTable },
  epochs: number,
  seed: number,
): Perceptron {
  const model = perceptron(BITS, 2);
  const random = randomFrom(seed);
  const features = new Int32Array(BOUNDARY_TEMPLATES.count);
  const scores = new Float64Array(2);
  const contexts = paragraphs.map(({ text, ends }) => {
    const tokens = tokenize(text, 0, text.length, words.abbreviations);
    const forms = tokens.map(({ start, end }) => text.slice(start, end));
    const context: BoundaryContext = {
      text,
      tokens,
      forms,
      shapes: shapesOf(forms, words.known, words.groups),
      scorer: model,
    };
    return { context, ends };
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { context, ends } of shuffled(contexts, random)) {
      const last = context.tokens.length;
      let start = 0;
      for (let mark = 0; mark < last; mark++) {
        const after = isCandidate(context.forms[mark]!) ? closersAfter(context, mark, last) : mark + 1;
        const gold = ends.has(context.tokens[after - 1]!.end) ? 1 : 0;
        if (isCandidate(context.forms[mark]!) && after < last) {
          boundaryFeatures(context, start, mark, after, last, features);
          if (epoch === 0) model.see(features, features.length);
          scores.fill(0);
          model.score(features, features.length, scores);
          const guess = bestOf(scores, 2);
          if (guess !== gold) {
            wrong++;
            model.update(features, features.length, gold, guess);
          }
          model.tick();
        }
        if (gold === 1) start = after;
      }
    }
    console.error(`  boundary epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}
