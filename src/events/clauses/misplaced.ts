/**
 * Verbs behind "and" that the tree joins to the wrong one of two verbs: by their form they go on with the verb above.
 *
 *     tried to land and shelled the port                 "shelled" goes on with "tried"
 *     agreed to wait but did not sign                    "sign" goes on with "agreed"
 *     urged Oslo to wait and offered Lima help           "offered" goes on with "urged"
 *     denies that votes were bought and accuses Oslo     "accuses" goes on with "denies"
 *     said the road had been cut and urged Oslo to wait  "urged" goes on with "said"
 *     fears the war raging there and is arming           "arming" goes on with "fears"
 *     kept Peru, its partner, informed                   "informed" belongs to "kept"
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { beforeAside } from "./before-aside.ts";
import { isFiniteVerb } from "./missed-past.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

/**
 * "tried to land and shelled the port", "urged Oslo to wait and offered Lima help": a past tense, or a participle that the tagger made of
 * one, hung on an infinitive or gerund is joined to the verb above that, which does not govern it.
 */
export function isFiniteBesideInfinitive(sentence: Sentence, verb: Token, above: Token): boolean {
  if (!isRelation(verb, "conj") || !isInfinite(sentence, above)) return false;
  // "agreed to wait but did not sign": an auxiliary with a tense opens a clause of its own.
  if (dependents(sentence, verb.index, "aux").some((t) => t.index > above.index && isFiniteVerb(t)))
    return true;
  const isPast = verb.form.toLowerCase() !== verb.lemma;
  if (verb.xpos === "VBD" || verb.xpos === "VBZ")
    return isPast && dependents(sentence, verb.index, "nsubj").length === 0;
  // "to be shelled and looted" is one infinitive.
  const isBare = dependents(sentence, verb.index, "aux", "nsubj").length === 0;
  const isOwn = dependents(sentence, verb.index, "obj", "xcomp", "ccomp", "advcl").some(
    (t) => t.index > verb.index,
  );
  return verb.xpos === "VBN" && isBare && isOwn && dependents(sentence, above.index, "aux").length === 0;
}

function isInfinite(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos === "VBG") return isRelation(verb, "xcomp", "acl");
  return verb.xpos === "VB" && dependents(sentence, verb.index, "mark").some((m) => m.lemma === "to");
}

function isTensed(sentence: Sentence, verb: Token): boolean {
  if (!/^(?:VERB|ADJ)$/.test(verb.upos)) return false;
  return isFiniteVerb(verb) || dependents(sentence, verb.index, "aux", "cop").some((t) => isFiniteVerb(t));
}

/** The verb with a tense that the infinitive hangs on. */
function governor(sentence: Sentence, infinitive: Token): Token | undefined {
  let at: Token | undefined = infinitive;
  for (let steps = 0; at && steps < DEPTH; steps++) {
    at = sentence.tokens[at.head];
    if (at && isTensed(sentence, at)) return at;
    if (at && isRelation(at, "acl")) return undefined;
  }
  return undefined;
}

/** The verb that goes on in this one, where the tree joined it to the clause between: "denies that votes were bought and accuses Oslo". */
export function goesOnFrom(sentence: Sentence, verb: Token): Token | undefined {
  const above = sentence.tokens[verb.head];
  if (above && isFiniteBesideInfinitive(sentence, verb, above)) return governor(sentence, above);
  return misplaced(sentence, verb) ?? besideAdjective(sentence, verb) ?? besideAdjunct(sentence, verb);
}

/** "denied that they were present and promised help": a participle is not joined to an adjective, and the tagger meant a past tense. */
function besideAdjective(sentence: Sentence, verb: Token): Token | undefined {
  const above = sentence.tokens[verb.head];
  if (!above || !isRelation(verb, "conj") || !/^VB[DN]$/.test(verb.xpos)) return undefined;
  if (!isRelation(above, "ccomp") || above.upos === "VERB" || verb.index < above.index) return undefined;
  const clause = dependents(sentence, verb.index, "nsubj", "aux").length === 0;
  return clause && dependents(sentence, above.index, "cop").length > 0
    ? sentence.tokens[above.head]
    : undefined;
}

