/**
 * A day, month, year or place in front of a bare subject, which the tree made a part of it:
 *
 *     "On Monday rebels attacked a convoy."    on Monday: when; rebels: who
 *     "In Oslo ministers agreed to wait."
 *     "Last week protesters stormed the port."
 *
 * A finite verb has a subject: where the only noun before it stands behind a preposition and a name, the name is all that the
 * preposition has.
 */

import type { BareWord } from "./analyse.ts";

const FRONT = /^(?:on|in|at|by|since|during|around)$/i;
const DATED = /^(?:last|this|next|earlier)$/i;
const STRETCH = /^(?:week|weekend|month|year|night|morning|spring|summer|autumn|winter|fall)$/i;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mid)?night|morning|afternoon|evening|noon|dawn|week|weekend|month|year|day)s?$/i;

interface Fronted {
  /** Preposition or "last". */
  readonly opener: BareWord;
  /** Last word of the day or place. */
  readonly name: BareWord;
  readonly noun: BareWord;
  readonly verb: BareWord;
}

export function withFronted<W extends BareWord>(words: readonly W[]): readonly W[] {
  return words.flatMap((noun) => frontedBy(words, noun) ?? []).reduce(turned, words);
}

function frontedBy(words: readonly BareWord[], noun: BareWord): Fronted | null {
  const verb = words[noun.head];
  if (noun.upos !== "NOUN" || TIME.test(noun.form) || !/^(?:obl|nsubj)(?::|$)/.test(noun.deprel)) return null;
  if (!verb || verb.index < noun.index || !hasTense(words, verb)) return null;
  const others = words.filter((w) => w.head === verb.index && /^[nc]subj|^expl/.test(w.deprel));
  if (others.some((w) => w.index !== noun.index)) return null;
  const opener = openerOf(words, noun);
  const name = opener && nameAfter(words, opener, noun);
  return name && { opener, name, noun, verb };
}

/** The first of the words before the noun that hang on it, by however many steps: no determiner, comma or other phrase between. */
function openerOf(words: readonly BareWord[], noun: BareWord): BareWord | null {
  let first = noun;
  for (let i = noun.index - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.head <= i || word.head > noun.index || /^(?:DET|PUNCT|PRON)$/.test(word.upos)) break;
    first = word;
  }
  return first === noun ? null : first;
}

/** "On" with names or a year behind it, "last" with a stretch of time; something of the noun's own may follow. */
function nameAfter(words: readonly BareWord[], opener: BareWord, noun: BareWord): BareWord | null {
  const inside = words.slice(opener.index + 1, noun.index);
  if (DATED.test(opener.form)) return inside[0] && STRETCH.test(inside[0].form) ? inside[0] : null;
  if (opener.deprel !== "case" || opener.head !== noun.index || !FRONT.test(opener.form)) return null;
  const end = inside.findIndex((w) => !/^\p{Lu}/u.test(w.form) && !isYear(w) && !TIME.test(w.form));
  return inside[(end < 0 ? inside.length : end) - 1] ?? null;
}

function isYear({ form }: BareWord): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(form);
}

function hasTense(words: readonly BareWord[], verb: BareWord): boolean {
  if (/^VB[DZP]$/.test(verb.xpos)) return true;
  return words.some((w) => w.head === verb.index && /^aux/.test(w.deprel) && /^(?:MD|VB[DZP])$/.test(w.xpos));
}

function turned<W extends BareWord>(
  words: readonly W[],
  { opener, name, noun, verb }: Fronted,
): readonly W[] {
  const passive = words.some((w) => w.head === verb.index && w.deprel === "aux:pass");
  return words.map((word) => {
    if (word.index === noun.index) return { ...word, deprel: passive ? "nsubj:pass" : "nsubj" };
    if (word.index === name.index)
      return { ...word, head: verb.index, deprel: opener.deprel === "case" ? "obl" : "obl:unmarked" };
    const ofName = word.index >= opener.index && word.index < name.index && word.head === noun.index;
    return ofName ? { ...word, head: name.index } : word;
  });
}
