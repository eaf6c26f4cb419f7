/** What the parse stage needs from a language: trained models and a few word lists. */

import { type FiniteVerbs, finiteVerbs } from "./finite-verbs.ts";
import { type LemmaExceptions, type Lemmatizer, lemmatizer } from "./lemmatize.ts";
import { type Plurals, pluralsInMen } from "./men.ts";
import type { LanguageModels } from "./model-file.ts";
import { type MarksOf, marksReader } from "./reporting-marks.ts";
import type { ReportingTable } from "./reporting-table.ts";
import { type StrongPasts, strongPasts } from "./strong-pasts.ts";

export interface ParserKit {
  readonly languageModels: LanguageModels;
  readonly abbreviations: Abbreviations;
  readonly lemmaOf: Lemmatizer;
  readonly marksOf: MarksOf;
  readonly withFiniteVerb: FiniteVerbs;
  readonly withPlurals: Plurals;
  readonly withStrongPasts: StrongPasts;
}

/** Words without their full stop. */
export interface Abbreviations {
  readonly unlessLast: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  readonly beforeCapital: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
}

export interface AbbreviationLists {
  readonly unlessLast: readonly string[];
  readonly always: readonly string[];
  readonly beforeCapital: readonly string[];
  readonly beforeNumber: readonly string[];
}

/** `words` are the language's lists of src/lexicon. */
export function parserKit(
  languageModels: LanguageModels,
  words: {
    readonly abbreviations: AbbreviationLists;
    readonly lemmaExceptions: LemmaExceptions;
    readonly reportingForms: ReportingTable;
    /** Dictionary forms of verbs, so that their endings are cut in the right place. */
    readonly verbs?: ReadonlySet<string>;
  },
): ParserKit {
  const { lemmas, stems, tags, tagger } = languageModels;
  return {
    languageModels,
    abbreviations: abbreviationSets(words.abbreviations),
    marksOf: marksReader(tags, words.reportingForms),
    withFiniteVerb: finiteVerbs(tags, tagger, words.lemmaExceptions),
    withPlurals: pluralsInMen(tags),
    withStrongPasts: strongPasts(tags, words.lemmaExceptions),
    lemmaOf: lemmatizer(lemmas, stems, words.lemmaExceptions, words.verbs),
  };
}

export function abbreviationSets({
  always,
  unlessLast,
  beforeCapital,
  beforeNumber,
}: AbbreviationLists): Abbreviations {
  return {
    always: new Set(always),
    unlessLast: new Set(unlessLast),
    beforeCapital: new Set(beforeCapital),
    beforeNumber: new Set(beforeNumber),
  };
}
