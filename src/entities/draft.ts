/** A mention while it is being worked out: what was seen, before anybody knows who is meant. */

import type { PeopleWord } from "../lexicon/party-entry.ts";
import type { Identity } from "../model/party.ts";
import type { Range } from "../model/span.ts";
import type { Mention } from "./named.ts";
import type { Meaning } from "./parties/build-index.ts";

/** A name in a sentence: found in the lexicon, or capitalised words that nobody knows. */
export interface Name extends Range {
  readonly first: number;
  readonly last: number;
  /** What it may mean by the lexicon, best first; empty for unknown names. */
  readonly meanings: readonly Meaning[];
  readonly type: "PER" | "ORG" | "LOC" | null;
}

export interface Draft {
  readonly sentence: number;
  first: number;
  last: number;
  head: number;
  start: number;
  end: number;
  kind: Mention["kind"];
  type: Mention["type"];
  nature: Mention["nature"];
  identities: readonly Identity[];
  anonymous: boolean;
  /** The name proper, without title and article. */
  proper: Range | null;
  /** What the name means by the lexicon. */
  meaning: Meaning | null;
  /** The noun that heads a description, or the title before a name. */
  word: PeopleWord | null;
  plural: boolean;
  /** "the", "this", "these" before it. */
  definite: boolean;
  /** Owners whose identity is not known yet: a pronoun, or another description. */
  owners: Draft[];
  /** Who a name is by the description right behind it, where that has no owner yet. */
  described: Draft | null;
  /** Sector by head word and modifiers. */
  sector: Identity["sector"];
  /** Country of a place, or of a person by title. */
  country: string | null;
  gender: "m" | "f" | null;
}

/** A draft over the tokens of a name, with nothing known yet. */
export function draftOf(
  sentence: number,
  range: Omit<Name, "meanings" | "type">,
  kind: Mention["kind"],
): Draft {
  const { first, last, start, end } = range;
  return {
    sentence,
    first,
    last,
    start,
    end,
    kind,
    head: last,
    type: null,
    nature: "thing",
    identities: [],
    anonymous: false,
    proper: null,
    meaning: null,
    word: null,
    plural: false,
    definite: false,
    owners: [],
    described: null,
    sector: null,
    country: null,
    gender: null,
  };
}
