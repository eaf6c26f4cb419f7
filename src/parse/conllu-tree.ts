/**
 * The words of a CoNLL-U sentence with tags and tree: those of the file where it gives them, else ours.
 *
 *     1 Oslo _ _ _ _ _ _ _ _                     ours
 *     1 Oslo Oslo PROPN NNP _ 2 nsubj _ _         the file's
 *     1 Oslo _ PROPN _ _ 2 nsubj _ _              the file's; lemma, Penn tag and features are filled in by ours
 *
 * A sentence gives its tree when every word has UPOS, HEAD and DEPREL.
 */

import { analyse, type Word } from "./analyse.ts";
import {
  type ConlluSentence,
  DEPREL,
  FEATS,
  FORM,
  HEAD,
  isWordRow,
  LEMMA,
  MISC,
  type TellFault,
  UPOS,
  XPOS,
} from "./conllu-rows.ts";
import { featsOf } from "./morphology.ts";
import type { ParserKit } from "./parser-kit.ts";

const MEND = "mend the tree or leave HEAD and DEPREL as _";

/** Null where the tree of the file is none, which is told. */
export function wordsOf(sentence: ConlluSentence, kit: ParserKit, tell: TellFault): readonly Word[] | null {
  const rows = sentence.rows.filter(isWordRow);
  const forms = rows.map((row) => row[FORM] ?? "_");
  if (!rows.every((row) => [UPOS, HEAD, DEPREL].every((column) => row[column] !== "_")))
    return analyse(forms, kit);
  const reason = wrongTree(rows);
  if (reason !== null) {
    tell({ line: sentence.line, reason, mend: MEND });
    return null;
  }
  return completed(rows, forms, kit);
}

function completed(rows: readonly (readonly string[])[], forms: readonly string[], kit: ParserKit): Word[] {
  const given = (column: number) => rows.some((row) => row[column] !== "_");
  const ours = given(XPOS) ? [] : analyse(forms, kit);
  const tree = rows.map((row, index) => ({
    index,
    form: forms[index] ?? "_",
    upos: row[UPOS] ?? "X",
    xpos: ours[index]?.xpos ?? row[XPOS] ?? "_",
    head: Number(row[HEAD]) - 1,
    deprel: row[DEPREL] ?? "dep",
    sure: sureOf(row[MISC]),
  }));
  const hasFeats = given(FEATS);
  return tree.map((word, i) => ({
    ...word,
    lemma: lemmaOf(rows[i]?.[LEMMA], word, kit),
    feats: hasFeats ? (rows[i]?.[FEATS] ?? "_") : featsOf(word, tree, kit.languageModels.feats),
  }));
}

/** Sure=0.902, as this program prints it; a tree without it is taken as it is. */
function sureOf(misc = "_"): number {
  const match = /(?:^|\|)Sure=([01]\.\d{3})(?:\||$)/.exec(misc);
  return match ? Math.min(1, Math.fround(Number(match[1]))) : 1;
}

function lemmaOf(
  given: string | undefined,
  word: Pick<Word, "form" | "upos" | "xpos">,
  kit: ParserKit,
): string {
  if (given !== undefined && given !== "_" && given !== "") return given;
  return kit.lemmaOf(word.form, word.upos, word.xpos);
}

/** Why the heads are no tree: a head that is no word, or words that hang on each other. */
function wrongTree(rows: readonly (readonly string[])[]): string | null {
  const heads = rows.map((row) => (/^\d+$/.test(row[HEAD] ?? "") ? Number(row[HEAD]) : Number.NaN));
  const bad = heads.findIndex((head) => !(head <= rows.length));
  if (bad >= 0) return `the head of word ${bad + 1} is no word of the sentence`;
  // Marked with the round in which a word was first seen: meeting one's own round again is a loop.
  const seen = new Int32Array(rows.length + 1);
  for (let word = 1; word <= rows.length; word++) {
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at - 1] ?? 0;
    }
    if (at !== 0 && seen[at] === word) return `word ${word} hangs on itself, through its heads`;
  }
  return null;
}
