/**
 * An act of conflict that its own author holds out is a threat, not that act.
 *
 *     "We will close the strait if they sail," the minister said     THREATEN restrict
 *     Turkey says it will strike the fighters                        THREATEN violence
 *     "The group warned that it would publish the lists if ..."      THREATEN, whatever the act
 *     Analysts said Turkey would strike                              what others expect is no threat
 */

import type { Party } from "../../model/party.ts";
import type { PloverType } from "../../model/plover.ts";
import type { Span } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { EventKit } from "../event-kit.ts";
import type { Found } from "../frames/find-sites.ts";
import { partiesAt } from "../participants/participants.ts";
import { speakersOf } from "../participants/speakers-of.ts";
import { conditionOf } from "./condition.ts";

/** What is threatened, by the act held out (codebook, modes of THREATEN). */
const MODES: Readonly<Partial<Record<PloverType, string | null>>> = {
  SANCTION: "relations",
  COERCE: "restrict",
  ASSAULT: "violence",
  MOBILIZE: "violence",
  // To sue, to block roads: no mode names them.
  ACCUSE: null,
  PROTEST: null,
};

export interface Threat {
  /** What is threatened; null where it is no act that a mode names. */
  readonly mode: string | null;
}

/** The act as a threat; null where it is none. */
export function threatIn(timed: Timed, found: Found, actors: readonly Party[], kit: EventKit): Threat | null {
  const { site, match } = found;
  if (isWarningOfOwnAct(timed, found, actors, kit)) return { mode: null };
  const mode = match.type ? MODES[match.type] : undefined;
  if (mode === undefined || site.kind !== "verb" || site.roles.passive) return null;
  const modals = modalsOf(site.sentence, site.carrier);
  if (modals.length === 0) return null;
  const announced = match.type === "ASSAULT" && modals.every((m) => !/d$/.test(m));
  const condition = conditionOf(timed.text, found, kit);
  // "will send troops only if Oslo pays": a price, and no threat.
  const isPrice = match.type === "MOBILIZE" && condition !== null && isOnly(timed.text, condition);
  const isHeldOut = announced || (condition !== null && !isPrice);
  return isHeldOut && isOwnWord(timed, found, actors, kit) ? { mode } : null;
}

function isOnly(text: string, { start, quote }: Span): boolean {
  return /^only\b/i.test(quote) || /\bonly\s$/i.test(text.slice(Math.max(0, start - "only ".length), start));
}

/** "warned that it would answer if they sailed": a warning on a condition of what one will do oneself. */
function isWarningOfOwnAct(timed: Timed, found: Found, actors: readonly Party[], kit: EventKit): boolean {
  const { site, match } = found;
  const { sentence, head, roles } = site;
  const { content } = match;
  if (match.type !== null || match.act !== "warn" || !content || !roles.clauses.includes(content))
    return false;
  const doers = dependents(sentence, content.index, "nsubj");
  const isTied =
    conditionOf(timed.text, found, kit) !== null || (doers.some(isPronoun) && isConflict(content, kit));
  if (modalsOf(sentence, content).length === 0 || !isTied) return false;
  const others = doers.flatMap((t) => partiesAt(timed, sentence, t));
  const own = others.some((o) => actors.some((a) => a.name === o.name && a.code === o.code));
  return own || (others.length === 0 && doers.some((t) => isPronoun(t) && t.index > head.index));
}

function isPronoun({ form }: Token): boolean {
  return /^(?:it|we|they|he|she|i)$/i.test(form);
}

/** "warned that it would shoot": all that the lexicon knows of the verb are acts of conflict, and refusals ("shot down the plan") beside them. */
function isConflict(verb: Token, kit: EventKit): boolean {
  const types = (kit.frames.verbs.get(verb.lemma) ?? []).map(({ frame }) => frame.type);
  const isAct = (type: PloverType | null) => type !== null && type in MODES;
  return types.some(isAct) && types.every((type) => isAct(type) || type === "REJECT" || type === "THREATEN");
}

/** "will", "would", "shall" of a verb. */
function modalsOf(sentence: Sentence, verb: Token): string[] {
  const auxiliaries = dependents(sentence, verb.index, "aux").map((t) => t.form.toLowerCase());
  return auxiliaries.filter((m) => /^(?:will|shall|would|'ll|’ll|'d|’d)$/.test(m));
}

/** "We will", or under a verb of saying whose subject is of the same party. */
export function isOwnWord(timed: Timed, { site }: Found, actors: readonly Party[], kit: EventKit): boolean {
  const { sentence, carrier } = site;
  if (site.roles.subjects.some((t) => /^(?:we|i)$/i.test(t.form))) return true;
  return speakersOf(timed, sentence, carrier, kit).some(
    (s) => s.code !== "UNK" && actors.some((a) => a.code === s.code),
  );
}
