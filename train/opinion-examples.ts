/** Everything that the second opinion learns from, with the kit that reads it. */

import { join } from "node:path";
import { decodeAttributions } from "../src/events/attributions/attribution-model.ts";
import { type OpinionWords, opinionWords } from "../src/events/opinion/opinion-features.ts";
import { loadAttributionModel, loadModels } from "../src/ingest/load-models.ts";
import { englishKit, type Kit } from "../src/kit.ts";
import { WORD_CLASSES } from "../src/lexicon/en/word-classes.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import { standoffArticles } from "../test/support/standoff.ts";
import { aimExamples } from "./aim-corpus.ts";
import { codedExamples } from "./coded-corpus.ts";
import { readCodedTexts } from "./coded-texts.ts";
import {
  classExamples,
  gumExamples,
  lexiconExamples,
  type MarkedRow,
  markedExamples,
  readRows,
  sentenceNumber,
} from "./opinion-corpus.ts";
import type { Examples } from "./train-opinion.ts";

export interface OpinionKit {
  /** Without a second opinion. */
  readonly kit: Kit;
  readonly words: OpinionWords;
}

/** With the language models of a folder, the program's own where none is named: their trees are what is learned to be read. */
export function opinionKit(folder?: string): OpinionKit {
  const path = (name: string) => (folder === undefined ? undefined : join(folder, name));
  const models = decodeModels(loadModels(path("en.model")));
  const kit = englishKit(models, decodeAttributions(loadAttributionModel(path("attribution.model"))));
  return { kit, words: opinionWords(kit.events.frames, WORD_CLASSES, models.groups) };
}

export interface OpinionExamples {
  readonly rows: readonly MarkedRow[];
  readonly marked: Examples;
  readonly coded: Examples;
  /** Of types alone. */
  readonly others: Examples;
}

export function opinionExamples(data: string, { kit, words }: OpinionKit): OpinionExamples {
  const rows = readRows(data, kit);
  const known = new Set(rows.map((row) => sentenceNumber(row.text)));
  const texts = readCodedTexts(data, kit);
  // Those that are held out teach nothing at all.
  const held = standoffArticles(join(import.meta.dirname, "..", "test", "standoff"), data);
  const isCoded = (file: string) =>
    texts.some(({ name }) => name === file) || held.some(({ slug }) => slug === file);
  return {
    rows,
    marked: {
      types: rows.flatMap((row) => markedExamples(row, kit, words)),
      aims: rows.flatMap((row) => aimExamples(row, kit, words)),
    },
    coded: joined(texts.map((text) => codedExamples(text, kit, words))),
    others: {
      types: [
        ...lexiconExamples(kit, words),
        ...classExamples(data, known, kit, words),
        ...gumExamples(join(data, "gum", "train"), isCoded, kit, words),
      ],
      aims: [],
    },
  };
}

export function joined(parts: readonly Examples[]): Examples {
  return { types: parts.flatMap(({ types }) => types), aims: parts.flatMap(({ aims }) => aims) };
}

/** Those whose sentences pass. */
export function among({ types, aims }: Examples, passes: (sentence: number) => boolean): Examples {
  return {
    types: types.filter(({ sentence }) => passes(sentence)),
    aims: aims.filter(({ sentence }) => passes(sentence)),
  };
}
