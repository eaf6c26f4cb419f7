/**
 * A title and a name are one mention; an apposition tells who a name is.
 *
 *     "[U.S. Defense Secretary Lloyd Austin]"            one mention
 *     "[The Israeli Prime Minister, Benjamin Netanyahu]"   one mention
 *     "[Lloyd Austin], [the U.S. defense secretary]"     two, the same person
 *     "[the Palestinian group Hamas]"                    one, a body
 */

import type { Identity } from "../model/party.ts";
import type { Sector } from "../model/plover.ts";
import type { Token } from "../parse/parsed.ts";
import { ownerOf } from "./belonging/owners.ts";
import type { Draft } from "./draft.ts";
import { headOf } from "./heads.ts";
import { ofCountry, officerOf, unknown } from "./parties/identities.ts";
import { type Reading, textOf } from "./reading.ts";

/** Joins titles and names. Drafts in order of their first token. */
export function joinTitles(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const title of drafts) {
    if (!title.word || title.kind === "pronoun") continue;
    const name = nameAfter(reading, title, drafts);
    if (!name || gone.has(name)) continue;
    merge(reading, title, name);
    gone.add(name);
  }
  const left = drafts.filter((d) => !gone.has(d));
  for (const draft of left) linkApposition(reading, draft, left);
  return left;
}

/** The name that follows a title at once, or after a comma where the title is an office. */
function nameAfter(reading: Reading, title: Draft, drafts: readonly Draft[]): Draft | null {
  const { tokens } = reading.sentence;
  const { word } = title;
  if (!word || title.plural) return null;
  const follows = (at: number) => drafts.find((d) => d.kind === "name" && d.word === null && d.first === at);
  const direct = follows(skipHonorific(reading, title.last + 1));
  if (direct) {
    // "CEO Ada Berg": a person, though nothing in the name tells.
    if (direct.type === null && direct.meaning === null && word.title === true && word.nature === "person") {
      direct.type = "PER";
      direct.nature = "person";
    }
    const isUnion = UNION.test(word.word);
    if (direct.type === "PER" && !isUnion && (word.nature === "person" || isCalling(reading, title, direct)))
      return direct;
    const isGroup =
      word.nature === "body" || isUnion || (word.nature === "people" && GROUPS.test(word.sector ?? ""));
    if (!isGroup || title.type !== null) return null;
    // "the aid group Clear Wells": what follows is its name, whomever it sounds like.
    if (direct.type !== "ORG" && direct.type !== "LOC" && direct.meaning === null) {
      direct.type = "ORG";
      direct.nature = "body";
    }
    return direct.type === "ORG" ? direct : null;
  }
  const isOffice = word.office === true && title.first < title.last && tokens[title.last + 1]?.form === ",";
  const apposed = isOffice ? follows(skipHonorific(reading, title.last + 2)) : undefined;
  const end = apposed ? tokens[apposed.last + 1] : undefined;
  return apposed?.type === "PER" && end && (end.form === "," || end.form === "." || end.upos === "AUX")
    ? apposed
    : null;
}

/** "farmer Jean Kodi", "the activist Marc Ndjo", but not "the man Jean Kodi met", "the crowd". */
function isCalling({ index: { kinds } }: Reading, { word }: Draft, name: Draft): boolean {
  return (
    word !== null &&
    word.nature === "people" &&
    word.sector !== null &&
    name.first < name.last &&
    !kinds.anybody.has(word.word) &&
    !kinds.collectives.has(word.word) &&
    !GROUPS.test(word.sector)
  );
}

/** "the construction union Suntrec": no person, whatever the name looks like. */
const UNION = /\b(?:union|federation|association)$/;

/** People whom one noun calls by what they run together: papers, charities, firms. */
const GROUPS = /^(?:JRN|NGO|BUS)$/;

function skipHonorific({ sentence, index }: Reading, at: number): number {
  return index.honorifics.has(sentence.tokens[at]?.form ?? "") ? at + 1 : at;
}

function merge(reading: Reading, title: Draft, name: Draft): void {
  const known = name.identities[0];
  const titled = title.identities[0];
  title.last = name.last;
  title.end = name.end;
  title.head = headOf(reading.sentence, title.first, title.last, name.head);
  title.kind = "name";
  title.type = name.type;
  title.proper = name.proper;
  title.meaning = name.meaning;
  title.gender = name.gender;
  title.anonymous = false;
  title.nature = name.nature;
  const country =
    titled && titled.code !== "UNK" ? titled : (countryAfter(reading, title, title.sector) ?? titled);
  title.identities = known ? [named(reading, known, country, title)] : title.identities;
  title.country = title.identities[0]?.code ?? title.country;
}

