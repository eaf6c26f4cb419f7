/**
 * Whom a description means of those who were named before, by its own words.
 *
 *     "the interior ministry ... [the ministry]"                  the same
 *     "the ministers of Peru, Chile and Bolivia ... [The ministers]"   all three
 *     "The UN mission urged calm. [The envoy]"                    of the United Nations
 *
 * Not here: whose somebody is of whom nobody of the kind was named (belonging.ts), pairs (pairs.ts).
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Identity } from "../../model/party.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { countryOfPlaces } from "./where-they-act.ts";

/** "The ministers of Peru, Chile and Bolivia met. ... [The ministers] condemned": all of them, however far back they were listed. */
export function sameSeveral({ told }: Discourse, { word, plural, nature, head, first }: Draft): Draft | null {
  if (!plural || nature !== "person" || word?.office !== true || head - first > 2) return null;
  return (
    told
      .slice(-FAR)
      .findLast((d) => d.plural && d.identities.length > 2 && isSameOffice(d.word?.word, word.word)) ?? null
  );
}

/** Mentions to look back for a list of offices. */
const FAR = 300;

/** "foreign ministers ... ministers" */
function isSameOffice(one: string | undefined, other: string): boolean {
  return one !== undefined && (one === other || one.endsWith(` ${other}`) || one.startsWith(`${other} `));
}

/** The nearest earlier mention with the same noun, or a group for "the group". */
export function sameAs(discourse: Discourse, draft: Draft): Draft | null {
  const { word } = draft;
  if (!word) return null;
  const { sections } = discourse.home;
  const there = word.sector === "COP" ? countryOfPlaces(discourse, draft) : null;
  for (const near of recent(discourse, draft.sentence, 5)) {
    if (
      // In a digest "the army" is that of its part.
      sections.get(near.sentence) !== sections.get(draft.sentence) ||
      near.identities.length === 0 ||
      near.identities.some((i) => i.code === "UNK" && i.sector !== null && near.kind !== "name") ||
      (there !== null && near.country !== null && near.country !== there.code)
    )
      continue;
    if (isTitled(discourse, near, word.word)) return near;
    if (near.word && (near.word === word || near.word.word.endsWith(` ${word.word}`))) {
      // "the former president ... the president": another.
      if (!/^(?:former|ex|deputy|vice)\b/.test(near.word.word) && !isOther(discourse, draft, near))
        return near;
      continue;
    }
    // "the Free Coast Army ... [the army]": that of the state, for rebels are not called so.
    const isRebels = word.sector === "MIL" && near.identities.some((i) => i.sector === "REB");
    if (isNamedBy(discourse, near, word.word) && !isRebels) return near;
    if (word.word === "agency" && isAuthority(discourse, near)) return near;
    const isGroup =
      (near.meaning?.kind === "body" || (isSociety(near) && SOCIETIES.test(word.word))) &&
      near.identities.some((i) => i.sector !== "JRN") &&
      (near.identities[0]?.sector !== "IGO" ||
        !(discourse.index.kinds.movements.has(word.word) || CITIZENS.test(word.word))) &&
      // "the Red Cross ... [the commission]": another.
      (near.identities[0]?.sector !== "NGO" ||
        !/^(?:commission|movement|faction|alliance|bloc)$/.test(word.word));
    if (
      isGroup &&
      discourse.index.kinds.groups.has(word.word) &&
      (word.sector === null ||
        word.weak === true ||
        near.identities[0]?.sector === word.sector ||
        (word.word === "militia" && near.identities[0]?.sector === "PRM"))
    )
      return calledBefore(discourse, draft) ?? near;
  }
  return null;
}

/** "The council met. ... The European Union urged [the council]": who was called so already, however far back. */
function calledBefore({ told }: Discourse, { word, first, head }: Draft): Draft | null {
  if (!word || head - first > 1 || !SITTING.test(word.word)) return null;
  return (
    told.findLast(
      (d) =>
        d.word === word &&
        d.definite &&
        d.head - d.first === 1 &&
        d.identities.length === 1 &&
        d.identities[0]?.code !== "UNK",
    ) ?? null
  );
}

const SITTING = /^(?:council|committee|commission|court|tribunal)$/;

/** "King Ali ... [the monarch]": a name whose title is of the kind. */
function isTitled({ parsed }: Discourse, { start, type }: Draft, word: string): boolean {
  return type === "PER" && TITLES[word]?.test(parsed.text.slice(start, start + LONGEST)) === true;
}

const TITLES: Readonly<Record<string, RegExp>> = {
  king: /^King /,
  monarch: /^(?:King|Queen|Emperor|Sultan|Emir) /,
  ruler: /^(?:King|Queen|Emperor|Sultan|Emir|Sheikh) /,
  premier: /^Prime Minister /,
  pontiff: /^Pope /,
};
const LONGEST = 20;

