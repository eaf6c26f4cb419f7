/**
 * Parts of one written word that are words of their own:
 *
 *     don't | can't | Biden's | they'll | cannot | gonna | thats
 *     do n't | ca n't | Biden 's | they 'll | can not | gon na | that s
 *
 * A plural's bare apostrophe (the ministers') and quotation marks are already apart.
 */

import { isApostrophe } from "./characters.ts";

const ENDINGS = new Set(["s", "re", "ve", "ll", "d", "m"]);
const FUSED = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["sorta", 4],
  ["im", 1],
  ["ive", 1],
  ["weve", 2],
  ["youve", 3],
  ["theyve", 4],
  ["youre", 3],
  ["theyre", 4],
  ["youll", 3],
  ["theyll", 4],
  ["hes", 2],
  ["shes", 3],
  ["thats", 4],
  ["whats", 4],
  ["theres", 5],
]);
const BARE_NEGATIONS = new Set(
  "dont wont cant aint arnt didnt doesnt isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt".split(
    " ",
  ),
);
const MAX_WORD = 60;

/** Whether a word is the later part of one written word: n't after do, 's after Biden, not after can. */
export function isCliticOf(before: string, word: string): boolean {
  const plain = word.toLowerCase().replace(/[\u2019\u02bc\u0060\u00b4]/, "'");
  if (plain === "n't" || (plain.startsWith("'") && ENDINGS.has(plain.slice(1)))) return true;
  const whole = (before + word).toLowerCase();
  return FUSED.get(whole) === before.length || (BARE_NEGATIONS.has(whole) && plain === "nt");
}

export function splitClitics(
  text: string,
  start: number,
  end: number,
  emit: (from: number, to: number) => void,
): void {
  const cuts: number[] = [];
  let tail = end;
  for (
    let cut = lastCut(text, start, tail);
    cut > start && cuts.length < 3;
    cut = lastCut(text, start, tail)
  ) {
    cuts.push(cut);
    tail = cut;
  }
  let from = start;
  for (const cut of cuts.reverse()) {
    emit(from, cut);
    from = cut;
  }
  emit(from, end);
}

/** Where the last clitic of the word begins, or `start`. */
function lastCut(text: string, start: number, end: number): number {
  if (end - start > MAX_WORD || end - start < 2) return start;
  const word = text.slice(start, end).toLowerCase();
  const fused = FUSED.get(word);
  if (fused !== undefined) return start + fused;
  if (BARE_NEGATIONS.has(word)) return end - 2;
  const apostrophe = lastApostrophe(word);
  if (apostrophe <= 0) return start;
  const ending = word.slice(apostrophe + 1);
  if (ending === "t" && word[apostrophe - 1] === "n" && apostrophe > 1) return start + apostrophe - 1;
  return ENDINGS.has(ending) ? start + apostrophe : start;
}

function lastApostrophe(word: string): number {
  for (let i = word.length - 1; i >= 0; i--) if (isApostrophe(word.charCodeAt(i))) return i;
  return -1;
}
