/**
 * The country of a place as the words beside its name give it.
 *
 *     Odessa, Texas                                   USA
 *     in Zerbak, in northern Iran                     IRN
 *     in Mangu and Bokkos, in Plateau state           NGA, for both
 *     in Zerbak, a town in Iran's Kerman province     IRN
 *     the southern Turkish port of Zerbak             TUR
 *     in Zerbak, Iran said                            none: a subject
 *     in Zerbak and Iran; Zerbak, near Iran           none: another place
 */

import { mentionAt, type Named } from "../entities/named.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { isPlaceNoun, namingNounBefore } from "./place-anchor.ts";
import { placeKey } from "./place-key.ts";
import type { TimeKit } from "./time-kit.ts";
import { isCountry } from "./told-countries.ts";

/** How far behind a name its country may stand, in tokens. */
const REACH = 12;
/** No name of a country or region has more tokens. */
const MAX_TOKENS = 4;
const INSIDE = new Set(["in", "of", "on"]);
/** "On the coast of", "in the north of". */
const PARTS = new Set([
  "coast",
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
]);

/** `first` to before `end` are the tokens of the name. */
export function countryBeside(
  named: Named,
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
  kit: TimeKit,
): string | null {
  return countryBehind(named, sentence, end, kit) ?? countryBefore(named, sentence, first, kit);
}

function countryBehind(named: Named, sentence: Sentence, end: number, kit: TimeKit): string | null {
  const { tokens } = sentence;
  const opens = tokens[end]?.form ?? "";
  if (opens !== "," && opens !== "and" && !INSIDE.has(opens)) return null;
  let adjective: string | null = null;
  for (let at = end; at < Math.min(tokens.length, end + REACH); at++) {
    const token = tokens[at];
    const before = tokens[at - 1]?.form ?? "";
    if (!token) return null;
    if (token.form === "," || INSIDE.has(token.form) || token.upos === "DET") continue;
    if (isPlaceNoun(token, kit.words.scenes)) {
      // "A Turkish port"; a country behind it says more: "a mostly Armenian town in Georgia".
      if (adjective !== null && tokens[at + 1]?.form !== "in") return adjective;
      continue;
    }
    if (PARTS.has(token.form)) continue;
    if (token.form === "and") {
      if (!isName(tokens[at + 1])) return null;
      continue;
    }
    if (isName(token)) {
      const place = regionAt(named.text, sentence, at, kit);
      const isCoordinated = before === "and";
      if (place && !isCoordinated) return isOfWhole(tokens, at, place.end, kit) ? place.country : null;
      const code = token.upos === "ADJ" ? countryNamedAt(named, sentence, at) : null;
      if (code !== null && tokens[at + 1]?.form !== "-") adjective = code;
      else if (!isCoordinated && before !== "," && !isName(tokens[at - 1])) return null;
      continue;
    }
    // "A largely ruined town".
    if (token.upos !== "ADJ" && token.upos !== "ADV" && token.xpos !== "VBN") return null;
  }
  return null;
}

/** "The southern Turkish port of Zerbak". */
function countryBefore(named: Named, sentence: Sentence, first: number, kit: TimeKit): string | null {
  if (!namingNounBefore(sentence, first, kit.words.scenes)) return null;
  const noun = sentence.tokens[first - 2];
  const around = mentionAt(named, sentence.index, first - 2);
  // Who enters or shells "the village of Zerbak" need not be at home there.
  const isDoneTo = noun !== undefined && isRelation(noun, "obj", "nsubj:pass");
  if (around?.nature === "place" && !isDoneTo && isCountry(around.country)) return around.country;
  for (let at = first - 3; at >= 0 && /^(?:ADJ|NOUN|PROPN)$/.test(sentence.tokens[at]?.upos ?? ""); at--) {
    const code = countryNamedAt(named, sentence, at);
    if (code !== null) return code;
  }
  return null;
}

function countryNamedAt(named: Named, sentence: Sentence, at: number): string | null {
  const mention = mentionAt(named, sentence.index, at);
  const code =
    mention?.head === at && mention.nature === "state" ? (mention.identities[0]?.code ?? null) : null;
  return isCountry(code) ? code : null;
}

function regionAt(
  text: string,
  { tokens }: Sentence,
  first: number,
  kit: TimeKit,
): { readonly country: string | null; readonly end: number } | null {
  const start = tokens[first]?.start ?? 0;
  for (let end = Math.min(tokens.length, first + MAX_TOKENS); end > first; end--) {
    const place = kit.places.get(placeKey(text.slice(start, tokens[end - 1]?.end ?? start)));
    if (place && place.kind !== "city") return { country: place.country, end };
  }
  return null;
}

/** Not "Iran said", and of "Iran's" only what names a part of it. */
function isOfWhole(tokens: readonly Token[], first: number, end: number, kit: TimeKit): boolean {
  if (tokens.slice(first, end).some((token) => isRelation(token, "nsubj"))) return false;
  if (tokens[end]?.xpos !== "POS") return true;
  // "In Zerbak, Iran's Foreign Ministry said".
  if (tokens.slice(first, end).some(({ head }) => head >= end && isSubject(tokens[head]))) return false;
  let at = end + 1;
  while (tokens[at]?.upos === "ADJ") at++;
  const next = tokens[at];
  return next !== undefined && (isName(next) || isPlaceNoun(next, kit.words.scenes) || PARTS.has(next.form));
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && isRelation(token, "nsubj");
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form);
}
