/**
 * Which of the acts found in a sentence are events. In this order:
 *
 * 1. What is requested, threatened, promised or accused is content, not another event.
 * 2. What is only wanted, feared or to be prevented did not happen, and nobody says that it will.
 * 3. Fighting that is future or supposed is no event of fighting.
 * 4. A condition clause is an event only where its main clause is none.
 * 5. A noun that only refers back ("the walkout") is none; nor is an act with nobody in it, nor a peaceful one among people of
 *    whom nothing public is known ("the hotel offers breakfast").
 * 6. Of two words for the same act in a sentence the first that has a verb counts.
 * 7. A decision, a plan or a passive report gives way to the act that is decided on, planned or reported.
 * 8. Moving forces inside a report of fighting by the same actor is part of the fighting.
 */

import type { Party } from "../model/party.ts";
import { contains, overlaps, type Range } from "../model/span.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import { isPassive } from "./clauses/passive.ts";
import type { Draft } from "./draft.ts";
import { onlyRefersBack } from "./frames/find-sites.ts";
import { isForcible, isName, isPlain, isPublic, isPublicParty, VERBAL } from "./public-acts.ts";
import { MADE_TO } from "./status/come-about.ts";
import { isToll } from "./toll.ts";

/** `news`: the text tells of public acts throughout, so that an act without names is taken for one as well. */
export function prefer(drafts: readonly Draft[], news: boolean): Draft[] {
  const amid = drafts.filter(isSurelyPublic);
  const isAmid = (d: Draft) => amid.length > 0 && d.actors.length > 0 && !amid.some((o) => saysTheSame(o, d));
  const isTold = (d: Draft) => isPlain(d) && (news || isAmid(d));
  const sure = drafts.filter((d) => (!d.found.match.loose || isTold(d)) && !isPleaForAnonymity(d));
  const spoken = sure.filter((d) => !isContent(d, sure));
  const real = spoken.filter(
    (d) => !d.reality.wanted && !(d.type === "ASSAULT" && /^(?:future|hypothetical)$/.test(d.reality.status)),
  );
  const peopled = real.filter(
    (d) =>
      (isPublic(d) || isTold(d) || (isForcible(d) && isPlain(d))) &&
      !onlyRefersBack(d.found) &&
      !isNobodysVisit(d),
  );
  const free = peopled.filter(
    (d) =>
      !d.reality.inCondition ||
      !peopled.some(
        (other) =>
          other !== d && !other.reality.inCondition && contains(other.found.site.sentence, d.trigger),
      ),
  );
  const once = free.filter(
    (d) => !free.some((other) => other !== d && saysTheSame(other, d) && wins(other, d)),
  );
  const done = once.filter(
    (d) =>
      !once.some((o) => o.type !== null && givesWay(d, o) && covers(d, o.trigger)) &&
      !once.some((o) => o.type === "SANCTION" && isLeftOff(d, o)),
  );
  return done.filter(
    (d) =>
      d.type !== "MOBILIZE" ||
      !done.some((other) => other.type === "ASSAULT" && sharesParty(other.actors, d.actors)),
  );
}

/** "Lima condemned the raid, and both sides pulled back": beside such an act of its sentence another needs no names either. */
function isSurelyPublic(draft: Draft): boolean {
  const { type, found, reality } = draft;
  return type !== null && !found.match.loose && !reality.wanted && isPublic(draft) && !onlyRefersBack(found);
}

/** "Storks fly to Malta": whoever visits is somebody, by name or by office. */
function isNobodysVisit(draft: Draft): boolean {
  const { mode, actors } = draft;
  return mode === "visit" && !actors.some((p) => isPublicParty(p) || p.sector !== null || isName(p, draft));
}

/** "asked not to be named", "declined to be identified": how a source speaks, and no public act. */
function isPleaForAnonymity({ found: { site, match } }: Draft): boolean {
  const asked = [...site.roles.infinitives, ...(match.content ? [match.content] : [])];
  return asked.some((t) => /^(?:name|identify|quote)$/.test(t.lemma) && isPassive(site.sentence, t));
}

