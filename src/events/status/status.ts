/**
 * Did it happen? Tense, aspect, modals, the words above the act, and negation.
 *
 *     urged                       actual
 *     is bombarding               ongoing
 *     will meet                   future
 *     may strike, were X to move  hypothetical
 *     have not urged              actual, negated
 *     wants Rome to withdraw      wanted: no event at all
 *
 * "Historical" needs dates and is decided in code-events.ts.
 */

import type { Effect } from "../../lexicon/modality.ts";
import type { Status } from "../../model/record.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import { goesOnFrom, isFiniteBesideInfinitive } from "../clauses/misplaced.ts";
import { isWithoutObject } from "../clauses/own-clause.ts";
import { isPassive } from "../clauses/passive.ts";
import type { EventKit } from "../event-kit.ts";
import type { Found } from "../frames/find-sites.ts";
import { isBesideCue } from "./beside-cue.ts";
import { isCalledOff } from "./called-off.ts";
import { hasComeAbout, isSeeming } from "./come-about.ts";
import { insideCondition } from "./condition.ts";
import { phraseEffects } from "./modal-phrase.ts";
import { type ClassOf, isFiniteConjunct, modalsOf } from "./modals.ts";
import { isNobodyWord, isNothing, negationsOf, ownNegations } from "./negation.ts";
import { isPerformed, isTriedByForce } from "./performed.ts";
import { isPurpose, isQuestion } from "./unreported.ts";

export interface Reality {
  readonly status: Status;
  readonly negated: boolean;
  /** Under a word by which somebody denies it. */
  readonly denied: boolean;
  /** Only wanted, feared or to be prevented: nobody reports it. */
  readonly wanted: boolean;
  readonly inCondition: boolean;
}

/** Relations by which a word above governs the act: what it says of its complement, it says of the act. */
const GOVERNED = ["xcomp", "ccomp", "obj", "obl", "nmod", "acl", "advcl", "csubj", "nsubj:pass", "conj"];
const LEVELS = 6;
const HINDERING = /^(?:prohibit|forbid|ban|bar|preclude|prevent|block|deter|dissuade|discourage)$/;
const TRACE = /^(?:sign|evidence|indication|proof|trace|suggestion|reason|step|move)$/;

export function realityOf(found: Found, kit: EventKit, classOf: ClassOf): Reality {
  const { site, carrier } = found;
  const { sentence } = site;
  const { effects: above, denied } = effectsAbove(found, kit, classOf);
  const modal = modalsOf(sentence, site.carrier, classOf);
  const own = ownEffects(sentence, site.carrier, kit);
  const ofHead = site.carrier === site.head ? [] : ownEffects(sentence, site.head, kit);
  const isPast = tellsOfPast(found);
  const isOpenStill = (e: Effect) =>
    !isPast || !(e === "future" || (e === "hypothetical" && isForetold(found)));
  const said: Effect[] = [...modal, ...own, ...ofHead.filter(isOpenStill)];
  if (carrier?.light.aspect === "plan") said.push("future");
  said.push(...above);
  const effects: readonly Effect[] =
    said.includes("future") && isCalledOff(sentence, site.carrier)
      ? [...said.filter((e) => e !== "future"), "negated"]
      : said;
  // "the right to strike", "a potential attack": what a word only makes possible, nobody reports. "May strike", "will probably strike" do.
  const isReported =
    modal.includes("hypothetical") ||
    isSeeming(sentence, site.carrier) ||
    (site.carrier.upos === "VERB" && own.includes("hypothetical"));
  const inCondition = insideCondition(sentence, site.carrier, kit);
  const negations =
    effects.filter((e) => e === "negated").length + ownNegations(sentence, site.carrier, site.head);
  const negated = negations % 2 === 1;
  const supposed = negated || denied ? withoutAny(effects, site.head, sentence) : effects;
  return {
    status: statusFrom(supposed, found, inCondition),
    negated,
    denied,
    wanted:
      isQuestion(sentence, site.carrier) ||
      isPurpose(sentence, site.carrier, classOf) ||
      supposed.includes("desired") ||
      (supposed.includes("hypothetical") && !isReported),
    inCondition,
  };
}

