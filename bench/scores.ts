/**
 * Writes bench/scores.txt: runs every measure and keeps name, value and the command that made it. `npm run scores`
 *
 *     node bench/scores.ts second-opinion plover     only commands that name one of these; the lines of the others stay
 *
 * Measures on data that is not beside the checkout are left out, with a line that says so.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const OURS = '--demarche "node bin/demarche.mjs"';
const DATA = "../shared/data";
const AEB = `${DATA}/aeb`;
const WCXB = `${DATA}/wcxb`;

interface Measure {
  /** What the names of its figures begin with; empty where the program prints whole names. */
  readonly prefix: string;
  readonly command: string;
  /** Figures to keep; all where there is no list. */
  readonly keep?: readonly string[];
}

/** Where the record of the cross-validation waits for its scorer. */
const CROSS_VALIDATED = join(tmpdir(), "demarche-cross-validated.jsonl");
/** Where what was read from pages without markup waits for its scorer. */
const TEXT_ONLY = join(tmpdir(), "demarche-text-only.json");
const PLOVER_FIGURES = [
  "root_f1",
  "quad_f1",
  "binary_f1",
  "no_event",
  "events_per_row",
  "source",
  "target",
  "end_to_end",
];

const MEASURES: readonly Measure[] = [
  { prefix: "", command: "node bench/accuracy.ts" },
  { prefix: "", command: "node bench/accuracy.ts --held-out" },
  { prefix: "", command: "node bench/accuracy.ts --standoff" },
  { prefix: "", command: "node bench/agreement.ts" },
  { prefix: "", command: "node bench/cases.ts" },
  { prefix: "", command: "node bench/said-and-so.ts" },
  { prefix: "", command: "node bench/calibration.ts", keep: ["articles.calibration_error"] },
  { prefix: "speed.", command: "node bench/speed.ts" },
  { prefix: "speed.", command: "node bench/stages.ts" },
  {
    prefix: "speed.articles.",
    command: `taskset -c 0 python3 ../shared/bench/speed.py test/articles/*/page.txt ${OURS}`,
    keep: ["docs_per_s", "marginal_docs_per_s"],
  },
  {
    prefix: "speed.seeds.",
    command: `taskset -c 0 python3 ../shared/bench/speed.py ../shared/seeds/*.txt ${OURS}`,
    keep: ["docs_per_s", "marginal_docs_per_s"],
  },
  { prefix: "models.", command: `node bench/models.ts ${DATA}/ud-ewt/dev.conllu` },
  {
    prefix: "ud_ewt_dev.enhanced.",
    command: `node bench/enhanced.ts ${DATA}/ud-ewt/dev.conllu`,
    keep: ["gold_trees_f1", "gold_trees_subjects_f1", "own_trees_f1", "own_trees_subjects_f1"],
  },
  {
    prefix: "ud_ewt_dev.",
    command: `python3 ../shared/bench/parse.py ${DATA}/ud-ewt/dev.conllu ${OURS}`,
    keep: ["UPOS", "UAS", "LAS"],
  },
  {
    prefix: "gum_dev.",
    command: `python3 ../shared/bench/parse.py ${DATA}/gum/dev/*.conllu ${OURS}`,
    keep: ["UPOS", "UAS", "LAS"],
  },
  {
    prefix: "ud_ewt_dev.raw.",
    command: `python3 ../shared/bench/parse.py ${DATA}/ud-ewt/dev.conllu --raw ${OURS}`,
    keep: ["sentences", "words"],
  },
  {
    prefix: "ud_ewt_dev.raw_space.",
    command: `python3 ../shared/bench/parse.py ${DATA}/ud-ewt/dev.conllu --raw --join space ${OURS}`,
    keep: ["sentences", "words"],
  },
  {
    prefix: "gum_dev_news.raw_space.",
    command: `python3 ../shared/bench/parse.py ${DATA}/gum/dev/GUM_news_*.conllu --raw --join space ${OURS}`,
    keep: ["sentences", "words"],
  },
  {
    prefix: "gum_calm.",
    command: `node bench/false-events.ts ${DATA}/gum/*/GUM_academic_*.conllu ${DATA}/gum/*/GUM_voyage_*.conllu`,
    keep: ["typed_events_per_1000_words"],
  },
  {
    prefix: "uner_ewt_dev.",
    command: `python3 ../shared/bench/names.py ${DATA}/uner-ewt/en_ewt-ud-dev.iob2 ${OURS}`,
    keep: ["F1", "F1:span"],
  },
  {
    prefix: "aquaint_report_half.",
    command: `python3 ../shared/bench/times.py $(node bench/half.ts ${DATA}/timex/tbaq/AQUAINT report) ${OURS}`,
    keep: ["strict_f1", "relaxed_f1", "value_f1", "day"],
  },
  {
    prefix: "timebank_report_half.",
    command: `python3 ../shared/bench/times.py $(node bench/half.ts ${DATA}/timex/tbaq/TimeBank report) ${OURS}`,
    keep: ["strict_f1", "relaxed_f1", "value_f1", "day"],
  },
  {
    prefix: "polnear_dev.",
    command: `python3 ../shared/bench/attributions.py ${DATA}/polnear/dev ${OURS}`,
    keep: [
      "source_exact",
      "cue_exact",
      "content_exact",
      "source_overlap",
      "cue_overlap",
      "content_overlap",
      "sentence",
      "attribution",
    ],
  },
  {
    prefix: "plv_train.rules_only.",
    command: `python3 ../shared/bench/plover.py ${DATA}/plover/plv_train.tsv --demarche "node bin/demarche.mjs --rules-only"`,
    keep: PLOVER_FIGURES,
  },
  { prefix: "", command: "node bench/sentences.ts" },
  { prefix: "", command: `node bench/second-opinion.ts --out ${CROSS_VALIDATED}` },
  {
    prefix: "plv_train.cross_validated.",
    command: `python3 ../shared/bench/plover.py ${DATA}/plover/plv_train.tsv --output ${CROSS_VALIDATED}`,
    keep: PLOVER_FIGURES,
  },
  {
    prefix: "cameo_ner_train.",
    command: `python3 ../shared/bench/spans.py ${DATA}/plover/cameo_ner_train.txt --events best ${OURS}`,
    keep: ["micro_exact", "micro_overlap"],
  },
  {
    prefix: "aeb_development.",
    command: `python3 ../shared/bench/clean.py ${AEB}/html ${AEB}/ground-truth.json ${OURS}`,
    keep: ["f1", "precision", "recall"],
  },
  {
    prefix: "aeb_development.text_only.",
    command: `node bench/text-only.ts ${AEB}/html > ${TEXT_ONLY} && python3 ../shared/bench/clean.py ${AEB}/html ${AEB}/ground-truth.json --output ${TEXT_ONLY}`,
    keep: ["f1", "precision", "recall"],
  },
  { prefix: "aeb_development.", command: `node bench/clean-speed.ts ${AEB}/html` },
  { prefix: "aeb_development.mutated.", command: `node bench/mutated.ts ${AEB}/html --count 2000` },
  {
    prefix: "wcxb_development.",
    command: `python3 ../shared/bench/clean.py ${WCXB}/html ${WCXB}/ground-truth.json ${OURS}`,
    keep: ["words_f1", "with", "without", "date"],
  },
  { prefix: "wcxb_development.", command: `node bench/clean-speed.ts ${WCXB}/html` },
];