/** "President Bola Adeyemi of Nigeria" */
export function countryAfter(
  reading: Reading,
  title: Pick<Draft, "last">,
  sector: Sector | null,
): Identity | null {
  const { tokens } = reading.sentence;
  if (tokens[title.last + 1]?.form !== "of") return null;
  const at = tokens[title.last + 2]?.upos === "DET" ? title.last + 3 : title.last + 2;
  const name = reading.names.find((n) => n.first === at);
  const owner = name ? ownerOf(reading, name) : null;
  if (owner?.kind === "country" && !owner.isPlace) return ofCountry(owner.country, sector);
  return owner?.kind === "body" ? owner.identity : null;
}

/** "Greek Cypriot leader Andreas Loizou" governs; "Chadian singer Ali Sow" does not. */
function sectorOf(title: Draft, titled: Identity | undefined, { index }: Reading): Sector | null {
  const leads = title.word?.word === "leader" && title.sector === null;
  return leads && titled && index.countries.has(titled.code) ? "GOV" : title.sector;
}

/** The person of the lexicon, with country and sector of the title where it tells them. */
function named(reading: Reading, known: Identity, titled: Identity | undefined, title: Draft): Identity {
  if (title.type === "ORG") {
    // "the opposition Ghanaian Congress": no parliament, whatever its name says.
    if (known.code !== "UNK")
      return known.sector === "LEG" && /^(?:OPP|PTY)$/.test(title.sector ?? "")
        ? { ...known, sector: title.sector, entity: null }
        : known;
    // "the opposition Freedom Congress": of the kind that the noun before says, wherever it is at home.
    return titled
      ? { ...titled, name: known.name, entity: null }
      : unnamed(known, title.sector ?? known.sector);
  }
  const own = sectorOf(title, titled, reading);
  const specific = title.word?.title === true && title.sector !== null;
  const sector = specific ? (titled?.sector ?? own) : (known.sector ?? titled?.sector ?? own);
  if (!titled || titled.code === "UNK") return { ...known, sector };
  if (known.code === titled.code) return { ...known, sector };
  // Another country than the lexicon's: the text is right, and this is somebody else, unless the title is of a body.
  const isBody = !reading.index.countries.has(titled.code);
  if (isBody && known.code !== "UNK") return known;
  return isBody
    ? officerOf(titled, known.name, sector)
    : { name: known.name, code: titled.code, sector, entity: null };
}

function unnamed(known: Identity, sector: Sector | null): Identity {
  return { ...known, sector, code: sector === "NGO" ? "NGO" : known.code };
}

/** "NAME, the DESCRIPTION," */
function linkApposition(reading: Reading, name: Draft, drafts: readonly Draft[]): void {
  const { tokens } = reading.sentence;
  if (
    name.kind !== "name" ||
    name.type !== "PER" ||
    name.word !== null ||
    tokens[name.last + 1]?.form !== ","
  )
    return;
  const description = drafts.find(
    (d) =>
      d.kind === "description" &&
      d.first === name.last + 2 &&
      !d.plural &&
      (d.nature === "person" ||
        // "Ali Sow, commander of the Red Brigade"
        (d.nature === "people" && (isIndefinite(tokens[d.first]) || tokens[d.last + 1]?.form === "of"))),
  );
  if (!description) return;
  const after = tokens[description.last + 1];
  if (after && after.form !== "," && after.form !== "." && after.upos !== "ADP" && after.upos !== "PUNCT")
    return;
  describeName(reading, name, description);
}

/** "Ada Berg, a doctor from Oslo," */
function isIndefinite(first: Token | undefined): boolean {
  return first?.form === "a" || first?.form === "an";
}

/** The description tells who the name is, and the name who the description is. */
export function describeName(reading: Reading, name: Draft, description: Draft): void {
  const known = name.identities[0] ?? unknown(textOf(reading, name), null);
  const told = description.identities[0];
  const country = told ? reading.index.countries.get(told.code) : undefined;
  const base = told
    ? country
      ? { ...ofCountry(country, told.sector), name: known.name, entity: null }
      : officerOf(told, known.name, told.sector)
    : null;
  const resolved =
    known.code === "UNK"
      ? (base ?? { ...known, sector: known.sector ?? description.sector })
      : // "Ada Berg, leader of the Salt Party": who governed once leads a party now.
        told?.code === known.code && /^(?:PTY|OPP)$/.test(told.sector ?? "")
        ? { ...known, sector: told.sector }
        : known;
  name.identities = [resolved];
  name.word = null;
  name.sector = resolved.sector;
  description.anonymous = false;
  // "Ada Berg, a spokeswoman for the ministry": of whom, is found out later, for both (resolve.ts).
  if (told || known.code !== "UNK") description.identities = [resolved];
  else name.described = description;
}
