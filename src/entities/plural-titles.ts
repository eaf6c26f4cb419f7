/**
 * A title that several names share, or that stands before its body and a name.
 *
 *     "[Presidents] Ada Berg of Norway and Rui Alves of Chad"       each governs, and the title is nobody besides
 *     "[U.S. Sens.] Ada Berg and Rui Alves"                         both sit in a parliament
 *     "[Director of the Health Bureau (HB)] Ada Berg"               of the bureau
 */

import type { Draft } from "./draft.ts";
import { ofCountry, unknown } from "./parties/identities.ts";
import type { Reading } from "./reading.ts";
import { countryAfter, describeName } from "./titles.ts";

/** Tells the names; the titles that are nobody besides. */
export function shareTitles(reading: Reading, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const gone = new Set<Draft>();
  for (const title of drafts) {
    if (title.kind !== "description" || title.word === null || title.nature !== "person") continue;
    if (!title.plural) {
      const name = nameBehindBody(reading, title, drafts);
      if (name) describeName(reading, name, title);
      continue;
    }
    if (title.word.title !== true) continue;
    const first = drafts.find((d) => d.first === title.last + 1 && d.type === "PER" && d.word === null);
    if (!first) continue;
    for (const name of [first, ...conjuncts(reading, first, drafts)]) {
      const country = countryAfter(reading, name, title.sector);
      const known = name.identities[0];
      const state = country && reading.index.countries.get(country.code);
      if (known?.code === "UNK") {
        const own = state
          ? ofCountry(state, title.sector)
          : (title.identities[0] ?? unknown("", title.sector));
        name.identities = [{ ...own, name: known.name, entity: null }];
        // Of which country is found out later, as of one with a title of his own (resolve.ts).
        if (own.code === "UNK") name.word = title.word;
      }
      name.sector ??= title.sector;
    }
    gone.add(title);
  }
  return gone;
}

/** "and Rui Alves": names further on that the tree hangs on the first, or that stand behind "and". */
function conjuncts({ sentence: { tokens } }: Reading, first: Draft, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d) => {
    if (d.type !== "PER" || d.word !== null || d.first <= first.last) return false;
    const token = tokens[d.head];
    if (token?.head === first.head && token.deprel === "conj") return true;
    return /^(?:and|,)$/.test(tokens[d.first - 1]?.form ?? "") && tokens[d.last + 1]?.form === "of";
  });
}

/** The name right behind "Director of the Health Bureau (HB)". */
function nameBehindBody(
  { sentence: { tokens } }: Reading,
  title: Draft,
  drafts: readonly Draft[],
): Draft | null {
  const isOpen = tokens[title.last + 1]?.form === "of";
  const body = drafts.find(
    (d) =>
      (d.type === "ORG" || d.nature === "body") &&
      (isOpen
        ? d.first === title.last + 2 || d.first === title.last + 3
        : d.last === title.last && d !== title),
  );
  if (!body || title.identities.length > 1) return null;
  const isShortened = tokens[body.last + 1]?.form === "(" && tokens[body.last + 3]?.form === ")";
  const at = body.last + (isShortened ? 4 : 1);
  return (
    drafts.find((d) => d.first === at && d.type === "PER" && d.kind === "name" && d.word === null) ?? null
  );
}
