/**
 * Parsed sentences as CoNLL-U.
 *
 *     rewrittenConllu   given sentences and words, with LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS written anew
 *     toConllu          a parsed article, with "# newdoc id" and the place of each word as TokenRange=START:END
 *                       and the share of heads as sure as its own that are right as Sure=0.9
 *
 * DEPS are enhanced dependencies (enhanced.ts). Comments, ranges (3-4) and empty nodes (3.1) pass through unchanged.
 */

import { analyse } from "./analyse.ts";
import { isCliticOf } from "./clitics.ts";
import {
  type ConlluSentence,
  DEPREL,
  DEPS,
  FEATS,
  FORM,
  HEAD,
  isWordRow,
  LEMMA,
  UPOS,
  XPOS,
} from "./conllu-rows.ts";
import { type Arc, enhancedArcs } from "./enhanced.ts";
import type { Parsed, Sentence, Token } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";

export function rewrittenConllu({ comments, rows }: ConlluSentence, kit: ParserKit): string {
  const forms = rows.filter(isWordRow).map((row) => row[FORM] ?? "_");
  let end = 0;
  const tokens = analyse(forms, kit).map((word): Token => {
    const start = end;
    end += word.form.length;
    return { ...word, start, end };
  });
  const arcs = enhancedArcs({ index: 0, start: 0, end, paragraph: 0, tokens });
  let at = 0;
  const lines = rows.map((row) => {
    const token = isWordRow(row) ? tokens[at++] : undefined;
    return (token ? rewritten(row, token, arcs[token.index] ?? []) : row).join("\t");
  });
  return `${[...comments, ...lines].join("\n")}\n\n`;
}

function rewritten(row: readonly string[], word: Token, arcs: readonly Arc[]): string[] {
  const columns = [...row];
  columns[LEMMA] = word.lemma;
  columns[UPOS] = word.upos;
  columns[XPOS] = word.xpos;
  columns[FEATS] = word.feats;
  columns[HEAD] = String(word.head + 1);
  columns[DEPREL] = word.deprel;
  columns[DEPS] = depsOf(arcs);
  return columns;
}

/** "2:nsubj|4:nsubj", by the number of the head. */
function depsOf(arcs: readonly Arc[]): string {
  return [...arcs]
    .sort((a, b) => a.head - b.head)
    .map(({ head, relation }) => `${head + 1}:${relation}`)
    .join("|");
}

export function toConllu(parsed: Parsed): string {
  const opening = `# newdoc id = ${parsed.id.replace(/\s+/g, " ")}\n`;
  let paragraph = -1;
  let out = "";
  for (const [i, sentence] of parsed.sentences.entries()) {
    const first = sentence.index === 0 ? opening : "";
    const begins = sentence.paragraph !== paragraph ? "# newpar\n" : "";
    paragraph = sentence.paragraph;
    out += `${first}${begins}${sentenceLines(sentence, parsed.sentences[i + 1], parsed.text)}\n\n`;
  }
  return out;
}

function sentenceLines(sentence: Sentence, after: Sentence | undefined, text: string): string {
  const { index, start, end, tokens } = sentence;
  const arcs = enhancedArcs(sentence);
  const lines: string[] = [];
  const next = (i: number): Token | undefined => tokens[i + 1] ?? after?.tokens[0];
  for (const [i, token] of tokens.entries()) {
    const last = lastOfWritten(tokens, i);
    if (last > i && !continues(tokens, i)) lines.push(rangeLine(tokens.slice(i, last + 1), next(last), text));
    lines.push(wordLine(token, arcs[i] ?? [], i === last && !continues(tokens, i) ? next(i) : undefined));
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

function rangeLine(parts: readonly Token[], next: Token | undefined, text: string): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const misc = miscOf(first.start, last.end, next);
  return [
    `${first.index + 1}-${last.index + 1}`,
    text.slice(first.start, last.end),
    "_\t_\t_\t_\t_\t_\t_",
    misc,
  ].join("\t");
}

/** `next` is the word that may follow without a blank. */
function wordLine(token: Token, arcs: readonly Arc[], next: Token | undefined): string {
  const { index, form, lemma, upos, xpos, feats, head, deprel, start, end, sure } = token;
  return [
    index + 1,
    form,
    lemma,
    upos,
    xpos,
    feats,
    head + 1,
    deprel,
    depsOf(arcs),
    miscOf(start, end, next, sure),
  ].join("\t");
}

/** A tree that was given is taken as it is: nothing is said of how sure it is. */
function miscOf(start: number, end: number, next: Token | undefined, sure = 1): string {
  const glued = next?.start === end ? "SpaceAfter=No|" : "";
  return `${glued}${sure === 1 ? "" : `Sure=${sure.toFixed(3)}|`}TokenRange=${start}:${end}`;
}
