/**
 * At whom an act is aimed where the rules find nobody, or somebody for whom far less speaks than for another or for nobody at all.
 *
 *     "Oslo agreed to set up a clinic in Gao"           nobody by rule; Gao
 *     "Oslo denounced 49 arrests of miners in Malta"    miners by rule; 49 arrests of miners in Malta
 *     "Oslo closed the road to Gao"                     Gao by rule; nobody
 *
 * What speaks for somebody are a trained model's weights (aim-features.ts, nobody-features.ts). Acts in which all take part keep their
 * parties.
 */

import type { Party } from "../../model/party.ts";
import type { Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { isDoneByOwner } from "../participants/done-by-owner.ts";
import { isBidden } from "../participants/inside-content.ts";
import { recipientHeads } from "../participants/participants.ts";
import { isAsking } from "../participants/place-as-party.ts";
import { type AimCandidate, aimCandidates } from "./aim-candidates.ts";
import { aimFeatures } from "./aim-features.ts";
import { nobodyFeatures } from "./nobody-features.ts";
import type { Opinion } from "./second-opinion.ts";

/**
 * By how much more must speak for somebody than for nobody where the rules find nobody, and for anybody else or nobody than for those
 * whom they find. A sentence alone has no other to name whom it means: there somebody is seldom wrong, and nobody seldom right.
 */
const IN_TEXT = { found: 0, instead: 0.3 };
const ALONE = { found: -1, instead: 1.5 };
/** By how much less speaks for whoever stands around what is told of the act. */
const AROUND = 2;

export function learnedRecipients(timed: Timed, draft: Draft, { model, words }: Opinion): readonly Party[] {
  const { type, recipients, found } = draft;
  if (type === null || found.match.entry.frame.mutual || isEachOther(recipients)) return recipients;
  const candidates = aimCandidates(timed, draft);
  if (candidates.length === 0 || isPersonReached(draft, candidates) || isSymbolOf(draft, candidates))
    return recipients;
  const alone = timed.sentences.length === 1;
  const view = { words, bits: model.bits, alone };
  const nobody = model.aim(nobodyFeatures(draft, candidates, view));
  let best: readonly Party[] = [];
  let most = recipients.length === 0 ? Number.NEGATIVE_INFINITY : nobody;
  let ruled: number | null = recipients.length === 0 ? nobody : null;
  for (const candidate of candidates) {
    const isRules = isAmong(candidate, recipients);
    if (isRules && isSaidSo(timed, draft, candidate)) return recipients;
    const where = isRules ? "own" : standing(draft, candidate);
    if (where === "beside" || (!isRules && (!mayBe(draft, candidate) || isDoneTo(draft, candidate))))
      continue;
    const sum = model.aim(aimFeatures(draft, candidate, view));
    const weighed = where === "own" ? sum : sum - AROUND;
    if (isRules) ruled = Math.max(ruled ?? sum, sum);
    else if (weighed > most) [best, most] = [candidate.parties, weighed];
  }
  const lead = alone ? ALONE : IN_TEXT;
  return most > (ruled ?? nobody) + (recipients.length === 0 ? lead.found : lead.instead) ? best : recipients;
}

/**
 * "criticised Ada Berg", "went after her": a person right in the role of whoever it is done to, whatever else the sentence tells; and whose
 * the thing is that is blamed or refused ("mocked Ada Berg's plan").
 */
function isPersonReached(
  { type, recipients, found: { site, match } }: Draft,
  candidates: readonly AimCandidate[],
): boolean {
  if (recipients.length === 0) return false;
  const heads = recipientHeads(site, match.entry);
  const isAgainst = type === "ACCUSE" || type === "REJECT";
  return candidates.some((candidate) => {
    if (candidate.mention.nature !== "person" || !isAmong(candidate, recipients)) return false;
    const at = site.sentence.tokens[candidate.mention.head];
    return heads.some((t) => t === at || (isAgainst && at?.deprel === "nmod:poss" && at.head === t.index));
  });
}

/** "burned a Libyan flag", "hanged an effigy of the minister": whoever it stands for, whatever else the sentence tells. */
function isSymbolOf({ recipients, found: { site } }: Draft, candidates: readonly AimCandidate[]): boolean {
  return (
    site.roles.objects.some(({ lemma }) => SYMBOL.test(lemma)) &&
    candidates.some(
      (candidate) =>
        site.roles.objects.some((o) => o.index === site.sentence.tokens[candidate.mention.head]?.head) &&
        isAmong(candidate, recipients),
    )
  );
}

const SYMBOL = /^(?:flag|effigy|portrait|banner|emblem)$/;

/** Somebody of whom the text tells more; and where the rules find somebody, in no place where nobody gives way to him. */
function mayBe(draft: Draft, candidate: AimCandidate): boolean {
  const { recipients } = draft;
  if (recipients.length === 0) return isSomebody(candidate);
  // "retook Gao from the rebels": the place gives way to those whom the rules find.
  const isPlace = candidate.mention.nature === "place" && recipients.some((r) => r.sector !== null);
  return !isPlace && isBehind(draft, candidate);
}

/** Known by country or by kind, or a person: whose country the text leaves open is seldom nobody. */
function isSomebody({ mention, parties }: AimCandidate): boolean {
  return mention.nature === "person" || parties.some((p) => p.code !== "UNK" || p.sector !== null);
}

/** "accused each other": several who stand in the same words. */
function isEachOther([first, ...others]: readonly Party[]): boolean {
  return (
    others.length > 0 &&
    others.every(({ span }) => span.start === first?.span.start) &&
    EACH.test(first?.span.quote ?? "")
  );
}

const EACH = /\bother$/i;

/** Whom the rules find gives way to nobody who stands before the verb: "Rome, with bases in Gao, condemned Oslo". */
function isBehind({ found, trigger }: Draft, { mention }: AimCandidate): boolean {
  return found.site.kind !== "verb" || found.site.roles.passive || mention.span.start > trigger.start;
}

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 12;

/**
 * Where somebody stands: in what the act itself says ("gave $3m to rebuild Gao"), in what is told beside it ("halted grants and told Malians
 * to leave", "Rome, which left Gao, condemned"), or in what is said around it ("Oslo said tents were sent").
 */
function standing({ found: { site } }: Draft, { mention }: AimCandidate): "own" | "beside" | "around" {
  const { sentence, carrier, head, roles } = site;
  let t: Token | undefined = sentence.tokens[mention.head];
  for (let steps = 0; t && steps < DEPTH; steps++) {
    if (t === carrier || t === head) return "own";
    if (isOtherClause(t) || (!roles.passive && roles.subjects.includes(t))) return "beside";
    t = sentence.tokens[t.head];
  }
  return "around";
}

/** "sent tents at Bamako's request", "called for her resignation", "calls for Lima to act": who asked for it or is to do it, by the words that say so. */
function isSaidSo(timed: Timed, { type, found: { site } }: Draft, { mention }: AimCandidate): boolean {
  const { sentence } = site;
  const owner = sentence.tokens[mention.head];
  if (type === "REQUEST" && owner && isBidden(timed, sentence, owner)) return true;
  const thing = owner && sentence.tokens[owner.head];
  if (!owner || !thing || owner.deprel !== "nmod:poss") return false;
  return isAsking(sentence, owner) || isDoneByOwner(thing);
}

/** "demanded that the rebels be disarmed": to whom it is to be done is not who is to do it. */
function isDoneTo({ type, found: { site, match } }: Draft, { mention }: AimCandidate): boolean {
  const named = site.sentence.tokens[mention.head];
  return type === "REQUEST" && named?.deprel === "nsubj:pass" && named.head === match.content?.index;
}

function isOtherClause(top: Token): boolean {
  if (isRelation(top, "acl:relcl", "parataxis")) return true;
  return top.upos === "VERB" && (isRelation(top, "conj") || (isRelation(top, "advcl") && top.xpos !== "VB"));
}

function isAmong({ parties }: AimCandidate, recipients: readonly Party[]): boolean {
  return parties.some((p) =>
    recipients.some((r) => r.span.start === p.span.start && r.span.end === p.span.end),
  );
}
