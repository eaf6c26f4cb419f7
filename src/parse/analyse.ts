/** Tags, features, lemmas and trees for the words of sentences. */

import { type ParsedWords, parseWords } from "./dependency-parser.ts";
import { mended } from "./mended.ts";
import { featsOf } from "./morphology.ts";
import type { Token } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";
import { parserWords } from "./parser-words.ts";
import { type Tags, tagWords } from "./tagger.ts";
import { shapesOf } from "./word-shapes.ts";

/** A token without its place in a text. */
export type Word = Omit<Token, "start" | "end">;

/** Before its lemma and features are known. */
export type BareWord = Omit<Word, "lemma" | "feats">;

/** Sentences that go through the models side by side; more would not be faster, and memory has a limit. */
const TOGETHER = 64;

/**
 * Words of each sentence, in order. Each model reads many sentences before the next one does: its weights do not fit
 * beside those of the others into what the processor keeps close at hand.
 */
export function analyseAll(sentences: readonly (readonly string[])[], kit: ParserKit): Word[][] {
  const words: Word[][] = [];
  for (let at = 0; at < sentences.length; at += TOGETHER)
    words.push(...analyseSome(sentences.slice(at, at + TOGETHER), kit));
  return words;
}

export function analyse(forms: readonly string[], kit: ParserKit): Word[] {
  return analyseSome([forms], kit)[0] ?? [];
}

function analyseSome(sentences: readonly (readonly string[])[], kit: ParserKit): Word[][] {
  const { languageModels: models } = kit;
  const shapes = sentences.map((forms) => shapesOf(forms, models.known, models.groups));
  const tagged = shapes.map((values, s) => {
    const forms = sentences[s]!;
    const mended = kit.withStrongPasts(forms, kit.withPlurals(forms, tagWords(values, models.tagger)));
    return kit.withFiniteVerb(forms, values, mended);
  });
  const trees = parseWords(
    sentences.map((forms, s) => {
      const [values, tags] = [shapes[s]!, tagged[s]!];
      return parserWords(forms, values, tags, models.tags, kit.marksOf(values, tags.tags));
    }),
    models,
  );
  return sentences.map((forms, s) => wordsOf(forms, tagged[s]!, trees[s]!, kit));
}

/** Joint tags are few, and words many. */
const TAGS = new Map<string, readonly [upos: string, xpos: string]>();

function split(tag: string): readonly [upos: string, xpos: string] {
  const [upos = "X", xpos = "FW"] = tag.split(" ");
  TAGS.set(tag, [upos, xpos]);
  return [upos, xpos];
}

function wordsOf(forms: readonly string[], tagged: Tags, tree: ParsedWords, kit: ParserKit): Word[] {
  const { languageModels: models } = kit;
  const { heads, relations, sure } = tree;
  const read = forms.map((form, index) => {
    const tag = models.tags[tagged.tags[index]!] ?? "X FW";
    const [upos, xpos] = TAGS.get(tag) ?? split(tag);
    const head = heads[index]! === forms.length ? -1 : heads[index]!;
    const deprel = head < 0 ? "root" : (models.relations[relations[index]!] ?? "dep");
    return {
      index,
      form,
      upos,
      xpos,
      head,
      deprel: head >= 0 && deprel === "root" ? "dep" : deprel,
      sure: sure[index]!,
    };
  });
  const bare = mended(read);
  return bare.map((word) => ({
    ...word,
    lemma: kit.lemmaOf(word.form, word.upos, word.xpos),
    feats: featsOf(word, bare, models.feats),
  }));
}
