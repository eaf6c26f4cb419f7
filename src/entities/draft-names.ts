/**
 * Names as mentions: what each is, and whether it acts or is only a place.
 *
 *     "[Israel]'s blockade", "the [Israeli] blockade"   the state
 *     "[the Palestinians] refused"                      Palestine, GOV; "two [Palestinians]" CVL
 *     "in [Geneva]"                                     a place: no party, but its country
 *     "[Ararat Vardanyan]"                              a person whom the lexicon does not know
 */

import type { CountryEntry, RegionEntry } from "../lexicon/party-entry.ts";
import type { Sentence } from "../parse/parsed.ts";
import { meaningOf, ownerOf } from "./belonging/owners.ts";

import { type Draft, draftOf, type Name } from "./draft.ts";
import { headOf } from "./heads.ts";
import { fold } from "./parties/atoms.ts";
import { existsIn } from "./parties/era.ts";
import { ofBody, ofCountry, ofPerson, ofPlace, ofSeat, unknown } from "./parties/identities.ts";
import { isInside, roleOf } from "./places.ts";
import { type Reading, textOf } from "./reading.ts";
import { named, nameSector, stateAt, stateInName, unknownBody } from "./unknown-bodies.ts";

/** Null where the name turns out to be none. */
export function draftName(reading: Reading, name: Name): Draft | null {
  const { sentence, index, year } = reading;
  const draft = draftOf(sentence.index, name, "name");
  draft.head = headOf(sentence, name.first, name.last, name.last);
  draft.type = name.type;
  draft.proper = { start: name.start, end: name.end };
  draft.meaning = meaningOf(reading, name);
  const { meaning } = draft;
  switch (meaning?.kind) {
    case undefined:
      return draftUnknown(reading, draft);
    case "country": {
      draft.nature = roleOf(sentence, name, index) === "actor" ? "state" : "place";
      return state(reading, draft, name, "GOV");
    }
    case "capital":
    case "place":
      return draftPlace(reading, draft, name, meaning.country, meaning.kind === "capital");
    case "seat": {
      const country = index.countries.get(meaning.seat.country);
      draft.nature = "body";
      if (country && !isInside(sentence, name, index)) {
        const owner = ownerOf(reading, name);
        const other = stateBefore(reading, name);
        draft.identities = [
          other
            ? ofSeat(meaning.seat, other)
            : owner?.kind === "body"
              ? owner.identity
              : ofSeat(meaning.seat, country),
        ];
      } else draft.nature = "place";
      draft.country = draft.identities[0]?.code ?? meaning.seat.country;
      return draft;
    }
    case "body": {
      draft.nature = "body";
      // "the National Human Rights Commission": of a state, whatever body of several has the rest of the name.
      const before = sentence.tokens[name.first - 1];
      const isOfState =
        before && GENERAL.test(textOf(reading, draft)) && stateAt(reading, before.index) !== null;
      if (meaning.body.code === "IGO" && before && (NATIONAL.test(before.form) || isOfState)) {
        draft.meaning = null;
        draft.first = before.index;
        draft.start = before.start;
        draft.proper = { start: before.start, end: name.end };
        draft.type = "ORG";
        const text = textOf(reading, draft);
        const state = stateInName(reading, draft);
        draft.identities = [state ? named(state, text, "GOV") : unknown(text, "GOV")];
        return draft;
      }
      draft.identities = [ofBody(meaning.body, year)];
      draft.sector = meaning.body.sector;
      return draft;
    }
    case "person":
    case "surname": {
      if (isMonth(sentence, name)) return null;
      draft.nature = "person";
      const body = index.bodies.get(meaning.person.body ?? "");
      const identity = ofPerson(meaning.person, year);
      draft.identities = [body ? { ...identity, code: ofBody(body, year).code } : identity];
      draft.sector = identity.sector;
      draft.gender = meaning.person.gender ?? "m";
      return draft;
    }
    case "adjective":
    case "people":
      return draftPeople(reading, draft, name, meaning.country);
    case "region": {
      draft.nature = "place";
      return draft;
    }
    case "regionAdjective":
    case "folk":
      return draftFolk(reading, draft, name, meaning.region, meaning.kind === "folk");
  }
}

/** "[Belarus]'s KGB", "the [Belarusian] KGB": the state before a body that the lexicon knows of another. */
function stateBefore(reading: Reading, { first }: Name): CountryEntry | null {
  const isOwned = reading.sentence.tokens[first - 1]?.xpos === "POS";
  const at = isOwned ? first - 2 : first - 1;
  const owner = reading.names.find((n) => n.last === at);
  const kind = owner?.meanings[0]?.kind;
  return owner && (kind === "adjective" || (isOwned && kind === "country"))
    ? stateAt(reading, owner.first)
    : null;
}

