/**
 * What the choice of recipients sees of somebody in the sentence, as rows of a linear model:
 *
 *     "Oslo offered tents for the region of Gao"   Gao: the way through the tree (obj, nmod:for, nmod:of), before or after the act and how
 *                                                  many others stand between, its sector, AGREE, offer, tents
 */

import type { Party } from "../../model/party.ts";
import { overlaps } from "../../model/span.ts";
import { hashWord, mix } from "../../parse/hashing.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import type { Draft } from "../draft.ts";
import type { AimCandidate } from "./aim-candidates.ts";
import { add, add2, add3, begin, gathered, hashOf, templates } from "./feature-rows.ts";
import type { OpinionWords } from "./opinion-features.ts";

const template = templates(5);

/** Ways through the tree longer than this are told by their ends. */
const FAR = 6;

interface Way {
  readonly up: readonly string[];
  readonly down: readonly Token[];
}

/** With what an act and somebody are looked at. */
export interface AimView {
  readonly words: OpinionWords;
  /** Features are rows below 2^bits. */
  readonly bits: number;
  /** The text is one sentence: whoever is meant stands in it, where an article may have told of him before. */
  readonly alone: boolean;
}

/** Rows below 2^bits, each once. */
export function aimFeatures(draft: Draft, candidate: AimCandidate, view: AimView): Int32Array {
  begin(view.bits);
  addAim(draft, candidate, view);
  return gathered();
}

/** The same rows, added to those that are gathered. */
export function addAim(
  draft: Draft,
  candidate: AimCandidate,
  { words: { marksOf, groups }, alone }: AimView,
): void {
  const { found, actors, recipients } = draft;
  const { site, match } = found;
  const { sentence, head, carrier, roles } = site;
  const { mention, parties, thing, steps, order } = candidate;
  const at = sentence.tokens[mention.head]!;
  const top = thing ?? at;
  const lemma = hashOf(head.lemma.toLowerCase());
  const type = hashOf(String(draft.type));
  const kind = hashOf(site.kind);
  const extended = Number(thing !== null);
  const first = parties[0]!;
  const sector = sectorOf(first);
  const nature = hashOf(`${mention.kind} ${mention.nature}`);

  const way = wayTo(sentence, carrier, at);
  const path = hashOf(
    `${way.up.join("/")}|${way.down
      .slice(-FAR)
      .map((t) => relationOf(sentence, t))
      .join("/")}`,
  );
  const last = hashOf(relationOf(sentence, at));
  const topRelation = hashOf(relationOf(sentence, top));
  const firstStep = way.down[0] ? hashOf(relationOf(sentence, way.down[0])) : 0;
  const role = roleOf();

  add(template("bias"), extended);
  add2(template("path"), path, extended);
  add3(template("path type"), path, type, extended);
  add3(template("path kind"), path, kind, extended);
  add2(template("path lemma"), path, lemma);
  add2(template("last"), last, extended);
  add3(template("last type"), last, type, extended);
  add2(template("last lemma"), last, lemma);
  add2(template("top"), topRelation, extended);
  add3(template("top type"), topRelation, type, extended);
  add2(template("first"), firstStep, extended);
  add3(template("first type"), firstStep, type, extended);
  add2(template("first lemma"), firstStep, lemma);
  add3(template("first last"), firstStep, last, extended);
  add3(mix(template("first last type"), firstStep), last, type, extended);
  add2(template("role"), role, extended);
  add3(template("role type"), role, type, extended);
  add3(template("role last"), role, last, extended);
  add2(template("role lemma"), role, lemma);
  add3(template("depth"), Math.min(way.down.length, FAR), way.up.length, extended);
  add3(template("depth type"), Math.min(way.down.length, FAR), way.up.length, type);
  for (const t of way.down.slice(0, -1)) {
    add2(template("through"), hashOf(t.deprel), extended);
    add3(template("through tag"), hashOf(t.upos), hashOf(t.deprel), type);
  }
  const above = sentence.tokens[at.head];
  if (above && above !== carrier) {
    add2(template("above"), hashOf(above.lemma.toLowerCase()), last);
    add3(template("above type"), hashOf(above.lemma.toLowerCase()), type, extended);
    add2(template("above group"), groups.lookUp(hashWord(above.form.toLowerCase())), extended);
    for (const mark of marksOf(above.lemma.toLowerCase())) add3(template("above mark"), mark, extended, type);
  }
  if (thing) {
    add(template("thing"), hashOf(thing.lemma.toLowerCase()));
    add(template("thing group"), groups.lookUp(hashWord(thing.form.toLowerCase())));
    for (const mark of marksOf(thing.lemma.toLowerCase())) add2(template("thing mark"), mark, type);
    add2(template("thing steps"), steps, last);
    add2(template("thing is object"), Number(roles.objects.includes(thing)), type);
    add2(template("thing sector"), sector, last);
  }
  add2(template("sector"), sector, extended);
  add3(template("sector type"), sector, type, extended);
  add3(template("sector last"), sector, last, extended);
  add2(template("nature"), nature, extended);
  add3(template("nature type"), nature, type, extended);
  add3(template("nature last"), nature, last, extended);
  add3(template("nature role"), nature, role, extended);
  const place = Math.max(-4, Math.min(4, order));
  add2(template("order"), place, extended);
  add3(template("order type"), place, type, extended);
  add2(template("order last"), place, last);
  add3(
    template("near"),
    Math.min(6, Math.abs(at.index - head.index) >> 1),
    Number(at.index > head.index),
    type,
  );
  add2(template("opens"), Number(mention.first === 0), type);
  const isActor = actors.some((p) => overlaps(p.span, mention.span));
  const sameCode = first.code !== "UNK" && actors.some((p) => p.code === first.code);
  add3(template("actor"), Number(isActor), Number(sameCode), extended);
  add3(template("actor type"), Number(isActor), Number(sameCode), type);
  const isRules = recipients.some((p) => overlaps(p.span, mention.span));
  const sameSpan = recipients.some((p) => p.span.start === first.span.start && p.span.end === first.span.end);
  const rules = (isRules ? 1 : 0) + (sameSpan ? 2 : 0) + (recipients.length > 0 ? 4 : 0);
  add2(template("rules"), rules, extended);
  add3(template("rules type"), rules, type, extended);
  add3(template("rules role"), rules, role, extended);
  add3(template("rules nature"), rules, nature, extended);
  add3(template("rules last"), rules, last, extended);
  const act = hashOf(draft.act);
  const group = groups.lookUp(hashWord(head.form.toLowerCase()));
  const own = hashOf(at.lemma.toLowerCase());
  const ownGroup = groups.lookUp(hashWord(at.form.toLowerCase()));
  add2(template("role act"), role, act);
  add2(template("first act"), firstStep, act);
  add3(template("rules act"), rules, act, extended);
  add2(template("rules lemma"), rules, lemma);
  add3(template("rules group"), rules, group, extended);
  add3(template("role group"), role, group, extended);
  add2(template("first group"), firstStep, group);
  add3(template("sector act"), sector, act, extended);
  add3(template("sector role"), sector, role, extended);
  add3(template("sector rules"), sector, rules, type);
  add2(template("own"), own, type);
  add2(template("own group"), ownGroup, type);
  add2(template("own family"), ownGroup >>> 8, type);
  add2(template("own role"), ownGroup >>> 8, role);
  for (const mark of marksOf(head.lemma.toLowerCase())) add3(template("mark role"), mark, role, extended);
  const whole = Number(isAnswer(parties, recipients));
  add3(template("whole"), whole, Math.min(recipients.length, 2), Math.min(parties.length, 2));
  add3(template("whole type"), whole, Math.min(recipients.length, 2), type);
  add2(template("whole act"), whole, act);
  add2(template("mode"), hashOf(String(draft.mode)), last);
  add2(template("content"), Number(match.content !== null && way.down.includes(match.content)), type);
  if (alone) {
    add2(template("alone rules"), rules, extended);
    add3(template("alone rules type"), rules, type, extended);
    add3(template("alone nature"), nature, rules, extended);
    add3(template("alone role"), role, rules, extended);
  }

  /** The role of the act that it, or what it stands in, fills. */
  function roleOf(): number {
    const inside = [at, ...way.down];
    const is = (t: Token) => inside.includes(t);
    if (roles.subjects.some(is)) return hashOf(roles.subjects.includes(at) ? "subject" : "in subject");
    if (roles.indirect.some(is)) return hashOf("indirect");
    const oblique = roles.obliques.find((o) => o.head === at);
    if (oblique) return hashOf(`prep ${oblique.prep}`);
    if (roles.objects.some(is)) return hashOf(roles.objects.includes(at) ? "object" : "in object");
    if (roles.infinitives.some(is)) return hashOf("in infinitive");
    if (roles.clauses.some(is)) return hashOf("in clause");
    const around = roles.obliques.find((o) => is(o.head));
    return hashOf(around ? `in prep ${around.prep}` : "none");
  }
}

