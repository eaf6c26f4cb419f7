/**
 * The day from which a document counts, where that is not the day on which it was put out.
 *
 *     "GENEVA, May 3 (Nordpress) -", put out on May 4             May 3: the day of the dateline
 *     "The envoy landed Tuesday in Oslo. She will meet            the Tuesday that followed: written where it was Tuesday
 *      the king later Tuesday.", put out on a Monday               already, and stamped where it was not
 *
 * The date of publication itself is settled in published.ts.
 */

import { addDays, type CivilDate, dayOfWeek, daysBetween } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import { frameOf } from "./frame.ts";
import { lookingWay } from "./looking-way.ts";
import { isBareWeekday, type Phrase } from "./meaning.ts";
import type { Passage } from "./passage.ts";
import { rootOf, tenseAround } from "./tense.ts";
import type { TimeKit } from "./time-kit.ts";
import type { DatelineTime } from "./timed.ts";
import { tokenRange } from "./token-range.ts";

export interface CountingDay {
  readonly day: CivilDate;
  /** For the reader: "the day of the dateline". */
  readonly source: string;
}

/** A report is put out within so many days of being written; an older dateline is one that was copied. */
const FILED_DAYS = 3;

/** Null where the document counts from its day of publication. */
export function countingDay(
  passages: readonly Passage[],
  datelines: readonly DatelineTime[],
  published: CivilDate,
  kit: TimeKit,
): CountingDay | null {
  const filed = datelines
    .map(({ type, edtf }) => (type === "DATE" && edtf ? singleDay(edtf) : null))
    .find(Boolean);
  if (filed) {
    const days = daysBetween(filed, published);
    return days > 0 && days <= FILED_DAYS ? { day: filed, source: "the day of the dateline" } : null;
  }
  if (published >= "9999-12-31" || !leadTellsTomorrow(passages, published, kit)) return null;
  return { day: addDays(published, 1), source: "the weekday on which the lead tells its news" };
}

/** Relative expressions are counted from a day, never from an interval. */
export function singleDay(edtf: string): CivilDate | null {
  const { first, last } = bounds(edtf);
  return first !== null && first === last ? first : null;
}

/**
 * Whether the first sentence tells as news, by its main verb in the past, what happened on the weekday after publication, while
 * the text looks ahead to the same weekday elsewhere: no text calls two days by one name. Not where the first sentence names the
 * day of publication, or the one before, as well.
 */
function leadTellsTomorrow(passages: readonly Passage[], published: CivilDate, kit: TimeKit): boolean {
  const lead = passages.find(({ sentence }) => sentence !== null);
  if (!lead) return false;
  const today = dayOfWeek(published);
  const told = lead.phrases.map((phrase) => ({ phrase, weekday: bareWeekday(phrase) }));
  if (told.some(({ phrase, weekday }) => isToday(phrase) || weekday === today || weekday === (today + 6) % 7))
    return false;
  const tomorrow = (today + 1) % 7;
  const news = told.find(({ phrase, weekday }) => weekday === tomorrow && isMainNews(lead, phrase, kit));
  if (!news) return false;
  return passages.some((passage) =>
    passage.phrases.some(
      (phrase) => phrase !== news.phrase && bareWeekday(phrase) === tomorrow && isAhead(passage, phrase, kit),
    ),
  );
}

function isAhead(passage: Passage, phrase: Phrase, kit: TimeKit): boolean {
  const { sentence, words } = passage;
  const range = sentence && tokenRange(sentence, words, phrase);
  if (!sentence || !range) return false;
  const frame = frameOf(words, phrase, kit);
  const tense = lookingWay({ passage, sentence, phrase, range, frame, published: null }, kit);
  return tense === "future" || tense === "present";
}

function bareWeekday({ meaning }: Phrase): number | null {
  return isBareWeekday(meaning) ? meaning.weekday : null;
}

function isToday({ meaning }: Phrase): boolean {
  return meaning.kind === "stretch" && meaning.unit === "D";
}

/**
 * Whether an expression dates the main verb of its sentence, and that is in the past: "headed Tuesday to Oslo", "Rebels Tuesday
 * attacked". Parsers hang such a weekday on many a word; not on the verb of a clause: "the man arrested Tuesday appeared".
 */
function isMainNews({ sentence, words }: Passage, phrase: Phrase, kit: TimeKit): boolean {
  const range = sentence && tokenRange(sentence, words, phrase);
  if (!sentence || !range) return false;
  const { tokens } = sentence;
  const root = rootOf(sentence, range.first, range.last);
  const above = tokens[root?.head ?? -1];
  const next = tokens[range.last + 1]?.upos === "ADV" ? tokens[range.last + 2] : tokens[range.last + 1];
  const isOfMain = above?.head === -1 || (next?.head === -1 && !above?.xpos.startsWith("V"));
  const verb = above?.head === -1 ? above : next;
  return (
    isOfMain && verb?.xpos === "VBD" && tenseAround(sentence, range.first, range.last, kit.words) === "past"
  );
}
