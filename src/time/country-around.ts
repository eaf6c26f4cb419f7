/**
 * The country of places that nothing is known of, by what the text says around them.
 *
 *     shelled [Zerbak], in northern Iran ... took [Zerbak]     IRN: the same name, told before
 *     near [Zerbak] ... In Tabriz, shops closed                IRN: all that the paragraph places lies there
 *     PERU - Shots near [Zerbak] ... Peru's army               PER: the part of a digest, or a paragraph that is about it
 *     [Zerbak], in an article that is about Iran               IRN, unless several countries act in its sentence
 *     [Zerbak], in one about a border of two                   none
 *
 * What stands right beside the name is read before (country-beside.ts). Seas and what lies in them are left alone.
 */

import { mentionsIn, type Named } from "../entities/named.ts";
import type { Identity } from "../model/party.ts";
import { isRelation } from "../parse/tree.ts";
import { placeKey } from "./place-key.ts";
import type { TimeKit } from "./time-kit.ts";
import type { PlaceMention } from "./timed.ts";
import { isCountry } from "./told-countries.ts";

export interface FoundPlace {
  readonly place: PlaceMention;
  /** Where its country is open: those that have a town of the name, as far as any list knows; else null. */
  readonly open: readonly string[] | null;
  /** Whether it says where things are rather than from where somebody speaks. */
  readonly isScene: boolean;
}

