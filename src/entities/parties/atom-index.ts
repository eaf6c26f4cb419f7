/**
 * A dictionary of phrases looked up by their first word: the cost of a look-up does not grow with the dictionary.
 *
 *     add "West Bank", find in "the West Bank city"     atoms 1 to 2
 *
 * The longest phrase at the leftmost place wins. A phrase with capitals is only found in capitals.
 */

import { type Atom, fold, runsOf } from "./atoms.ts";

/** `exact` for names such as "LeT" and "BelTA", which are told from words by an inner capital. */
type Case = "any" | "capital" | "upper" | "exact";

interface Phrase<T> {
  readonly atoms: readonly string[];
  readonly cases: readonly Case[];
  readonly runs: readonly string[];
  readonly meanings: T[];
}

export type AtomIndex<T> = Map<string, Phrase<T>[]>;

export interface Found<T> {
  /** First and last atom, both in. */
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly T[];
}

/** `plain` ignores capitals. */
export function addPhrase<T>(index: AtomIndex<T>, text: string, meaning: T, plain = false): void {
  const runs = runsOf(text);
  const first = runs[0];
  if (first === undefined) return;
  const atoms = runs.map(fold);
  const cases = runs.map((run): Case => (plain ? "any" : caseOf(run)));
  const bucket = index.get(fold(first)) ?? [];
  const same = bucket.find(
    (p) =>
      p.atoms.length === atoms.length && p.atoms.every((a, i) => a === atoms[i] && p.cases[i] === cases[i]),
  );
  if (same) same.meanings.push(meaning);
  else bucket.push({ atoms, cases, runs, meanings: [meaning] });
  index.set(fold(first), bucket);
}

/** Longest phrases first: call once when all are in. */
export function sortPhrases<T>(index: AtomIndex<T>): void {
  for (const bucket of index.values()) bucket.sort((a, b) => b.atoms.length - a.atoms.length);
}

/** Phrases without overlap, leftmost and longest first. */
export function findPhrases<T>(index: AtomIndex<T>, atoms: readonly Atom[]): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const phrase = atoms[at]?.opens ? phraseAt(index, atoms, at) : undefined;
    if (!phrase) continue;
    found.push({ from: at, to: at + phrase.atoms.length - 1, meanings: phrase.meanings });
    at += phrase.atoms.length - 1;
  }
  return found;
}

function phraseAt<T>(index: AtomIndex<T>, atoms: readonly Atom[], at: number): Phrase<T> | undefined {
  const bucket = index.get(atoms[at]?.text ?? "");
  return bucket?.find(
    (phrase) =>
      atoms[at + phrase.atoms.length - 1]?.closes === true &&
      phrase.atoms.every(
        (text, i) => atoms[at + i]?.text === text && hasCase(atoms[at + i]?.raw ?? "", phrase, i),
      ) &&
      isUnbroken(atoms, at, phrase.atoms.length),
  );
}

/** No whole token without letters, such as a comma, between two atoms of a phrase unless it is a hyphen-like joint. */
function isUnbroken(atoms: readonly Atom[], at: number, length: number): boolean {
  for (let i = at; i < at + length - 1; i++) {
    const gap = (atoms[i + 1]?.start ?? 0) - (atoms[i]?.end ?? 0);
    if (gap > 3) return false;
  }
  return true;
}

/** Acronyms that are said as words are written so: "Minusma", "Unasur". */
const SPOKEN = /^(?=.*[AEIOU])[A-Z]{5,}$/;
/** Those that are other words, or people, too. */
const WORDS: ReadonlySet<string> = new Set(["CENTO", "CITES", "IRENA", "SHAPE"]);

function caseOf(run: string): Case {
  const lower = run.toLowerCase();
  if (run === lower) return "any";
  if (run.length > 1 && run.length < 9 && run === run.toUpperCase())
    return SPOKEN.test(run) && !WORDS.has(run) ? "capital" : "upper";
  return run.length < 5 && run.slice(1) !== run.slice(1).toLowerCase() ? "exact" : "capital";
}

function hasCase(raw: string, phrase: Phrase<unknown>, at: number): boolean {
  const needed = phrase.cases[at] ?? "any";
  if (needed === "any") return true;
  if (needed === "exact") return raw === phrase.runs[at];
  if (needed === "upper") return raw === raw.toUpperCase();
  const first = raw[0] ?? "";
  return first !== first.toLowerCase();
}
