/**
 * Plurals in "-men", of which a tagger has seen few:
 *
 *     gunmen, militiamen, tribeswomen     NOUN NNS
 *     specimen, regimen                   as they are
 */

import type { Tags } from "./tagger.ts";

export type Plurals = (forms: readonly string[], tagged: Tags) => Tags;

const MEN = /^\p{L}[\p{Ll}-]+(?:men|women)$/u;
const SINGULAR =
  /^(?:abdomen|acumen|albumen|bitumen|catechumen|cyclamen|dolmen|examen|flamen|foramen|gravamen|hymen|lumen|omen|ramen|regimen|rumen|semen|specimen|stamen|yemen)$/i;

/** `tags` are joint tags such as "NOUN NNS". A capital counts at the beginning of a sentence alone: elsewhere it is a name. */
export function pluralsInMen(tags: readonly string[]): Plurals {
  const plural = tags.indexOf("NOUN NNS");
  return (forms, tagged) => {
    const isPlural = (form: string, i: number): boolean =>
      form.endsWith("men") &&
      MEN.test(form) &&
      !SINGULAR.test(form) &&
      (i === 0 || form === form.toLowerCase()) &&
      tagged.tags[i] !== plural;
    if (!forms.some(isPlural)) return tagged;
    return {
      tags: tagged.tags.map((tag, i) => (isPlural(forms[i] ?? "", i) ? plural : tag)),
      rivals: tagged.rivals.map((rival, i) => (isPlural(forms[i] ?? "", i) ? -1 : rival)),
    };
  };
}
