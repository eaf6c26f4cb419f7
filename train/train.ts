/**
 * Trains the English language models:
 *
 *     node train/train.ts [--data FOLDER] [--out models] [--treebanks-only] [--words N] [--seed N] [--epochs N]
 *
 * FOLDER, by default ../shared/data, holds ud-ewt/{train,dev}.conllu, uner-ewt/train.iob2, gum/{train,dev}/*.conllu and
 * polnear-silver/train.conllu.gz: news that another program parsed, of which N words are used, and none with
 * --treebanks-only; polnear/train: news with attributions that people marked; and plover/plv_train.tsv for the second opinion of the
 * event coder. The same seed gives the same bytes.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { constants, zstdCompressSync } from "node:zlib";
import { buildPartyIndex } from "../src/entities/parties/build-index.ts";
import { ABBREVIATIONS } from "../src/lexicon/en/abbreviations.ts";
import { LEMMA_EXCEPTIONS } from "../src/lexicon/en/lemma-exceptions.ts";
import { REPORTING } from "../src/lexicon/en/reporting-verbs.ts";
import { PARTY_LEXICON } from "../src/lexicon/parties/all.ts";
import { sparseScorer } from "../src/parse/linear-model.ts";
import { decodeModels, encodeModels, wordTable } from "../src/parse/model-file.ts";
import { abbreviationSets } from "../src/parse/parser-kit.ts";
import { type ParserWords, parserWords } from "../src/parse/parser-words.ts";
import { marksReader } from "../src/parse/reporting-marks.ts";
import { reportingTable } from "../src/parse/reporting-table.ts";
import { type Tags, tagWords } from "../src/parse/tagger.ts";
import { shapesOf } from "../src/parse/word-shapes.ts";
import { calibratedNames, calibratedParser, calibratedTagger } from "./calibrate.ts";
import { projective, randomFrom, readTreebank, shuffled } from "./corpus.ts";
import { gazetteerTable } from "./gazetteer.ts";
import { readGumNames } from "./gum-names.ts";
import { labelled, type NameTeacher, slotsOf } from "./label-names.ts";
import { type NamedSentence, readIob, readSilverNames, withoutCapitals } from "./name-corpus.ts";
import { withOtherNames } from "./other-names.ts";
import type { Perceptron } from "./perceptron.ts";
import { readNews, readSilver } from "./silver.ts";
import { taught } from "./teach.ts";
import { settings, trainBoundary } from "./train-boundary.ts";
import { trainNames } from "./train-names.ts";
import { type ParsedSentence, trainParser, trainPass } from "./train-parser.ts";
import { jackknifed, trainTagger } from "./train-tagger.ts";
import { knownTags, relationClasses, relationList, tagClasses, tagList } from "./vocabulary.ts";
import { wordGroups } from "./word-groups.ts";
import { featsTable, lemmaTable, stemTable } from "./word-tables.ts";
import { writeAttributions } from "./write-attributions.ts";
import { writeOpinion } from "./write-opinion.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "6" },
    "treebanks-only": { type: "boolean", default: false },
    words: { type: "string", default: "300000" },
  },
});
const silverFile = options["treebanks-only"] ? null : join(options.data, "polnear-silver", "train.conllu.gz");
const seed = Number(options.seed);
const epochs = Number(options.epochs);

/** Averaged weights below this are left out: a third of the size for half a point at most. */
const PRUNE = {
  boundary: 2,
  tagger: 2,
  firstMoves: 3,
  firstLabels: 2,
  secondMoves: 3.6,
  secondLabels: 2.2,
  names: 6.5,
};

/** Words of news whose names another program found. */
const NEWS_NAMES = 150_000;
/** Share of the sentences with names that are learned without capitals as well. */
const HASTY = 0.25;
/** Share of the documents that are learned with other names as well. */
const RENAMED = 0.5;
const NAME_EPOCHS = 7;
const NAME_VOTES = 7;
const NAME_DROP = 0.4;

/** More takes ten times as long for three bytes in a hundred. */
const PACKING = 12;

const BOUNDARY_VOTES = 3;
const TAGGER_VOTES = 2;