/** States have bodies of these names as well: "the Chadian Human Rights Commission". */
const GENERAL = /^(?:Human Rights|Security) /;

const NATIONAL = /^(?:National|Federal|Independent|State|Provincial|Royal|High|Higher|Supreme)$/;

/** "in May", "3 May", "May 3": no person. */
function isMonth({ tokens }: Sentence, { first, last }: Name): boolean {
  if (first !== last || tokens[first]?.form !== "May") return false;
  const [before, next] = [tokens[first - 1], tokens[first + 1]];
  return (
    /^(?:in|since|until|on|last|next|late|early|mid|this)$/i.test(before?.form ?? "") ||
    [before, next].some((t) => /^\d/.test(t?.form ?? ""))
  );
}

function state(reading: Reading, draft: Draft, name: Name, sector: "GOV" | "CVL"): Draft {
  const owner = ownerOf(reading, name);
  if (owner?.kind !== "country") return draft;
  draft.identities = [ofCountry(owner.country, sector)];
  draft.country = owner.country.code;
  draft.sector = sector;
  return draft;
}

/** A capital that acts is the government; any other place that is acted on is a part of its country. */
function draftPlace(
  reading: Reading,
  draft: Draft,
  name: Name,
  country: CountryEntry,
  isCapital: boolean,
): Draft {
  draft.country = country.code;
  draft.nature = "place";
  if (roleOf(reading.sentence, name, reading.index) === "place") return draft;
  if (isCapital) {
    draft.nature = "state";
    return state(reading, draft, name, "GOV");
  }
  draft.identities = [ofPlace(textOf(reading, draft), country.code)];
  return draft;
}

/** "the Russians" are Russia; "two Russians" are not. */
function draftPeople(reading: Reading, draft: Draft, name: Name, country: CountryEntry): Draft | null {
  if (
    !existsIn(country, reading.year) &&
    country.to !== undefined &&
    reading.year !== null &&
    country.from !== undefined &&
    reading.year < country.from
  )
    return null;
  const { tokens } = reading.sentence;
  draft.kind = "description";
  draft.type = null;
  draft.proper = null;
  const token = tokens[name.last];
  const next = tokens[name.last + 1];
  const isNoun = token?.xpos === "NNS" || token?.xpos === "NNPS" || token?.upos === "NOUN";
  const isHead =
    isNoun || !next || !(["NOUN", "PROPN", "ADJ", "NUM"].includes(next.upos) || next.form === "-");
  if (!isHead) {
    draft.nature = "state";
    return state(reading, draft, name, "GOV");
  }
  const article = tokens[name.first - 1]?.form.toLowerCase() === "the";
  if (article) {
    draft.first--;
    draft.start = tokens[draft.first]?.start ?? draft.start;
  }
  draft.nature = "people";
  // "the Libyan" is one, "the French" are all.
  const isOne =
    article && token?.xpos !== "NNS" && token?.xpos !== "NNPS" && !COLLECTIVE.test(token?.form ?? "");
  draft.plural = !isOne;
  const modified = tokens.some(
    (t) =>
      t.head === name.last && (t.deprel.startsWith("acl") || t.deprel === "nummod" || t.deprel === "amod"),
  );
  draft.anonymous = !article || modified;
  return state(reading, draft, name, article && !modified && !isOne ? "GOV" : "CVL");
}

/** Names of peoples that have no singular. */
const COLLECTIVE = /(?:s|sh|ch|ese)$/;

function draftFolk(
  reading: Reading,
  draft: Draft,
  name: Name,
  region: RegionEntry,
  isPeople: boolean,
): Draft {
  draft.kind = "description";
  draft.type = null;
  draft.proper = null;
  draft.nature = isPeople ? "people" : "thing";
  draft.plural = isPeople;
  if (!isPeople) return draft;
  const owner = ownerOf(reading, name);
  draft.identities = [
    owner?.kind === "country" ? ofCountry(owner.country, "CVL") : unknown(region.name, "CVL"),
  ];
  draft.sector = "CVL";
  draft.anonymous = true;
  return draft;
}

function draftUnknown(reading: Reading, draft: Draft): Draft {
  const text = textOf(reading, draft);
  const kind = draft.type === null && draft.first < draft.last ? nameSector(reading, draft) : null;
  if (kind !== null) draft.type = "ORG";
  if (draft.type === null) {
    draft.identities = [unknown(text, null)];
    return draft;
  }
  if (draft.type === "LOC") {
    draft.nature = "place";
    return draft;
  }
  draft.nature = draft.type === "PER" ? "person" : "body";
  draft.identities = [draft.type === "ORG" ? unknownBody(reading, draft, text) : unknown(text, null)];
  const given = fold(text.split(" ")[0] ?? "");
  if (draft.type === "PER")
    draft.gender = reading.index.female.has(given) ? "f" : reading.index.male.has(given) ? "m" : null;
  return draft;
}
