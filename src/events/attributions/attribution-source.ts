/**
 * Who the source of an attribution is, and of which kind.
 *
 *     "Officials said"             anonymous
 *     "The foreign minister said"  named: an office that one person holds
 *     "The ministry said"          named: an institution
 *     "Al-Monitor reported"        outlet
 */

import { type Mention, mentionAt } from "../../entities/named.ts";
import type { AttributionKind } from "../../model/record.ts";
import { type Range, type Span, spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isTop } from "../clauses/mention-top.ts";
import type { EventKit } from "../event-kit.ts";
import { rangeOf } from "../trimmed.ts";

const CAPITAL = /^\p{Lu}/u;

export interface Source {
  readonly kind: Exclude<AttributionKind, "author">;
  /** The words that name the source, null where there are none. */
  readonly source: Span | null;
  readonly mention: Mention | null;
}

export function sourceAt(timed: Timed, sentence: Sentence, head: Token, kit: EventKit): Source {
  const mention = mentionAt(timed, sentence.index, head.index);
  const own = mention && isTop(mention, head) ? mention : null;
  const range = own?.span ?? nounPhrase(sentence, head);
  return {
    kind: kindOf(sentence, own, head, kit),
    source: spanOf(timed.text, range.start, range.end),
    mention: own,
  };
}

/** The noun that governs the others of a stretch, by the tree where it holds the phrase together. */
export function headOfSource(words: readonly Token[]): Token | undefined {
  const nouns = words.filter(({ upos, xpos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) && xpos !== "PRP$");
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  return nouns.find(({ head }) => head < first || head > last) ?? nouns[0];
}

/**
 * Institutions, offices held by one person, spokespersons and documents are named; media are outlets; persons without a name are
 * anonymous (codebook, "Attribution").
 */
function kindOf(sentence: Sentence, mention: Mention | null, head: Token, kit: EventKit): Source["kind"] {
  const lemma = head.lemma.toLowerCase();
  if (
    kit.reporting.outlets.has(lemma) ||
    mention?.identities.some((i) => i.sector === "JRN" && !mention.anonymous) ||
    isOutletName(sentence, mention, head, kit)
  )
    return "outlet";
  if (/^spokes(?:man|woman|person|people)$/.test(lemma) || kit.reporting.documents.has(lemma)) return "named";
  if (mention?.nature === "body" || mention?.nature === "state") return "named";
  if (hasNameBeside(sentence, head)) return "named";
  if (mention?.anonymous) return "anonymous";
  if (head.upos === "PROPN" || mention?.kind === "name" || mention?.kind === "pronoun") return "named";
  return mention && isDefinite(sentence, head) ? "named" : "anonymous";
}

/** "a rights group, Open Roads", "a commander known as Tariq": the name stands beside, whatever the tree calls it. */
function hasNameBeside(sentence: Sentence, head: Token): boolean {
  const { tokens } = sentence;
  return dependents(sentence, head.index, "appos", "conj", "acl").some((t) => {
    if (isRelation(t, "acl")) {
      const name = /^(?:known|called|named|nicknamed|dubbed)$/i.test(t.form)
        ? tokens[t.index + 1]
        : undefined;
      return (/^as$/i.test(name?.form ?? "") ? tokens[t.index + 2] : name)?.upos === "PROPN";
    }
    if (isRelation(t, "appos")) return t.upos === "PROPN";
    const alone = dependents(sentence, t.index, "cc").length === 0;
    return alone && CAPITAL.test(t.form) && tokens[t.index - 1]?.form === ",";
  });
}

/** What names of media are made of, besides the words for them. */
const MASTHEAD = /^(?:times|post|herald|tribune|gazette|chronicle|telegraph|broadcasting|press|newswire)$/;

/** "Radio Lima", "the Lima Herald", "the newspaper La Hora". */
function isOutletName(sentence: Sentence, mention: Mention | null, head: Token, kit: EventKit): boolean {
  if (head.upos !== "PROPN") return false;
  const beside = dependents(sentence, head.index, "compound", "flat", "appos", "nmod:desc", "amod");
  if (beside.some(({ lemma }) => kit.reporting.outlets.has(lemma.toLowerCase()))) return true;
  const name = [head, ...beside].filter(({ upos }) => upos === "PROPN");
  return mention?.type !== "PER" && name.some(({ form }) => MASTHEAD.test(form.toLowerCase()));
}

/** "the foreign minister", "its foreign minister", "Italy's foreign minister": an office that one person holds. */
function isDefinite(sentence: Sentence, head: Token): boolean {
  const before = dependents(sentence, head.index, "det", "nmod:poss", "compound", "amod");
  return !/S$/.test(head.xpos) && !before.some((t) => /^(?:a|an|one|another|some)$/i.test(t.form));
}

function nounPhrase(sentence: Sentence, head: Token): Range {
  const words = subtree(sentence, head.index, (t) =>
    isRelation(t, "acl", "advcl", "parataxis", "conj", "cc", "appos", "case", "punct"),
  );
  return rangeOf(words) ?? { start: head.start, end: head.end };
}
