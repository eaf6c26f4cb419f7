/**
 * Names of the two halves of a divided land.
 *
 *     "[North and South Korea]"                      both
 *     "South Korea ... [the South], [the North]"     South Korea, North Korea
 *     "[the two Koreas]"                             both
 *
 * Only of lands that the article is about: "the South" of Nigeria or of the United States is nobody.
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { ofCountry } from "../parties/identities.ts";

/** Part of all that the article says of countries. */
const LEAST = 0.15;
const HALF = /^(?:North|South|East|West)$/;

/** Makes a state, or two, of a name that nobody knows. */
export function resolveHalf(discourse: Discourse, draft: Draft, name: string): void {
  if (!HALF.test(name)) {
    if (name.endsWith("s")) become(draft, bothOf(discourse, name.slice(0, -1)));
    return;
  }
  const other = otherHalf(discourse, draft);
  const whole = discourse.index.countries.get(other?.country ?? "");
  if (!other || !whole) {
    become(draft, ofArticle(discourse, draft, name));
    return;
  }
  // "[North and South Korea]": one mention of both, whichever of its words the tree hangs on the verb.
  const twin = named(discourse.index.countries, [name, ...whole.name.split(" ").slice(1)].join(" "));
  if (twin.length === 0) return;
  become(other, [...twin, whole]);
  other.first = draft.first;
  other.start = draft.start;
  draft.nature = "thing";
}

function become(draft: Draft, found: readonly CountryEntry[]): void {
  if (found.length === 0) return;
  draft.identities = found.map((country) => ofCountry(country, "GOV"));
  draft.nature = "state";
  draft.type = "LOC";
  draft.plural = found.length > 1;
  draft.country = found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** "[North] and South Korea" */
function otherHalf({ parsed, drafts, index }: Discourse, draft: Draft): Draft | undefined {
  const joint = parsed.sentences[draft.sentence]?.tokens[draft.last + 1]?.form;
  if (joint !== "and" && joint !== "or") return undefined;
  return (drafts[draft.sentence] ?? []).find(
    (d) =>
      d.first === draft.last + 2 && HALF.test(index.countries.get(d.country ?? "")?.name.split(" ")[0] ?? ""),
  );
}

/** "[the South]" */
function ofArticle({ parsed, home, index }: Discourse, draft: Draft, name: string): CountryEntry[] {
  if (parsed.sentences[draft.sentence]?.tokens[draft.first - 1]?.form.toLowerCase() !== "the") return [];
  for (const [code, share] of home.share) {
    const [half = "", ...land] = index.countries.get(code)?.name.split(" ") ?? [];
    if (share < LEAST || !HALF.test(half) || land.length === 0) continue;
    const found = named(index.countries, [name, ...land].join(" "));
    if (found.length > 0) return found;
  }
  return [];
}

/** "[the two Koreas]": the lands that are called so, with or without a half before it. */
function bothOf({ home, index }: Discourse, land: string): CountryEntry[] {
  const halves = [...index.countries.values()].filter(
    ({ name }) => name === land || (name.endsWith(` ${land}`) && HALF.test(name.split(" ")[0] ?? "")),
  );
  return halves.length === 2 && halves.some(({ code }) => (home.share.get(code) ?? 0) >= LEAST) ? halves : [];
}

function named(countries: ReadonlyMap<string, CountryEntry>, name: string): CountryEntry[] {
  for (const country of countries.values()) if (country.name === name) return [country];
  return [];
}
