/**
 * The form of an entry of the event lexicon: words that name an act, what stands where around them, the PLOVER type,
 * and sentences that prove the entry.
 *
 *     { id: "reject-offer", act: "reject", type: "REJECT", verbs: ["reject", "rebuff", "turn down"],
 *       object: ["@proposal"], yes: ["Tehran [rejected] the offer on Monday."],
 *       no: ["The rejected draft lay on the table."] }
 *
 * The coder (events/) reads verbs through actives, passives, control, relative clauses and conjunction, and nouns
 * through possessives, "by", "of" and light verbs ("issued a warning", "held talks"), so an entry lists only the words.
 */

import type { Context, Mode, PloverType } from "../model/plover.ts";

/**
 * Where a participant stands: a dependency of the trigger, or a preposition. "name" is what somebody is called, behind who it is ("called
 * the envoy [a fool]").
 */
export type Role = "subject" | "object" | "iobj" | "clause" | "infinitive" | "name" | `prep:${string}`;

export interface EventFrame {
  /** Unique, the file's act first: "reject-offer". */
  readonly id: string;
  /** Finer than the type, one word: "urge", "warn", "offer". */
  readonly act: string;
  readonly type: PloverType | null;
  readonly mode?: Mode;
  /** The codebook decides the type in so many words ("Conviction: SANCTION convict"): the trained second opinion may not overrule it. */
  readonly settled?: true;
  readonly contexts?: readonly Context[];
  /** Lemmas; a particle, preposition or fixed object may follow: "call up", "call for", "take note". */
  readonly verbs?: readonly string[];
  /** Lemmas of nouns that name the act themselves: "warning", "air strike". */
  readonly nouns?: readonly string[];
  /** Predicative adjectives: "willing", "ready", "concerned". */
  readonly adjectives?: readonly string[];
  /** The head noun of the direct object (subject of a passive; "of" phrase of a noun) must be one of these words. */
  readonly object?: readonly string[];
  /** It must not be one of these. */
  readonly notObject?: readonly string[];
  /**
   * Where there is a subject ("by" phrase of a passive; possessor or "by" phrase of a noun), its head noun must be one of
   * these words.
   */
  readonly subject?: readonly string[];
  /** One of these words must stand in the content (clause, infinitive, object or prepositional content). */
  readonly topic?: readonly string[];
  /** None of these may. */
  readonly notTopic?: readonly string[];
  /** The main verb or noun of the content must be one of these words: "vowed to [strike]". */
  readonly contentHead?: readonly string[];
  /** It must not be one of these. */
  readonly notContentHead?: readonly string[];
  /** Where those who act stand, where that is not the subject: "the town fell [to the rebels]". */
  readonly actor?: readonly Role[];
  /** Where recipients stand, in order of preference. Default: object for verbs; "to", "on", "against", "of" for nouns. */
  readonly recipient?: readonly Role[];
  /** Where the content stands. Default: clause, infinitive, then nothing. */
  readonly content?: readonly Role[];
  /** Where the lever stands ("threatened to withhold [arms]"). */
  readonly means?: readonly Role[];
  /** All parties act on each other: meetings, joint work, signing. Subject, object and "with" phrases are actors. */
  readonly mutual?: boolean;
  /** Roles that must be empty: a phone "call" has no infinitive. */
  readonly without?: readonly Role[];
  /**
   * Content that is a that-clause must be "directive" (bare verb, should, must, ought, need to), a plain "statement", or tell what
   * lies "ahead" (will, would, shall, going to).
   */
  readonly clause?: "directive" | "statement" | "ahead";
  /** What must be there for the frame to apply: a party in that place, or any content. */
  readonly needs?: readonly ("actor" | "recipient" | "content")[];
  /** Denied in the past or present, it is refused ("did not give permission"): type REJECT, act refuse. */
  readonly refusable?: true;
  /** What it names is set for later ("talks are planned", "is due in Oslo"): its status is future. */
  readonly ahead?: true;
  /** Speech acts: their content is not coded again. Default: true for null, AGREE, REQUEST, ACCUSE, REJECT, THREATEN. */
  readonly speech?: boolean;
  /** The first shift whose words stand in the content or object changes type, mode or act. */
  readonly shifts?: readonly Shift[];
  /** Sentences where the words in brackets are this event. */
  readonly yes: readonly [string, ...string[]];
  /** Sentences with the same words where they are not. */
  readonly no: readonly [string, ...string[]];
}

export interface Shift {
  /** Lemmas, or "@class" of word-classes.ts. */
  readonly content: readonly string[];
  /** Where the words must stand; default anywhere in content or object. "head" is the content's main verb or noun only. */
  readonly at?: "head";
  readonly type?: PloverType | null;
  readonly mode?: Mode | null;
  readonly act?: string;
}
