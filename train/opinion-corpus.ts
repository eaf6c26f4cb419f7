/**
 * What the second opinion learns from: candidates of sentences whose event is known.
 *
 *     plv_train.tsv       one event a sentence, its type, who did it and to whom (CONCEDE and RETREAT are one there, YIELD)
 *     cameo_class_train   one of four classes of types, or a plain statement
 *     the event lexicon   the sentences that prove an entry, without the rules' answer: what a word means, not whom to trust
 *     texts of our own    every event of an article or a sentence (coded-corpus.ts)
 *     gum/train           academic, travel and other texts that report no public acts: nothing there is an event
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../src/clean/clean.ts";
import { nameParties } from "../src/entities/name-parties.ts";
import type { Draft } from "../src/events/draft.ts";
import { draftsOf } from "../src/events/draft-of.ts";
import { type OpinionWords, opinionFeatures } from "../src/events/opinion/opinion-features.ts";
import { OPINION_CLASSES } from "../src/events/opinion/opinion-model.ts";
import { proposalsIn, unclaimed } from "../src/events/opinion/proposals.ts";
import { prefer, tenorOf } from "../src/events/prefer.ts";
import type { Page } from "../src/ingest/page.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import type { Kit } from "../src/kit.ts";
import { EVENT_FRAMES } from "../src/lexicon/en/event-frames/all.ts";
import type { Party } from "../src/model/party.ts";
import type { PloverType } from "../src/model/plover.ts";
import type { Range } from "../src/model/span.ts";
import { FORM, isWordRow, readConllu } from "../src/parse/conllu-rows.ts";
import { hashWord } from "../src/parse/hashing.ts";
import { parse } from "../src/parse/parse.ts";
import { placeInTime } from "../src/time/place-in-time.ts";
import type { Timed } from "../src/time/timed.ts";
import type { Example } from "./opinion-regression.ts";

/** An example with the number of its sentence, by which folds are made. */
export interface Known extends Example {
  readonly sentence: number;
}

/** A sentence of the marked file. Its event is `root`; where the source and the target stand is marked, where there is one. */
export interface MarkedRow {
  readonly text: string;
  readonly root: string;
  readonly source: readonly Range[];
  readonly target: readonly Range[];
  readonly timed: Timed;
}

export const BITS = 20;
const NONE = OPINION_CLASSES.length - 1;
/** A marked row has one event, chosen for its type; of the coded texts there are many times as many. */
const MARKED = 1.5;

export function timedOf(text: string, kit: Kit): Timed {
  return timedPage(pageOf({ text }), kit);
}

export function timedPage(page: Page, kit: Kit): Timed {
  const parsed = parse(clean(page, kit.clean), kit.parse);
  return placeInTime(nameParties(parsed, kit.entities), kit.time);
}

/** The same for a sentence wherever it stands, so that copies fall into one fold. */
export function sentenceNumber(text: string): number {
  return hashWord(text.toLowerCase().replace(/[^a-z0-9]/g, "")) >>> 0;
}

export function readRows(data: string, kit: Kit): MarkedRow[] {
  const path = join(data, "plover", "plv_train.tsv");
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  const column = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? "";
  return lines.map((line) => {
    const cells = line.split("\t").map(unquoted);
    const text = column(cells, "sentence");
    const { source, target } = marksIn(column(cells, "marked_sentence"));
    return { text, root: column(cells, "gold_root").trim(), source, target, timed: timedOf(text, kit) };
  });
}

/** A cell as csv writers quote it: "said ""no""". */
function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Where <s> and <t> stand in the text without them. */
function marksIn(marked: string): { readonly source: Range[]; readonly target: Range[] } {
  const source: Range[] = [];
  const target: Range[] = [];
  let length = 0;
  const opened = new Map<string, number>();
  for (const piece of marked.split(/(<\/?[st]>)/)) {
    if (!/^<\/?[st]>$/.test(piece)) {
      length += piece.length;
      continue;
    }
    const mark = piece.replace(/[<>/]/g, "");
    const start = opened.get(mark);
    if (!piece.startsWith("</")) opened.set(mark, length);
    else if (start !== undefined) (mark === "s" ? source : target).push({ start, end: length });
  }
  return { source, target };
}

/** Candidates of a sentence in the order of the text: those that the rules print and those that they leave. */
export function candidatesOf(timed: Timed, kit: Kit): { draft: Draft; ruled: boolean }[] {
  const drafted = timed.sentences.map((sentence) => draftsOf(timed, sentence, kit.events));
  const news = tenorOf(drafted) === "news";
  return timed.sentences.flatMap((sentence, i) => {
    const drafts = drafted[i] ?? [];
    const kept = prefer(drafts, news);
    return [
      ...kept.map((draft) => ({ draft, ruled: true })),
      ...proposalsIn(timed, sentence, { drafts, kept }, kit.events).map((draft) => ({ draft, ruled: false })),
    ];
  });
}

