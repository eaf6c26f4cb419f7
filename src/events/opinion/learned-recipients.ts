/**
 * At whom an act is aimed where the rules find nobody, or somebody who is far less likely than another.
 *
 *     "Oslo agreed to set up a clinic in Gao"           nobody by rule; Gao 0.62
 *     "Oslo denounced 49 arrests of miners in Malta"    miners 0.21 by rule; 49 arrests of miners in Malta 0.55
 *
 * The chances are a trained model's (aim-features.ts). Acts in which all take part keep their parties.
 */

import type { Party } from "../../model/party.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { isDoneToOwner } from "../participants/done-by-owner.ts";
import { type AimCandidate, aimCandidates } from "./aim-candidates.ts";
import { aimFeatures } from "./aim-features.ts";
import type { Opinion } from "./second-opinion.ts";

/** The least chance for somebody where the rules find nobody, and against those whom they find, with the lead over them. */
const FOUND = 0.3;
const INSTEAD = 0.6;
const LEAD = 0.3;

export function learnedRecipients(timed: Timed, draft: Draft, { model, words }: Opinion): readonly Party[] {
  const { type, actors, recipients } = draft;
  const nobody = recipients.length === 0;
  if (type === null || (nobody && (actors.length > 1 || UNAIMED.test(type)))) return recipients;
  let best: AimCandidate | null = null;
  let most = 0;
  let ruled = 0;
  for (const candidate of aimCandidates(timed, draft)) {
    const isRuled = isAmong(candidate, recipients);
    if (!isRuled && !(nobody ? isKnown(candidate) : isBehind(draft, candidate))) continue;
    if (!isRuled && !isOwn(draft, candidate)) continue;
    // "retook Gao from the rebels": the place gives way to those whom the rules find.
    if (!isRuled && candidate.mention.nature === "place" && recipients.some((r) => r.sector !== null))
      continue;
    const chance = model.aim(aimFeatures(draft, candidate, words, model.bits));
    if (isRuled) ruled = Math.max(ruled, chance);
    if (chance > most) [best, most] = [candidate, chance];
  }
  const enough = nobody ? most >= FOUND : most >= INSTEAD && most > ruled + LEAD;
  return best && enough ? best.parties : recipients;
}

/** Acts that need nobody at whom they are aimed: where the rules find none, nobody is missing. */
const UNAIMED = /^(?:CONSULT|MOBILIZE|PROTEST|RETREAT)$/;

function isKnown({ parties }: AimCandidate): boolean {
  return parties.some((p) => p.code !== "UNK");
}

/** Whom the rules find gives way to nobody who stands before the verb: "Rome, with bases in Gao, condemned Oslo". */
function isBehind({ found, trigger }: Draft, { mention }: AimCandidate): boolean {
  return found.site.kind !== "verb" || found.site.roles.passive || mention.span.start > trigger.start;
}

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 12;

/**
 * In what the act itself says, but not of who does it: "gave $3m to rebuild Gao", not "halted grants and told Malians to leave", "Rome,
 * which left Gao, condemned". To whom something asked for is to be done is not who is asked: "demanded that Malians be freed".
 */
function isOwn({ found: { site }, type }: Draft, { mention }: AimCandidate): boolean {
  const { sentence, carrier, head, roles } = site;
  let t: Token | undefined = sentence.tokens[mention.head];
  if (type === "REQUEST" && t && (t.deprel === "nsubj:pass" || isFate(sentence, t))) return false;
  for (let steps = 0; t && steps < DEPTH; steps++) {
    if (t === carrier || t === head) return true;
    if (isOtherClause(t) || (!roles.passive && roles.subjects.includes(t))) return false;
    t = sentence.tokens[t.head];
  }
  return false;
}

/** "demanded his release" */
function isFate(sentence: Sentence, owner: Token): boolean {
  const thing = sentence.tokens[owner.head];
  return owner.deprel === "nmod:poss" && thing !== undefined && isDoneToOwner(sentence, thing);
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
