/**
 * How well sentences with quotations and reporting clauses are read: node bench/quoted.ts --data FOLDER [--model
 * models/en.model] [--against OTHER.model]
 *
 * Sentences of the development treebanks that hold a quotation mark, "according to", or a verb of saying with its
 * content, given words, our own tags. Two models print side by side. LAS and F1 by the universal part of relations;
 * triple: subject, predicate, and object or clause, all three right. Then, for each kind of clause that is found on the
 * surface, how often the treebank hangs it so.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModels } from "../src/ingest/load-models.ts";
import { englishParser } from "../src/kit.ts";
import { LEMMA_EXCEPTIONS } from "../src/lexicon/en/lemma-exceptions.ts";
import { REPORTING } from "../src/lexicon/en/reporting-verbs.ts";
import { analyse } from "../src/parse/analyse.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import type { ParserKit } from "../src/parse/parser-kit.ts";
import { findReporting, type ReportingClause } from "../src/parse/reporting.ts";
import { reportingTable } from "../src/parse/reporting-table.ts";
import { surfaceOf } from "../src/parse/surface-words.ts";
import { readTreebankFile, type TreebankSentence } from "../train/corpus.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    model: { type: "string", default: "models/en.model" },
    against: { type: "string" },
  },
});
if (!options.data)
  throw new Error("usage: node bench/quoted.ts --data FOLDER [--model FILE] [--against FILE]");

/** Heads by number, the root's as the number of words; relations without subtypes. */
interface Tree {
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
}

const QUOTE = /^(?:["“”«»]|''|``)$/;
const universal = (relation: string): string => relation.split(":")[0] ?? relation;
const verbs = new Set(REPORTING.verbs.filter((v) => v.aside && v.class !== "believe").map((v) => v.lemma));
const table = reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS);

const gum = join(options.data, "gum", "dev");
const gumFiles = readdirSync(gum)
  .sort()
  .map((file) => join(gum, file));
const sets: readonly (readonly [string, readonly TreebankSentence[]])[] = [
  ["EWT dev", readTreebankFile(join(options.data, "ud-ewt", "dev.conllu"))],
  ["GUM dev", gumFiles.flatMap(readTreebankFile)],
];
const chosen = sets.map(([name, sentences]) => [name, sentences.filter(isQuoted)] as const);
const all = ["both", chosen.flatMap(([, sentences]) => sentences)] as const;
for (const file of [options.model, ...(options.against ? [options.against] : [])]) {
  const kit = englishParser(decodeModels(loadModels(file)));
  for (const [name, sentences] of [...chosen, all]) console.log(`${file} ${name}: ${scores(sentences, kit)}`);
}
console.log(`found on the surface: ${clauseScores(all[1])}`);

function isQuoted({ forms, lemmas, tags, heads, deprels }: TreebankSentence): boolean {
  if (forms.some((form, i) => QUOTE.test(form) || (/^according$/i.test(form) && forms[i + 1] === "to")))
    return true;
  const says = (i: number): boolean => verbs.has(lemmas[i] ?? "") && (tags[i] ?? "").startsWith("VERB");
  return deprels.some(
    (relation, i) => (relation === "ccomp" && says(heads[i]!)) || (relation === "parataxis" && says(i)),
  );
}

function scores(sentences: readonly TreebankSentence[], kit: ParserKit): string {
  const n = { words: 0, head: 0, both: 0, root: 0 };
  const found = { ccomp: [0, 0, 0], parataxis: [0, 0, 0], triple: [0, 0, 0] };
  for (const sentence of sentences) {
    const gold = { heads: sentence.heads, relations: sentence.deprels.map(universal) };
    const words = analyse(sentence.forms, kit);
    const guess = {
      heads: words.map(({ head }) => (head < 0 ? words.length : head)),
      relations: words.map(({ deprel }) => universal(deprel)),
    };
    for (const [i, relation] of gold.relations.entries()) {
      const head = guess.heads[i] === gold.heads[i];
      n.words++;
      n.head += Number(head);
      n.both += Number(head && relation === guess.relations[i]);
      n.root += Number(head && relation === "root");
    }
    for (const relation of ["ccomp", "parataxis"] as const)
      count(found[relation], arcs(gold, relation), arcs(guess, relation));
    count(found.triple, triples(gold), triples(guess));
  }
  const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(2);
  const f1 = ([right = 0, wanted = 0, given = 0]: readonly number[]): string =>
    percent(2 * right, wanted + given);
  return (
    `${sentences.length} sentences, LAS ${percent(n.both, n.words)} UAS ${percent(n.head, n.words)} ` +
    `root ${percent(n.root, sentences.length)} ccomp ${f1(found.ccomp)} parataxis ${f1(found.parataxis)} ` +
    `triple ${f1(found.triple)}`
  );
}

function arcs({ heads, relations }: Tree, wanted: string): Set<string> {
  return new Set(relations.flatMap((relation, i) => (relation === wanted ? `${heads[i]} ${i}` : [])));
}

function triples({ heads, relations }: Tree): Set<string> {
  const under = (wanted: RegExp): number[] => [...relations.keys()].filter((i) => wanted.test(relations[i]!));
  const objects = under(/^(?:obj|ccomp|xcomp)$/);
  const pairs = under(/^nsubj$/).flatMap((s) =>
    objects.filter((o) => heads[o] === heads[s]).map((o) => `${s} ${heads[s]} ${o}`),
  );
  return new Set(pairs);
}

/** Adds right, wanted and given. */
function count(sums: number[], wanted: ReadonlySet<string>, given: ReadonlySet<string>): void {
  const right = [...given].filter((key) => wanted.has(key)).length;
  for (const [i, add] of [right, wanted.size, given.size].entries()) sums[i] = (sums[i] ?? 0) + add;
}

/** Words tagged as the treebank has them, so that the finder alone is judged. */
function clauseScores(sentences: readonly TreebankSentence[]): string {
  const sums = new Map<string, number[]>();
  for (const sentence of sentences) {
    const tokens = sentence.forms.map((form, i) => {
      const [upos = "X", xpos = "X"] = (sentence.tags[i] ?? "").split(" ");
      return { form, upos, xpos };
    });
    for (const clause of findReporting(surfaceOf(tokens, table)).clauses) {
      const [right = 0, given = 0] = sums.get(clause.kind) ?? [];
      sums.set(clause.kind, [right + Number(isHungSo(sentence, clause)), given + 1]);
    }
  }
  return [...sums].map(([kind, [right, given]]) => `${kind} ${right} of ${given}`).join(", ");
}

/** Final: its content before it as a clausal object; medial: hung on its content; initial: content behind it. */
function isHungSo({ heads, deprels }: TreebankSentence, { kind, cue }: ReportingClause): boolean {
  const verb = cue.start;
  if (kind === "phrase") return universal(deprels[verb] ?? "") === "case";
  if (kind === "medial") return deprels[verb] === "parataxis";
  return deprels.some(
    (relation, i) =>
      /^(?:ccomp|parataxis)$/.test(relation) && heads[i] === verb && i < verb === (kind === "final"),
  );
}
