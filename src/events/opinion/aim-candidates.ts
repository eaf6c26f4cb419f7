/**
 * Whom an act may be aimed at: everybody whom its sentence names or tells of, and every place in a country, bare or with the words of
 * the thing that is his.
 *
 *     "Oslo denounced 49 arrests in Malta"     Malta; 49 arrests in Malta
 *     "Oslo rejected Rome's offer"             Rome; Rome's offer
 *
 * Which of them it is: learned-recipients.ts.
 */

import { type Mention, mentionsIn } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import { overlaps, spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import type { Draft } from "../draft.ts";
import { isNoParty, isSent } from "../participants/no-party.ts";
import { isActor, isOfActor } from "../participants/own-side.ts";
import { partiesAt, partiesOf } from "../participants/participants.ts";
import { isAsking, placeAsParty } from "../participants/place-as-party.ts";

export interface AimCandidate {
  readonly mention: Mention;
  readonly parties: readonly Party[];
  /** The thing whose words its span takes in, and how many steps up the tree it stands; null and 0 where it stands bare. */
  readonly thing: Token | null;
  readonly steps: number;
  /** Which it is of those behind the act, from 1, or of those before it, from the nearest at -1. */
  readonly order: number;
}

/** Somebody may stand so deep in what is his. */
const STEPS = 3;
/** A sentence with more mentions than this is a list. */
const MOST = 24;

export function aimCandidates(timed: Timed, draft: Draft): AimCandidate[] {
  const { found, trigger } = draft;
  const { sentence } = found.site;
  const somebody = mentionsIn(timed, sentence.index)
    .slice(0, MOST)
    .flatMap((mention) => {
      const head = sentence.tokens[mention.head];
      const there = head && !overlaps(mention.span, trigger) ? partiesIn(timed, draft, mention, head) : [];
      const parties = there.filter((p) => !isOnSideOfActors(draft, mention, p));
      if (head && isOnlyTold(draft, sentence, mention, head)) return [];
      return head && parties.length > 0 ? [{ mention, head, parties }] : [];
    });
  const before = somebody.filter(({ mention }) => mention.span.start <= trigger.start).length;
  return somebody.flatMap(({ mention, head, parties }, i) => {
    const order = i < before ? i - before : i - before + 1;
    const candidates: AimCandidate[] = [{ mention, parties, thing: null, steps: 0, order }];
    let thing = head;
    for (let steps = 1; steps <= STEPS; steps++) {
      const above = sentence.tokens[thing.head];
      if (!above || !isPart(thing) || above.upos !== "NOUN") break;
      thing = above;
      // "its soldiers": who stands there is somebody by himself, and not whoever "its" is.
      if (somebody.some((s) => s.head === above && s.parties.some(isSomebody))) break;
      const span = withWords(timed, sentence, thing, mention);
      if (overlaps(span, trigger)) break;
      const whole = parties.slice(0, 1).map((p) => ({ ...p, span }));
      candidates.push({ mention, parties: whole, thing, steps, order });
    }
    return candidates;
  });
}

/** Known by country or by kind: "gunmen" in a text that names no country yet. */
function isSomebody({ code, sector }: Party): boolean {
  return code !== "UNK" || sector !== null;
}

/** Where something was, and to whom words were sent, is not at whom the act is aimed. */
function isOnlyTold(draft: Draft, sentence: Sentence, mention: Mention, head: Token): boolean {
  if (isNoParty(sentence, head)) return true;
  // "dug wells with money from Peru": who gives it does not receive.
  if (draft.type === "AID" && prepositionOf(sentence, head) === "from") return true;
  if (draft.type === "AID" || draft.type === "AGREE") return isSent(sentence, head);
  if (draft.type !== "ACCUSE") return false;
  return (
    isTreatysPlace(sentence, mention, head) ||
    isScene(sentence, mention, head) ||
    (mention.span.start < draft.trigger.start && isAddressee(sentence, head))
  );
}

/** "condemned the bombings in Cairo", "complained about the Cairo attack": where nobody's doing is blamed, the place did nothing. */
function isScene(sentence: Sentence, { nature }: Mention, head: Token): boolean {
  if (nature !== "place") return false;
  const isAt = isRelation(head, "compound") || AT.test(prepositionOf(sentence, head) ?? "");
  return isAt && VIOLENCE.test(sentence.tokens[head.head]?.lemma ?? "");
}

const AT = /^(?:in|at|near|outside|inside|around)$/;
const VIOLENCE =
  /^(?:attack|bombing|blast|explosion|killing|murder|massacre|assassination|shooting|stabbing|violence|bloodshed|atrocity|kidnapping|abduction|ambush|incident|crime|terrorism|carnage)$/;

/** "In a telegram to Lima, Oslo condemned the raid"; in one "to Lima's mayor" neither he nor Lima is condemned. */
function isAddressee(sentence: Sentence, head: Token): boolean {
  const owned = isRelation(head, "nmod:poss", "compound", "amod") ? sentence.tokens[head.head] : head;
  const above = owned && sentence.tokens[owned.head];
  return above !== undefined && prepositionOf(sentence, above) === "in" && MESSAGE.test(above.lemma);
}

const MESSAGE =
  /^(?:telegram|letter|message|interview|call|cable|note|statement|conversation|speech|briefing)$/;

/** "a breach of the Lima accords": where it was signed is nobody. */
function isTreatysPlace(sentence: Sentence, { nature, country }: Mention, head: Token): boolean {
  const above = sentence.tokens[head.head];
  const isPlace = nature === "place" || (nature === "state" && country !== null);
  return isPlace && isRelation(head, "compound", "amod") && TREATY.test(above?.lemma ?? "");
}

const TREATY =
  /^(?:accord|agreement|understanding|treaty|convention|protocol|declaration|pact|deal|process|summit|conference|talk|communique|formula|charter)$/;

function isOnSideOfActors(
  { found: { site, match }, actors, recipients }: Draft,
  { nature }: Mention,
  p: Party,
): boolean {
  if (recipients.some((r) => overlaps(r.span, p.span))) return false;
  const side = { site, match, actors };
  if (isActor(side, p) || actors.some((a) => overlaps(a.span, p.span))) return true;
  if (p.code === "UNK") return false;
  // A place at home is the actors' own; a person without office there is not.
  if (nature === "person") return p.sector !== null && isOfActor(side, p);
  const isPlaceAtHome = p.sector === null && actors.some((a) => a.code === p.code);
  return isPlaceAtHome || isOfActor(side, p);
}

function partiesIn(timed: Timed, { found: { site }, type }: Draft, mention: Mention, head: Token): Party[] {
  const own = mention.nature === "thing" ? [] : partiesAt(timed, site.sentence, head);
  const found = own.length > 0 ? own : partiesOf(mention);
  return found.length > 0 ? found : placeAsParty(mention, type, isAsking(site.sentence, head));
}

/** Something of or about a thing. */
function isPart(token: Token): boolean {
  return isRelation(token, "nmod", "compound", "amod", "conj");
}

/** From the first word of the thing to its head or to who stands in it. */
function withWords(timed: Timed, sentence: Sentence, thing: Token, { span }: Mention) {
  const first = subtree(sentence, thing.index, (t) =>
    isRelation(t, "punct", "case", "mark", "cc", "advmod"),
  ).at(0);
  return spanOf(timed.text, Math.min(first?.start ?? thing.start, span.start), Math.max(thing.end, span.end));
}
