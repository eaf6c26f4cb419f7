/**
 * A statement that ends in a full stop has a finite verb. Where the tagger saw none, the likeliest past tense behind a noun is one:
 *
 *     "Soldiers tortured prisoners on Monday."   tortured is no attribute of prisoners
 *     "The army shot down a drone."              shot is no noun
 *
 * Captions, headlines and lists ("Two lorries at the gate.") hold no past tense behind a noun, and stay as they are.
 */

import type { LemmaExceptions } from "./lemmatize.ts";
import type { Scorer } from "./linear-model.ts";
import { type Tags, tagScores } from "./tagger.ts";

export type FiniteVerbs = (forms: readonly string[], shapes: Int32Array, tagged: Tags) => Tags;

/** Share of the best score that a past tense may lack: beyond it, nine in ten are none (both development treebanks). */
const LACKING = 0.7;
const WORDS = 3;

/** `tags` are joint tags such as "VERB VBD". */
export function finiteVerbs(
  tags: readonly string[],
  tagger: Scorer,
  { verbs, prefixes }: Pick<LemmaExceptions, "verbs" | "prefixes">,
): FiniteVerbs {
  const are = (form: RegExp): Uint8Array => Uint8Array.from(tags, (tag) => Number(form.test(tag)));
  const finite = are(/ (?:VBD|VBP|VBZ|MD)$/);
  const base = are(/ VB$/);
  const subject = are(/^(?:NOUN|PROPN|PRON) /);
  const mistaken = are(/ (?:NN|JJ|VBN)$/);
  const past = tags.indexOf("VERB VBD");
  const strong = new Set(verbs.flatMap((line) => line.split(" ")[1]?.split("/") ?? []));
  const isPast = (form: string): boolean =>
    /[a-z]ed$/.test(form) ||
    strong.has(form) ||
    prefixes.some((prefix) => form.startsWith(prefix) && strong.has(form.slice(prefix.length)));

  return (forms, shapes, tagged) => {
    const { tags: found, rivals } = tagged;
    if (forms.length <= WORDS || forms.at(-1) !== ".") return tagged;
    // "Call the office.": an order has no other verb; "to leave" is none.
    const isVerb = (tag: number, i: number) =>
      finite[tag] === 1 || (base[tag] === 1 && !/^to$/i.test(forms[i - 1] ?? ""));
    if (found.some(isVerb)) return tagged;
    let [verb, least] = [-1, LACKING];
    for (let i = 1; i < forms.length - 1; i++) {
      if (!subject[found[i - 1]!] || !mistaken[found[i]!] || !isPast(forms[i]!)) continue;
      const scores = tagScores(shapes, found, i, tagger);
      const best = Math.max(...scores);
      const lacking = (best - scores[past]!) / Math.abs(best);
      if (lacking < least) [verb, least] = [i, lacking];
    }
    return verb < 0
      ? tagged
      : { tags: found.with(verb, past), rivals: rivals.with(verb, 2 * found[verb]! + 1) };
  };
}
