/** Who is mentioned where: names, descriptions and pronouns with the bodies they stand for. */

import type { Identity } from "../model/party.ts";
import type { Span } from "../model/span.ts";
import { bySentence } from "../parse/by-sentence.ts";
import type { Parsed } from "../parse/parsed.ts";
import type { Home } from "./belonging/home.ts";

/**
 * One noun phrase that names or stands for somebody, or a place.
 *
 *     "U.S. Defense Secretary Lloyd Austin"   one mention, head "Austin", United States, sector MIL
 *     "Turkish and Greek officials"           one mention with two identities
 *     "France and Germany"                    two mentions: conjuncts are mentions of their own
 */
export interface Mention {
  readonly span: Span;
  /** Index of the sentence, of the first and last token, and of the syntactic head, all in. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: "name" | "description" | "pronoun";
  /** As a named entity recogniser types it; null for descriptions and pronouns. */
  readonly type: "PER" | "ORG" | "LOC" | null;
  /** The bodies it stands for; empty where it is somebody whom the program cannot identify, or only a place. */
  readonly identities: readonly Identity[];
  /** A person or persons without a name: "a senior defense official", "diplomats". */
  readonly anonymous: boolean;
  /** What kind of thing it is, for agreement and for choosing actors. */
  readonly nature: "person" | "people" | "body" | "state" | "place" | "thing";
  /** The name without title and article: "Lloyd Austin" of "U.S. Defense Secretary Lloyd Austin"; null where there is none. */
  readonly proper: Span | null;
  /** ISO 3166-1 alpha-3 of the country that a place lies in, also where the place stands for nobody; null for all else. */
  readonly country: string | null;
}

export interface Named extends Parsed {
  /** By start; of nested ones the longer first. */
  readonly mentions: readonly Mention[];
  /** Names as the trained tagger finds them, by start, without overlap. */
  readonly tagged: readonly TaggedName[];
  /** Which countries the article is about. */
  readonly home: Home;
}

/** A name and its kind, whoever it is. */
export interface TaggedName {
  readonly span: Span;
  readonly type: "PER" | "ORG" | "LOC";
}

/** The mention that has this token as its head; else the smallest one around it. */
export function mentionAt(named: Named, sentence: number, token: number): Mention | null {
  let best: Mention | null = null;
  for (const m of mentionsIn(named, sentence)) {
    if (token < m.first || token > m.last) continue;
    if (m.head === token) return m;
    if (!best || m.last - m.first < best.last - best.first) best = m;
  }
  return best;
}

const mentionsBySentence = bySentence<Mention>();

/** The mentions of one sentence, in order. */
export function mentionsIn({ mentions }: Named, sentence: number): readonly Mention[] {
  return mentionsBySentence(mentions, sentence);
}
