/**
 * Countries named in words that no model has parsed, such as a headline or a dateline.
 *
 *     "Gabon live", "LIBREVILLE"     Gabon
 */

import { findPhrases } from "../parties/atom-index.ts";
import { atomsOf } from "../parties/atoms.ts";
import type { PartyIndex } from "../parties/build-index.ts";

const BLANK = /\s+/;

/** Their ISO 3166-1 alpha-3 codes in order, each once: by name, people, capital or place. */
export function countriesIn(text: string, index: PartyIndex): string[] {
  if (text === "") return [];
  const forms = text.split(BLANK);
  let start = 0;
  const tokens = forms.map((form, at) => {
    const token = {
      index: at,
      start,
      end: start + form.length,
      form: capitalised(form),
      lemma: form,
      upos: "PROPN",
      xpos: "NNP",
      feats: "_",
      head: -1,
      deprel: "dep",
      sure: 1,
    };
    start += form.length + 1;
    return token;
  });
  const atoms = atomsOf({ index: 0, start: 0, end: start, paragraph: 0, tokens });
  const codes = findPhrases(index.names, atoms).flatMap(({ meanings }) => {
    const meaning = meanings[0];
    if (meaning?.kind === "seat") return [meaning.seat.country];
    return meaning && "country" in meaning ? [meaning.country.code] : [];
  });
  return [...new Set(codes)];
}

/** "LIMA" for the look-up as "Lima": names are entered in their usual case. */
function capitalised(form: string): string {
  return form.length > 3 && form === form.toUpperCase()
    ? form.slice(0, 1) + form.slice(1).toLowerCase()
    : form;
}
