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

/**
 * The same for the sentences after the first of a paragraph: "In Aceh, fishermen held a raft. ... [The police chief] freed them." Only of
 * countries of which the text speaks besides, for envoys meet where nobody is at home.
 */
export function openedBy({ parsed, drafts, index, home }: Discourse, draft: Draft): CountryEntry | null {
  if (!LOCALS.has(draft.sector) && draft.sector !== "JUD") return null;
  const sentence = parsed.sentences[draft.sentence];
  const first = parsed.sentences.find((s) => s.paragraph === sentence?.paragraph);
  if (!sentence || !first || first === sentence) return null;
  if (!index.locatives.has(first.tokens[0]?.form.toLowerCase() ?? "")) return null;
  const place = (drafts[first.index] ?? []).find(
    (d) =>
      d.nature === "place" &&
      d.kind === "name" &&
      (d.first === 1 || (d.first === 2 && first.tokens[1]?.upos === "DET")),
  );
  if (!place?.country || first.tokens[place.last + 1]?.form !== "," || place.country === home.leader)
    return null;
  return (home.share.get(place.country) ?? 0) >= TOLD_OF
    ? (index.countries.get(place.country) ?? null)
    : null;
}

/** Part of all that the text says of countries. */
const TOLD_OF = 0.05;
