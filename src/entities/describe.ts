/**
 * Descriptions: a noun for persons or bodies with what stands before and after it.
 *
 *     "[senior Biden administration officials]"   United States, GOV
 *     "[Turkish and Greek officials]"             two identities
 *     "[the foreign ministers of France and Germany]"
 *     "[two American citizens]"                   CVL
 *     "[Iran-backed militias]"                    not Iran
 *
 * Who "its army" or "the ministry" is, is found out later (resolve.ts).
 */

import type { Identity } from "../model/party.ts";
import type { Sector } from "../model/plover.ts";
import type { Token } from "../parse/parsed.ts";
import { ownerOf } from "./belonging/owners.ts";
import { ownersAfter } from "./belonging/owners-after.ts";
import { isOfClub } from "./clubs.ts";
import { type Draft, draftOf, type Name } from "./draft.ts";
import { headOf } from "./heads.ts";
import { leftEdge } from "./noun-phrase.ts";
import { distinct, ofCountry, unknown } from "./parties/identities.ts";
import { type Reading, textOf } from "./reading.ts";
import type { Word } from "./words.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "these", "that", "those", "both"]);
const UPPER = /^\p{Lu}/u;

export function describe(reading: Reading, word: Word): Draft {
  const { sentence } = reading;
  const { tokens } = sentence;
  const first = leftEdge(reading, word);
  const before = [
    ...namesIn(reading.names, first, word.first - 1).filter((n) => isOwner(reading, n, word)),
    ...namesIn(reading.names, word.first, word.last - 1).filter(isSeat),
  ];
  // "the Catholic bishop of Jaffna": the adjective says of what kind, not of what country.
  const owned = before.some((n) => !/^(?:folk|regionAdjective)$/.test(n.meanings[0]?.kind ?? ""));
  // "her counterparts from Chile": whose they are not is said before, and whose they are behind.
  const isHis = hasPossessive(tokens, first, word.first) && word.word.word !== "counterpart";
  const after = owned || isHis ? null : ownersAfter(reading, word);
  const last = after?.extends ? after.last : word.last;
  const draft = draftOf(
    sentence.index,
    { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
    "description",
  );
  draft.head = headOf(sentence, first, last, word.head);
  draft.word = word.word;
  draft.plural = word.plural;
  draft.definite = DEFINITE.has(tokens[first]?.form.toLowerCase() ?? "");
  draft.nature = word.word.nature;
  draft.sector = sectorOf(reading, word, first);
  const owners = [...before, ...(after?.names ?? [])];
  if (draft.nature === "place") draft.country = landOf(reading, owners);
  else {
    // "a camp near Gao" lies there and may be anybody's; an army base in Gao is of the army there.
    const isBeside = draft.nature === "thing" && draft.sector === null && after !== null && !after.extends;
    draft.identities = isBeside ? [] : identitiesBy(reading, owners, draft);
    draft.country = draft.identities.length === 1 ? (draft.identities[0]?.code ?? null) : null;
  }
  draft.anonymous = isAnonymous(reading, draft);
  nameProper(draft, tokens, word);
  return draft;
}

/** The one country in which a place lies: "a village in eastern Chad". */
function landOf(reading: Reading, owners: readonly Name[]): string | null {
  const codes = owners.flatMap((name) => {
    const owner = ownerOf(reading, name);
    return owner?.kind === "country" ? [owner.country.code] : [];
  });
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

/** Persons without a name; an office held by one person and spokespersons count as named, "a minister" does not. */
function isAnonymous({ index, sentence }: Reading, draft: Draft): boolean {
  const { word, nature, plural } = draft;
  if (!word || (nature !== "person" && nature !== "people")) return false;
  const article = sentence.tokens[draft.first]?.form.toLowerCase();
  if (word.word.startsWith("spokes")) return plural;
  const isOne = article !== "a" && article !== "an" && article !== "another" && article !== "one";
  if (word.office === true || index.kinds.named.has(word.word))
    return !isOne || (plural && !draft.definite && draft.identities.length === 0 && word.nature === "person");
  const head = word.word.split(" ").at(-1) ?? "";
  return !(isOne && !plural && draft.first < draft.last && index.kinds.offices.has(head));
}

/** "Iranian Foreign Ministry" is a name: its head is in capitals, and not only because the sentence begins. */
function nameProper(draft: Draft, tokens: readonly Token[], word: Word): void {
  const head = tokens[word.head];
  if (
    !head ||
    word.word.nature !== "body" ||
    !UPPER.test(head.form) ||
    (word.first === 0 && tokens[1]?.upos !== "PROPN" && word.first === word.last)
  )
    return;
  let from = word.first;
  while (from > draft.first && UPPER.test(tokens[from - 1]?.form ?? "") && tokens[from - 1]?.upos !== "DET")
    from--;
  draft.type = "ORG";
  draft.kind = "name";
  draft.proper = { start: tokens[from]?.start ?? draft.start, end: draft.end };
}

/** "Peru's biggest Quechua party", "Arab Israeli lawmakers": of a country, and only by kind of a community. */
function identitiesBy(reading: Reading, owners: readonly Name[], draft: Draft): Identity[] {
  const every = distinct(owners.flatMap((name) => ownedBy(reading, name, draft)));
  // "Congolese Mai-Mai fighters": of the group, which is of that country.
  const groups = every.filter((i) => i.entity !== null && ARMED.test(i.sector ?? ""));
  const all = every.filter((i) => groups.includes(i) || !groups.some((g) => g.code === i.code));
  const [first, last] = [owners[0], owners.at(-1)];
  const known = all.filter((i) => i.code !== "UNK");
  if (!first || !last || known.length === 0 || known.length === all.length) return all;
  const isList = reading.sentence.tokens
    .slice(first.first, last.last)
    .some((t) => /^(?:and|or|,)$/.test(t.form));
  return isList ? all : known;
}

const ARMED = /^(?:REB|CRM|PRM)$/;

/** "a [Kremlin] spokesman": the seat of power in a title of several words is whose the title is. */
function isSeat({ meanings }: Name): boolean {
  return meanings[0]?.kind === "seat";
}

function namesIn(names: readonly Name[], first: number, last: number): Name[] {
  return names.filter((n) => first <= n.first && n.last <= last);
}

/** "Iran-backed", "Russian-occupied" and "anti-American" name no owner; "Saudi-led" does. */
function isOwner({ sentence: { tokens }, index }: Reading, name: Name, word: Word): boolean {
  if (PREFIXED.test(tokens[name.first]?.form ?? "")) return false;
  if (
    tokens[name.first - 1]?.form === "-" &&
    /^(?:anti|pro|ex|non|inter|pan|trans)$/i.test(tokens[name.first - 2]?.form ?? "")
  )
    return false;
  // "Ankara's allies" are not Ankara.
  if (index.kinds.companions.has(word.word.word) && tokens[name.last + 1]?.xpos === "POS") return false;
  if (tokens[name.last + 1]?.form !== "-") return true;
  const verb = tokens[name.last + 2];
  if (verb?.xpos !== "VBN") return true;
  if (OWNED.has(verb.form)) return word.word.nature === "thing";
  return verb.form === "led" || verb.form === "run" ? word.word.nature === "body" : false;
}

/** "the Inter-American Court", in one word. */
const PREFIXED = /^(?:anti|pro|ex|non|inter|pan|trans)[-‐]\p{Lu}/iu;

/** "a Greek-owned tanker" */
const OWNED: ReadonlySet<string> = new Set(["owned", "flagged", "registered", "operated", "crewed"]);

function hasPossessive(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some((t) => t.xpos === "PRP$");
}

const GENERIC: ReadonlySet<Sector | null> = new Set<Sector | null>(["GOV", null]);

/** The noun's own sector, or that of a modifier where the noun has none: "defence official". */
function sectorOf({ sentence, index }: Reading, word: Word, first: number): Sector | null {
  let { sector } = word.word;
  if (isOfClub(sentence.tokens, word)) return "CVL";
  // "a police colonel"
  if (sector === "MIL" && sentence.tokens[word.first - 1]?.form === "police") return "COP";
  const members = membersSector({ sentence, index }, word);
  if (members !== null) return members;
  if (word.word.office === true || !GENERIC.has(sector)) return sector;
  if (word.word.nature === "body" && word.word.weak !== true) return sector;
  for (let i = first; i < word.first; i++) {
    const modifier = index.sectorModifiers.get(sentence.tokens[i]?.form.toLowerCase() ?? "");
    if (modifier) sector = modifier;
  }
  return sector;
}

/** "the growers' council", "a boat owners' association": of the sector of those whose it is. */
function membersSector(
  { sentence: { tokens }, index }: Pick<Reading, "sentence" | "index">,
  word: Word,
): Sector | null {
  const { nature, sector } = word.word;
  if (nature !== "body" || !GENERIC.has(sector) || tokens[word.first - 1]?.xpos !== "POS") return null;
  const members = tokens[word.first - 2];
  if (members?.xpos !== "NNS" || !SOCIETY.test(word.word.word)) return null;
  const single = index.words.get(members.form.toLowerCase())?.find((p) => p.atoms.length === 1)?.meanings[0];
  const own = single?.word.nature === "people" ? single.word.sector : null;
  return MEMBERS.test(own ?? "") ? own : null;
}

const SOCIETY =
  /^(?:council|committee|association|federation|confederation|league|cooperative|congress|assembly|board|network|group|movement|mission|body|alliance|collective|syndicate)$/;
const MEMBERS = /^(?:AGR|LAB|REL|EDU|MED|BUS|CVL|SOC|JRN|JUD)$/;

/** "Berg's administration" governs, whoever Berg is; "the Berg office" may be anybody's. */
function isGovernment({ word, nature, sector }: Draft): boolean {
  return nature === "body" && sector === "GOV" && word?.weak !== true;
}

/** Who the description is, where a name owns it. */
function ownedBy(reading: Reading, name: Name, draft: Draft): Identity[] {
  const owner = ownerOf(reading, name);
  if (!owner)
    return name.type === "ORG" || name.type === null
      ? [
          unknown(
            textOf(reading, name),
            GENERIC.has(draft.sector) && !isGovernment(draft) ? null : draft.sector,
          ),
        ]
      : [];
  const { word } = draft;
  if (owner.kind === "country" && owner.sector !== undefined && FOLLOWING.test(word?.word ?? ""))
    return [ofCountry(owner.country, null)];
  // "Berg's deputy", "Berg's aide": of the same kind as Berg.
  const sector =
    draft.sector ?? (owner.kind === "country" && draft.nature === "person" ? (owner.sector ?? null) : null);
  if (owner.kind === "country")
    return word?.word === "settler" && owner.isPlace
      ? []
      : [ofCountry(owner.country, sector ?? (draft.nature === "state" ? "GOV" : null))];
  const keepsOwn =
    owner.identity.sector === "IGO" ||
    owner.identity.sector === "NGO" ||
    (owner.identity.sector === "REB" && sector === "MIL") ||
    (owner.identity.sector === "CRM" && sector === "REB") ||
    sector === null ||
    sector === "GOV" ||
    sector === owner.identity.sector ||
    word?.weak === true;
  // "Western aid groups" are somebody's, and no state's.
  if (owner.identity.sector === null)
    return [{ ...owner.identity, sector, code: sector === "NGO" ? "NGO" : owner.identity.code }];
  return [
    keepsOwn
      ? withOffice(owner.identity, draft)
      : {
          ...owner.identity,
          sector,
          entity: sector === owner.identity.sector ? owner.identity.entity : null,
        },
  ];
}

/** "Berg backers", "Berg delegates": who follows somebody holds no office of his. */
const FOLLOWING = /^(?:backer|delegate|surrogate|proponent|detractor)$/;

/** "the Taliban government" is an authority, whatever the group is. */
function withOffice(identity: Identity, draft: Draft): Identity {
  const governs =
    draft.nature === "body" &&
    draft.sector === "GOV" &&
    draft.word?.weak !== true &&
    identity.sector === "REB";
  return governs ? { ...identity, sector: "GOV" } : identity;
}
