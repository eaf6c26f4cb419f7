/** Tags, features, lemmas and a tree for the words of one sentence. */

import { parseWords } from "./dependency-parser.ts";
import { featsOf } from "./morphology.ts";
import type { Token } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";
import { parserWords } from "./parser-words.ts";
import { tagWords } from "./tagger.ts";
import { shapesOf } from "./word-shapes.ts";

/** A token without its place in a text. */
export type Word = Omit<Token, "start" | "end">;

export function analyse(forms: readonly string[], kit: ParserKit): Word[] {
  const { languageModels: models } = kit;
  const shapes = shapesOf(forms, models.known, models.groups);
  const tagged = tagWords(shapes, models.tagger);
  const words = parserWords(forms, shapes, tagged, models.tags, kit.marksOf(shapes, tagged.tags));
  const { heads, relations, sure } = parseWords(words, forms.length, models);
  const tree = forms.map((form, index) => {
    const [upos = "X", xpos = "FW"] = (models.tags[tagged.tags[index]!] ?? "X FW").split(" ");
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
  return tree.map((word) => ({
    ...word,
    lemma: kit.lemmaOf(word.form, word.upos, word.xpos),
    feats: featsOf(word, tree, models.feats),
  }));
}