mkdirSync(options.out, { recursive: true });
const started = performance.now();
const note = (text: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${text}`);

const treebank = readTreebank(options.data, "train");
note(`${treebank.length} sentences, ${treebank.reduce((sum, { forms }) => sum + forms.length, 0)} words`);
const tags = tagList(treebank);
const relations = relationList(treebank);
const tagClass = tagClasses(tags);
const marksOf = marksReader(tags, reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS));
const relationClass = relationClasses(relations);
const news = silverFile ? readNews(silverFile) : [];
const { table: knownTable, heldOut } = knownTags(treebank, news);
const groupTable = wordGroups(
  [...treebank, ...news].map(({ forms }) => forms),
  { groups: 512, families: 64, seen: 3 },
);
const [known, groups] = [wordTable(knownTable), wordTable(groupTable)];
const abbreviations = abbreviationSets(ABBREVIATIONS);
note(`${tags.length} tags, ${relations.length} relations, ${knownTable.hashes.length} words with tags`);
note(`${groupTable.hashes.length} words in groups`);

const boundary = trainBoundary(
  Array.from({ length: BOUNDARY_VOTES }, (_, vote) => settings(treebank, seed + vote)),
  { abbreviations, known, groups },
  4,
  seed,
);
note("boundary trained");

const tagged = treebank.map((sentence, i) => ({
  shapes: shapesOf(sentence.forms, heldOut[i]!, groups),
  tags: Int32Array.from(sentence.tags, tagClass),
}));
const guessed = jackknifed(tagged, tags.length, { folds: 4, epochs: 2, seed });
note("tags for the parser's training made");
const wordsOf = (forms: readonly string[], guesses: Tags): ParserWords => {
  const shapes = shapesOf(forms, known, groups);
  return parserWords(forms, shapes, guesses, tags, marksOf(shapes, guesses.tags));
};
const parsed = treebank.map(({ forms, heads, deprels }, i) => ({
  words: wordsOf(forms, guessed[i]!),
  heads: projective(heads),
  relations: Int32Array.from(deprels, relationClass),
}));

const silver = silverFile ? learnFromNews(silverFile) : [];
const tagger = trainTagger(tagged, tags.length, { epochs: 4, votes: TAGGER_VOTES, seed });
note("tagger trained");
const gazetteer = gazetteerTable();
const teacher = nameTeacher();
const names = learnNames(options.data);
note("name tagger trained");
const { first, second } = trainParser(parsed, silver, relations.length, { epochs, seed });
note("parser trained");

/** What the names are learned and calibrated with. */
function nameTeacher(): NameTeacher {
  const own = new Map(treebank.map(({ forms }, i) => [forms.join(" "), guessed[i]!]));
  const finished = tagger.settled();
  return {
    index: buildPartyIndex(PARTY_LEXICON),
    tables: { known, groups, gazetteer: wordTable(gazetteer) },
    tagsOf: (forms) =>
      Array.from(
        (own.get(forms.join(" ")) ?? tagWords(shapesOf(forms, known, groups), finished)).tags,
        (tag) => tags[tag]!,
      ),
  };
}

/** Whole documents, so that one mention helps another; news named by another program last and few. */
function learnNames(folder: string): Perceptron {
  const news = silverFile ? someDocuments(readSilverNames(silverFile), NEWS_NAMES) : [];
  const marked = readIob(join(folder, "uner-ewt", "train.iob2"));
  const varied = [
    ...marked,
    ...withoutCapitals(marked, HASTY, randomFrom(seed)),
    ...withOtherNames(marked, marked, RENAMED, randomFrom(seed)),
  ];
  return trainNames(
    [
      ...labelled(varied, teacher, 0),
      ...labelled(readGumNames(join(folder, "gum", "train")), teacher, 1),
      ...labelled(news, teacher, 2),
    ],
    { epochs: NAME_EPOCHS, votes: NAME_VOTES, seed, drop: NAME_DROP },
  );
}

function someDocuments(sentences: readonly NamedSentence[], words: number): NamedSentence[] {
  const documents = [...Map.groupBy(sentences, ({ document }) => document).values()];
  let left = words;
  return shuffled(documents, randomFrom(seed)).flatMap((document) => {
    left -= document.reduce((sum, { forms }) => sum + forms.length, 0);
    return left < 0 ? [] : document;
  });
}

/** First teachers from the treebanks alone, then news sentences that they fill in. */
function learnFromNews(path: string): ParsedSentence[] {
  const firstTagger = trainTagger(tagged, tags.length, { epochs: 3, seed }).settled();
  const { moves, labels } = trainPass(parsed, relations.length, { epochs: 4, seed });
  const parser = { moves: moves.settled(), labels: labels.settled() };
  const teachers = { tagger: firstTagger, parser, tags, relations, marksOf };
  note("teachers trained");
  const sentences = shuffled(readSilver(path), randomFrom(seed));
  const result: ParsedSentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (words > Number(options.words)) break;
    const filled = taught(sentence, shapesOf(sentence.forms, known, groups), teachers);
    if (!filled) continue;
    result.push(filled);
    words += sentence.forms.length;
  }
  note(`${result.length} of ${sentences.length} news sentences, ${words} words`);
  return result;
}

/** No part was trained on these: they show how far a first look can be trusted, and how sure the parser may be. */
const unseen = readTreebank(options.data, "dev");
const calibratedTags = calibratedTagger(
  unseen.map(({ forms }) => shapesOf(forms, known, groups)),
  tagger.averaged(PRUNE.tagger),
);
const finalTagger = sparseScorer(calibratedTags);
const calibrated = calibratedParser(
  unseen.map(({ forms, heads, deprels }) => ({
    words: wordsOf(forms, tagWords(shapesOf(forms, known, groups), finalTagger)),
    heads,
    relations: Int32Array.from(deprels, relationClass),
  })),
  {
    first: {
      moves: first.moves.averaged(PRUNE.firstMoves),
      labels: first.labels.averaged(PRUNE.firstLabels),
    },
    second: {
      moves: second.moves.averaged(PRUNE.secondMoves),
      labels: second.labels.averaged(PRUNE.secondLabels),
    },
  },
);
const stems = stemTable(treebank);
const bytes = encodeModels({
  models: {
    boundary: boundary.averaged(PRUNE.boundary),
    tagger: calibratedTags,
    firstMoves: calibrated.first.moves,
    firstLabels: calibrated.first.labels,
    secondMoves: calibrated.second.moves,
    secondLabels: calibrated.second.labels,
    names: calibratedNames(slotsOf(unseen, teacher), names.averaged(PRUNE.names)),
  },
  tags,
  relations,
  known: knownTable,
  groups: groupTable,
  stems,
  gazetteer,
  feats: featsTable(treebank),
  lemmas: lemmaTable(treebank, stems, LEMMA_EXCEPTIONS),
  sure: calibrated.sure,
});
const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: PACKING } });
writeFileSync(join(options.out, "en.model"), packed);
note(
  `${join(options.out, "en.model")}: ${(bytes.length / 2 ** 20).toFixed(2)} MiB, packed ${(packed.length / 2 ** 20).toFixed(2)}`,
);
writeAttributions(decodeModels(bytes), { data: options.data, out: options.out, seed });
note("attributions trained");
note(writeOpinion(options.data, options.out));