/** "seized boxes and, in Gao, used batons": hung on where it was, which the tree joined to the verb before. */
function besideAdjunct(sentence: Sentence, verb: Token): Token | undefined {
  const place = sentence.tokens[verb.head];
  if (verb.deprel !== "conj" || !place || !isRelation(place, "conj") || !/^VB[DZN]$/.test(verb.xpos))
    return undefined;
  const isAdjunct =
    /^(?:NOUN|PROPN)$/.test(place.upos) && dependents(sentence, place.index, "case").length > 0;
  const first = sentence.tokens[place.head];
  const isOwn = dependents(sentence, verb.index, "nsubj").length > 0;
  return isAdjunct && !isOwn && first?.upos === "VERB" && isTensed(sentence, first) ? first : undefined;
}

/** What is said to or of somebody: a convoy that "had been stopped" urges nobody. A closed class, so a list in the rule. */
const SPEAKING =
  /^(?:accuse|appeal|ask|blame|condemn|criticise|criticize|demand|denounce|insist|pledge|praise|promise|reiterate|thank|threaten|urge|vow|warn)$/;

/**
 * The clause that a coordinated verb belongs to, where the tree joined it to another: "denies that it was burnt and [accuses] Rome" to
 * what is denied, by its tense to "denies"; "Both met: Rome wept, [paid] and left" to what stands before the colon, by its place to "wept".
 */
function misplaced(sentence: Sentence, verb: Token): Token | undefined {
  const above = sentence.tokens[verb.head];
  if (verb.deprel !== "conj" || !above || above.index > verb.index) return undefined;
  const saying = sentence.tokens[above.head];
  // "said it had crossed and destroyed": a past tense that may be a participle stays, but for a comma, or where it speaks as the verb above.
  const isPerfect = dependents(sentence, above.index, "aux").some((t) =>
    /^(?:ha(?:s|ve|d)|['’](?:d|ve))$/i.test(t.form),
  );
  const isDoneTo = dependents(sentence, above.index, "nsubj", "aux").some((t) => t.deprel.endsWith(":pass"));
  // "denied that they had crossed and threatened": who denies speaks on, and those who crossed do not.
  const isDenied = saying !== undefined && /^(?:deny|dispute|reject|dismiss)$/.test(saying.lemma);
  const isTold = SPEAKING.test(verb.lemma) && !SPEAKING.test(above.lemma) && (isDoneTo || isDenied);
  const isApart =
    !isPerfect || isTold || verb.xpos === "VBZ" || sentence.tokens[verb.index - 2]?.form === ",";
  // "said rebels took ten hostages and looted a shop": with a subject and no auxiliary the first is a past tense too, whatever its tag.
  const isPast =
    above.xpos === "VBN" &&
    dependents(sentence, above.index, "aux").length === 0 &&
    dependents(sentence, above.index, "nsubj").some((t) => t.deprel === "nsubj");
  const isOutside =
    saying &&
    isApart &&
    !(isPast && !isTold) &&
    ((saying.xpos === verb.xpos && above.xpos !== verb.xpos && isFiniteVerb(verb)) ||
      (isDenied && isTold && saying.xpos === "VBD" && verb.xpos === "VBN"));
  if (isOutside && isRelation(above, "ccomp") && saying.index < above.index) return saying;
  const between = sentence.tokens.slice(above.index + 1, verb.index);
  const colon = between.find((t) => t.form === ":" || t.form === ";");
  return (
    colon &&
    between.findLast(
      (t) =>
        t.index > colon.index &&
        isFiniteVerb(t) &&
        isRelation(t, "parataxis", "conj", "ccomp") &&
        (dependents(sentence, t.index, "nsubj").some((s) => s.index > colon.index) ||
          (beforeAside(sentence, t)?.index ?? -1) > colon.index),
    )
  );
}

/** "kept Peru, its partner, informed": who keeps whom, where the tree hung the participle on what stands between. */
export function keeperOf(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== "VBN" || !/^(?:inform|apprise|brief|update)$/.test(verb.lemma)) return undefined;
  const keeping = sentence.tokens.findLast((t) => t.index < verb.index && t.lemma === "keep");
  const object = keeping && dependents(sentence, keeping.index, "obj")[0];
  return object && subtree(sentence, keeping.index).includes(verb) ? keeping : undefined;
}
