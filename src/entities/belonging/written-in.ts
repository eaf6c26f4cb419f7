/**
 * The country in which a text was written, by its dateline.
 *
 *     "LIMA - Peru closed its border"                        Peru
 *     "ABUJA/LOME - ... Togo's officers ..."                 of two the one that the text speaks of by far more; else the first
 *     "OSLO - Peace talks ... Manila ... the Philippines"    nobody: the text tells of guests
 */

import type { Parsed } from "../../parse/parsed.ts";
import { isActing } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import type { PartyKit } from "../party-kit.ts";
import { spokenTurns } from "../reference/spoken-turns.ts";
import { codesOf } from "./codes-of.ts";
import { countriesIn } from "./countries-in.ts";

/** How much more the text must speak of another than of whom the dateline names first. */
const BY_FAR = 1.4;
/** How much it must speak of guests. */
const GUESTS = 5;
/** Sentences in which a host may act: it opens the talks. */
const HOST_ACTS = 1;

/** Its ISO 3166-1 alpha-3 code; null where no dateline tells or it is that of a mere host. `scores`: how much is said of each country. */
export function writtenIn(
  parsed: Parsed,
  drafts: readonly (readonly Draft[])[],
  scores: ReadonlyMap<string, number>,
  { parties: index, townIn }: Pick<PartyKit, "parties" | "townIn">,
): string | null {
  const dateline = parsed.dropped.find((d) => d.reason === "dateline")?.quote ?? "";
  const told = countriesOf(dateline === "" ? openingPlace(parsed) : dateline, index, townIn);
  const scoreOf = (code: string) => scores.get(code) ?? 0;
  const [first] = told;
  if (first === undefined) return null;
  const chosen = told.find((code) => scoreOf(code) > 0 && scoreOf(code) >= BY_FAR * scoreOf(first)) ?? first;
  const most = Math.max(0, ...scores.values());
  const ofGuests = most >= Math.max(GUESTS, BY_FAR * scoreOf(chosen));
  return ofGuests && isHost(parsed, drafts, chosen, index) ? null : chosen;
}

/** "SAINT-LOUIS" of "SAINT-LOUIS (Coast News) -" */
const TOWN = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u;

/** "MONTEVIDEO, 3 March -", "Suva (Island News)": a text that opens with where it was written, though nobody cut it off. */
function openingPlace(parsed: Parsed): string {
  const opening = parsed.text.slice(parsed.sentences[0]?.start ?? 0);
  const place =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:, (?:\d|\p{Lu}\p{L}+\.? \d)| \()/u.exec(
      opening,
    )?.[1] ?? "";
  // Guests are interviewed abroad as well.
  return place === "" || spokenTurns(parsed).length > 0 ? "" : place;
}

/** "LIMA": Peru; "ABUJA/LOME": Nigeria and Togo. */
function countriesOf(place: string, index: PartyIndex, townIn: PartyKit["townIn"]): readonly string[] {
  const codes = place.split("/").flatMap((part) => {
    const code = countriesIn(part, index)[0] ?? townIn(TOWN.exec(part)?.[0] ?? "");
    return code ? [code] : [];
  });
  return [...new Set(codes)];
}

/** "Angola's envoys and the rebels met": where others talk and nobody of the land acts, nobody is at home. */
function isHost(
  { title, text, sentences }: Parsed,
  drafts: readonly (readonly Draft[])[],
  code: string,
  index: PartyIndex,
): boolean {
  const opening = text.slice(sentences[0]?.start ?? 0, sentences[1]?.end ?? 0);
  if (!TALKS.test(`${title ?? ""} ${opening}`)) return false;
  const acting = drafts.filter((here, at) =>
    here.some((d) => d.nature !== "place" && isActing(sentences[at], d) && codesOf(d, index).includes(code)),
  );
  return acting.length <= HOST_ACTS;
}

const TALKS = /\b(?:talks|negotiat\w+|mediat\w+|summit|delegations?|envoys|meeting|peace)\b/i;
