/** When two pieces of text count as the same: words compared, capitals, marks and plural endings aside. */

const SMALL = new Set([
  "the",
  "a",
  "an",
  "of",
  "to",
  "in",
  "on",
  "for",
  "and",
  "that",
  "s",
  "its",
  "his",
  "her",
]);

export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}

/**
 * Whether two wordings share most of their words (F1 of at least one half), or one begins with the other: where a
 * content starts is plain, where it ends is a matter of taste.
 */
export function mostlySame(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length > 1 && short.every((word, i) => word === long[i])) return true;
  const [one, other] = [new Set(x), new Set(y)];
  return one.intersection(other).size * 4 >= one.size + other.size;
}

/** Whether some word of one stands in the other, "ship" and "ships" taken for one. */
export function shareWord(a: string, b: string): boolean {
  const stems = new Set(wordsOf(b).map(stem));
  return wordsOf(a).some((word) => stems.has(stem(word)));
}

function stem(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Where the words stand in the text as words, from `from` on, or -1. White space in the text may be any. */
export function findWords(text: string, words: string, from: number): { start: number; end: number } | null {
  for (let start = from; start < text.length; start++) {
    const end = matchAt(text, words, start);
    if (end >= 0 && !joined(text, start) && !joined(text, end)) return { start, end };
  }
  return null;
}

function matchAt(text: string, words: string, start: number): number {
  let at = start;
  for (let i = 0; i < words.length; i++, at++) {
    const [have, want] = [text[at], words[i]];
    if (want === " " && /\s/.test(have ?? "")) {
      while (/\s/.test(text[at + 1] ?? "")) at++;
    } else if (have !== want) return -1;
  }
  return at;
}

function joined(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at] ?? "");
}
