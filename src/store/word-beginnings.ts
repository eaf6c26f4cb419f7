/**
 * "negotiat*" for an index that holds stems.
 *
 *     negotiat*    "negotiat"* OR "negotiated" OR "negotiation" OR ...
 *
 * The index cuts "negotiation" to "negoti" (Porter 1980), which does not begin with what was asked for. So the words that may stand there are asked
 * for as well, each with an ending of English or with the rest of one; the index cuts them in the same way.
 */

const ENDINGS = [
  "ables ably",
  "ances ancies ants",
  "ational ations ates ated ating ators atives",
  "edly eedings",
  "ences encies ents ently",
  "ers",
  "fully fulness",
  "ibles ibly ibilities abilities",
  "ically ication icities",
  "ied ies ier iest",
  "ingly ings",
  "ionals ions",
  "ishment ishing ished ishes",
  "ism ists",
  "ities",
  "ively iveness ivities",
  "izations isations izers isers ized ised izing ising",
  "ments",
  "ness",
  "ors",
  "ously ousness",
].join(" ");

/** "ions", "ion", "io" and "i", each also without its first letters: what a beginning leaves of a word. */
const RESTS = [...new Set(ENDINGS.split(" ").flatMap(stretchesOf))];

function stretchesOf(ending: string): string[] {
  const stretches: string[] = [];
  for (let from = 0; from < ending.length; from++)
    for (let to = from + 1; to <= ending.length; to++) stretches.push(ending.slice(from, to));
  return stretches;
}

/** An expression of FTS5. `start` holds no quotation mark. */
export function wordsBeginning(start: string): string {
  const words = RESTS.map((rest) => `"${start}${rest}"`);
  return `("${start}"* OR ${words.join(" OR ")})`;
}
