/**
 * The date of one act in a sentence: the expression that modifies its trigger.
 *
 *     Envoys met [on Monday] and agreed to return          met: Monday; agreed: none
 *     He said [on Monday] that talks had failed            said: Monday; failed: none
 *     The agreement signed [in May] collapsed              signed: May; collapsed: none
 *     Paris denounced [Monday]'s raid                      raid: Monday; denounced: none
 *     [On Monday], Oslo warned Bern, urging it to leave    warned, urging: Monday; leave: none
 *     It began [in June], when hackers broke in            began, broke: June
 *
 * An expression dates only the act it modifies: it does not carry to a coordinated clause, an adjunct clause or the
 * next sentence. A participle without tense takes its verb's date. A duration dates an act only where its beginning or
 * end is dated, and has no EDTF otherwise (resolve.ts).
 */

import { mentionAt } from "../entities/named.ts";
import { type Dating, dating } from "../model/dating.ts";
import { type Edtf, isEdtf } from "../model/edtf.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import { countedBack } from "./counted-back.ts";
import { clauseStart, isMainVerb, isOpening, performedBy } from "./main-verb.ts";
import { BEHIND_VERB, isVerbal, MODIFIES } from "./modifiers.ts";
import { rootOf } from "./tense.ts";
import { type DatedExpression, datesIn, type Timed } from "./timed.ts";

/** Participles that take the date of the verb they hang on, unless a word like "after" parts them from it. */
const TENSELESS = ["advcl", "xcomp"];
/** Without a tree, a date further than this from the trigger is not taken, in tokens. */
const REACH = 12;
const TAKING_PLACE = new Set(
  "begin start open resume continue erupt break flare rage occur happen take end conclude sweep hit kill wound claim displace".split(
    " ",
  ),
);
const CLAUSE_ENDS = /^(?:[;:,]|and|but|that|which|who|while|after|before)$/;

export function dateOf(timed: Timed, sentence: number, trigger: number): Dating | null {
  const tree = timed.sentences[sentence];
  const times = datesIn(timed, sentence);
  if (!tree || times.length === 0) return null;
  const since = times.find((time) => perfectBefore(tree, time) === trigger);
  if (since) return dating(since.edtf, since.basis, since.because, since.span);
  const behind = beforeAdverb(tree, trigger, "when");
  const spokenOf = times.find(({ last }) => last === behind);
  if (spokenOf) return dating(withoutLimit(spokenOf.edtf), spokenOf.basis, spokenOf.because, spokenOf.span);
  const best = nearest(tree, trigger, times) ?? misplaced(timed, tree, trigger, times);
  if (best) return dating(best.edtf, best.basis, best.because, best.span);
  const verb = verbOfParticiple(tree, trigger) ?? verbOfHappening(tree, trigger) ?? verbOfWhen(tree, trigger);
  return (verb === null ? null : dateOf(timed, sentence, verb)) ?? countedBack(timed, tree, trigger);
}