/** "the planned talks took place", "did not take place": what was planned is past. */
function tellsOfPast({ carrier, site }: Found): boolean {
  if (carrier?.light.noun !== "subject") return false;
  const words = [site.carrier, ...dependents(site.sentence, site.carrier.index, "aux")];
  // "never materialised": what only happens has no passive, whatever the tagger took it for.
  return words.some(({ xpos, form }) => /^VB[DN]$/.test(xpos) || /^ha(?:s|ve)$/i.test(form));
}

/** "the threatened strike never materialised": what was held out or feared is past as well; what is alleged stays so. */
function isForetold({ site: { sentence, head } }: Found): boolean {
  return dependents(sentence, head.index, "amod").some(({ form }) =>
    /^(?:threatened|feared|possible|potential|likely)$/i.test(form),
  );
}

/** "did not order any raid", "denied any raid": behind a negation "any" supposes nothing. */
function withoutAny(effects: readonly Effect[], noun: Token, sentence: Sentence): readonly Effect[] {
  const any = dependents(sentence, noun.index, "det").some(({ form }) => /^any$/i.test(form));
  return any ? effects.toSpliced(effects.indexOf("hypothetical"), 1) : effects;
}

function statusFrom(effects: readonly Effect[], found: Found, inCondition: boolean): Status {
  if (inCondition || effects.includes("hypothetical")) return "hypothetical";
  if (effects.includes("future")) return "future";
  if (effects.includes("actual")) return "actual";
  if (found.match.entry.frame.ahead) return "future";
  if (effects.includes("ongoing") && !isSaying(found)) return "ongoing";
  return isProgressive(found) ? "ongoing" : "actual";
}

/** Progressive speech ("was urging") is done when it is said; progressive activity ("is being held") is under way. */
function isProgressive(found: Found): boolean {
  if (isSaying(found)) return false;
  const { carrier, sentence } = found.site;
  const auxiliaries = dependents(sentence, carrier.index, "aux");
  // "is being held", "has men being held"; "after being freed" tells of what is over.
  if (isPassive(sentence, carrier))
    return (
      auxiliaries.some(({ form }) => /^being$/i.test(form)) &&
      (auxiliaries.some(({ form }) => /^(?:is|are|was|were|am|'s|’s|'re|’re)$/i.test(form)) ||
        isAttribute(sentence, carrier))
    );
  return carrier.xpos === "VBG" && auxiliaries.some((t) => t.lemma === "be");
}

/** "the men being held", "has men being held" */
function isAttribute(sentence: Sentence, verb: Token): boolean {
  const isOwned = isRelation(verb, "xcomp", "ccomp") && sentence.tokens[verb.head]?.lemma === "have";
  const isBare = dependents(sentence, verb.index, "mark", "case").length === 0;
  return isBare && (isOwned || isRelation(verb, "acl"));
}

export function isSpeech({ match }: Found): boolean {
  return match.entry.frame.speech ?? isSpeechType(match.type);
}

/** By its type alone, whether or not its content is coded again; what no frame claims has none before the second opinion gives it one. */
function isSaying(found: Found): boolean {
  const { entry, type } = found.match;
  return isSpeech(found) || (isSpeechType(type) && (type !== null || entry.frame.id !== "proposed"));
}

function isSpeechType(type: string | null): boolean {
  return type === null || /^(?:AGREE|SUPPORT|REQUEST|ACCUSE|REJECT|THREATEN)$/.test(type);
}

