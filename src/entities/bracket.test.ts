/**
 * Reads and writes the notation of the tests of this folder: the words of a mention and who they stand for.
 *
 *     "[Turkish and Greek officials = TUR GOV + GRC GOV] met in [Geneva = nobody]."
 *
 * "nobody" is a mention without an identity, "none" no mention at all. "1962 | ..." gives the year of the text.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { PARTY_LEXICON } from "../lexicon/parties/all.ts";
import { decodeModels } from "../parse/model-file.ts";
import { parse } from "../parse/parse.ts";
import { nameParties } from "./name-parties.ts";
import type { Mention, Named } from "./named.ts";
import { partyKit } from "./party-kit.ts";

const models = decodeModels(loadModels());
const parser = englishParser(models);
const kit = partyKit(PARTY_LEXICON, models);

/** `dateline` is what stood before the text, `title` above it. */
export function nameText(
  text: string,
  date: string | null = null,
  { dateline, title = null }: { dateline?: string; title?: string | null } = {},
): Named {
  const article = { ...plainArticle(text, { published: date }), title };
  const dropped = dateline
    ? [{ start: 0, end: dateline.length, quote: dateline, reason: "dateline" as const }]
    : [];
  return nameParties({ ...parse(article, parser), dropped }, kit);
}

const BRACKET = /\[([^=[\]]+) = ([^[\]]+)\]/g;
const YEAR = /^(\d{4}) \| /;

export function checkMentions(cases: readonly string[]): void {
  for (const line of cases) {
    test(line, () => {
      const marked = line.replace(YEAR, "");
      const text = marked.replace(BRACKET, "$1");
      const named = nameText(text, YEAR.exec(line)?.[1] ?? null);
      let shift = 0;
      const read = marked.replace(BRACKET, (whole, words: string, _says: string, at: number) => {
        const start = at - shift;
        shift += whole.length - words.length;
        return `[${words} = ${sayOf(named, start, start + words.length)}]`;
      });
      assert.equal(read, marked);
    });
  }
}

function sayOf(named: Named, start: number, end: number): string {
  const mention = named.mentions.find((m) => m.span.start === start && m.span.end === end);
  return mention ? identitiesOf(mention) : "none";
}

export function identitiesOf({ identities }: Mention): string {
  if (identities.length === 0) return "nobody";
  return identities.map((i) => (i.sector === null ? i.code : `${i.code} ${i.sector}`)).join(" + ");
}

checkMentions(["[Oslo = NOR GOV] wrote to [Quito = ECU GOV]."]);