const HAVE = /^(?:ha[sd]|have|['’](?:ve|d|s))$/i;

/** "Men who had blocked the road since Saturday fired": the perfect before "since" has the date, whatever the tree says. */
function perfectBefore(tree: Sentence, { first }: DatedExpression): number | null {
  if (tree.tokens[first - 1]?.form.toLowerCase() !== "since") return null;
  for (let at = first - 2; at >= 0; at--) {
    const token = tree.tokens[at];
    if (!token || token.form === ";") return null;
    if (token.upos === "VERB" && dependents(tree, at, "aux").some(({ form }) => HAVE.test(form))) return at;
  }
  return null;
}

function nearest(tree: Sentence, trigger: number, times: readonly DatedExpression[]): DatedExpression | null {
  let best: { time: DatedExpression; distance: number } | null = null;
  for (const time of times) {
    if (trigger >= time.first && trigger <= time.last) continue;
    if (isParted(tree, trigger, time) || isOfPerfect(tree, trigger, time) || isOfNoun(tree, trigger, time))
      continue;
    const roots = rootsOf(tree, time);
    const isOf = roots.some((root) => governs(tree, trigger, root));
    if (!isOf && (roots.length > 0 || !isInClause(tree, trigger, time))) continue;
    const distance = trigger < time.first ? time.first - trigger : trigger - time.last;
    if (!best || distance < best.distance) best = { time, distance };
  }
  return best?.time ?? null;
}

/** Since when another verb holds; "coups" of "has seen coups since May" are of that time too. */
function isOfPerfect(tree: Sentence, trigger: number, time: DatedExpression): boolean {
  const act = tree.tokens[trigger];
  return act !== undefined && isVerbal(act) && perfectBefore(tree, time) !== null;
}

/** "Sued it over the ban of 2021", "condemned the raid of May 3": the ban's alone; "signed the pact of May 3" and "fell in the raid of May 3" not. */
function isOfNoun(tree: Sentence, trigger: number, { first }: DatedExpression): boolean {
  const { tokens } = tree;
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.form !== "of" || noun?.upos !== "NOUN" || noun.index <= trigger) return false;
  if (OF_TIME.has(noun.lemma)) return false;
  const prepositions = dependents(tree, noun.index, "case");
  if (prepositions.length > 0) return prepositions.some(({ form }) => ABOUT.test(form));
  return noun.head === trigger && isRelation(noun, "obj") && !MAKING.has(tokens[trigger]?.lemma ?? "");
}

const OF_TIME = new Set(
  "hour night morning evening afternoon day week month year end beginning start eve".split(" "),
);
const ABOUT = /^(?:over|for|about|against|of|to)$/;
const MAKING = new Set(
  "sign reach conclude adopt make strike negotiate launch carry begin start hold".split(" "),
);

/** "It was lifted; last week it offered": no date behind a semicolon is of an act before it. */
function isParted({ tokens }: Sentence, trigger: number, { first, last }: DatedExpression): boolean {
  const [from, to] = trigger < first ? [trigger, first] : [last, trigger];
  for (let at = from + 1; at < to; at++) if (tokens[at]?.form === ";") return true;
  return false;
}

/** The words of an expression that hang on others: trees may tear "24 February" apart. */
function rootsOf(tree: Sentence, { first, last }: DatedExpression): readonly Token[] {
  const roots = tree.tokens
    .slice(first, last + 1)
    .filter(({ head }) => head >= 0 && (head < first || head > last));
  const root = roots.length > 0 ? null : rootOf(tree, first, last);
  return root ? [root] : roots;
}

/** A date that the tree hangs on a word beside it: it opens the sentence, stands between who acts and the verb, or under "go" of "let go". */
function misplaced(
  timed: Timed,
  tree: Sentence,
  trigger: number,
  times: readonly DatedExpression[],
): DatedExpression | null {
  const bare = [...performedBy(tree, trigger), ...ledBy(tree, trigger)];
  const found = times.find(
    (time) =>
      isBetween(timed, tree, trigger, time) ||
      ((opensClause(tree, time) || isOpening(tree, time.first)) && isMainVerb(tree, trigger, time.last)),
  );
  if (found) return found;
  for (const verb of bare) {
    const time = nearest(tree, verb, times);
    if (time) return time;
  }
  return null;
}

/** "Last week it offered", "..., and last week it offered": not "Monday's raid". */
function opensClause({ tokens }: Sentence, { first, last }: DatedExpression): boolean {
  return clauseStart(tokens, first) === first && tokens[last + 1]?.xpos !== "POS";
}

/** "Was allowed to see him on Monday", "barred from leaving in May": done or hindered when the first verb says. */
function ledBy(tree: Sentence, trigger: number): number[] {
  if (!LEADING.has(tree.tokens[trigger]?.lemma ?? "")) return [];
  return dependents(tree, trigger, "xcomp", "advcl", "ccomp")
    .filter(({ index, xpos }) => index > trigger && /^VB[GP]?$/.test(xpos))
    .map(({ index }) => index);
}

const LEADING = new Set(
  "allow permit let enable force compel oblige make help bar block prevent stop ban".split(" "),
);

/** "The army on Thursday withdrew": who acts has no date; an act has: "the raid on Monday failed". */
function isBetween(timed: Timed, tree: Sentence, trigger: number, time: DatedExpression): boolean {
  if (time.last !== trigger - 1) return false;
  const subject = dependents(tree, trigger, "nsubj").at(-1);
  if (!subject || tree.tokens.slice(subject.index, time.first).some(isVerbal)) return false;
  return subject.index < time.first && mentionAt(timed, tree.index, subject.index) !== null;
}

/**
 * Whether the modifier belongs to the trigger: directly, or through nouns behind the trigger, since "held talks in
 * Geneva on Monday" may hang "Monday" on any of them. What stands before a noun ("Monday's raid"), or in the subject
 * ("the raid on Monday failed"), belongs to that noun alone.
 */
function governs(tree: Sentence, trigger: number, modifier: Token): boolean {
  let at = modifier;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const governor = tree.tokens[at.head];
    if (
      !governor ||
      !isRelation(at, ...(at === modifier ? MODIFIES : isParticle(at) ? PARTICLE : BEHIND_VERB))
    )
      return false;
    if (governor.index === trigger) return true;
    if (isVerbal(governor) || at.index < governor.index) return false;
    at = governor;
  }
  return false;
}

