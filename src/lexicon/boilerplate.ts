/**
 * The form of the words that stand around an article: menus, advertisements, offers, captions, credits.
 *
 *     { id: "skip-link", reason: "navigation", lines: ["skip to main content", "skip to content"],
 *       yes: ["Skip to main content"], no: ["The envoys agreed to skip to the main point."] }
 *
 * `clean` compares lines as keys: lower case, numbers as "#", all punctuation but apostrophes as a space
 * ("Comments (12)" is "comments #").
 */

import type { DropReason } from "../model/record.ts";

export interface BoilerplatePhrase {
  readonly id: string;
  readonly reason: DropReason;
  /** Keys of lines that are nothing else. */
  readonly lines?: readonly string[];
  /** How such a line begins, in lower case with its punctuation ("related:"); the rest of its sentence goes with it. */
  readonly opens?: readonly string[];
  /** The same, but only where the line does not end as a sentence does. */
  readonly heads?: readonly string[];
  /** Words, in lower case, that give a line away wherever they stand in it. */
  readonly holds?: readonly string[];
  /** Words as they are written that are found glued into running text. */
  readonly glued?: readonly string[];
  /** Opens a list: the lines after it that are no sentences belong to it. */
  readonly list?: boolean;
  /** Says that the text goes on where we cannot read it. */
  readonly cutsOff?: boolean;
  /** Lines that this entry drops. */
  readonly yes: readonly [string, ...string[]];
  /** Lines that it leaves. */
  readonly no: readonly [string, ...string[]];
}

export interface Boilerplate {
  readonly phrases: readonly BoilerplatePhrase[];
  /** Lines made of these words alone are share buttons, or menus. `fillers` may stand between but not alone. */
  readonly covers: readonly {
    readonly reason: DropReason;
    readonly words: readonly string[];
    readonly fillers: readonly string[];
  }[];
  /** Labels of parts of a paper that stand alone on a line, as keys. */
  readonly sections: readonly string[];
  readonly offer: {
    /** What an offer tells the reader to do; its first word. */
    readonly commands: readonly string[];
    /** Words for what is on offer, and words that often go with it. */
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    /** Words that address the reader or speak for the paper. */
    readonly address: readonly string[];
    /** Words of reporting, which offers do not have. */
    readonly reporting: readonly string[];
    /** All the words that a bare price line may have beside its numbers. */
    readonly price: readonly string[];
  };
  readonly credits: {
    /** Agencies and sources of pictures, as written. */
    readonly agencies: readonly string[];
    /** Words that open a credit in brackets or before a colon. */
    readonly openings: readonly string[];
  };
  readonly dates: {
    /** January first; each with its short forms. */
    readonly months: readonly (readonly string[])[];
    readonly weekdays: readonly string[];
    readonly zones: readonly string[];
    /** What stands before a date that was put on the text from outside. */
    readonly labels: readonly string[];
    /** Labels among them that name the day of publication, and of a change. */
    readonly published: readonly string[];
    readonly updated: readonly string[];
  };
  readonly bylines: {
    /** "by", "written by": what opens a line with the name of its writer. */
    readonly openings: readonly string[];
    /** Work of people who write: "Jane Doe is a correspondent". */
    readonly professions: readonly string[];
  };
  /** Capitals before a dash or colon that are not places: "NATO", "UPDATE". */
  readonly notPlaces: readonly string[];
  /** Small words that sentences have and headlines mostly do without. */
  readonly sentenceWords: readonly string[];
  /** Words that begin sentences and follow neither a date nor a name. */
  readonly starters: readonly string[];
  /** Frequent small words of each language, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}
