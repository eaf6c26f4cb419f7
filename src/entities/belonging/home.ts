/**
 * Which countries an article is about: counted over names and what belongs to them, more for subjects, for the first
 * sentences, for the headline and for a dateline's city.
 *
 *     "LIMA - Peru closed its border ..., Peru said"        led by Peru
 *     "Chad and Sudan ..., Chad's army ... Sudan's army"    nobody leads; the pair is Chad and Sudan
 *     "GENEVA - Yemeni envoys ..."                          a place of talks is nobody's home
 */

import type { Parsed, Sentence } from "../../parse/parsed.ts";
import { isActing, isSubject } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isPublic } from "../parties/identities.ts";
import type { PartyKit } from "../party-kit.ts";
import { codesOf } from "./codes-of.ts";
import { countriesIn } from "./countries-in.ts";
import { type Sections, sectionsOf } from "./sections.ts";
import { writtenIn } from "./written-in.ts";

export interface Home {
  /** ISO 3166-1 alpha-3 of the country that clearly leads. */
  readonly leader: string | null;
  /** Part of all that is said of countries, by code. */
  readonly share: ReadonlyMap<string, number>;
  /** The two countries that lead before all others together. */
  readonly pair: readonly [string, string] | null;
  /** Of a pair the country in which the story was written, or the one that it speaks of more. */
  readonly base: string | null;
  /** The one of a pair in which the text was written, by its dateline. */
  readonly written: string | null;
  /** Of a digest, the country of each part. */
  readonly sections: Sections;
}

/** Which countries a sentence is about: in a digest, that of its part, where it has one. */
export function homeIn(home: Home, sentence: number): Home {
  const country = home.sections.get(sentence);
  if (country === undefined) return home;
  const share = new Map(country === null ? [] : [[country, 1]]);
  return { ...home, leader: country, share, pair: null, base: null, written: null };
}

const HEADLINE = 3;
/** The same for a country that labels the text: "Gabon live: ...", "Chad: Situation Report No. 4". */
const LABELLED = 6;
/** Longer ones are sentences. */
const LABEL_WORDS = 4;
const DATELINE = 3;
const PLACE = 0.5;
const FOREIGNERS = 0.25;
const OPENING = 2;
/** Sentences in which a text without a dateline may say where it is. */
const SCENE = 4;
/** How much more than the next one a country must have to lead. */
const LEAD = 1.6;
/** The same for a pair before the third, for the second of a pair beside the first, and of a pair in all. */
const PAIR_LEAD = 1.4;
const PARTNER = 0.4;
const PAIR_SHARE = 0.5;
/** How much more the text must speak of one of a pair, where no dateline says which of them is at home. */
const BASE = 1.15;

export function homeOf(
  parsed: Parsed,
  drafts: readonly (readonly Draft[])[],
  { parties: index, townIn }: Pick<PartyKit, "parties" | "townIn">,
): Home {
  const scores = new Map<string, number>();
  const add = (code: string, weight: number) => scores.set(code, (scores.get(code) ?? 0) + weight);
  for (const [at, here] of drafts.entries()) {
    const sentence = parsed.sentences[at];
    const early = at < 2 ? 2 : 1;
    for (const draft of here) {
      const weight = early * weightOf(sentence, draft);
      for (const code of codesOf(draft, index)) if (weight > 0) add(code, weight);
    }
  }
  const headline = countriesIn(parsed.title ?? "", index);
  // "Everybody in Nicosia ...": a story opens where it is at home, unless nobody of that country acts or the headline names others.
  for (const draft of drafts[0] ?? [])
    if (
      draft.nature === "place" &&
      draft.country &&
      (scores.get(draft.country) ?? 0) >= LEAD &&
      (headline.length === 0 || headline.includes(draft.country))
    )
      add(draft.country, OPENING);
  const label = countriesIn(labelOf(parsed.title ?? ""), index);
  for (const code of headline) add(code, label.includes(code) ? LABELLED : HEADLINE);
  const most = Math.max(0, ...scores.values());
  const written = writtenIn(parsed, drafts, scores, { parties: index, townIn });
  // "HAVANA - Residents banged pots": at home, though nobody says so, where no other country acts.
  if (written && (scores.has(written) || most < LEAD)) add(written, DATELINE);
  const sections = sectionsOf(parsed, drafts, (words) => onlyOf(countriesIn(words, index)));
  const home = ranked(scores, written);
  if (home.leader || home.pair) return { ...home, sections };
  const scene = sceneOf(drafts);
  if (scene && scores.has(scene)) add(scene, unowned(parsed, drafts));
  return { ...ranked(scores, written), sections };
}

