/**
 * By whom something is done that the clause tells in the passive, where the phrase with "by" hangs elsewhere or a place tells it.
 *
 *     "were rounded up and held by soldiers"         rounded up: the soldiers as well
 *     "was shot in the back by an officer"           the officer
 *     "was convicted in a military court"            the court
 */

import { mentionAt } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";
import type { Match } from "../frames/match-frame.ts";
import { partiesAt } from "./participants.ts";

/** What courts do. */
const JUDGED = /^(?:SANCTION|COERCE|ACCUSE|REJECT|REQUEST|RETREAT)$/;

export function passiveAgents(
  timed: Timed,
  { sentence, carrier, kind, roles }: Site,
  { type }: Match,
): Party[] {
  if (!roles.passive || kind !== "verb") return [];
  const by = (verb: Token) =>
    dependents(sentence, verb.index, "obl", "nmod").filter((t) => isBehind(sentence, t, /^by$/i));
  const joined = dependents(sentence, carrier.index, "conj").filter(
    (t) => t.xpos === "VBN" && dependents(sentence, t.index, "nsubj", "aux").length === 0,
  );
  const first = isRelation(carrier, "conj") ? sentence.tokens[carrier.head] : undefined;
  if (first?.xpos === "VBN") joined.push(first);
  const beneath = dependents(sentence, carrier.index, "obl").filter((t) => t.index > carrier.index);
  const agents = [...joined, ...beneath]
    .flatMap(by)
    .filter((t) => t.index > carrier.index)
    .flatMap((t) => partiesAt(timed, sentence, t));
  if (agents.length > 0 || !JUDGED.test(type ?? "")) return agents;
  const courts = beneath.filter(
    (t) =>
      isRelation(t, "obl") &&
      isBehind(sentence, t, /^(?:in|before)$/i) &&
      mentionAt(timed, sentence.index, t.index)?.nature === "body",
  );
  return courts.flatMap((t) => partiesAt(timed, sentence, t)).filter((p) => p.sector === "JUD");
}
