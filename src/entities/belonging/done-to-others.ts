/**
 * What nobody does to himself and his own, and whom a party turns on: what verbs say of the pronouns below them.
 *
 *     "Police broke up the march and arrested [its] leader"      not the police
 *     "fired at [their] boats", "praised [his] courage"          not who fires, not who praises
 *     "The opposition accused [him]"                             who governs its own country
 */

import type { Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** "Police broke up the march and arrested [its] leader": nobody arrests his own. */
export function isHolding(discourse: Discourse, pronoun: Draft, { sentence: at, head }: Draft): boolean {
  if (at !== pronoun.sentence) return false;
  const tokens = discourse.parsed.sentences[at]?.tokens ?? [];
  const token = tokens[pronoun.head];
  const owned = token?.xpos === "PRP$" ? tokens[token.head] : undefined;
  // "two of its soldiers"
  const thing =
    owned && isRelation(owned, "nmod") && tokens[owned.head]?.upos === "NUM" ? tokens[owned.head] : owned;
  let verb = thing && isRelation(thing, "obj", "nsubj:pass", "obl") ? tokens[thing.head] : undefined;
  if (!thing || !verb) return false;
  // "visited Savic and praised his courage": nobody praises his own; "praised its ally" may be so.
  const isJudged = isRelation(thing, "obj") && JUDGING.test(verb.lemma) && isNobody(discourse, thing, at);
  const isAimed = isRelation(thing, "obl") && FIRING.test(verb.lemma) && isAt(tokens, thing);
  if (!isAimed && !isJudged && (isRelation(thing, "obl") || !HOLDING.test(verb.lemma))) return false;
  for (let steps = 0; verb && steps < 3; steps++) {
    if (tokens[head]?.head === verb.index && isRelation(tokens[head], "nsubj")) return true;
    verb = isRelation(verb, "conj", "xcomp") ? tokens[verb.head] : undefined;
  }
  return false;
}

/** "The opposition accused [him]": of those who govern its own country, whoever was named last. */
export function isAccusedAtHome({ parsed, drafts }: Discourse, pronoun: Draft, candidate: Draft): boolean {
  const tokens = parsed.sentences[pronoun.sentence]?.tokens ?? [];
  const token = tokens[pronoun.head];
  if (!token || pronoun.gender === null || !isRelation(token, "obj", "iobj")) return false;
  const subject = (drafts[pronoun.sentence] ?? []).find((d) => {
    const head = tokens[d.head];
    return head !== undefined && head.head === token.head && isRelation(head, "nsubj");
  });
  const [party, he] = [subject?.identities[0], candidate.identities[0]];
  return /^(?:OPP|PTY)$/.test(party?.sector ?? "") && party?.code === he?.code && he?.sector === "GOV";
}

const HOLDING =
  /^(?:arrest|detain|jail|imprison|kill|abduct|kidnap|capture|beat|torture|execute|wound|shoot|deport|expel|oust|ban|raid|storm|bomb|shell|attack|ransack|loot|burn|demolish)$/;

const JUDGING = /^(?:praise|laud|hail|commend|condemn|denounce|criticise|criticize|deplore|mock|decry)$/;

/** "his courage": a noun for nobody. */
function isNobody({ drafts }: Discourse, { index }: Token, sentence: number): boolean {
  return !(drafts[sentence] ?? []).some((d) => d.head === index && d.kind === "description");
}

/** "fired at [their] boats" */
function isAt(tokens: readonly Token[], thing: Token): boolean {
  return tokens.some(
    (t) => t.head === thing.index && isRelation(t, "case") && /^(?:at|on|upon)$/.test(t.form),
  );
}

const FIRING = /^(?:fire|shoot|open|lob|hurl|launch)$/;