/** "Gabon live" of "Gabon live: shots near palace"; nothing of "Gabon closes its ports". */
function labelOf(title: string): string {
  const colon = title.indexOf(":");
  const label = colon < 0 ? "" : title.slice(0, colon);
  return label.split(BLANK).length <= LABEL_WORDS ? label : "";
}

/** The country of the first place that the text names. */
function sceneOf(drafts: readonly (readonly Draft[])[]): string | null {
  const place = drafts
    .slice(0, SCENE)
    .flat()
    .find((d) => d.nature === "place" && d.kind === "name" && d.country);
  return place?.country ?? null;
}

/** "the government", "police", "the prime minister" that act and are nobody's by the words: of the country of the scene. */
function unowned({ sentences }: Parsed, drafts: readonly (readonly Draft[])[]): number {
  return drafts.reduce(
    (sum, here, at) =>
      sum +
      here.filter(
        (d) =>
          d.kind === "description" &&
          d.identities.length === 0 &&
          isPublic(d.sector) &&
          isSubject(sentences[at], d),
      ).length,
    0,
  );
}

function ranked(scores: ReadonlyMap<string, number>, written: string | null): Omit<Home, "sections"> {
  const order = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = order.reduce((sum, [, score]) => sum + score, 0);
  const [first, second, third] = order;
  // "SEOUL - North Korea fired ... Farmers in Paju ...": a text from the one country about the other is about both.
  const isFromSecond = first !== undefined && second?.[0] === written && second[1] >= PARTNER * first[1];
  const leads =
    first !== undefined && first[1] >= 1 && first[1] >= LEAD * (second?.[1] ?? 0) && !isFromSecond;
  const paired =
    first &&
    second &&
    second[1] >= 2 &&
    (isFromSecond || second[1] >= PAIR_LEAD * (third?.[1] ?? 0)) &&
    second[1] >= PARTNER * first[1] &&
    first[1] + second[1] >= PAIR_SHARE * all;
  const pair = paired ? inOrder(scores, first[0], second[0]) : null;
  const speaksMore = paired && first[1] >= BASE * second[1] ? first[0] : null;
  return {
    leader: leads ? first[0] : null,
    share: new Map(order.map(([code, score]) => [code, score / all])),
    pair,
    base: pair && (pair.find((code) => code === written) ?? speaksMore),
    written: pair?.find((code) => code === written) ?? null,
  };
}

/** As the text first names them. */
function inOrder(scores: ReadonlyMap<string, number>, a: string, b: string): [string, string] {
  for (const code of scores.keys())
    if (code === b) return [b, a];
    else if (code === a) break;
  return [a, b];
}

/** A foreigner is called by nationality and an envoy stands abroad: neither says where the text is at home. */
function weightOf(sentence: Sentence | undefined, draft: Draft): number {
  // "a village in Chad": the name inside counts.
  if (draft.kind === "pronoun" || (draft.word && draft.nature === "place")) return 0;
  if (draft.nature === "place") return PLACE;
  const isOurs = draft.nature === "state" || draft.identities.some((i) => isPublic(i.sector));
  if (!isOurs) return FOREIGNERS;
  return isActing(sentence, draft) ? 1.5 : 1;
}

const BLANK = /\s+/;

function onlyOf(codes: readonly string[]): string | null {
  const [first, ...others] = new Set(codes);
  return first !== undefined && others.length === 0 ? first : null;
}