/** Part of all that is said of countries that makes the one that leads the country that a text is about. */
const ABOUT = 0.35;
/** The same for the country in which it was written, beside the one that leads. */
const WRITTEN = 0.5;
/** So many places at the least, and so many times those of the next, make a country the one where a text plays. */
const FEW = 3;
const FAR = 2;
/** Part of all that is said of countries below which those who act are no more than guests. */
const HARDLY = 0.15;
const OF_STATE: ReadonlySet<string> = new Set(["GOV", "MIL", "LEG", "SPY"]);
/** So often a paragraph names the country that it is about. */
const OFTEN = 2;
/** "LODWAR, Kenya, March 3 (Rift Press) -". */
const DATELINE_PARTS = /,|\(| [-–—]/;
const AT_SEA = /(?:^|\s)(?:reefs?|shoals?|atoll|bank|bay|gulf|strait|channel|sea|ocean)$/;

export function settleCountries(named: Named, found: readonly FoundPlace[], kit: TimeKit): PlaceMention[] {
  const told = new Map<string, string>();
  for (const { place, open } of found)
    if (open && place.country !== null) told.set(placeKey(place.name), place.country);
  const around: Around = {
    home: homeOf(named, found, kit),
    scenes: new Set(found.flatMap(({ place, isScene }) => (isScene && place.country ? [place.country] : []))),
    inSentence: onlyCountries(found, ({ sentence }) => sentence),
    inParagraph: onlyCountries(found, ({ sentence }) => paragraphOf(named, sentence)),
    toldIn: toldByParagraph(named),
  };
  return found.map(({ place, open }) => {
    const key = placeKey(place.name);
    if (!open || place.country !== null || AT_SEA.test(key)) return place;
    const country = told.get(key) ?? countryAround(named, { sentence: place.sentence, towns: open }, around);
    if (country !== null) told.set(key, country);
    return country === null ? place : { ...place, country };
  });
}

interface Open {
  readonly sentence: number;
  /** Countries that have a town of the name. */
  readonly towns: readonly string[];
}

interface Around {
  readonly home: string | null;
  /** Countries in which the text places anything. */
  readonly scenes: ReadonlySet<string>;
  readonly inSentence: ReadonlyMap<number, string>;
  readonly inParagraph: ReadonlyMap<number, string>;
  /** The country that a paragraph speaks of most, by far. */
  readonly toldIn: (paragraph: number) => string | null;
}

function countryAround(
  named: Named,
  { sentence, towns }: Open,
  { home, scenes, inSentence, inParagraph, toldIn }: Around,
): string | null {
  const { leader, pair, sections, share } = named.home;
  const part = sections.get(sentence) ?? null;
  const often = [...share.keys()].filter((code) => (share.get(code) ?? 0) >= HARDLY);
  const ours = [part, home, leader, ...(pair ?? []), ...often].find(
    (code) => code !== null && towns.includes(code),
  );
  if (ours) return ours;
  const acting = actingCountries(named, sentence, scenes);
  if (acting.size > 1) return null;
  const paragraph = paragraphOf(named, sentence);
  const scene = inSentence.get(sentence) ?? part;
  if (scene) return scene;
  // "It massed troops near Zerbak": whoever is abroad here may be at home there.
  const isAtHome = home !== null && !sections.has(sentence) && (acting.size === 0 || acting.has(home));
  if (isAtHome) return home;
  const beside = inParagraph.get(paragraph);
  if (beside) return beside;
  const told = toldIn(paragraph);
  // "Guinean troops came to Yenga", in a text that plays in Sierra Leone: theirs or not.
  const isAbroad = home !== null && home !== told;
  return told !== null && !isAbroad && !isElsewhere(named, told) ? told : null;
}

/** Whether the text as a whole is at home in another country: a paragraph may speak of those who come from this one. */
function isElsewhere({ home: { leader, pair, base } }: Named, code: string): boolean {
  if (leader !== null) return leader !== code;
  return base !== null && base !== code && pair?.includes(code) === true;
}

/** The country that the text is about: where it was written, if it speaks of it; where most of its places lie; or one that leads by far. */
function homeOf(
  { dropped, home: { share, leader, base } }: Named,
  found: readonly FoundPlace[],
  kit: TimeKit,
): string | null {
  const [most] = share.values();
  const dateline = dropped.find(({ reason }) => reason === "dateline")?.quote ?? "";
  for (const part of dateline.split(DATELINE_PARTS, 2)) {
    const code = kit.places.get(placeKey(part.trim()))?.country;
    if (code && (share.get(code) ?? 0) >= WRITTEN * (most ?? 0)) return code;
  }
  return sceneOfMost(found, share) ?? (leader !== null && (share.get(leader) ?? 0) >= ABOUT ? leader : base);
}

/** The country in which most of the places lie; null where there are few or they are scattered. */
function sceneOfMost(found: readonly FoundPlace[], share: ReadonlyMap<string, number>): string | null {
  const names = new Map<string, Set<string>>();
  for (const { place, open, isScene } of found) {
    const likely = place.country ?? onlyOf((open ?? []).filter((code) => (share.get(code) ?? 0) >= HARDLY));
    if (isScene && likely !== null)
      names.set(likely, (names.get(likely) ?? new Set()).add(placeKey(place.name)));
  }
  const [first, second] = [...names].sort(([, a], [, b]) => b.size - a.size);
  const leads = first !== undefined && first[1].size >= FEW && first[1].size >= FAR * (second?.[1].size ?? 0);
  return leads ? first[0] : null;
}

function onlyOf(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** By sentence or paragraph the one country in which all its places lie, where there is one. */
function onlyCountries(
  found: readonly FoundPlace[],
  stretchOf: (place: PlaceMention) => number,
): ReadonlyMap<number, string> {
  const codes = new Map<number, Set<string>>();
  for (const { place, isScene } of found) {
    if (!isScene || place.country === null) continue;
    const stretch = stretchOf(place);
    codes.set(stretch, (codes.get(stretch) ?? new Set()).add(place.country));
  }
  return new Map(
    [...codes].flatMap(([stretch, here]) => {
      const [only] = here;
      return here.size === 1 && only !== undefined ? [[stretch, only] as const] : [];
    }),
  );
}

/** "PERU - Villagers near Zerbak ... the government": by the names in it, whatever they stand for. */
function toldByParagraph(named: Named): (paragraph: number) => string | null {
  const known = new Map<number, string | null>();
  return (paragraph) => {
    const cached = known.get(paragraph);
    if (cached !== undefined) return cached;
    const told = mostTold(named, paragraph);
    known.set(paragraph, told);
    return told;
  };
}

function mostTold(named: Named, paragraph: number): string | null {
  const counts = new Map<string, number>();
  for (const [at, sentence] of named.sentences.entries()) {
    if (sentence.paragraph !== paragraph) continue;
    for (const { identities, country } of mentionsIn(named, at))
      for (const code of new Set([country, ...identities.map(({ code }) => code)]))
        if (code !== null && isCountry(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= OFTEN && first[1] >= FAR * (second?.[1] ?? 0) ? first[0] : null;
}

function paragraphOf(named: Named, sentence: number): number {
  return named.sentences[sentence]?.paragraph ?? -1;
}

/**
 * Whose bodies act in a sentence, and not who suffers something: where two do ("Kenya and Uganda signed it in Zerbak"), nothing
 * tells whose place it is.
 */
function actingCountries(named: Named, sentence: number, scenes: ReadonlySet<string>): ReadonlySet<string> {
  const tokens = named.sentences[sentence]?.tokens ?? [];
  const acting = mentionsIn(named, sentence).filter(({ head }) => {
    const token = tokens[head];
    const first = token && isRelation(token, "conj") ? tokens[token.head] : token;
    return first !== undefined && isRelation(first, "nsubj") && !isRelation(first, "nsubj:pass");
  });
  const { share } = named.home;
  // "Rwandan rebels" in Uganda, "Serbs" in Kosovo: nobody's state, of a country that the text hardly speaks of or places nothing in.
  const isGuest = ({ code, sector }: Identity): boolean =>
    sector !== null && !OF_STATE.has(sector) && (!scenes.has(code) || (share.get(code) ?? 0) < HARDLY);
  return new Set(
    acting.flatMap(({ identities }) =>
      identities
        .filter((one) => !isGuest(one))
        .map(({ code }) => code)
        .filter(isCountry),
    ),
  );
}
