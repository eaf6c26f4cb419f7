/**
 * What is urged, promised or threatened, and with which lever. Each as the words that stand there.
 *
 *     "threatened to withhold grain if the convoy were to sail"
 *      content "withhold grain", means "withhold grain"
 *
 * Not here: the condition (condition.ts).
 */

import type { Span } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation, subtree } from "../parse/tree.ts";
import { goesOnFrom } from "./clauses/misplaced.ts";
import type { EventKit } from "./event-kit.ts";
import type { Found } from "./frames/find-sites.ts";
import { headsIn } from "./frames/match-frame.ts";
import { opensCondition } from "./status/condition.ts";
import { trimmed } from "./trimmed.ts";

export function contentOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  const content = match.content;
  if (!content) return null;
  const own = subtree(
    site.sentence,
    content.index,
    (t) => isAdjunctCondition(site.sentence, t, kit) || goesOnOutside(site.sentence, t, content),
  );
  return trimmed(text, withoutOpening([...own, ...infinitiveBehind(site.sentence, own, kit)], content));
}

/** "the need for Rome to act", "an appeal to the clans to halt": an infinitive right behind the content belongs to it. */
function infinitiveBehind(sentence: Sentence, words: readonly Token[], kit: EventKit): Token[] {
  const last = words.at(-1);
  const to = last && sentence.tokens[last.index + 1];
  const verb = to?.lemma === "to" && to.upos === "PART" ? sentence.tokens[to.head] : undefined;
  if (!verb || verb.index <= to!.index || words.includes(verb)) return [];
  return subtree(sentence, verb.index, (t) => isAdjunctCondition(sentence, t, kit)).filter(
    (t) => t.index > last!.index,
  );
}

/** "fears the war raging there and is arming": what the tree joined to the content, and its form to the verb above. */
function goesOnOutside(sentence: Sentence, token: Token, content: Token): boolean {
  if (token === content || !isRelation(token, "conj")) return false;
  const above = goesOnFrom(sentence, token);
  return above !== undefined && above !== content && !subtree(sentence, content.index).includes(above);
}

function isAdjunctCondition(sentence: Sentence, token: Token, kit: EventKit): boolean {
  return isRelation(token, "advcl", "obl") && opensCondition(sentence, token, kit);
}

/** Leaves the words that only open a clause: "to", "that", "for". */
function withoutOpening(words: readonly Token[], content: Token): Token[] {
  let start = 0;
  while (start < words.length) {
    const t = words[start];
    if (!t || t.index >= content.index || !(isRelation(t, "mark", "case") || t.deprel === "punct")) break;
    start++;
  }
  return words.slice(start);
}

/** The lever: what a threat or promise is made with. */
export function meansOf(text: string, found: Found, kit: EventKit): Span | null {
  const { site, match } = found;
  if (match.type !== "THREATEN" && match.type !== "REQUEST" && match.type !== "AGREE") return null;
  const levers = match.type === "AGREE" ? [] : (match.entry.frame.means ?? []);
  for (const role of levers) {
    const head = headsIn(site, role)[0];
    if (head) return trimmed(text, withoutOpening(subtree(site.sentence, head.index), head));
  }
  const lever = match.content;
  if (lever && match.type === "THREATEN" && kit.levers.has(lever.lemma))
    return leverSpan(text, site.sentence, lever, kit);
  const by = site.roles.obliques.find(
    (o) => (o.prep === "by" || o.prep === "with") && kit.levers.has(o.head.lemma),
  );
  return by ? leverSpan(text, site.sentence, by.head, kit) : null;
}

function leverSpan(text: string, sentence: Sentence, verb: Token, kit: EventKit): Span | null {
  const words = subtree(
    sentence,
    verb.index,
    (t) => isAdjunctCondition(sentence, t, kit) || isRelation(t, "advcl", "conj", "cc"),
  );
  return trimmed(text, withoutOpening(words, verb));
}