const HEADER = `# One line a measure: name, value, the command that made it; written by "npm run scores". test/articles can be read by whoever writes
# a rule, and test/cases too, so those figures say whether a change made something worse; "held_out" is test/unseen-articles, "real" test/standoff: no rule was
# written after looking at its errors. Lines with ../shared are on development halves of public sets, which rules and thresholds were
# tuned on as well; "report_half" are files that no rule for time was written on. Speed depends on the machine (two shared cores): compare within one run only.
`;

const asked = process.argv.slice(2);
const file = join(root, "bench", "scores.txt");
const before = asked.length > 0 ? readFileSync(file, "utf8").split("\n") : [];
const lines = MEASURES.flatMap((measure) => {
  const isAsked = asked.length === 0 || asked.some((word) => measure.command.includes(word));
  return isAsked ? linesOf(measure) : before.filter((line) => line.endsWith(` ${measure.command}`));
});
writeFileSync(file, `${HEADER}${lines.join("\n")}\n`);

function linesOf({ prefix, command, keep }: Measure): string[] {
  const missing = command
    .match(/\.\.\/shared[\w./*-]*/g)
    // Of a pattern, the folder before its first star
    ?.map((path) => path.replace(/[^/]*\*.*$/, ""))
    .find((path) => !existsSync(join(root, path)));
  if (missing) {
    console.error(`left out, no ${missing}: ${command}`);
    return [];
  }
  console.error(command);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command} ended with status ${status}: ${stderr.slice(-400)}`);
  return figuresOf(stdout)
    .filter(([name]) => !keep || keep.includes(name))
    .map(([name, value]) => `${prefix}${name} ${value} ${command}`);
}

/** "name value ..." a line, or one line "score name=value name=value". */
function figuresOf(printed: string): [name: string, value: string][] {
  const score = /^score (.*)$/m.exec(printed)?.[1];
  if (score) return score.split(" ").map((pair) => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]);
  return [...printed.matchAll(/^([a-z]\S*) (-?[\d.]+)(?: |$)/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);
}
