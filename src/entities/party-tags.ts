/**
 * Party and state behind a name, as the American press tells who sits in Congress.
 *
 *     "Ada Berg [(R-Ohio)]", "Ada Berg[, D-Calif.,]"   a lawmaker of the United States; the tag is nobody
 *     "Gov. Ada Berg [(R-Ohio)]"                        what the title says is kept
 */

import type { Sentence } from "../parse/parsed.ts";
import type { Draft } from "./draft.ts";
import { ofCountry } from "./parties/identities.ts";
import { type Reading, textOf } from "./reading.ts";

/** Democrat, Republican, independent. */
const PARTY = /^[DRI]$/;
const UPPER = /^\p{Lu}/u;
/** "R", "-", "W.", "Va." */
const LONGEST = 5;

/** Without drafts inside tags; changes the drafts of those whom the tags tell. */
export function readPartyTags(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const { sentence, index } = reading;
  const tags = tagsIn(sentence);
  const congress = index.countries.get("USA");
  if (tags.length === 0 || !congress) return drafts;
  for (const { first } of tags) {
    const named = drafts.find((d) => d.kind === "name" && d.last === first - 2 && d.type !== "ORG");
    const [known] = named?.identities ?? [];
    if (!named || (known && known.code !== "UNK")) continue;
    named.type = "PER";
    named.nature = "person";
    named.sector ??= "LEG";
    named.identities = [
      { ...ofCountry(congress, named.sector), name: known?.name ?? textOf(reading, named), entity: null },
    ];
  }
  return drafts.filter((d) => !tags.some((tag) => tag.first <= d.first && d.last <= tag.last));
}

function tagsIn({ tokens }: Sentence): { first: number; last: number }[] {
  return tokens.flatMap(({ form, index: first }) => {
    if (form.length !== 1 || !PARTY.test(form) || !/^[-–]$/.test(tokens[first + 1]?.form ?? "")) return [];
    const opening = tokens[first - 1]?.form;
    if ((opening !== "," && opening !== "(") || !UPPER.test(tokens[first + 2]?.form ?? "")) return [];
    const end = tokens.findIndex((t) => t.index > first && (t.form === "," || t.form === ")"));
    return end > 0 && end - first <= LONGEST ? [{ first, last: end - 1 }] : [];
  });
}
