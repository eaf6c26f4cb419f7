/**
 * The country in which something happens, for those who are found where it happens.
 *
 *     "Norway said that a blast in Cairo wounded [two pupils]"          Egypt
 *     "In Geneva, Norway's envoy said that [two pupils] were hurt"      not Switzerland: another clause
 *     "a blast in Cairo wounded [two soldiers]"                         may have come from elsewhere
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** Not forces and officials. */
const LOCALS: ReadonlySet<string | null> = new Set(["CVL", "COP", "EDU", "REL", "LAB", "MED", "AGR"]);
/** Nothing nests deeper in news. */
const DEPTH = 6;

/** The country of the one place where their clause, or the one around it, says that it happened, whatever the article is about. */
export function sceneFor({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  if (!LOCALS.has(draft.sector) || (draft.nature !== "people" && draft.sector !== "COP")) return null;
  const sentence = parsed.sentences[draft.sentence];
  if (!sentence) return null;
  const codes = new Set<string>();
  for (const place of drafts[draft.sentence] ?? []) {
    if (place.nature !== "place" || place.kind !== "name" || place.country === null) continue;
    const before = sentence.tokens[place.first - 1]?.upos === "DET" ? place.first - 2 : place.first - 1;
    if (!index.locatives.has(sentence.tokens[before]?.form.toLowerCase() ?? "")) continue;
    if (isAround(sentence, place, draft)) codes.add(place.country);
  }
  const [code] = codes;
  return codes.size === 1 ? (index.countries.get(code ?? "") ?? null) : null;
}

/** Whether the verb above the place is the one above the draft, or one to which that is an adjunct. */
function isAround(sentence: Sentence, place: Draft, draft: Draft): boolean {
  const verb = verbsAbove(sentence, place)[0];
  return verb !== undefined && verbsAbove(sentence, draft).includes(verb);
}

/** The verb above a draft, and those to which its clause is an adjunct or an attribute. */
function verbsAbove(sentence: Sentence, { head }: Draft): number[] {
  const verbs: number[] = [];
  let token = sentence.tokens[head];
  for (let steps = 0; token && steps < DEPTH; steps++) {
    if (token.upos === "VERB") {
      verbs.push(token.index);
      if (!isRelation(token, "advcl", "acl", "conj", "xcomp")) break;
    }
    token = sentence.tokens[token.head];
  }
  return verbs;
}
