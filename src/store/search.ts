/**
 * Full-text search over the sentences of a record.
 *
 *     ground assault            sentences with both words, also "assaults"
 *     "hold off" Tal            a phrase and a word
 *     negotiat*                 words that begin so
 *
 * Where no sentence has all of it, those with the most of it are given. Other signs of the query have no meaning, so
 * no query is an error. Best hits first (bm25), then in the order of the record.
 */

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";
import { wordsBeginning } from "./word-beginnings.ts";

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a document: `text.slice(start, end) === quote`. */
export interface SearchHit {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The words that were found, as offsets into the document's text. */
  readonly matches: readonly Match[];
}

const MOST_TERMS = 32;
const TERM = /"([^"]{1,200})"|([\p{L}\p{N}'’.-]+\*?)/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export async function searchPassages(db: Kysely<Tables>, query: string, limit: number): Promise<SearchHit[]> {
  const terms = termsOf(query);
  if (terms.length === 0 || limit < 1) return [];
  const all = await run(db, terms.join(" AND "), limit);
  return all.length > 0 || terms.length === 1 ? all : run(db, terms.join(" OR "), limit);
}

/** Each a quoted string of FTS5, whose own operators then mean nothing. */
export function termsOf(query: string): string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of query.slice(0, 2000).matchAll(TERM)) {
    const words = phrase ?? word ?? "";
    if (!WORD_CHARACTER.test(words)) continue;
    terms.push(words.endsWith("*") ? wordsBeginning(words.slice(0, -1)) : `"${words}"`);
  }
  return terms.slice(0, MOST_TERMS);
}

const OPEN = "\u0001";
const CLOSE = "\u0002";

interface Row {
  readonly document: string;
  readonly start: number;
  readonly text: string;
  readonly marked: string;
}

async function run(db: Kysely<Tables>, expression: string, limit: number): Promise<SearchHit[]> {
  const { rows } = await sql<Row>`
    select document, start, text, highlight(passage, 0, ${OPEN}, ${CLOSE}) as marked
    from passage where passage match ${expression} order by rank, rowid limit ${limit}`.execute(db);
  const texts = await textsOf(db, new Set(rows.map((row) => row.document)));
  return rows.map(({ document, start, text, marked }) => ({
    document,
    start,
    end: start + text.length,
    quote: texts.get(document)?.slice(start, start + text.length) ?? text,
    matches: matchesIn(text, marked, start),
  }));
}

/** The index holds spaces for control characters: the words to quote are those of the document. */
async function textsOf(db: Kysely<Tables>, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const id of ids) {
    const row = await db.selectFrom("document").select("text").where("id", "=", id).executeTakeFirst();
    if (row) texts.set(id, row.text);
  }
  return texts;
}

/** The marked copy differs from the text only by the marks. */
function matchesIn(text: string, marked: string, offset: number): Match[] {
  const matches: Match[] = [];
  let [at, open] = [0, -1];
  for (const character of marked.split("")) {
    if (character === OPEN && text[at] !== OPEN) open = at;
    else if (character === CLOSE && text[at] !== CLOSE && open >= 0) {
      matches.push({ start: offset + open, end: offset + at });
      open = -1;
    } else at++;
  }
  return matches;
}
