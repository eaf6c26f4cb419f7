/**
 * What the choice of recipients sees of somebody in the sentence, as rows of a linear model:
 *
 *     "Oslo offered tents for the region of Gao"   Gao: the way through the tree (obj, nmod:for, nmod:of), before or after the act and how
 *                                                  many others stand between, its sector, AGREE, offer, tents
 */

import type { Party } from "../model/party.ts";
import { overlaps } from "../model/span.ts";
import { hashWord, mix } from "../parse/hashing.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import type { AimCandidate } from "./aim-candidates.ts";
import { prepositionOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import type { OpinionWords } from "./opinion-features.ts";

/** Ways through the tree longer than this are told by their ends. */
const FAR = 6;

interface Way {
  readonly up: readonly string[];
  readonly down: readonly Token[];
}

/** Rows below 2^bits, each once. */
export function aimFeatures(
  draft: Draft,
  candidate: AimCandidate,
  { marksOf, groups }: OpinionWords,
  bits: number,
): Int32Array {
  const rows = new Set<number>();
  const add = (template: string, ...values: readonly number[]) => {
    let hash = hashWord(template, 5);
    for (const value of values) hash = mix(hash, value);
    rows.add(hash & (2 ** bits - 1));
  };
  const { found, actors, recipients } = draft;
  const { site, match } = found;
  const { sentence, head, carrier, roles } = site;
  const { mention, parties, thing, steps, order } = candidate;
  const at = sentence.tokens[mention.head]!;
  const top = thing ?? at;
  const lemma = hashWord(head.lemma.toLowerCase());
  const type = hashWord(String(draft.type));
  const kind = hashWord(site.kind);
  const extended = Number(thing !== null);
  const first = parties[0]!;
  const sector = sectorOf(first);
  const nature = hashWord(`${mention.kind} ${mention.nature}`);

  const way = wayTo(sentence, carrier, at);
  const path = hashWord(
    `${way.up.join("/")}|${way.down
      .slice(-FAR)
      .map((t) => relationOf(sentence, t))
      .join("/")}`,
  );
  const last = hashWord(relationOf(sentence, at));
  const topRelation = hashWord(relationOf(sentence, top));
  const firstStep = way.down[0] ? hashWord(relationOf(sentence, way.down[0])) : 0;
  const role = roleOf();

  add("bias", extended);
  add("path", path, extended);
  add("path type", path, type, extended);
  add("path kind", path, kind, extended);
  add("path lemma", path, lemma);
  add("last", last, extended);
  add("last type", last, type, extended);
  add("last lemma", last, lemma);
  add("top", topRelation, extended);
  add("top type", topRelation, type, extended);
  add("first", firstStep, extended);
  add("first type", firstStep, type, extended);
  add("first lemma", firstStep, lemma);
  add("first last", firstStep, last, extended);
  add("first last type", firstStep, last, type, extended);
  add("role", role, extended);
  add("role type", role, type, extended);
  add("role last", role, last, extended);
  add("role lemma", role, lemma);
  add("depth", Math.min(way.down.length, FAR), way.up.length, extended);
  add("depth type", Math.min(way.down.length, FAR), way.up.length, type);
  for (const t of way.down.slice(0, -1)) {
    add("through", hashWord(t.deprel), extended);
    add("through tag", hashWord(t.upos), hashWord(t.deprel), type);
  }
  const above = sentence.tokens[at.head];
  if (above && above !== carrier) {
    add("above", hashWord(above.lemma.toLowerCase()), last);
    add("above type", hashWord(above.lemma.toLowerCase()), type, extended);
    add("above group", groups.lookUp(hashWord(above.form.toLowerCase())), extended);
    for (const mark of marksOf(above.lemma.toLowerCase())) add("above mark", mark, extended, type);
  }
  if (thing) {
    add("thing", hashWord(thing.lemma.toLowerCase()));
    add("thing group", groups.lookUp(hashWord(thing.form.toLowerCase())));
    for (const mark of marksOf(thing.lemma.toLowerCase())) add("thing mark", mark, type);
    add("thing steps", steps, last);
    add("thing is object", Number(roles.objects.includes(thing)), type);
    add("thing sector", sector, last);
  }
  add("sector", sector, extended);
  add("sector type", sector, type, extended);
  add("sector last", sector, last, extended);
  add("nature", nature, extended);
  add("nature type", nature, type, extended);
  add("nature last", nature, last, extended);
  add("nature role", nature, role, extended);
  const place = Math.max(-4, Math.min(4, order));
  add("order", place, extended);
  add("order type", place, type, extended);
  add("order last", place, last);
  add("near", Math.min(6, Math.abs(at.index - head.index) >> 1), Number(at.index > head.index), type);
  add("opens", Number(mention.first === 0), type);
  const isActor = actors.some((p) => overlaps(p.span, mention.span));
  const sameCode = first.code !== "UNK" && actors.some((p) => p.code === first.code);
  add("actor", Number(isActor), Number(sameCode), extended);
  add("actor type", Number(isActor), Number(sameCode), type);
  const isRules = recipients.some((p) => overlaps(p.span, mention.span));
  const sameSpan = recipients.some((p) => p.span.start === first.span.start && p.span.end === first.span.end);
  const rules = (isRules ? 1 : 0) + (sameSpan ? 2 : 0) + (recipients.length > 0 ? 4 : 0);
  add("rules", rules, extended);
  add("rules type", rules, type, extended);
  add("rules role", rules, role, extended);
  add("rules nature", rules, nature, extended);
  add("rules last", rules, last, extended);
  add("mode", hashWord(String(draft.mode)), last);
  add("content", Number(match.content !== null && way.down.includes(match.content)), type);
  return Int32Array.from(rows);

  /** The role of the act that it, or what it stands in, fills. */
  function roleOf(): number {
    const inside = [at, ...way.down];
    const is = (t: Token) => inside.includes(t);
    if (roles.subjects.some(is)) return hashWord(roles.subjects.includes(at) ? "subject" : "in subject");
    if (roles.indirect.some(is)) return hashWord("indirect");
    const oblique = roles.obliques.find((o) => o.head === at);
    if (oblique) return hashWord(`prep ${oblique.prep}`);
    if (roles.objects.some(is)) return hashWord(roles.objects.includes(at) ? "object" : "in object");
    if (roles.infinitives.some(is)) return hashWord("in infinitive");
    if (roles.clauses.some(is)) return hashWord("in clause");
    const around = roles.obliques.find((o) => is(o.head));
    return hashWord(around ? `in prep ${around.prep}` : "none");
  }
}

/** Up from the act to what both hang on, and down from there. */
function wayTo(sentence: Sentence, from: Token, to: Token): Way {
  const above = new Map<number, number>();
  const up: string[] = [];
  for (
    let t: Token | undefined = from;
    t && up.length <= FAR && !above.has(t.index);
    t = sentence.tokens[t.head]
  ) {
    above.set(t.index, up.length);
    up.push(t.deprel);
  }
  const down: Token[] = [];
  for (let t: Token | undefined = to; t && down.length < 2 * FAR; t = sentence.tokens[t.head]) {
    const steps = above.get(t.index);
    if (steps !== undefined) return { up: up.slice(0, steps), down };
    down.unshift(t);
  }
  return { up: ["far"], down };
}

function relationOf(sentence: Sentence, token: Token): string {
  if (token.deprel === "nmod:poss" || !/^(?:nmod|obl|advcl|acl)/.test(token.deprel)) return token.deprel;
  return `${token.deprel}:${prepositionOf(sentence, token) ?? ""}`;
}

function sectorOf({ code, sector }: Party): number {
  return hashWord(`${/^(?:UNK|IGO|NGO|MNC)$/.test(code) ? code : "state"} ${sector}`);
}
