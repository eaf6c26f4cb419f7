/**
 * The way through the tree from the name of a place up to the act that took place there.
 *
 *     fired on a bus in [Gao]                           place, bus, fired
 *     killed in a blast that occurred in [Gao]          place, occurred, blast, killed
 *     bombs outside embassies in [Gao] killed two       place, embassies, bombs: the subject of killed
 *     clashed over attacks in [Gao]                     none: what they clashed over is elsewhere
 *     arrested in connection with a raid in [Gao]       none
 *     told reporters in [Gao]; condemned a raid in [Gao]    an act of speech is where it is heard, not where its content is
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../parse/tree.ts";
import { BEHIND_VERB, isVerbal, MODIFIES } from "./modifiers.ts";
import type { SceneIndex } from "./scene-index.ts";

/** How an act is done: `speech` has a content, which may be elsewhere. */
export interface Telling {
  readonly speech: boolean;
  readonly scenes: SceneIndex;
}

/** Whether the place, or the noun it stands beside, is that of the act. */
export function leadsTo(tree: Sentence, act: number, head: number, { speech, scenes }: Telling): boolean {
  let at = tree.tokens[head];
  for (let steps = 0; at && steps < tree.tokens.length; steps++) {
    const governor = tree.tokens[at.head];
    if (!governor) return false;
    if (!isHeld(at, scenes)) {
      if (!isRelation(at, ...(at.index === head ? MODIFIES : BEHIND_VERB)) || isApart(tree, at, scenes))
        return false;
      if (governor.index !== act && !isHeld(governor, scenes)) {
        if (isVerbal(governor) || at.index < governor.index) return false;
        if (speech && !isHeardAt(tree, governor, act, scenes)) return false;
      }
    }
    if (governor.index === act) return true;
    at = governor;
  }
  return false;
}

/** The verb of whose subject it says where it is: "bombs outside embassies in Gao killed two". Null for seats of those who act. */
export function verbOfSubject(
  tree: Sentence,
  place: Token,
  isSeated: (noun: Token) => boolean,
  scenes: SceneIndex,
): number | null {
  let at = place;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const governor = tree.tokens[at.head];
    if (!governor || at.index < governor.index || isApart(tree, at, scenes)) return null;
    const hangs = isRelation(at, "nmod", "conj", "appos", "flat") || (at === place && isRelation(at, "obl"));
    if (!hangs || isVerbal(governor)) return null;
    if (isSeated(governor) && !isBehindAny(tree, governor, scenes.gathered)) return null;
    if (isRelation(governor, "nsubj")) return governor.head;
    at = governor;
  }
  return null;
}

/** "Held", "that took place", "who were sitting": what it hangs on is there too. */
function isHeld(token: Token, { happening, staying }: SceneIndex): boolean {
  if (!isVerbal(token) || !isRelation(token, "acl")) return false;
  return happening.has(token.lemma) || staying.has(token.lemma);
}

/** "Told reporters", "said at a rally", "signed an accord"; "called for a meeting" is no meeting. */
function isHeardAt(tree: Sentence, noun: Token, act: number, scenes: SceneIndex): boolean {
  if (scenes.listeners.has(noun.lemma) || scenes.entries.has(noun.lemma)) return true;
  const verb = tree.tokens[act]?.lemma ?? "";
  if (scenes.done.has(verb)) return true;
  if (isRelation(noun, "obj")) return scenes.gatherings.has(noun.lemma) && scenes.addressing.has(verb);
  return scenes.gatherings.has(noun.lemma) && isBehindAny(tree, noun, scenes.gathered);
}

/** "Over", "after", "in connection with": what a noun behind them tells of is no part of the act. */
function isApart(tree: Sentence, noun: Token, scenes: SceneIndex): boolean {
  // "Flogged before a full stadium in Gao", "shot down a drone over Gao".
  const isThere =
    (isBehind(tree, noun, /^before$/i) &&
      (scenes.venues.has(noun.lemma) || scenes.listeners.has(noun.lemma))) ||
    (isBehind(tree, noun, /^over$/i) && scenes.flying.has(tree.tokens[noun.head]?.lemma ?? ""));
  if (isThere) return false;
  return (
    isBehindAny(tree, noun, scenes.apart) ||
    isWhy(tree, noun, scenes) ||
    (scenes.apartNouns.has(noun.lemma) && dependents(tree, noun.index, "case").length > 0)
  );
}

/** "A demand for a vote in Gao", "tried for a raid in Gao": what it is about; "left for talks in Gao" leads there. */
function isWhy(tree: Sentence, noun: Token, { sought, punishing }: SceneIndex): boolean {
  if (!isBehind(tree, noun, /^for$/i)) return false;
  const before = tree.tokens[(dependents(tree, noun.index, "case")[0]?.index ?? 0) - 1];
  const governor = tree.tokens[noun.head];
  return (before !== undefined && sought.has(before.lemma)) || punishing.has(governor?.lemma ?? "");
}

/** Whether a preposition of the set stands before the noun. */
export function isBehindAny(tree: Sentence, noun: Token, prepositions: ReadonlySet<string>): boolean {
  return dependents(tree, noun.index, "case").some(({ form }) => prepositions.has(form.toLowerCase()));
}
