/**
 * Proposals of the trained tagger and names of the rules put together. The lexicon knows who somebody is, the tagger
 * where a name begins and ends and what kind of thing it is.
 *
 *     "[Jordan Whitfield]" PER      no kingdom: the proposal holds more than the lexicon's name
 *     "the [Green Deal]"            in capitals, but proposed by nobody: no person
 *     "[Rao & Sons]" ORG            found by the tagger alone
 *
 * Nouns for bodies with their owner ("the Iranian Foreign Ministry") are descriptions, whatever is proposed.
 */

import type { Range } from "../../model/span.ts";
import type { Sentence } from "../../parse/parsed.ts";
import type { Name } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import type { Word } from "../words.ts";
import type { LookedUp } from "./looked-up.ts";
import { hasHint } from "./name-hints.ts";
import type { ProposedName } from "./name-tagger.ts";

/** `names` and `proposed` by start, each without overlap; so is what comes back. */
export function combineNames(
  { sentence, words }: LookedUp,
  names: readonly Name[],
  proposed: readonly ProposedName[],
  index: PartyIndex,
): Name[] {
  const usable = proposed.filter(
    (p) =>
      isName(sentence, p) &&
      !isBracketed(sentence, p, names) &&
      !words.some((w) => (within(w, p) && heads(w, p)) || (p.first < w.first && runsInto(p, w))),
  );
  const kept: Name[] = [];
  const settled = new Set<ProposedName>();
  for (const name of names) {
    const over = usable.filter((p) => p.first <= name.last && name.first <= p.last);
    const [only] = over;
    const longer = over.length === 1 && only && isLonger(only, name) ? only : null;
    if (name.meanings.length === 0) {
      if (over.length === 0)
        kept.push(isTitled(sentence, name, index) ? name : { ...name, type: notPerson(name) });
      else if (isOne(over, name)) kept.push({ ...name, type: over[0]!.type });
      else continue;
    } else if (longer?.type === "PER" && name.meanings[0]?.kind === "person")
      kept.push({ ...name, ...stretch(sentence, longer) });
    else if (longer && replaces(longer, name)) continue;
    else kept.push(name);
    for (const p of over) settled.add(p);
  }
  for (const p of usable) {
    if (settled.has(p) || kept.some((n) => n.first <= p.last && p.first <= n.last)) continue;
    kept.push({ ...stretch(sentence, p), meanings: [], type: p.type });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "Nile Basin Authority ([NBA])": the same body again, which resolve.ts remembers. */
function isBracketed({ tokens }: Sentence, { first, last }: Stretch, names: readonly Name[]): boolean {
  return (
    tokens[first - 1]?.form === "(" &&
    tokens[last + 1]?.form === ")" &&
    names.some((n) => n.last === first - 2)
  );
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function stretch({ tokens }: Sentence, { first, last }: Stretch): Stretch & Range {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** A run of capitals that nobody proposed is no person, unless a title says so. */
function notPerson({ type }: Name): Name["type"] {
  return type === "PER" ? null : type;
}

function isTitled({ tokens }: Sentence, name: Name, index: PartyIndex): boolean {
  const before = tokens[name.first - 1]?.form ?? "";
  return hasHint(index, before, "honorifics") || hasHint(index, before, "titles");
}

/** Parts of one name: "Khalid" and "Mohamed Al Attiyah" with "bin" between, "Department of Health" and what follows "and". */
function isOne(over: readonly ProposedName[], name: Name): boolean {
  const [first] = over;
  if (!first || first.first < name.first || over.some((p) => p.type !== first.type || p.last > name.last))
    return false;
  return over.length > 1 || (first.type === "ORG" && name.type === "ORG" && first.first === name.first);
}

const UPPER = /^[\p{Lu}\p{N}]/u;

/** Not all in lower case, as names in hasty writing are: the event stages would take words for parties. */
function isName({ tokens }: Sentence, { first, last }: ProposedName): boolean {
  return tokens.slice(first, last + 1).some(({ form }) => UPPER.test(form));
}

function within(a: Stretch, b: Stretch): boolean {
  return b.first <= a.first && a.last <= b.last;
}

/** "Foreign Ministry" in "Iranian Foreign Ministry": the description says who it is. Not so "Rao & Sons", "Berg Brothers". */
function heads(word: Word, name: ProposedName): boolean {
  if (name.type === "ORG" && word.word.nature === "people" && word.word.sector === "CVL") return false;
  return word.word.weak !== true && (word.last === name.last || word.first === name.first);
}

/** "Chadian Foreign Ministry" before "spokeswoman": the whole "foreign ministry spokeswoman" is a description. */
function runsInto(p: Stretch, word: Word): boolean {
  return word.first <= p.last && p.last < word.last;
}

function isLonger(p: ProposedName, name: Name): boolean {
  return within(name, p) && p.last - p.first > name.last - name.first;
}

/** A body or a place named after a place, a person with a surname that the lexicon has as well. */
function replaces(p: ProposedName, name: Name): boolean {
  const kind = name.meanings[0]?.kind;
  if (kind === "body" || kind === "person") return false;
  return p.type === "PER" || kind !== "surname";
}
