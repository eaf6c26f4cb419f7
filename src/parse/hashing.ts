/**
 * Integer hashes of words and of feature combinations: the models hold no readable text, and inner loops no
 * strings.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** Hash of `text` from `start` to `end`, told apart from other uses of the same letters by `salt`. */
export function hashRange(text: string, start: number, end: number, salt: number): number {
  let h = FNV_OFFSET ^ Math.imul(salt, GOLDEN);
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return finish(h ^ (end - start));
}

export function hashWord(word: string, salt = 0): number {
  return hashRange(word, 0, word.length, salt);
}

/** One more value taken into a hash. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, GOLDEN);
  return h ^ (h >>> 15);
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
