/**
 * Lines as keys, so that one entry of the lexicon stands for all ways of writing it.
 *
 *     "»  Comments (12)"      "comments #"
 *     "READ MORE →"           "read more"
 */

export function keyOf(line: string): string {
  return foldQuotes(line)
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/\d+(?:[.,:]\d+)*/g, "#")
    .replaceAll(/[^\p{L}\p{M}'#]+/gu, " ")
    .replaceAll(/(?:^|\s)'+|(?<!')'+(?:\s|$)/g, " ")
    .trim();
}

/** Lower case, straight quotes, single spaces; punctuation stays, but not what stands before the first letter. */
export function foldLine(line: string): string {
  return foldQuotes(line)
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}(©[]+/u, "");
}

/** Keeps the length. */
export function foldQuotes(text: string): string {
  return text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll("\u00a0", " ");
}