/** A body of citizens that only the text knows, in capitals: "the Salt Front ... [the coalition]". */
function isSociety({ kind, type, identities }: Draft): boolean {
  return (
    kind === "name" && type === "ORG" && identities.length === 1 && SOCIETY.test(identities[0]?.sector ?? "")
  );
}

/** "the Port Authority", "the NPA": an agency of a state. */
function isAuthority(
  discourse: Discourse,
  { kind, type, nature, start, end, proper, identities }: Draft,
): boolean {
  if (kind !== "name" || type !== "ORG" || nature !== "body" || identities[0]?.sector !== "GOV") return false;
  return AUTHORITY.test(discourse.parsed.text.slice((proper ?? { start }).start, (proper ?? { end }).end));
}

const AUTHORITY =
  /(?:^\p{Lu}{2,6}|\b(?:Authority|Agency|Administration|Commission|Service|Bureau|Inspectorate|Directorate))$/u;

/** Nothing that states found. */
const CITIZENS =
  /^(?:federation|confederation|association|cooperative|collective|syndicate|charity|watchdog)$/;

const SOCIETIES =
  /^(?:movement|alliance|coalition|association|federation|confederation|league|cooperative|collective|syndicate)$/;

const SOCIETY = /^(?:OPP|PTY|REB|LAB|SOC|CVL|CRM|AGR|EDU|REL)$/;

/** "the acting water minister" after "the foreign minister": the words before the noun say that it is somebody else. */
function isOther({ parsed }: Discourse, draft: Draft, near: Draft): boolean {
  const kindsOf = ({ sentence, first, last, word }: Draft): string[] =>
    (parsed.sentences[sentence]?.tokens ?? [])
      .slice(first, last + 1)
      .filter((t) => t.upos === "NOUN" && !word?.word.split(" ").includes(t.lemma))
      .map((t) => t.lemma);
  const earlier = new Set(kindsOf(near).concat(near.word?.word.split(" ") ?? []));
  return kindsOf(draft).some((kind) => !earlier.has(kind));
}

/** "the Green Coast Movement ... [the movement]", "the Court of Audit ... [the court]": the head of its name is the word. */
function isNamedBy({ parsed }: Discourse, near: Draft, word: string): boolean {
  if (near.kind !== "name" || near.type !== "ORG") return false;
  const { start, end } = near.proper ?? near;
  const name = parsed.text.slice(start, end).toLowerCase();
  const head = ` ${name.split(" of ")[0]}`;
  return (
    head.endsWith(` ${word}`) || name.endsWith(` ${word}`) || (word === "force" && head.endsWith(" forces"))
  );
}

/** "The UN mission urged calm. [The envoy]": of the body of states that was named last, where it sends envoys and no state was named after it. */
export function senderOf(discourse: Discourse, draft: Draft): Identity | null {
  if (!draft.definite || draft.plural || !SENT.test(draft.word?.word ?? "")) return null;
  const near = recent(discourse, draft.sentence, 2).find(
    (d) => d.kind !== "pronoun" && (d.nature === "state" || d.nature === "body") && d.identities.length === 1,
  );
  const body = near?.identities[0];
  return body?.sector === "IGO" ? body : null;
}

const SENT = /^(?:(?:special|chief|peace) )?(?:envoy|representative|mediator|rapporteur)$/;

/** Longer lists share nothing. */
const LISTED = 6;

/** "Peruvian women, [children] and [pupils]": a list of bare nouns shares the adjective of its first. */
export function nationalityBefore({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  let at: Draft | undefined = draft;
  for (let steps = 0; steps < LISTED && at && isBare(at); steps++) {
    const first: number = at.first;
    if (!/^(?:,|and|or)$/.test(tokens[first - 1]?.form ?? "")) return null;
    at = (drafts[draft.sentence] ?? []).find(
      (d) => d.last === first - 2 && d.kind === "description" && d.nature === "people" && d.plural,
    );
  }
  const [identity] = at?.identities ?? [];
  const adjective = at && at !== draft && !isBare(at) ? tokens[at.first] : undefined;
  const isNational = adjective?.upos === "ADJ" && /^\p{Lu}/u.test(adjective.form);
  return isNational && at?.identities.length === 1
    ? (index.countries.get(identity?.code ?? "") ?? null)
    : null;
}

function isBare({ plural, first, head, nature }: Draft): boolean {
  return plural && first === head && nature === "people";
}

/** The armed group, where the text has named one only. */
export function soleGroup({ groups }: Discourse): Identity | null {
  return groups.length === 1 ? (groups[0] ?? null) : null;
}