/** Inside the content of a speech act. What stands under a plain reporting verb is coded, so that is no content. */
function isContent(draft: Draft, all: readonly Draft[]): boolean {
  return all.some(
    (o) =>
      o !== draft &&
      o.speech &&
      !isToldAttack(draft) &&
      !isComplaint(o) &&
      covers(o, draft.trigger) &&
      !givesWay(o, draft) &&
      !isDenialOf(o, draft) &&
      !isAnswered(draft, o) &&
      !isSaidBeside(draft, o),
  );
}

/** "complained that Lima had barred its ships": it reports what it complains of. */
function isComplaint({ found: { site, match } }: Draft): boolean {
  return (
    site.head.lemma === "complain" && match.content !== null && site.roles.clauses.includes(match.content)
  );
}

/** "condemned the bombing of the embassy on Monday": an attack told with its day has happened, whatever is said of it. */
function isToldAttack({ isDatedAttack, recipients, reality }: Draft): boolean {
  return isDatedAttack && reality.status === "actual" && recipients.length > 0;
}

/** "Oslo ignored Lima's call for a truce": what one refuses, the other has asked, and both have acted. */
function isAnswered(
  { type, actors, found: { site: asked } }: Draft,
  { found: { site: answer }, ...o }: Draft,
): boolean {
  return (
    type === "REQUEST" &&
    ANSWERS.test(o.type ?? o.act) &&
    asked.kind === "noun" &&
    asked.head.head === answer.head.index &&
    actors.length > 0 &&
    !sharesParty(actors, o.actors)
  );
}

/** "threatened to walk off the job, accusing the board": the participle behind a comma tells what else they said, wherever the tree hangs it. */
function isSaidBeside({ type, found: { site: beside } }: Draft, { found: { site: said } }: Draft): boolean {
  const { sentence, head, kind } = beside;
  return (
    VERBAL.test(type ?? "") &&
    kind === "verb" &&
    head.xpos === "VBG" &&
    head.index > said.head.index &&
    isRelation(head, "advcl", "acl") &&
    sentence.tokens[head.index - 1]?.form === ","
  );
}

const ANSWERS = /^(?:REJECT|AGREE|CONCEDE|SUPPORT|respond|deny|consider)$/;

function givesWay(word: Draft, act: Draft): boolean {
  return isResolve(word, act) || isSaidOf(word, act) || isMadeToDo(word, act);
}

/** "denied a report that it had seized the cargo": what is denied is coded as denied. */
function isDenialOf({ act, type }: Draft, { reality, found: { site } }: Draft): boolean {
  return type === null && act === "deny" && site.kind === "verb" && reality.denied;
}

/** "was reported to have seized the cargo": what a passive says that somebody has done is the act. */
function isSaidOf({ type, found: { site } }: Draft, { found: { site: told } }: Draft): boolean {
  const { sentence, head, kind } = told;
  return (
    type === null &&
    site.roles.passive &&
    kind === "verb" &&
    head.head === site.head.index &&
    head.xpos === "VBN" &&
    dependents(sentence, head.index, "aux").some(({ form }) => form === "have")
  );
}

/** "were forced to close the clinic": where nobody is named who forced them, what they did is the act. */
function isMadeToDo({ actors, found: { site } }: Draft, { found: { site: done } }: Draft): boolean {
  return (
    site.roles.passive &&
    actors.length === 0 &&
    MADE_TO.test(site.head.lemma) &&
    done.kind === "verb" &&
    done.head.head === site.head.index &&
    isRelation(done.head, "xcomp")
  );
}

/** "decided to expel", "plans to expel", "are expected to meet": what is decided on, planned or scheduled is the act; not after "no plan to". */
function isResolve({ type, act, reality, trigger: { quote } }: Draft, { found }: Draft): boolean {
  if (type === null && act === "legislate" && /^vote/.test(quote)) return found.site.kind === "verb";
  if (type === null) return act === "decide" || (act === "plan" && !reality.negated);
  return act === "plan-aid" && found.match.type === "CONSULT";
}

/** "stopped supplying arms": to leave off is the act, what is left off is none. */
export function isLeftOff({ found: { site } }: Draft, { found: { site: end } }: Draft): boolean {
  return (
    site.carrier.head === end.head.index &&
    isRelation(site.carrier, "xcomp") &&
    /^(?:stop|cease|halt|quit|suspend|discontinue)$/.test(end.head.lemma)
  );
}

function covers(speech: Draft, trigger: Range): boolean {
  return speech.contentRanges.some((range) => contains(range, trigger));
}

