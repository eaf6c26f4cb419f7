/**
 * Names for CoNLL-U whose sentences and tokens must be kept: NUMBER, FORM and IOB2 tag, a blank line after a sentence.
 *
 *     1 Oslo B-LOC / 2 warned O / 3 Hans B-PER / 4 Berg I-PER
 *
 * Sentences whose `sent_id` differs only in its last number are one document, so that a surname is known from before.
 */

import { analyse } from "../parse/analyse.ts";
import { type ConlluSentence, FORM, ID, isWordRow, MISC, readConllu } from "../parse/conllu-rows.ts";
import type { Parsed, Sentence } from "../parse/parsed.ts";
import type { ParserKit } from "../parse/parser-kit.ts";
import { nameParties } from "./name-parties.ts";
import { type NameLine, namesOf } from "./names-of.ts";
import type { PartyKit } from "./party-kit.ts";

export function namesOfConllu(conllu: string, parserKit: ParserKit, partyKit: PartyKit): string {
  let out = "";
  for (const document of documentsOf(readConllu(conllu))) {
    const parsed = parsedOf(document, parserKit);
    const names = namesOf(nameParties(parsed, partyKit));
    for (const [i, sentence] of parsed.sentences.entries())
      out += linesOf(document[i]!, tagsOf(sentence, names));
  }
  return out;
}

const NUMBER = /[-_.]?\d+$/;

function stemOf(sentence: ConlluSentence): string {
  const line = sentence.comments.find((c) => c.startsWith("# sent_id"));
  return line?.replace(NUMBER, "") ?? "";
}

function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  let stem: string | null = null;
  for (const sentence of sentences) {
    if (stemOf(sentence) === stem) documents.at(-1)?.push(sentence);
    else documents.push([sentence]);
    stem = stemOf(sentence);
  }
  return documents;
}

/** The sentences as an article whose text is their words. */
function parsedOf(document: readonly ConlluSentence[], kit: ParserKit): Parsed {
  let text = "";
  const sentences = document.map((given, index): Sentence => {
    const rows = given.rows.filter(isWordRow);
    const words = analyse(
      rows.map((row) => row[FORM] ?? "_"),
      kit,
    );
    const tokens = words.map((word, i) => {
      const start = text.length;
      const end = start + word.form.length;
      text += word.form + (rows[i]?.[MISC]?.includes("SpaceAfter=No") ? "" : " ");
      return { ...word, start, end };
    });
    text += "\n";
    return { index, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, paragraph: index, tokens };
  });
  return {
    id: "conllu",
    source: "conllu",
    title: null,
    publisher: null,
    byline: null,
    language: "en",
    text,
    dropped: [],
    stamp: null,
    complete: true,
    claimedDates: [],
    sentences,
  };
}

/** One tag a token in IOB2. */
function tagsOf(sentence: Sentence, names: readonly NameLine[]): string[] {
  const here = names.filter((n) => n.span.start < sentence.end && sentence.start < n.span.end);
  return sentence.tokens.map((token) => {
    const name = here.find((n) => n.span.start < token.end && token.start < n.span.end);
    if (!name) return "O";
    return token.start <= name.span.start ? `B-${name.type}` : `I-${name.type}`;
  });
}

function linesOf(sentence: ConlluSentence, tags: readonly string[]): string {
  const rows = sentence.rows.filter(isWordRow);
  return `${rows.map((row, i) => [row[ID], row[FORM], tags[i] ?? "O"].join("\t")).join("\n")}\n\n`;
}