/** The one event that the file knows; beside it a sentence may hold others, so that nothing else there is known to be none. */
export function markedExamples(row: MarkedRow, kit: Kit, words: OpinionWords): Known[] {
  const candidates = candidatesOf(row.timed, kit).filter(({ draft, ruled }) => !ruled || draft.type !== null);
  const classes = classesOf(row.root);
  const fitOf = (draft: Draft) =>
    Number(meets(draft.actors, row.source)) +
    Number(meets(draft.recipients.length > 0 ? draft.recipients : draft.actors, row.target));
  const scored = candidates.map((c) => {
    const isType = c.draft.type !== null && classes.includes(OPINION_CLASSES.indexOf(c.draft.type));
    const knows = words.marksOf(c.draft.found.site.head.lemma.toLowerCase()).some((m) => classes.includes(m));
    return { ...c, rank: fitOf(c.draft) * 4 + Number(isType) * 2 + Number(knows) + Number(c.ruled) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.rank >= b.rank ? a : b), null);
  if (!best) return [];
  const sentence = sentenceNumber(row.text);
  const { draft, ruled } = best;
  return [
    { features: opinionFeatures({ draft, ruled }, words, BITS), allowed: classes, weight: MARKED, sentence },
    ...(ruled ? [{ features: unruled(draft, words), allowed: classes, weight: MARKED / 2, sentence }] : []),
  ];
}

/** As if no frame had claimed it: what the words mean, not whom to trust. */
export function unruled(draft: Draft, words: OpinionWords): Int32Array {
  return opinionFeatures({ draft: unclaimed(draft), ruled: false }, words, BITS);
}

function classesOf(root: string): number[] {
  return OPINION_CLASSES.flatMap((type, i) => (isOfRoot(type, root) ? [i] : []));
}

/** The file has one class for CONCEDE and RETREAT. */
export function isOfRoot(type: PloverType | null, root: string): boolean {
  return type === root || (root === "YIELD" && (type === "CONCEDE" || type === "RETREAT"));
}

/** Types of each class of the file; 0 is a plain statement. It has sanctions and restrictions among verbal conflict as well. */
const CLASSES: Readonly<Record<string, string>> = {
  "1": "AGREE CONSULT SUPPORT",
  "2": "COOPERATE AID CONCEDE RETREAT",
  "3": "REQUEST ACCUSE REJECT THREATEN SANCTION COERCE",
  "4": "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
};

/**
 * Sentences of which only the class is known: the candidate whose type, or whose word in the lexicon, is of the class. `known` are the numbers
 * of sentences whose type is known better.
 */
export function classExamples(
  data: string,
  known: ReadonlySet<number>,
  kit: Kit,
  words: OpinionWords,
): Known[] {
  const lines = readFileSync(join(data, "plover", "cameo_class_train.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return lines.flatMap((line) => {
    const [text = "", name = ""] = line.split("\t").map(unquoted);
    const sentence = sentenceNumber(text);
    if (known.has(sentence)) return [];
    const timed = timedOf(text, kit);
    const types = CLASSES[name.trim()]?.split(" ");
    if (!types) return noneIn(timed, text, kit, words, 0.3);
    const allowed = OPINION_CLASSES.flatMap((type, i) => (type && types.includes(type) ? [i] : []));
    const fits = ({ type, found }: Draft) =>
      allowed.includes(OPINION_CLASSES.indexOf(type)) ||
      (type === null && words.marksOf(found.site.head.lemma.toLowerCase()).some((m) => allowed.includes(m)));
    const best = candidatesOf(timed, kit).find(({ draft }) => fits(draft));
    return best ? [{ features: opinionFeatures(best, words, BITS), allowed, weight: 0.5, sentence }] : [];
  });
}

/** A span names a mention if they share half of either. */
export function meets(parties: readonly Party[], mentions: readonly Range[]): boolean {
  return parties.some(({ span: a }) =>
    mentions.some((b) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
    }),
  );
}

/** Proofs of the lexicon: what stands in brackets has the entry's type, what no event takes in a counter-example is none. */
export function lexiconExamples(kit: Kit, words: OpinionWords): Known[] {
  return EVENT_FRAMES.flatMap((frame) => [
    ...frame.yes.flatMap((line) => {
      const text = line.replace(/ = [^\]]*\]/g, "]").replace(/[[\]]/g, "");
      const at = line.indexOf("[");
      return candidatesOf(timedOf(text, kit), kit)
        .filter(
          ({ draft, ruled }) =>
            ruled && draft.trigger.start === at && draft.found.match.entry.frame.id === frame.id,
        )
        .map(({ draft }) => ({
          features: unruled(draft, words),
          allowed: [OPINION_CLASSES.indexOf(draft.type)],
          weight: 0.3,
          sentence: sentenceNumber(text),
        }));
    }),
    ...frame.no.flatMap((line) => noneIn(timedOf(line, kit), line, kit, words, 0.3)),
  ]);
}

/** Nothing that the rules leave in these texts is an event, but for the files in which people marked some. */
export function gumExamples(
  folder: string,
  isCoded: (file: string) => boolean,
  kit: Kit,
  words: OpinionWords,
): Known[] {
  return readdirSync(folder)
    .filter((name) => /_(?:academic|voyage|bio|interview|court)_/.test(name) && !isCoded(name))
    .sort()
    .flatMap((name) => {
      const text = gumText(join(folder, name));
      return noneIn(timedOf(text, kit), name, kit, words, 0.5);
    });
}

export function gumText(path: string): string {
  return readConllu(readFileSync(path, "utf8"))
    .map(
      ({ comments, rows }) =>
        comments.find((c) => c.startsWith("# text = "))?.slice("# text = ".length) ??
        rows
          .filter(isWordRow)
          .map((row) => row[FORM])
          .join(" "),
    )
    .join("\n\n");
}

export function noneIn(timed: Timed, name: string, kit: Kit, words: OpinionWords, weight: number): Known[] {
  return candidatesOf(timed, kit)
    .filter(({ ruled }) => !ruled)
    .map((candidate) => ({
      features: opinionFeatures(candidate, words, BITS),
      allowed: [NONE],
      weight,
      sentence: sentenceNumber(name),
    }));
}
