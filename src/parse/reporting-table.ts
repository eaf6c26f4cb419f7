/**
 * The forms of reporting verbs, by the hash of the word: "says", "said" and "saying" for the lexicon's "say".
 *
 * A verb of two words ("point out") counts where the second stands among the next few.
 */

import { REPORTING_CLASSES, type ReportingVerb } from "../lexicon/reporting-verbs.ts";
import { hashWord } from "./hashing.ts";
import type { LemmaExceptions } from "./lemmatize.ts";

export interface ReportingForm {
  /** Number of the class in REPORTING_CLASSES, from 1. */
  readonly class: number;
  /** Whether it may stand after or within its report without quotation marks: "The road is closed, she said." */
  readonly aside: boolean;
}

export interface ReportingTable {
  /** Null where the word at `at` is no reporting verb. */
  readonly verbAt: (lower: Int32Array, at: number) => ReportingForm | null;
}

interface Entry extends ReportingForm {
  /** Hashes of the words that must follow. */
  readonly rest: readonly number[];
}

/** Words between the verb and the rest of it: "spelled it out". */
const REACH = 4;

export function reportingTable(
  verbs: readonly ReportingVerb[],
  exceptions: Pick<LemmaExceptions, "verbs">,
): ReportingTable {
  const irregular = new Map(exceptions.verbs.map((line) => [line.split(" ")[0] ?? "", line.split(/[ /]/)]));
  const table = new Map<number, Entry[]>();
  for (const verb of verbs) {
    const [lemma = "", ...rest] = verb.lemma.split(" ");
    const entry: Entry = {
      class: REPORTING_CLASSES.indexOf(verb.class) + 1,
      aside: verb.aside ?? false,
      rest: rest.map((word) => hashWord(word)),
    };
    for (const form of [...regularForms(lemma), ...(irregular.get(lemma) ?? [])]) {
      const hash = hashWord(form);
      const known = table.get(hash);
      if (known) known.push(entry);
      else table.set(hash, [entry]);
    }
  }
  const follows = (lower: Int32Array, at: number, word: number): boolean => {
    for (let i = at + 1; i < lower.length && i <= at + REACH; i++) if (lower[i] === word) return true;
    return false;
  };
  return {
    verbAt: (lower, at) => {
      for (const entry of table.get(lower[at]!) ?? NONE) {
        if (entry.rest.every((word) => follows(lower, at, word))) return entry;
      }
      return null;
    },
  };
}

const NONE: readonly Entry[] = [];

/** Both spellings where the last letter may be doubled: a form that nobody writes does no harm. */
function regularForms(lemma: string): string[] {
  const last = lemma.slice(-1);
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (last === "e") return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = [lemma, plural, `${lemma}ed`, `${lemma}ing`];
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(lemma)
    ? [...forms, `${lemma}${last}ed`, `${lemma}${last}ing`]
    : forms;
}
