/**
 * Relative clauses that the tree took for something else:
 *
 *     "Brazil, whose citizens live there, offered help."    live belongs to Brazil; offered is the top, and Brazil its subject
 *     "She met envoys, who accused the army."               accused belongs to the envoys, and is not joined to met
 *
 * "Who", "whom", "which" and "whose" right behind a noun, or with a comma or a preposition between, open a clause that belongs to it.
 * Treebanks have few with "whose", so that parsers rarely get one right.
 */

import type { BareWord } from "./analyse.ts";

const PRONOUN = /^(?:who|whom|which|whose)$/i;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;
/** By these a word is part of the name or number before it. */
const INSIDE = /^(?:flat|compound|nummod|fixed|goeswith|appos|list|nmod:desc|nmod:unmarked|dep)$/;
/** "two of whom", "the latest of which" */
const SHARE = /^(?:NUM|DET|PRON|ADJ|NOUN)$/;
/** No noun stands deeper in a phrase. */
const DEPTH = 4;

export function withRelativeClauses<W extends BareWord>(parsed: readonly W[]): readonly W[] {
  let words = parsed;
  for (let at = 1; at < parsed.length; at++) if (PRONOUN.test(parsed[at]!.form)) words = mendedAt(words, at);
  return words.map((word) => (isOwner(word) ? { ...word, deprel: "nmod:poss" } : word));
}

/** "whose citizens", which trees take for a preposition or an article. */
function isOwner({ form, head, index, deprel }: BareWord): boolean {
  return head > index && deprel !== "nmod:poss" && form.toLowerCase() === "whose";
}

function mendedAt<W extends BareWord>(words: readonly W[], at: number): readonly W[] {
  const before = nounBefore(words, at);
  const clause = before && clauseOf(words, at);
  if (!before || !clause || /:relcl$/.test(clause.deprel)) return words;
  const noun = antecedent(words, before, words[at]!);
  if (!isBelow(words, noun, clause)) {
    const isMain = clause.head < 0 || clause.head === at;
    return isMain ? words : changed(words, { [clause.index]: { head: noun.index, deprel: "acl:relcl" } });
  }
  return withMain(words, noun, clause, at);
}

/** The noun that the pronoun stands right behind; null where a verb or nothing does ("asked who fired"). */
function nounBefore(words: readonly BareWord[], at: number): BareWord | null {
  let place = at - 1;
  if (words[place]?.upos === "ADP") {
    const isOf = words[place]!.form.toLowerCase() === "of";
    place--;
    if (isOf && SHARE.test(words[place]?.upos ?? "") && isBehindComma(words, place)) {
      while (words[place]?.form !== ",") place--;
    }
  }
  if (words[place]?.form === ",") place--;
  const noun = words[place];
  return noun && NOMINAL.test(noun.upos) ? noun : null;
}

/** "..., two of whom", "..., the latest of which". */
function isBehindComma(words: readonly BareWord[], place: number): boolean {
  return (
    words[place - 1]?.form === "," || (words[place - 1]?.upos === "DET" && words[place - 2]?.form === ",")
  );
}

/** The verb of the clause that the pronoun opens, or its noun where it has none. */
function clauseOf(words: readonly BareWord[], at: number): BareWord | null {
  const pronoun = words[at]!;
  let top = words[pronoun.head];
  for (let level = 0; top && level < DEPTH && !isPredicate(words, top); level++) top = words[top.head];
  return top && top.index > at && isPredicate(words, top) ? top : null;
}

function isPredicate(words: readonly BareWord[], word: BareWord): boolean {
  return word.upos === "VERB" || words.some((w) => w.head === word.index && /^(?:nsubj|cop)/.test(w.deprel));
}

/**
 * The head of the noun's phrase. "Envoys from Oslo, who": people are not places; "the build-up of troops, which": what stands apart behind
 * a comma mostly belongs to the whole (so in two treebanks in three cases of five).
 */
