/**
 * Scores of the trained models: node train/evaluate.ts --data FOLDER [--model models/en.model] [--show
 * FILE.txt]
 *
 * Given words for tags and trees, raw paragraphs for sentences. `--show` prints the trees of a text instead.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModels } from "../src/ingest/load-models.ts";
import { englishParser } from "../src/kit.ts";
import { analyse } from "../src/parse/analyse.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import { parse } from "../src/parse/parse.ts";
import { readTreebankFile, type TreebankSentence } from "./corpus.ts";
import { paragraphsOf } from "./train-boundary.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    model: { type: "string", default: "models/en.model" },
    show: { type: "string" },
  },
});

const CORE = new Set("nsubj nsubj:pass obj iobj ccomp xcomp csubj obl obl:agent advcl".split(" "));

const begun = performance.now();
const kit = englishParser(decodeModels(loadModels(options.model)));
console.log(`loaded in ${(performance.now() - begun).toFixed(0)} ms`);

if (options.show) show(readFileSync(options.show, "utf8"));
else if (options.data) {
  const gum = join(options.data, "gum", "dev");
  const files = readdirSync(gum)
    .sort()
    .map((file) => join(gum, file));
  evaluate("EWT dev", readTreebankFile(join(options.data, "ud-ewt", "dev.conllu")));
  evaluate("GUM dev", files.flatMap(readTreebankFile));
  evaluate("GUM dev news", files.filter((file) => file.includes("_news_")).flatMap(readTreebankFile));
} else throw new Error("usage: node train/evaluate.ts --data FOLDER");

function evaluate(name: string, sentences: readonly TreebankSentence[]): void {
  const n = { words: 0, upos: 0, xpos: 0, feats: 0, lemma: 0, uas: 0, las: 0, lasU: 0 };
  const core = { right: 0, gold: 0, guess: 0 };
  const sure = new Map<string, { words: number; right: number }>();
  const busy = process.cpuUsage();
  for (const sentence of sentences) {
    const words = analyse(sentence.forms, kit);
    for (const [i, word] of words.entries()) {
      const gold = {
        head: sentence.heads[i] === words.length ? -1 : sentence.heads[i],
        deprel: sentence.deprels[i]!,
      };
      const head = gold.head === word.head;
      const universal = gold.deprel.split(":")[0];
      n.words++;
      const like = sure.get(word.sure.toFixed(2)) ?? { words: 0, right: 0 };
      sure.set(word.sure.toFixed(2), { words: like.words + 1, right: like.right + Number(head) });
      n.upos += Number(sentence.tags[i]!.startsWith(`${word.upos} `));
      n.xpos += Number(sentence.tags[i]!.endsWith(` ${word.xpos}`));
      n.feats += Number(sentence.feats[i] === word.feats);
      n.lemma += Number(sentence.lemmas[i] === word.lemma);
      n.uas += Number(head);
      n.las += Number(head && gold.deprel === word.deprel);
      n.lasU += Number(head && universal === word.deprel.split(":")[0]);
      core.gold += Number(CORE.has(gold.deprel));
      core.guess += Number(CORE.has(word.deprel));
      core.right += Number(head && gold.deprel === word.deprel && CORE.has(word.deprel));
    }
  }
  const seconds = process.cpuUsage(busy).user / 1e6;
  const percent = (count: number): string => ((100 * count) / n.words).toFixed(2);
  console.log(
    `${name}: UPOS ${percent(n.upos)} XPOS ${percent(n.xpos)} FEATS ${percent(n.feats)} lemma ${percent(n.lemma)} ` +
      `UAS ${percent(n.uas)} LAS ${percent(n.lasU)} LAS_full ${percent(n.las)} ` +
      `core ${((200 * core.right) / (core.gold + core.guess)).toFixed(2)} sentences ${sentenceScore(sentences).toFixed(2)} ` +
      `${Math.round(n.words / seconds)} words a second of processor time`,
  );
  for (const [said, { words, right }] of [...sure].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  sure ${said}: ${words} words, ${((100 * right) / words).toFixed(1)} % of heads right`);
}

function sentenceScore(sentences: readonly TreebankSentence[]): number {
  const n = { right: 0, gold: 0, guess: 0 };
  for (const { text, ends } of paragraphsOf(sentences)) {
    const found = parse(articleOf(text.replace(/\s/g, " ")), kit).sentences;
    n.gold += ends.size;
    n.guess += found.length;
    let start = 0;
    const spans = new Set<string>();
    for (const end of [...ends].sort((a, b) => a - b)) {
      while (text[start] === " ") start++;
      spans.add(`${start}:${end}`);
      start = end;
    }
    n.right += found.filter((s) => spans.has(`${s.start}:${s.end}`)).length;
  }
  return (200 * n.right) / (n.gold + n.guess);
}

function show(text: string): void {
  for (const { tokens } of parse(articleOf(text), kit).sentences) {
    for (const { index, form, lemma, upos, xpos, feats, head, deprel } of tokens) {
      console.log([index + 1, form, lemma, upos, xpos, head + 1, deprel, feats].join("\t"));
    }
    console.log();
  }
}

function articleOf(text: string): Parameters<typeof parse>[0] {
  return {
    id: "text",
    source: "text",
    title: null,
    publisher: null,
    byline: null,
    language: "en",
    text,
    dropped: [],
    stamp: null,
    complete: true,
    claimedDates: [],
  };
}