/** What the adverbs, adjectives and determiners of the word itself say. */
function ownEffects(sentence: Sentence, word: Token, kit: EventKit): Effect[] {
  const effects: Effect[] = [];
  const below = dependents(sentence, word.index);
  for (const t of below) {
    const lemma = t.lemma.toLowerCase();
    if (isRelation(t, "advmod", "amod", "det") && t.index < word.index) {
      // "a planned strike": a participle is listed as it stands.
      const said = kit.modality.modifiers.get(lemma) ?? kit.modality.modifiers.get(t.form.toLowerCase());
      if (said && said !== "negated") effects.push(said);
      if (said === "negated" && isRelation(t, "det", "amod")) effects.push(said);
    }
  }
  return [...effects, ...phraseEffects(sentence, word, kit)];
}

/** What the words above say: "plans to", "refused to", "the threat of". Stops where somebody else starts to speak. */
function effectsAbove(
  found: Found,
  kit: EventKit,
  classOf: ClassOf,
): { readonly effects: Effect[]; readonly denied: boolean } {
  const { sentence, carrier: word } = found.site;
  const effects: Effect[] = [];
  let denied = false;
  let isThatClause = false;
  const seen = new Set<number>();
  let t = word;
  for (let level = 0; level < LEVELS; level++) {
    const above = sentence.tokens[t.head];
    if (!above || seen.has(above.index) || !isRelation(t, ...GOVERNED)) break;
    seen.add(above.index);
    if (isFiniteBesideInfinitive(sentence, t, above) || goesOnFrom(sentence, t)) break;
    if (isPastSemicolon(sentence, t, above)) break;
    if (isWithoutTrace(sentence, t, above, kit)) effects.push("negated");
    if (isRelation(t, "conj")) {
      // A conjunct shares what stands above both, and the auxiliaries where it has none of its own.
      if (!isFiniteConjunct(sentence, t))
        effects.push(...ownEffects(sentence, above, kit).filter((e) => e !== "negated"));
      t = above;
      continue;
    }
    // "figures that the opposition disputed", "a plan drawn up in May": what was done to the noun is not what it is about.
    if (above.upos === "NOUN" && isBareParticiple(sentence, t)) break;
    // "after the attack, Rome seems to wait": what only says when is not governed.
    if (isRelation(t, "obl", "nmod") && isTemporal(sentence, t)) break;
    // "By advising Rome, Oslo hopes ...": what is done by, while or after something else is not what is hoped for.
    const isAdjunct = isRelation(t, "advcl") && t.xpos === "VBG";
    if (isAdjunct && dependents(sentence, t.index, "mark", "case").length > 0) break;
    // "blocked the road, stopping a convoy": what came of it.
    if (isAdjunct && t.index > above.index && sentence.tokens[t.index - 1]?.form === ",") break;
    if (isWithoutObject(sentence, t)) break;
    if (isRelation(t, "acl:relcl") || (isRelation(t, "advcl") && !isDependentForm(sentence, t))) break;
    isThatClause ||= isToldClause(sentence, t);
    if (classOf(above) !== null && (isRelation(t, "ccomp") || isThatClause)) {
      denied ||=
        classOf(above) === "deny" &&
        negationsOf(sentence, above) % 2 === 0 &&
        !isBesideCue(sentence, above, word);
      if (isUnsaid(sentence, t, above, classOf)) effects.push("negated");
      break;
    }
    if (t === word && (isPerformed(found, above) || isTriedByForce(found, above))) break;
    if (isNobodyWord(above)) effects.push("negated");
    const kind = above.upos === "ADJ" ? "adjective" : above.upos === "NOUN" ? "noun" : "verb";
    const said = hasComeAbout(sentence, t, above)
      ? "actual"
      : kit.modality.governors.get(`${kind}:${above.lemma.toLowerCase()}`);
    // Who denies it vouches for the denial: counted once, with the attribution.
    if (said === "negated" && classOf(above) === "deny") denied ||= negationsOf(sentence, above) % 2 === 0;
    else if (said === "negated" && isAnsweredNoun(found, t)) break;
    else if (said) {
      effects.push(said);
      const denies = negationsOf(sentence, above) + Number(isNothing(sentence, above));
      if (denies % 2 === 1 && said !== "desired") effects.push("negated");
      // "has not barred them from leaving": what is only not hindered, nobody reports.
      if (denies % 2 === 1 && HINDERING.test(above.lemma)) effects.push("desired");
      effects.push(...ownEffects(sentence, above, kit).filter((e) => e === "hypothetical"));
    }
    // "should avoid offering": what ought to be done leaves what hangs on it undone as well.
    if (isRelation(t, "xcomp"))
      effects.push(...modalsOf(sentence, above, classOf).filter((e) => e === "desired"));
    t = above;
  }
  return { effects, denied };
}

