/**
 * What kind of body a name is that nobody knows, and of which country, by the words of the name.
 *
 *     "[Regional Trial Court] in Cebu"        JUD, of the country of the place behind
 *     "the [U.S. Commerce Department]"        GOV, of the country with which it opens
 *     "the [State Committee for Security]"    GOV
 *     "the [Coast Herald]"                    JRN (lexicon: nameSectors)
 */

import type { CountryEntry } from "../lexicon/party-entry.ts";
import type { Identity } from "../model/party.ts";
import type { Sector } from "../model/plover.ts";
import type { Token } from "../parse/parsed.ts";
import { ownerOf } from "./belonging/owners.ts";
import type { Draft } from "./draft.ts";
import { fold } from "./parties/atoms.ts";
import { existsIn } from "./parties/era.ts";
import { ofCountry, unknown } from "./parties/identities.ts";
import type { Reading } from "./reading.ts";

const WITHIN: ReadonlySet<string> = new Set(["in", "of"]);

/** "Regional Trial Court in Cebu": the sector of its head word, the country of the place after or inside it. */
export function unknownBody(reading: Reading, draft: Draft, text: string): Identity {
  const { tokens } = reading.sentence;
  const after = WITHIN.has(tokens[draft.last + 1]?.form ?? "")
    ? tokens[draft.last + 2]?.upos === "DET"
      ? 3
      : 2
    : 0;
  const place =
    after > 0
      ? reading.names.find((n) => n.first === draft.last + after && n.meanings.length > 0)
      : undefined;
  const owner = place ? ownerOf(reading, place) : null;
  const state = stateInName(reading, draft);
  const sector = headSector(reading, draft) ?? nameSector(reading, draft);
  // "the Chadian Human Rights Commission" is of a state, whatever its other words are like.
  if (state && isPublicName(reading, draft))
    return named(state, text, sector === "NGO" ? "GOV" : (sector ?? "GOV"));
  if (sector === "NGO" || sector === "IGO") return { ...unknown(text, sector), code: sector };
  if (state) return named(state, text, sector);
  return owner?.kind === "country" ? named(owner.country, text, sector) : unknown(text, sector);
}

export function named(country: CountryEntry, name: string, sector: Sector | null): Identity {
  return { ...ofCountry(country, sector), name, entity: null };
}

/** "the [U.S.] Commerce Department", "[China] National Petroleum": the country with which a name opens, though the whole name is nobody's in the lexicon. */
export function stateInName(reading: Reading, { first, last }: Draft): CountryEntry | null {
  return first < last ? stateAt(reading, first) : null;
}

/** The state that the lexicon's name from this token on means, where it is one or its adjective. */
export function stateAt({ seen: { atoms, phrases }, year }: Reading, token: number): CountryEntry | null {
  const meaning = phrases.find(({ from }) => atoms[from]?.token === token)?.meanings[0];
  if (meaning?.kind !== "country" && meaning?.kind !== "adjective") return null;
  return existsIn(meaning.country, year) ? meaning.country : null;
}

/** What states have, and no charity. */
function isPublicName({ sentence: { tokens } }: Reading, { first, last }: Draft): boolean {
  const words = tokens.slice(first + 1, last + 1);
  return words.some((t) => PUBLIC.test(t.form)) && !words.some((t) => /^(?:News|Press)$/.test(t.form));
}

const PUBLIC =
  /^(?:Commission|Ministry|Department|Authority|Agency|Directorate|Secretariat|Command|Council|Tribunal|Court|Bureau|Service|Office|Administration)$/;

/** "the Presidential Council", "the State Committee for National Security": of a state, by the words before its head. */
function isStateCouncil(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map((t) => t.form);
  const head = words.findIndex((form) => /^(?:Council|Committee|Commission|Board)$/.test(form));
  return head > 0 && words.slice(0, head).some((form) => OF_STATE.test(form));
}

const OF_STATE =
  /^(?:National|State|Presidential|Supreme|High|Higher|Federal|Central|Regional|Provincial|Municipal|City|County|District|Transitional|Sovereign|Sovereignty|Ministerial|Military|Security|Electoral|Executive|Ruling|Leadership)$/;

/** "the Coast Herald", "the Central Organization of Trade Unions": by the words of the name and those of which it is. */
export function nameSector({ sentence: { tokens }, index }: Reading, { first, last }: Draft): Sector | null {
  let end = last + 1;
  if (tokens[end]?.form === "of") while (tokens[end + 1]?.upos === "PROPN") end++;
  let best: { readonly rank: number; readonly sector: Sector } | undefined;
  for (const { form } of tokens.slice(first, end + 1)) {
    const found = index.nameSectors.get(form.toLowerCase());
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  // "the National Human Rights Commission"
  if ((!best || best.sector === "NGO") && isStateCouncil(tokens, first, last)) return "GOV";
  return best?.sector ?? null;
}

function headSector({ sentence, index }: Reading, draft: Draft): Sector | null {
  for (const at of [draft.last, draft.first]) {
    const word = fold(sentence.tokens[at]?.form ?? "");
    const single = index.words.get(word)?.find((p) => p.atoms.length === 1)?.meanings[0];
    // "the All People's Congress" is a party, if anything.
    if (word === "congress" && draft.first < draft.last) continue;
    // "the People's Congress": whoever these are.
    if (single?.word.sector === "CVL" && sentence.tokens[at + 1]?.xpos === "POS") continue;
    if (single && single.word.nature !== "person" && single.word.weak !== true) return single.word.sector;
  }
  return null;
}
