/**
 * The person behind an office: who held it on the day of the text.
 *
 *     "the Chilean president" in a text of 2008       Michelle Bachelet
 *     "the former Chilean president", "in 1975 the Chilean president"   nobody is named
 *
 * Titles before a name are read in titles.ts: there the name says who it is.
 */

import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { ofPerson } from "../parties/identities.ts";
import { holderOf } from "../parties/office-holders.ts";

const OTHER_TIMES =
  /\b(?:former|then|ex|late|next|future|incoming|outgoing|previous|predecessor|successor|elect)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

export function nameHolder(discourse: Discourse, draft: Draft): void {
  const { date, index, parsed } = discourse;
  const [identity] = draft.identities;
  const { word } = draft;
  if (date === null || !identity || !word?.office || draft.plural || draft.kind !== "description") return;
  if (draft.identities.length > 1 || !(draft.definite || draft.country)) return;
  const sentence = parsed.sentences[draft.sentence];
  const text = parsed.text.slice(draft.start, draft.end);
  if (!sentence || INDEFINITE.test(text) || OTHER_TIMES.test(text)) return;
  const years = parsed.text.slice(sentence.start, sentence.end).match(YEAR) ?? [];
  if (years.some((year) => year !== date.slice(0, 4))) return;
  const person = holderOf(index.holders, `${identity.code} ${word.word}`, date);
  if (!person) return;
  draft.identities = [{ ...ofPerson(person, Number(date.slice(0, 4))), sector: identity.sector }];
  draft.gender = person.gender ?? "m";
}

const INDEFINITE = /^(?:an?|another|one|any|no)\b/i;
