/** Of which states a draft tells, for who reads where a text is at home. */

import type { Draft } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import { isState } from "../parties/identities.ts";

/** States that a draft belongs to. Armed groups, media and foreign missions tell none. */
export function codesOf(draft: Draft, index: PartyIndex): string[] {
  if (draft.word && index.kinds.abroad.has(draft.word.word)) return [];
  // "South Sudanese rebels" are at home; a named group may fight abroad.
  const codes = draft.identities
    .filter((i) => !(i.sector === "REB" && draft.type === "ORG") && i.sector !== "JRN")
    .map((i) => i.code);
  if (codes.length === 0 && draft.nature === "place" && draft.country) codes.push(draft.country);
  return [...new Set(codes)].filter((code) => isState(code, index));
}