/** "its demand was refused", "rejected the appeal": what is refused has been asked all the same. */
function isAnsweredNoun({ site: { head, kind }, match }: Found, word: Token): boolean {
  return (
    kind === "noun" && word === head && match.type === "REQUEST" && isRelation(word, "obj", "nsubj:pass")
  );
}

/** "neither has said that it would sign": nobody reports it; "did not say who had signed" tells that somebody did. */
function isUnsaid(sentence: Sentence, verb: Token, above: Token, classOf: ClassOf): boolean {
  return (
    classOf(above) === "say" &&
    ownNegations(sentence, above, above) % 2 === 1 &&
    dependents(sentence, verb.index, "mark").some(({ lemma }) => lemma === "that")
  );
}

/** "no evidence that Oslo armed them", "took no steps to disarm": without a trace of it, or anything towards it, it did not happen. */
function isWithoutTrace(sentence: Sentence, clause: Token, above: Token, { modality }: EventKit): boolean {
  const isAim = isRelation(clause, "advcl", "xcomp") && clause.xpos === "VB";
  const nouns = isAim ? dependents(sentence, above.index, "obj") : [above];
  // What the lexicon knows of the noun above is counted with its negation, but for what the tree made a relative clause.
  const isCounted = (noun: Token) =>
    noun === above && clause.deprel !== "acl:relcl" && modality.governors.has(`noun:${noun.lemma}`);
  return nouns.some((noun) => TRACE.test(noun.lemma) && isNothing(sentence, noun) && !isCounted(noun));
}

/** "told the house in a closed session that the army had fired": a clause with a past of its own is told, not asked for. */
function isToldClause(sentence: Sentence, verb: Token): boolean {
  const past = [verb, ...dependents(sentence, verb.index, "aux")].some(({ form, xpos }) =>
    verb.xpos === "VBN" ? /^had$/i.test(form) : xpos === "VBD",
  );
  return past && dependents(sentence, verb.index, "mark").some(({ lemma }) => lemma === "that");
}

function isBareParticiple(sentence: Sentence, verb: Token): boolean {
  return (
    verb.xpos === "VBN" &&
    isRelation(verb, "acl") &&
    dependents(sentence, verb.index, "aux", "mark", "nsubj").length === 0
  );
}

/** "Lima hesitates; Oslo has signed", "Lima wants it: Oslo has signed": a clause of its own, wherever the tree hangs it. */
function isPastSemicolon({ tokens }: Sentence, word: Token, above: Token): boolean {
  if (!isRelation(word, "ccomp", "conj")) return false;
  const [from, to] = [Math.min(word.index, above.index), Math.max(word.index, above.index)];
  return tokens.slice(from, to).some(({ form }) => form === ";" || (form === ":" && from === above.index));
}

function isTemporal(sentence: Sentence, word: Token): boolean {
  return isBehind(sentence, word, /^(?:after|following|since|during|amid|despite|before)$/i);
}

/** An infinitive or participle without a subject of its own depends on the verb above; a finite clause does not. */
function isDependentForm(sentence: Sentence, verb: Token): boolean {
  return /^VBG?$/.test(verb.xpos) && dependents(sentence, verb.index, "nsubj", "aux").length === 0;
}