function saysTheSame(a: Draft, b: Draft): boolean {
  if (overlaps(a.trigger, b.trigger) || isPartOf(b, a) || isPartOf(a, b)) return true;
  if (isToll(a, b) || isToll(b, a)) return true;
  if (a.type === b.type && (isPurposeOf(b, a) || isPurposeOf(a, b))) return true;
  if (a.type !== null && a.type === b.type && (isObjectOf(a, b) || isObjectOf(b, a))) return true;
  if (isBrokenOff(a, b) || isBrokenOff(b, a)) return true;
  return (
    a.type === b.type &&
    a.act === b.act &&
    a.found.site.kind !== b.found.site.kind &&
    sharesParty(a.actors, b.actors) &&
    b.reality.status === a.reality.status
  );
}

/** "opened the road to let convoys through": one act, told by what it is for. */
function isPurposeOf({ found: { site: purpose } }: Draft, { found: { site: act } }: Draft): boolean {
  const { sentence, carrier } = purpose;
  return (
    carrier.xpos === "VB" &&
    carrier.head === act.carrier.index &&
    isRelation(carrier, "advcl") &&
    dependents(sentence, carrier.index, "mark").some(({ lemma }) => lemma === "to")
  );
}

/** "held a joint drill", "launched a raid": one act, although frames may name the two words by other acts. */
function isObjectOf({ found: { site: noun } }: Draft, { found: { site: verb } }: Draft): boolean {
  return (
    noun.kind === "noun" &&
    verb.kind === "verb" &&
    noun.head.head === verb.head.index &&
    isRelation(noun.head, "obj", "nsubj:pass")
  );
}

/** "broke off the talks", "lifted its veto", "ended the siege": what becomes of it is the act. */
function isBrokenOff(ended: Draft, act: Draft): boolean {
  const ends = ended.type === "CONSULT" ? /^(?:SANCTION|COERCE)$/ : /^(?:CONCEDE|RETREAT)$/;
  return ends.test(act.type ?? "") && isObjectOf(ended, act);
}

/** "kept Rome informed": one act, although both words can name it. */
function isPartOf(part: Draft, whole: Draft): boolean {
  return (
    whole.found.match.words.includes(part.found.site.head) && part.found.site.head !== whole.found.site.head
  );
}

function wins(a: Draft, b: Draft): boolean {
  if (isPartOf(b, a)) return true;
  if (isPartOf(a, b)) return false;
  if (isToll(b, a)) return true;
  if (isToll(a, b)) return false;
  if (a.type === b.type && isPurposeOf(b, a)) return true;
  if (a.type === b.type && isPurposeOf(a, b)) return false;
  if (isBrokenOff(b, a)) return true;
  if (isBrokenOff(a, b)) return false;
  // "committed sexual violence": the noun says more.
  if (isObjectOf(a, b)) return a.strength >= b.strength;
  if (isObjectOf(b, a)) return a.strength > b.strength;
  if (overlaps(a.trigger, b.trigger))
    return a.strength !== b.strength ? a.strength > b.strength : a.trigger.start < b.trigger.start;
  return a.found.site.kind === "verb" || (b.found.site.kind !== "verb" && a.trigger.start < b.trigger.start);
}

function sharesParty(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some((x) => b.some((y) => x.code === y.code && (x.entity ?? x.name) === (y.entity ?? y.name)));
}

/** News has this many public acts at least, and one in so many sentences. */
const PUBLIC_ACTS = 3;
const SENTENCES_PER_ACT = 6;
/** So long a text with fewer acts than one in so many sentences is no news: a paper, a guide, a recipe. */
const LONG = 20;
const QUIET = 16;

/**
 * What kind of text it is, by how many public acts it tells of. In `news` they come one after another: there "the bridge was shelled"
 * needs nobody who did it, and "residents were told to leave" no office. A `quiet` text is long and hardly tells of any.
 */
export function tenorOf(drafted: readonly (readonly Draft[])[]): "news" | "mixed" | "quiet" {
  const sentences = drafted.length;
  const acts = drafted.flatMap((drafts) => prefer(drafts, false)).filter((d) => d.type !== null).length;
  if (acts >= PUBLIC_ACTS && acts * SENTENCES_PER_ACT >= sentences) return "news";
  return sentences >= LONG && acts * QUIET < sentences ? "quiet" : "mixed";
}
