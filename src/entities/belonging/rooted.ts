/**
 * Which institutions, officers and inhabitants are at home in the country that the text speaks of, where no words say whose they are.
 *
 *     "the army", "a court", "villagers"                          at home
 *     "an international court", "gunmen", "the governments"       of anybody
 */

import type { Token } from "../../parse/parsed.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isPublic } from "../parties/identities.ts";

const FIRST = /^\p{L}+/u;

/** Whether it is somebody's at home: "the army", "a court", "villagers", but no "international court", no "gunmen". */
export function isRooted(discourse: Discourse, draft: Draft, text: string): boolean {
  const { word, nature, sector } = draft;
  const { kinds } = discourse.index;
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  if (!word || sector === "NGO" || isOfElsewhere(discourse, draft)) return false;
  // "the parties", "the two men": some whom the text spoke of.
  if (word.word === "party" && draft.plural && (draft.definite || !isCounted(tokens[draft.first])))
    return false;
  if (kinds.plurals.has(word.word))
    return (
      draft.plural &&
      (!draft.definite || sector === "MIL") &&
      !kinds.informed.has(tokens[draft.last + 1]?.form ?? "")
    );
  if (kinds.locals.has(word.word)) return true;
  // "student leaders", "union leaders"
  if (word.word === "leader" && draft.plural && /^(?:EDU|LAB|OPP|PTY|REL)$/.test(sector ?? "")) return true;
  // "a government spokesman", "two army officers": of an institution that there is one of at home.
  if (
    isPublic(sector) &&
    (nature === "person" || nature === "people") &&
    isOfInstitution(tokens.slice(draft.first, draft.head))
  )
    return true;
  // "the governments of the region": of several countries.
  if (word.word === "government" && draft.plural) return false;
  if (nature === "body") return isPublic(sector) || sector === "LAB";
  return word.office === true && isPublic(sector) && (draft.definite || !FIRST.test(text)) && !draft.plural;
}

const INSTITUTION =
  /^(?:government|army|military|navy|police|ministry|presidency|presidential|parliament|parliamentary|cabinet)$/i;

function isOfInstitution(words: readonly Token[]): boolean {
  return words.some((t) => INSTITUTION.test(t.form));
}

/** "tourists", "foreign workers": by what they are called nobody's at home. */
export function isOfElsewhere({ parsed, index: { kinds } }: Discourse, draft: Draft): boolean {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  return (
    kinds.abroad.has(draft.word?.word ?? "") ||
    tokens.slice(draft.first, draft.head).some((t) => kinds.foreign.has(t.form.toLowerCase()))
  );
}

/** "two parties left the coalition": some of those that there are, not the two at odds. */
function isCounted(first: Token | undefined): boolean {
  return first?.upos === "NUM" || /^(?:several|some|many|most)$/i.test(first?.form ?? "");
}