function antecedent(words: readonly BareWord[], noun: BareWord, pronoun: BareWord): BareWord {
  let top = noun;
  const above = (): BareWord | undefined => (top.head < pronoun.index ? words[top.head] : undefined);
  for (let level = 0; level < DEPTH; level++) {
    const next = above();
    if (!next || !INSIDE.test(top.deprel) || !NOMINAL.test(next.upos)) break;
    top = next;
  }
  const next = above();
  if (!next || top.deprel !== "nmod" || !NOMINAL.test(next.upos)) return top;
  const isPeople = /^whom?$/i.test(pronoun.form);
  const isApart = words[pronoun.index - 1]?.form === ",";
  return (isPeople && top.upos === "PROPN") || (!isPeople && isApart) ? next : top;
}

/**
 * The tree took the clause for the main one, and the noun for a part of it. What is the main verb then: the finite one without a subject
 * behind the comma that closes the clause, or the one before the noun. Without such a verb nothing is known.
 */
function withMain<W extends BareWord>(
  words: readonly W[],
  noun: BareWord,
  clause: BareWord,
  at: number,
): readonly W[] {
  // The part of the clause that holds the noun
  let part = noun;
  for (let level = 0; part.head !== clause.index; level++) {
    const next = words[part.head];
    if (!next || level > words.length) return words;
    part = next;
  }
  if (part.index >= at) return words;
  const own = { [clause.index]: { head: noun.index, deprel: "acl:relcl" } };
  if (part !== noun && isPredicate(words, part))
    return changed(words, { ...own, [part.index]: { head: clause.head, deprel: clause.deprel } });
  const main = verbBehind(words, clause);
  if (!main || !NOMINAL.test(part.upos)) return words;
  const isPassive = words.some((w) => w.head === main.index && w.deprel === "aux:pass");
  const subject = { head: main.index, deprel: isPassive ? "nsubj:pass" : "nsubj" };
  const changes: Record<number, Change> = { ...own, [part.index]: subject };
  if (main.index === clause.head) return changed(words, changes);
  changes[main.index] = { head: clause.head, deprel: clause.deprel };
  for (const word of words) {
    const isOther = word.head === clause.index && word !== part && word !== main;
    // What stands before the noun or behind the main verb was never part of the clause.
    if (isOther && (word.index < part.index || word.index > main.index))
      changes[word.index] = { head: main.index, deprel: word.deprel };
  }
  return changed(words, changes);
}

/** The first word behind a comma past the clause's verb that is a finite verb, or its auxiliary, without a subject; adverbs may come before it. */
function verbBehind(words: readonly BareWord[], clause: BareWord): BareWord | null {
  for (const comma of words) {
    if (comma.index < clause.index || comma.form !== ",") continue;
    const first = words.slice(comma.index + 1).find((w) => w.upos !== "ADV");
    const verb = first && /^(?:aux|cop)/.test(first.deprel) ? words[first.head] : first;
    if (!first || !verb || !/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(first.xpos)) continue;
    if ((verb.head !== clause.index && verb.index !== clause.head) || !isPredicate(words, verb)) continue;
    const own = words.filter((w) => w.head === verb.index && w.index < verb.index && w !== clause);
    if (!own.some((w) => /^(?:nsubj|mark|cc$)/.test(w.deprel))) return verb;
  }
  return null;
}

/** Whether a word is part of what hangs on another. */
function isBelow(words: readonly BareWord[], word: BareWord, top: BareWord): boolean {
  let at: BareWord | undefined = word;
  for (let level = 0; at && level <= words.length; level++) {
    if (at.index === top.index) return true;
    at = words[at.head];
  }
  return false;
}

interface Change {
  readonly head: number;
  readonly deprel: string;
}

function changed<W extends BareWord>(
  words: readonly W[],
  changes: Readonly<Record<number, Change>>,
): readonly W[] {
  return words.map((word) => {
    const change = changes[word.index];
    return change ? { ...word, ...change } : word;
  });
}
