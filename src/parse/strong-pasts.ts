/**
 * Pasts of strong verbs that are nothing else, of which a tagger has seen few:
 *
 *     "Militiamen overran Lalibela."    overran   VERB VBD, no noun
 *     "The minister undertook to pay."  undertook VERB VBD
 *     "He saw a red rose."              as tagged: "saw" and "rose" are other words as well
 */

import type { LemmaExceptions } from "./lemmatize.ts";
import type { Tags } from "./tagger.ts";

export type StrongPasts = (forms: readonly string[], tagged: Tags) => Tags;

/** Nouns, adjectives or dictionary forms of other verbs, alone or behind a prefix ("a slew of", "bespoke"). */
const OTHER_WORDS = /^(?:saw|rose|bore|fell|lay|broke|stole|drove|spoke|slew|underlay|was|were|had|did)$/;

/** `tags` are joint tags such as "VERB VBD". */
export function strongPasts(
  tags: readonly string[],
  { verbs, prefixes }: Pick<LemmaExceptions, "verbs" | "prefixes">,
): StrongPasts {
  const past = tags.indexOf("VERB VBD");
  const known = new Set(verbs.flatMap(pastsIn));
  const all = new Set([...known, ...prefixes.flatMap((p) => [...known].map((form) => p + form))]);

  return (forms, tagged) => {
    if (!forms.some((form, i) => all.has(form) && tagged.tags[i] !== past)) return tagged;
    const isMissed = (i: number): boolean => all.has(forms[i] ?? "") && tagged.tags[i] !== past;
    return {
      tags: tagged.tags.map((tag, i) => (isMissed(i) ? past : tag)),
      rivals: tagged.rivals.map((rival, i) => (isMissed(i) ? -1 : rival)),
    };
  };
}

/** "tear tore torn" has "tore"; "kneel knelt knelt" none that is not a participle too. */
function pastsIn(line: string): string[] {
  const [base = "", past = "", participle = ""] = line.split(" ");
  const others = new Set([base, ...participle.split("/")]);
  return past.split("/").filter((form) => !others.has(form) && !OTHER_WORDS.test(form));
}
