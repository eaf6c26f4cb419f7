/**
 * Names after a noun that own it.
 *
 *     "foreign ministers [of France and Germany]", "spokesman [for the Kremlin]", "police [in Tehran]"
 *     not "envoy [for Yemen]", "hostages [in Gaza]"
 */

import type { Sector } from "../../model/plover.ts";
import type { Token } from "../../parse/parsed.ts";
import type { Name } from "../draft.ts";
import { isPossessive } from "../noun-phrase.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../words.ts";

/** Names after the noun: "of France and Germany", "for the Kremlin", "in Tehran". */
export function ownersAfter(
  { sentence, names, index }: Reading,
  word: Word,
): { names: Name[]; last: number; extends: boolean } | null {
  const { tokens } = sentence;
  const preposition = tokens[word.last + 1]?.form.toLowerCase() ?? "";
  let at = word.last + 2;
  if (tokens[at]?.form.toLowerCase() === "the") at++;
  while (preposition === "in" && index.kinds.compass.has(tokens[at]?.form.toLowerCase() ?? "")) at++;
  const owner = names.find((n) => n.first === at);
  if (!owner || !ownsAfter(index, preposition, owner, word)) return null;
  const found = [owner];
  for (
    let next = nextConjunct(tokens, names, owner.last);
    next;
    next = nextConjunct(tokens, names, next.last)
  )
    found.push(next);
  const last = found.at(-1)?.last ?? owner.last;
  const head = tokens[last + 1];
  // "of France's army": the owner of something else.
  if (
    head &&
    (isPossessive(head) || (head.upos === "NOUN" && isAdjective(owner)) || index.bodyHeads.has(head.form))
  )
    return null;
  return {
    names: found,
    last,
    extends: preposition !== "in" && preposition !== "at" && preposition !== "near",
  };
}

const LOCAL: ReadonlySet<Sector | null> = new Set<Sector | null>(["COP", "JUD", "REB", "OPP", "LEG", "GOV"]);
function ownsAfter(index: PartyIndex, preposition: string, owner: Name, { word }: Word): boolean {
  const kind = owner.meanings[0]?.kind;
  const isLand = kind === "country" || kind === "capital" || kind === "place";
  switch (preposition) {
    case "of":
      return kind !== undefined;
    case "from":
      return kind !== undefined && word.nature !== "state";
    case "for":
      return (
        kind === "body" || kind === "seat" || kind === "person" || (isLand && word.word.startsWith("spokes"))
      );
    case "at":
    case "inside":
    case "within":
      return kind === "body" || kind === "seat";
    case "in":
      // "a source in the Kremlin"
      if (word.nature === "person" && (kind === "seat" || kind === "body")) return true;
      return isThere(index, word, isLand);
    case "near":
      return isLand && (word.nature === "place" || word.nature === "thing");
    default:
      return false;
  }
}

/** "police in Tehran", "villages in Chad", but not "hostages in Chad". */
export function isThere(
  index: PartyIndex,
  { nature, sector, word, weak }: Word["word"],
  isLand: boolean,
): boolean {
  if (!isLand || nature === "place" || nature === "thing") return isLand;
  // "the UN envoy in Chad", "the ambassador in Lima": of somebody elsewhere.
  if (index.kinds.abroad.has(word)) return false;
  return nature === "people"
    ? (LOCAL.has(sector) && sector !== null) || index.kinds.inhabitants.has(word)
    : (LOCAL.has(sector) || word.endsWith("ministry")) && weak !== true;
}

function isAdjective(name: Name): boolean {
  return name.meanings[0]?.kind === "adjective";
}

function nextConjunct(tokens: readonly Token[], names: readonly Name[], last: number): Name | undefined {
  let at = last + 1;
  if (tokens[at]?.form === ",") at++;
  const joined = tokens[at]?.form === "and" || tokens[at]?.form === "or";
  if (joined) at++;
  if (tokens[at]?.form.toLowerCase() === "the") at++;
  const next = names.find((n) => n.first === at && n.meanings[0]?.kind === "country");
  if (!next || at === last + 1) return undefined;
  // A comma alone only where the list goes on to an "and".
  return joined || tokens.slice(next.last + 1, next.last + 8).some((t) => t.form === "and")
    ? next
    : undefined;
}
