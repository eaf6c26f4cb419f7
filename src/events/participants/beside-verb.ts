/**
 * Who stands right before a verb, where the tree gives the verb no subject that is somebody.
 *
 *     "..., a town on the border, [Oslo] will invite"             Oslo, hung on the border
 *     "[Ada Berg], a judge at the court of Gao, urged"            Ada Berg, behind the aside
 *     "concern about [Chad], which has tested a rocket"           Chad, for a "which" of the concern
 *
 * Words alone are asked: what has a preposition before it is nobody who acts.
 */

import { type Mention, mentionsIn } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isMeasure } from "../clauses/mention-top.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";
import type { Site } from "../clauses/site.ts";
import { isTime } from "../clauses/time-nouns.ts";
import { partiesAt } from "./participants.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

export function partiesBeside(timed: Timed, { sentence, carrier, kind, roles }: Site): Party[] {
  if (kind === "adjective" || roles.passive || carrier.upos !== "VERB" || !hasTense(sentence, carrier))
    return [];
  // "received a warning": by whom is another matter.
  if (kind === "noun" && roles.indirect.length > 0) return [];
  const verb = leading(sentence, carrier);
  if (verb?.upos !== "VERB" || !hasTense(sentence, verb)) return [];
  const at = beforeGroup(sentence, verb);
  const t = sentence.tokens[at];
  if (!t) return [];
  const who =
    /^(?:who|which)$/i.test(t.form) || t.form === "that"
      ? beforePronoun(timed, sentence, t)
      : /^(?:,|-|–|—|--)$/.test(t.form)
        ? beforeAside(timed, sentence, t)
        : subjectAt(timed, sentence, at);
  const noun = who && sentence.tokens[who.head];
  return noun ? partiesAt(timed, sentence, noun) : [];
}

/** "Chad, which has tested a bomb and [shelled] Gao", "joined Oslo in [condemning] it": the verb before it, whose subject it shares. */
function leading(sentence: Sentence, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  for (let steps = 0; at && steps < DEPTH; steps++) {
    const above: Token | undefined = sentence.tokens[at.head];
    if (!above || above.index > at.index) return at;
    const isJoined = isRelation(at, "conj") && sentence.tokens[beforeGroup(sentence, at)]?.upos === "CCONJ";
    // "urged Oslo to [wait]": that is for Oslo to do.
    const isPart =
      isRelation(at, "advcl") ||
      (isRelation(at, "xcomp") && dependents(sentence, above.index, "obj").length === 0);
    if (!isJoined && !(isPart && /^VBG?$/.test(at.xpos) && !hasTense(sentence, at))) return at;
    at = above;
  }
  return at;
}

function hasTense(sentence: Sentence, verb: Token): boolean {
  const auxiliaries = dependents(sentence, verb.index, "aux", "aux:pass", "cop");
  // "Chad also sharply criticised it": where it is no passive, a tense that the tagger missed.
  if (auxiliaries.length === 0) return isFiniteVerb(verb) || (verb.xpos === "VBN" && verb.deprel !== "amod");
  if (!auxiliaries.some((t) => isFiniteVerb(t))) return false;
  return verb.xpos !== "VBN" || !auxiliaries.some(({ lemma }) => /^(?:be|get)$/.test(lemma));
}

/** The last word before the verb, its auxiliaries and adverbs, and a day. */
function beforeGroup({ tokens }: Sentence, verb: Token): number {
  let at = verb.index - 1;
  let date = false;
  for (let t = tokens[at]; t; t = tokens[--at]) {
    const isDate: boolean = isTime(t) || (date && /^(?:ADP|ADJ|NUM)$/.test(t.upos));
    if (!isDate && !/^(?:AUX|ADV|PART)$/.test(t.upos)) break;
    date = isDate;
  }
  return at;
}

/** Who ends there, where he is somebody by himself. */
function subjectAt(timed: Timed, sentence: Sentence, last: number): Mention | undefined {
  const mention = mentionsIn(timed, sentence.index).find((m) => m.last === last && m.kind !== "pronoun");
  if (!mention || mention.nature === "place" || mention.nature === "thing") return undefined;
  const before = sentence.tokens[mention.first - 1];
  // "two of her cousins sought"
  const isCounted = before?.form === "of" && isMeasure(sentence.tokens[mention.first - 2]);
  const isTaken = before && !isCounted && /^(?:ADP|VERB|PART)$/.test(before.upos);
  return isTaken && !/^(?:after|before|since|until|than|as)$/i.test(before.form) ? undefined : mention;
}

/** "concern about Chad, which": whoever stands before the pronoun, whatever the preposition. */
function beforePronoun(timed: Timed, sentence: Sentence, { index }: Token): Mention | undefined {
  const last = sentence.tokens[index - 1]?.form === "," ? index - 2 : index - 1;
  return mentionsIn(timed, sentence.index).find(
    (m) => m.last === last && m.kind !== "pronoun" && m.nature !== "place" && m.nature !== "thing",
  );
}

/** "Ada Berg, a judge at the court of Gao, urged": up from the last word before the comma to what the aside explains. */
function beforeAside(timed: Timed, sentence: Sentence, comma: Token): Mention | undefined {
  let t = sentence.tokens[comma.index - 1];
  for (let steps = 0; t && steps < DEPTH; steps++) {
    const above: Token | undefined = sentence.tokens[t.head];
    if (!above || above.index > t.index) return undefined;
    if (t.deprel === "appos" || t.deprel === "acl:relcl") {
      const mention = mentionsIn(timed, sentence.index).find(
        (m) => m.first <= above.index && above.index <= m.last,
      );
      const ends = mention && sentence.tokens[mention.last + 1]?.form;
      return ends === comma.form ? subjectAt(timed, sentence, mention!.last) : undefined;
    }
    t = above;
  }
  return undefined;
}
