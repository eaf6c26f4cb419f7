/**
 * Who speaks or acts through a thing that a clause makes its subject: who made it, where another verb tells of that.
 *
 *     "Rome issued a statement condemning the raid"      Rome
 *     "The mayor signed an order that frees them"        the mayor
 *     "Rome welcomed the statement condemning the raid"  nobody
 *
 * Owners: participants.ts.
 */

import type { Party } from "../../model/party.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { Match } from "../frames/match-frame.ts";
import { partiesAt } from "./participants.ts";

/** What is done with the words of others: they are welcomed, heard or fought. */
const OF_OTHERS =
  /^(?:welcome|praise|hail|applaud|back|support|endorse|thank|condemn|criticise|criticize|denounce|deplore|reject|oppose|dismiss|deny|ignore|fear|regret|receive|get|face|hear|read|see|watch|quote|cite|note|recall|answer|await|want|end|stop|block|ban|ease|lift|halt|drop|overturn|discuss|debate|consider|study|investigate|follow|quell|disperse|draw|spark|prompt)$/;

/** Not of killing: weapons are found, shown and sold by those who have killed nobody. */
export function makersOf(timed: Timed, { sentence, carrier, roles }: Site, { type }: Match): Party[] {
  const [thing, ...others] = roles.subjects;
  if (!thing || others.length > 0 || roles.passive || type === "ASSAULT") return [];
  const verb =
    isRelation(thing, "obj") && carrier.index > thing.index ? sentence.tokens[thing.head] : undefined;
  if (!verb || OF_OTHERS.test(verb.lemma)) return [];
  return surfaceSubjects(sentence, verb, 0).flatMap((t) => partiesAt(timed, sentence, t));
}
