/**
 * Names of bodies that grammar holds together, where a tagger sees pieces:
 *
 *     "the Andean [Herders' Federation]"                    what many have, with a head for bodies
 *     "the [Front for the Freedom of the Delta]"            what a body is for
 *     "the [Compagnie des Mines du Plateau]"                in another language, which says it with particles
 *
 * What the lexicon knows keeps its name; "the Malian" in front of such a name belongs to it.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Name } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import type { ProposedName } from "./name-tagger.ts";

/** In order and without overlap. `isTaken` says where a name of the lexicon stands. */
export function wholeBodies(
  { tokens }: Sentence,
  index: PartyIndex,
  proposed: readonly ProposedName[],
  isTaken: (token: number) => boolean,
): Name[] {
  const found: Name[] = [];
  const reader = { tokens, index, isTaken };
  for (const token of tokens) {
    const from = found.at(-1)?.last ?? -1;
    if (token.index <= from || isTaken(token.index)) continue;
    const last = ofMany(reader, token) ?? forWhat(reader, token) ?? inOther(reader, token);
    if (last === null) continue;
    const body = { first: opening(reader, token.index, from), last };
    const whole = proposed.find((p) => p.type === "ORG" && holds(p, body)) ?? body;
    found.push({
      first: whole.first,
      last: whole.last,
      start: tokens[whole.first]!.start,
      end: tokens[whole.last]!.end,
      meanings: [],
      type: "ORG",
    });
  }
  return found;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** "Committee for National Security" that a proposal holds whole: "[State Committee for National Security]". */
function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly index: PartyIndex;
  readonly isTaken: (token: number) => boolean;
}

/** "Herders' [Federation]", "People's Liberation [Army]": the last word, from that of those who have it. */
function ofMany(reader: Reader, { index: at, form, xpos }: Token): number | null {
  const { tokens, index } = reader;
  if (tokens[at + 1]?.xpos !== "POS" || !UPPER.test(form)) return null;
  if (!/^NN(?:P?S)$/.test(xpos) && !MANY.test(form)) return null;
  let last: number | null = null;
  for (let i = at + 2; isFree(reader, i); i++) if (index.bodyHeads.has(tokens[i]!.form)) last = i;
  return last;
}

/** "[Front] for the Freedom of the Delta": the last word, from the head on. */
function forWhat(reader: Reader, { index: at, form }: Token): number | null {
  const { tokens, index } = reader;
  if (!index.societies.has(form)) return null;
  const link = tokens[at + 1]?.form;
  if (link !== "for" && link !== "against") return null;
  return goingOn(reader, at, ENGLISH_LINKS);
}

/** "[Compagnie] des Mines du Plateau": the last word, from the head on. */
function inOther(reader: Reader, { index: at, form }: Token): number | null {
  return reader.index.foreignBodyHeads.has(form) ? goingOn(reader, at, reader.index.foreignLinks) : null;
}

/** Where words with capitals end, which `links` may join. */
function goingOn(reader: Reader, from: number, links: ReadonlySet<string>): number | null {
  const { tokens } = reader;
  let last = from;
  for (;;) {
    let next = last + 1;
    while (next <= last + MOST_LINKS && links.has(tokens[next]?.form ?? "")) next++;
    if (!isFree(reader, next)) break;
    last = next;
  }
  return last > from ? last : null;
}

/** With what stands in front of it: "[Scottish] Fishermen's Federation". */
function opening(reader: Reader, at: number, from: number): number {
  const { tokens, index } = reader;
  let first = at;
  while (first - 1 > from && isFree(reader, first - 1)) {
    const before = tokens[first - 1]!;
    if (index.titleHeads.has(before.form.toLowerCase()) || index.honorifics.has(before.form)) break;
    first--;
  }
  return first;
}

/** A word with a capital that may be part of a name, and is part of none that the lexicon has. */
function isFree({ tokens, index, isTaken }: Reader, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    UPPER.test(token.form) &&
    NOMINAL.test(token.upos) &&
    !index.noNames.has(token.form) &&
    !isTaken(at)
  );
}

const UPPER = /^\p{Lu}/u;
const NOMINAL = /^(?:PROPN|NOUN|ADJ|X)$/;
/** Plurals that no ending shows. */
const MANY = /^(?:People|Children|(?:\p{L}*m|M)en)$/u;
/** "for", "the": more never stand between two words of a name. */
const MOST_LINKS = 2;
const ENGLISH_LINKS: ReadonlySet<string> = new Set(["for", "against", "of", "and", "the"]);