interface Above {
  /** Steps up to each word. */
  readonly steps: ReadonlyMap<number, number>;
  readonly relations: readonly string[];
}

/** The same for everybody who is weighed for an act. */
const ABOVE = new WeakMap<Token, Above>();

function aboveOf(sentence: Sentence, from: Token): Above {
  const known = ABOVE.get(from);
  if (known) return known;
  const steps = new Map<number, number>();
  const relations: string[] = [];
  for (
    let t: Token | undefined = from;
    t && relations.length <= FAR && !steps.has(t.index);
    t = sentence.tokens[t.head]
  ) {
    steps.set(t.index, relations.length);
    relations.push(t.deprel);
  }
  const above = { steps, relations };
  ABOVE.set(from, above);
  return above;
}

/** Up from the act to what both hang on, and down from there. */
function wayTo(sentence: Sentence, from: Token, to: Token): Way {
  const above = aboveOf(sentence, from);
  const down: Token[] = [];
  for (let t: Token | undefined = to; t && down.length < 2 * FAR; t = sentence.tokens[t.head]) {
    const steps = above.steps.get(t.index);
    if (steps !== undefined) return { up: above.relations.slice(0, steps), down };
    down.unshift(t);
  }
  return { up: ["far"], down };
}

/** Whether they are all whom the rules name, and nobody else. */
function isAnswer(parties: readonly Party[], recipients: readonly Party[]): boolean {
  return (
    parties.length === recipients.length &&
    parties.every((p, i) => {
      const r = recipients[i]!;
      return p.span.start === r.span.start && p.span.end === r.span.end && p.code === r.code;
    })
  );
}

function relationOf(sentence: Sentence, token: Token): string {
  if (token.deprel === "nmod:poss" || !/^(?:nmod|obl|advcl|acl)/.test(token.deprel)) return token.deprel;
  return `${token.deprel}:${prepositionOf(sentence, token) ?? ""}`;
}

export function sectorOf({ code, sector }: Party): number {
  return hashOf(`${/^(?:UNK|IGO|NGO|MNC)$/.test(code) ? code : "state"} ${sector}`);
}
