/** Dependency trees in one line: "form/xpos/head/relation", heads counted from 1 and 0 for the root, as in CoNLL-U. */

import type { Sentence, Token } from "../../src/parse/parsed.ts";

const UPOS: Readonly<Record<string, string>> = {
  IN: "ADP",
  DT: "DET",
  CC: "CCONJ",
  CD: "NUM",
  ",": "PUNCT",
  ":": "PUNCT",
};

export function sentenceOf(notation: string): Sentence {
  let at = 0;
  const tokens = notation.split(" ").map((word, index): Token => {
    const [form = "", xpos = "", head = "", deprel = ""] = word.split("/");
    const start = at;
    at += form.length + 1;
    return {
      index,
      start,
      end: start + form.length,
      form,
      lemma: form.toLowerCase(),
      upos: uposOf(xpos),
      xpos,
      feats: "_",
      head: Number(head) - 1,
      deprel,
      sure: 1,
    };
  });
  return { index: 0, start: 0, end: at - 1, paragraph: 0, tokens };
}

function uposOf(xpos: string): string {
  if (xpos.startsWith("VB")) return "VERB";
  if (xpos.startsWith("NNP")) return "PROPN";
  if (xpos.startsWith("NN")) return "NOUN";
  if (xpos.startsWith("JJ")) return "ADJ";
  if (xpos.startsWith("RB")) return "ADV";
  return UPOS[xpos] ?? "X";
}
