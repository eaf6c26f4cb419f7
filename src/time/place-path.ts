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
import { dependents, isRelation } from "../parse/tree.ts";
import { BEHIND_VERB, isVerbal, MODIFIES } from "./modifiers.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What stands behind these is spoken of, or came before: "clashed over", "after". */
const APART = words(
  "over about after before since following despite amid regarding concerning until like than",
);
const APART_NOUNS = words(
  "connection response retaliation revenge support solidarity reaction relation exchange return favor favour",
);
const FOR = words("for");
/** What is wanted behind "for". */
const SOUGHT = words(
  "demand call plan bid request push appeal campaign proposal hope need case support responsibility deadline date",
);
/** Behind these and "for" is why it is done: "arrested for a raid in Gao". */
const PUNISHING = words(
  "arrest detain jail imprison sentence convict charge try indict prosecute fine punish sanction condemn blame apologise apologize",
);
/** Who sits or waits at a place is there: "fired at women sitting on a road near Gao". */
const STAYING = words(
  "sit stand wait stay live gather camp shelter sleep hide queue work play pray station deploy base anchor dock moor hold",
);
const ENTRIES = words("access entry entrance passage");
const HAPPENING = words("hold happen occur stage host convene organize organise take locate");
const LISTENERS = words("reporter journalist correspondent audience crowd supporter");
const GATHERINGS = words(
  "rally conference briefing meeting summit session hearing ceremony forum interview lecture gathering court tribunal parliament talk",
);
const GATHERED = words("at in during to before on");
const ADDRESSING = words("tell address brief inform call convene host attend");
/** Acts that their type calls speech and that are done at a place all the same: "signed", "barred from a plant". */
const DONE = words("sign initial ratify conclude bar block summon turn");

/** Whether the place, or the noun it stands beside, is that of the act; `speech` acts have a content, which may be elsewhere. */
export function leadsTo(tree: Sentence, act: number, head: number, speech: boolean): boolean {
  let at = tree.tokens[head];
  for (let steps = 0; at && steps < tree.tokens.length; steps++) {
    const governor = tree.tokens[at.head];
    if (!governor) return false;
    if (!isHeld(at)) {
      if (!isRelation(at, ...(at.index === head ? MODIFIES : BEHIND_VERB)) || isApart(tree, at)) return false;
      if (governor.index !== act && !isHeld(governor)) {
        if (isVerbal(governor) || at.index < governor.index) return false;
        if (speech && !isHeardAt(tree, governor, act)) return false;
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
): number | null {
  let at = place;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const governor = tree.tokens[at.head];
    if (!governor || at.index < governor.index || isApart(tree, at)) return null;
    const hangs = isRelation(at, "nmod", "conj", "appos", "flat") || (at === place && isRelation(at, "obl"));
    if (!hangs || isVerbal(governor)) return null;
    if (isSeated(governor) && !isBehindAny(tree, governor, GATHERED)) return null;
    if (isRelation(governor, "nsubj")) return governor.head;
    at = governor;
  }
  return null;
}

/** "Held", "that took place", "who were sitting": what it hangs on is there too. */
function isHeld(token: Token): boolean {
  if (!isVerbal(token) || !isRelation(token, "acl")) return false;
  return HAPPENING.has(token.lemma) || STAYING.has(token.lemma);
}

/** "Told reporters", "said at a rally", "signed an accord"; "called for a meeting" is no meeting. */
function isHeardAt(tree: Sentence, noun: Token, act: number): boolean {
  if (LISTENERS.has(noun.lemma) || ENTRIES.has(noun.lemma)) return true;
  const verb = tree.tokens[act]?.lemma ?? "";
  if (DONE.has(verb)) return true;
  if (isRelation(noun, "obj")) return GATHERINGS.has(noun.lemma) && ADDRESSING.has(verb);
  return GATHERINGS.has(noun.lemma) && isBehindAny(tree, noun, GATHERED);
}

/** "Over", "after", "in connection with": what a noun behind them tells of is no part of the act. */
function isApart(tree: Sentence, noun: Token): boolean {
  return (
    isBehindAny(tree, noun, APART) ||
    isWhy(tree, noun) ||
    (APART_NOUNS.has(noun.lemma) && dependents(tree, noun.index, "case").length > 0)
  );
}

/** "A demand for a vote in Gao", "tried for a raid in Gao": what it is about; "left for talks in Gao" leads there. */
function isWhy(tree: Sentence, noun: Token): boolean {
  if (!isBehindAny(tree, noun, FOR)) return false;
  const before = tree.tokens[(dependents(tree, noun.index, "case")[0]?.index ?? 0) - 1];
  const governor = tree.tokens[noun.head];
  return (before !== undefined && SOUGHT.has(before.lemma)) || PUNISHING.has(governor?.lemma ?? "");
}

/** Whether a preposition of the set stands before the noun. */
export function isBehindAny(tree: Sentence, noun: Token, prepositions: ReadonlySet<string>): boolean {
  return dependents(tree, noun.index, "case").some(({ form }) => prepositions.has(form.toLowerCase()));
}