/** "Back" of "pulled back from the town on Monday". */
function isParticle({ upos, xpos }: Token): boolean {
  return upos === "ADV" && xpos === "RB";
}

const PARTICLE = ["advmod", "compound"];

/** "Since February, when police fired": the firing was in February. */
function withoutLimit(edtf: Edtf): Edtf {
  const point = edtf.replace(/^\.\.\/|\/\.\.$/, "");
  return isEdtf(point) ? point : edtf;
}

/** "In May, when nine died in the shelling": the clause has the date, and what happened in it. */
function verbOfWhen(tree: Sentence, trigger: number): number | null {
  const noun = tree.tokens[trigger];
  if (noun?.upos !== "NOUN" || !isRelation(noun, "obl", "obj", "nsubj")) return null;
  return noun.head >= 0 && beforeAdverb(tree, noun.head, "when") !== null ? noun.head : null;
}

/** The word that a relative clause of time or place speaks of: "June" of "in June, when hackers broke in", whatever the tree says. */
export function beforeAdverb(tree: Sentence, trigger: number, adverb: "when" | "where"): number | null {
  const opener = dependents(tree, trigger, "advmod", "mark").find(
    ({ form, index }) => form.toLowerCase() === adverb && index < trigger,
  );
  if (!opener) return adverb === "where" ? beforeWhich(tree, trigger) : null;
  return tree.tokens[opener.index - 1]?.form === "," ? opener.index - 2 : opener.index - 1;
}

/** "The raids began in Gao on Monday", "the raids that swept Gao in May": the verb by which an act of that name takes place. */
export function verbOfHappening(tree: Sentence, trigger: number): number | null {
  const token = tree.tokens[trigger];
  if (token?.upos !== "NOUN") return null;
  const clause = dependents(tree, trigger, "acl").find(
    ({ index, lemma }) =>
      TAKING_PLACE.has(lemma) && dependents(tree, index, "nsubj").some(({ xpos }) => xpos.startsWith("W")),
  );
  if (clause) return clause.index;
  const verb = isRelation(token, "nsubj") ? tree.tokens[token.head] : undefined;
  return verb && TAKING_PLACE.has(verb.lemma) ? verb.index : null;
}

/** "A clinic in Gao from which agents had dragged them": the word before "from which". */
function beforeWhich(tree: Sentence, trigger: number): number | null {
  const which = dependents(tree, trigger, "obl").find(({ xpos, index }) => xpos === "WDT" && index < trigger);
  const preposition = which && tree.tokens[which.index - 1];
  if (!preposition || !/^(?:in|at|from|near|on)$/.test(preposition.form)) return null;
  return tree.tokens[preposition.index - 1]?.form === "," ? preposition.index - 2 : preposition.index - 1;
}

/** The verb whose date the participle takes: "warned Bern, urging it to leave". */
export function verbOfParticiple(tree: Sentence, trigger: number): number | null {
  const last = tree.tokens[trigger];
  const first = last && isRelation(last, "conj") ? tree.tokens[last.head] : undefined;
  // "Killing two and forcing nine across the border"
  const token = first?.xpos === "VBG" && last?.xpos === "VBG" ? first : last;
  const verb = token && tree.tokens[token.head];
  if (!token || !verb || verb.index >= trigger || !isVerbal(verb)) return null;
  if (!/^VB[GN]$/.test(token.xpos) || !isRelation(token, ...TENSELESS)) return null;
  return dependents(tree, trigger, "mark", "aux", "case").length > 0 ? null : verb.index;
}

/** Without a tree: the same clause, not far. */
function isInClause(tree: Sentence, trigger: number, time: DatedExpression): boolean {
  const [from, to] = trigger < time.first ? [trigger + 1, time.first] : [time.last + 1, trigger];
  if (to - from > REACH) return false;
  // The comma behind a fronted adjunct ends no clause: "On Monday, Oslo warned".
  const start = time.first <= 2 && tree.tokens[from]?.form === "," ? from + 1 : from;
  return !tree.tokens.slice(start, to).some((token) => CLAUSE_ENDS.test(token.form.toLowerCase()));
}
