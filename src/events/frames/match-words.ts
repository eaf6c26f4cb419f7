/**
 * Are the words of a frame there, and which of them name the act?
 *
 *     "called 300 men up"              called ... up
 *     "fired tear gas"                 fired tear gas
 *     "put its force on alert"         put on alert, past the object
 *     "an air strike"                  air strike
 *     "an exchange of fire"            exchange of fire
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import type { Site } from "../clauses/site.ts";
import type { FrameEntry } from "./frame-index.ts";

/** The head with particles, prepositions or fixed objects that the entry wants; null where one is missing. */
export function matchWords(site: Site, entry: FrameEntry): Token[] | null {
  const { sentence, head } = site;
  if (entry.rest.length > 0) {
    const words = wordsIn(sentence);
    if (!entry.rest.every((word) => words.has(word))) return null;
  }
  const found = [head];
  if (site.kind === "noun") {
    const before = dependents(sentence, head.index, "compound", "amod", "nmod:desc", "det", "case");
    const of = entry.rest.indexOf("of");
    const behind = of < 0 ? null : phraseOf(sentence, head, entry.rest[of + 1]);
    if (behind === undefined) return null;
    if (behind) found.push(behind);
    for (const word of of < 0 ? entry.rest : entry.rest.slice(0, of)) {
      const part = before.find((t) => t.lemma.toLowerCase() === word || t.form.toLowerCase() === word);
      if (!part) return null;
      // "at her request", "a plea by Oslo": what only tells how the noun stands names no act.
      if (!isRelation(part, "det", "case")) found.unshift(part);
    }
    return found;
  }
  for (const word of entry.rest) {
    const part = followingPart(site, head, word) ?? behindParticle(site, found, word);
    if (part === null) return null;
    // A preposition opens the next phrase and is not part of the words that name the act.
    if (part.particle) found.push(part.token);
  }
  return found;
}

/** "an exchange of heavy fire": the noun behind "of". */
function phraseOf(sentence: Sentence, head: Token, word: string | undefined): Token | undefined {
  return dependents(sentence, head.index, "nmod").find(
    (t) =>
      t.lemma.toLowerCase() === word &&
      dependents(sentence, t.index, "case").some(({ form }) => form.toLowerCase() === "of"),
  );
}

/** Forms and lemmas of a sentence, lower-cased: most entries of a word ask for another that is not there. */
const WORDS = new WeakMap<Sentence, ReadonlySet<string>>();

function wordsIn(sentence: Sentence): ReadonlySet<string> {
  let words = WORDS.get(sentence);
  if (!words) {
    words = new Set(sentence.tokens.flatMap((t) => [t.form.toLowerCase(), t.lemma.toLowerCase()]));
    WORDS.set(sentence, words);
  }
  return words;
}

interface Part {
  readonly token: Token;
  /** A particle belongs to the words that name the act; a preposition only opens the next phrase. */
  readonly particle: boolean;
}

/** "pulled back from the ridge": the parser hangs the phrase on the particle. */
function behindParticle(site: Site, [, particle]: readonly Token[], word: string): Part | null {
  return particle?.upos === "ADV" || particle?.upos === "ADP" ? followingPart(site, particle, word) : null;
}

function followingPart({ sentence }: Site, head: Token, word: string): Part | null {
  for (const t of dependents(sentence, head.index)) {
    if (t.index < head.index && !isRelation(t, "compound:prt")) continue;
    const same = t.form.toLowerCase() === word || t.lemma.toLowerCase() === word;
    if (same && isRelation(t, "compound:prt", "obj", "advmod", "xcomp", "obl", "ccomp", "advcl"))
      return { token: t, particle: true };
    const marker = dependents(sentence, t.index, "case", "mark").find((c) => c.form.toLowerCase() === word);
    if (marker && isRelation(t, "obl", "nmod", "advcl", "acl", "ccomp", "xcomp", "obj"))
      return { token: marker, particle: false };
    const inside = isRelation(t, "obj") ? partOfObject(sentence, t, word) : null;
    if (inside) return inside;
  }
  // The parser may have hung the particle elsewhere: directly behind the verb it is still the verb's.
  const next = sentence.tokens[head.index + 1];
  if (next && next.form.toLowerCase() === word && /^(?:ADP|ADV|PART)$/.test(next.upos))
    return { token: next, particle: isRelation(next, "compound:prt") };
  return null;
}

/** "fire tear gas" (the compound of the object), "took part in" (the preposition behind it), "put its force on alert" (the phrase). */
function partOfObject(sentence: Sentence, object: Token, word: string): Part | null {
  for (const below of dependents(sentence, object.index)) {
    if (isRelation(below, "compound", "amod") && below.lemma.toLowerCase() === word)
      return { token: below, particle: true };
    if (!isRelation(below, "nmod", "acl")) continue;
    if (below.lemma.toLowerCase() === word && isState(sentence, below))
      return { token: below, particle: true };
    const marker = dependents(sentence, below.index, "case").find((c) => c.form.toLowerCase() === word);
    if (marker) return { token: marker, particle: false };
  }
  return null;
}

function isState(sentence: Sentence, noun: Token): boolean {
  return isBehind(sentence, noun, /^(?:on|under|in|into|to)$/i);
}
