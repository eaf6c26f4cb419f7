/**
 * The part of a name by which the press calls a person again.
 *
 *     "Boutros Boutros-Ghali"   Boutros-Ghali
 *     "Didier Le Goff"          Le Goff: a particle in capitals belongs to it
 *     "Hun Sen"                 as its entry says
 */

import type { PersonEntry } from "../../lexicon/party-entry.ts";

const SUFFIX = /,? (?:Jr\.?|Sr\.?|II|III|IV|I|V|VI)$/;
const PARTICLE = /^(?:Le|La|Van|De|Di|Del|El|Al|Ould|Ben|Saint)$/;

const ARTICLE = /^(?:al|el)-(?=\p{Lu})/u;

/** "Sisi" of "el-Sisi": the press leaves the article out. Null where there is none. */
export function withoutArticle(surname: string): string | null {
  const bare = surname.replace(ARTICLE, "");
  return bare === surname ? null : bare;
}

export function surnameOf(person: PersonEntry): string {
  if (person.surname) return person.surname;
  const words = person.name.replace(SUFFIX, "").split(" ");
  const last = words.at(-1) ?? person.name;
  const before = words.at(-2) ?? "";
  return words.length > 2 && PARTICLE.test(before) ? `${before} ${last}` : last;
}
