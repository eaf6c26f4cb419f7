/**
 * CoNLL-U in and out.
 *
 *     parseConllu   sentences and words stay as given; LEMMA UPOS XPOS FEATS HEAD DEPREL are written anew
 *     toConllu      a parsed article, with "# newdoc id" and the place of each word as TokenRange=START:END
 *
 * Comments, ranges (3-4) and empty nodes pass through unchanged.
 */

import { analyse, type Word } from "./analyse.ts";
import { isCliticOf } from "./clitics.ts";
import { DEPREL, FEATS, FORM, HEAD, isWordRow, LEMMA, readConllu, UPOS, XPOS } from "./conllu-rows.ts";
import type { Parsed, Sentence, Token } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";

export function parseConllu(text: string, kit: ParserKit): string {
  let out = "";
  for (const { comments, rows } of readConllu(text)) {
    const words = analyse(
      rows.filter(isWordRow).map((row) => row[FORM] ?? "_"),
      kit,
    );
    let at = 0;
    const lines = rows.map((row) => (isWordRow(row) ? rewritten(row, words[at++]!) : row).join("\t"));
    out += `${[...comments, ...lines].join("\n")}\n\n`;
  }
  return out;
}

function rewritten(row: readonly string[], word: Word): string[] {
  const columns = [...row];
  columns[LEMMA] = word.lemma;
  columns[UPOS] = word.upos;
  columns[XPOS] = word.xpos;
  columns[FEATS] = word.feats;
  columns[HEAD] = String(word.head + 1);
  columns[DEPREL] = word.deprel;
  return columns;
}

export function toConllu(parsed: Parsed): string {
  const opening = `# newdoc id = ${parsed.id.replace(/\s+/g, " ")}\n`;
  let paragraph = -1;
  let out = "";
  for (const sentence of parsed.sentences) {
    const first = sentence.index === 0 ? opening : "";
    const begins = sentence.paragraph !== paragraph ? "# newpar\n" : "";
    paragraph = sentence.paragraph;
    out += `${first}${begins}${sentenceLines(sentence, parsed.text)}\n\n`;
  }
  return out;
}

function sentenceLines({ index, start, end, tokens }: Sentence, text: string): string {
  const lines: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = lastOfWritten(tokens, i);
    if (last > i && !continues(tokens, i)) lines.push(rangeLine(tokens, i, last, text));
    lines.push(wordLine(token, i === last && !continues(tokens, i) ? tokens[i + 1] : undefined));
  }
  const flat = text.slice(start, end).replace(/\s+/g, " ");
  return [`# sent_id = ${index + 1}`, `# text = ${flat}`, ...lines].join("\n");
}

/** Whether the word is a later part of one written word (do|n't, the ministers|'). */
function continues(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || before.end !== token.start) return false;
  return isCliticOf(before.form, token.form) || (token.xpos === "POS" && /^['\u2019]$/.test(token.form));
}

/** Index of the last part of the written word that the word is in. */
function lastOfWritten(tokens: readonly Token[], i: number): number {
  let last = i;
  while (continues(tokens, last + 1)) last++;
  return last;
}

function rangeLine(tokens: readonly Token[], first: number, last: number, text: string): string {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const misc = `${tokens[last + 1]?.start === end ? "SpaceAfter=No|" : ""}TokenRange=${start}:${end}`;
  return [`${first + 1}-${last + 1}`, text.slice(start, end), "_\t_\t_\t_\t_\t_\t_", misc].join("\t");
}

/** `next` is the word that may follow without a blank. */
function wordLine(token: Token, next: Token | undefined): string {
  const { index, form, lemma, upos, xpos, feats, head, deprel, start, end } = token;
  const misc = `${next?.start === end ? "SpaceAfter=No|" : ""}TokenRange=${start}:${end}`;
  return [index + 1, form, lemma, upos, xpos, feats, head + 1, deprel, "_", misc].join("\t");
}
