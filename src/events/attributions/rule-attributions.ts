/**
 * Who vouches for a report, by rules over trees and quotation marks: source, cue and the stretch that it covers.
 *
 *     Officials said the road was closed.        source "Officials", cue "said", content "the road was closed"
 *     The road was closed, officials said.       the whole sentence but the cue's clause
 *     According to Oslo, the road was closed.    source "Oslo", cue "According to"
 *     "We waited," she said. "Nobody came."      both quotations
 *     The bridge was reportedly blown up.        no source, cue "reportedly"
 *     It is believed that they hold 40 men.      no source, cue "believed"
 *
 * Second evidence: the trained tagger (learned-attributions.ts) has the first word, attribution.ts joins the two.
 */

import { contains, overlaps, type Range, spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { conjuncts, dependents, isRelation, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isPassive } from "../clauses/passive.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { EventKit } from "../event-kit.ts";
import { rangeOf } from "../trimmed.ts";
import { type Attributed, isAsClause, isComparison, reportingClass } from "./attributed.ts";
import { sourceAt } from "./attribution-source.ts";
import { nounAttribution } from "./noun-attributions.ts";
import { findQuotes } from "./quotes.ts";
import { surfaceAttribution } from "./surface-attribution.ts";
import { surfaceReading } from "./surface-reading.ts";
import { tailAttribution } from "./tail-attributions.ts";

export function ruleAttributions(timed: Timed, kit: EventKit): Attributed[] {
  const found: Attributed[] = [];
  const all = findQuotes(timed.text);
  let open = 0;
  let speaker: Attributed | undefined;
  for (const sentence of timed.sentences) {
    // Quotations do not overlap, so those of a sentence stand together.
    while (open < all.length && all[open]!.end < sentence.start) open++;
    let last = open;
    while (last < all.length && all[last]!.start <= sentence.end) last++;
    const quotes = all.slice(open, last);
    const here: Attributed[] = [];
    const { words, clauses } = surfaceReading(sentence, kit.reportingForms);
    const onSurface = new Map(clauses.map((clause) => [clause.cue.start, clause]));
    const tail = tailAttribution(timed, sentence, words, kit);
    for (const token of sentence.tokens) {
      const clause = onSurface.get(token.index);
      const surface = clause ? surfaceAttribution(timed, sentence, clause, kit) : null;
      // A clause after or within its content is plainer than the tree, one before it is not.
      const one =
        (tail?.cueToken === token.index ? tail : null) ??
        (clause?.kind === "initial" ? null : surface) ??
        reportingVerb(timed, sentence, token, quotes, kit) ??
        sourcePhrase(timed, sentence, token, kit) ??
        adverb(timed, sentence, token, kit) ??
        nounAttribution(timed, sentence, token, kit) ??
        surface;
      if (one && !isComparison(sentence, token, one.class)) here.push(one);
    }
    found.push(...here);
    // A quotation that goes on after the sentence of its speaker still is the speaker's.
    for (const quote of quotes) {
      const said = here.findLast((a) => a.content.some((c) => contains(quote, c) || contains(c, quote)));
      if (said && quote.end > sentence.end) found.push({ ...said, content: [quote] });
    }
    speaker = here.findLast(isSpoken) ?? speaker;
    if (here.length === 0 && speaker) found.push(...looseQuotes(timed, sentence, quotes, speaker));
  }
  return found;
}

function reportingVerb(
  timed: Timed,
  sentence: Sentence,
  verb: Token,
  quotes: readonly Range[],
  kit: EventKit,
): Attributed | null {
  const said = reportingClass(sentence, verb, kit);
  if (!said) return null;
  const passive = isPassive(sentence, verb);
  // "is expected to arrive": what lies ahead, in the writer's voice.
  if (passive && verb.lemma === "expect") return null;
  const content = contentRanges(sentence, verb, passive, quotes);
  // "the strike went on": only speech in quotation marks goes on as a report.
  if (content.length === 0 || (verb.lemma === "go" && !isQuoted(content, quotes))) return null;
  const agents = dependents(sentence, verb.index, "obl").filter((t) =>
    dependents(sentence, t.index, "case").some((c) => c.lemma === "by"),
  );
  const subjects = passive ? agents : surfaceSubjects(sentence, verb, 0);
  const speaker = subjects.flatMap((t) => conjuncts(sentence, t))[0] ?? inverted(sentence, verb);
  if (!speaker && !passive) return null;
  const cue = spanOf(timed.text, verb.start, verb.end);
  const base = { sentence: sentence.index, cueToken: verb.index, cue, class: said, content };
  if (!speaker || /^(?:it|there)$/i.test(speaker.form)) {
    return passive
      ? { ...base, kind: "anonymous", source: null, mention: null }
      : { ...base, ...sourceAt(timed, sentence, speaker ?? verb, kit) };
  }
  return { ...base, ...sourceAt(timed, sentence, speaker, kit) };
}

function isQuoted(content: readonly Range[], quotes: readonly Range[]): boolean {
  return content.some((range) => quotes.some((quote) => overlaps(range, quote)));
}

/** '..., said the minister': the noun behind the verb where the tree has no subject. */
function inverted(sentence: Sentence, verb: Token): Token | undefined {
  return dependents(sentence, verb.index, "obj").find(
    (t) => t.index > verb.index && t.index - verb.index < 8,
  );
}

function contentRanges(sentence: Sentence, verb: Token, passive: boolean, quotes: readonly Range[]): Range[] {
  const clauses = dependents(
    sentence,
    verb.index,
    "ccomp",
    ...(passive ? ["xcomp", "csubj"] : ["parataxis"]),
    // "denied having fired", "denied the raid"
    ...(verb.lemma === "deny" && !passive ? ["xcomp", "advcl", "obj"] : []),
  );
  const ranges = [...clauses, ...clausesBehindNoun(sentence, verb)].flatMap(
    (t) => rangeOf(subtree(sentence, t.index)) ?? [],
  );
  const own = rangeOf(subtree(sentence, verb.index));
  const aside = isAside(sentence, verb);
  if (ranges.length === 0 && aside && own) {
    const whole = { start: sentence.start, end: sentence.end };
    ranges.push(
      ...[
        { start: whole.start, end: own.start },
        { start: own.end, end: whole.end },
      ].filter((r) => r.end - r.start > 2),
    );
  }
  const spoken = quotes.filter(
    (q) => q.start < sentence.end && q.end > sentence.start && !(q.start <= verb.start && verb.end <= q.end),
  );
  for (const quote of spoken)
    if (!ranges.some((r) => contains(r, quote)))
      ranges.push({ start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) });
  return ranges;
}

/** "said in a statement that it had left": the tree may hang what is said on the statement. */
function clausesBehindNoun(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "obl").flatMap((noun) =>
    dependents(sentence, noun.index, "acl").filter((clause) =>
      dependents(sentence, clause.index, "mark").some(({ lemma }) => lemma === "that"),
    ),
  );
}

/** "..., officials said" and "as officials said": a reporting clause hung on the clause that it reports. */
function isAside(sentence: Sentence, verb: Token): boolean {
  // "Lima offered it; the agency rejected the offer": what has an object of its own reports nothing beside it.
  if (isRelation(verb, "parataxis"))
    return dependents(sentence, verb.index, "obj").every(({ upos }) => upos === "PRON");
  return isAsClause(sentence, verb);
}

/** "according to Oslo": the phrase covers the clause that it hangs on. */
function sourcePhrase(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Attributed | null {
  if (!isRelation(token, "obl", "nmod", "parataxis", "advcl", "dep")) return null;
  const marker = dependents(sentence, token.index, "case", "mark")[0];
  if (!marker) return null;
  const rest = dependents(sentence, marker.index, "fixed");
  const last = rest.at(-1) ?? marker;
  const words = sentence.tokens.slice(marker.index, Math.max(last.index + 1, marker.index + 1));
  const phrase = words.map((t) => t.form.toLowerCase()).join(" ");
  const longer = `${phrase} ${sentence.tokens[last.index + 1]?.form.toLowerCase() ?? ""}`;
  if (!kit.reporting.sourcePhrases.has(phrase) && !kit.reporting.sourcePhrases.has(longer)) return null;
  const own = rangeOf(subtree(sentence, token.index)) ?? { start: token.start, end: token.end };
  const content = [
    { start: sentence.start, end: Math.min(own.start, marker.start) },
    { start: own.end, end: sentence.end },
  ].filter((r) => r.end - r.start > 2);
  const cue = spanOf(timed.text, marker.start, last.end);
  return {
    sentence: sentence.index,
    cueToken: marker.index,
    cue,
    class: "say",
    content,
    ...sourceAt(timed, sentence, token, kit),
  };
}

/** "reportedly", "allegedly": somebody said so, nobody says who. Covers the clause of the word that it modifies. */
function adverb(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Attributed | null {
  if (!isRelation(token, "advmod") || !kit.reporting.adverbs.has(token.lemma.toLowerCase())) return null;
  const range = rangeOf(subtree(sentence, token.head));
  if (!range) return null;
  const cue = spanOf(timed.text, token.start, token.end);
  return {
    sentence: sentence.index,
    cueToken: token.index,
    cue,
    class: "say",
    kind: "anonymous",
    source: null,
    mention: null,
    content: [range],
  };
}

/** Whoever said it is known, or at least spoken of: "officials". */
function isSpoken({ kind, source }: Attributed): boolean {
  return kind !== "anonymous" || source !== null;
}

/** A quoted sentence without a reporting verb goes to the last speaker of its paragraph. */
function looseQuotes(
  timed: Timed,
  sentence: Sentence,
  quotes: readonly Range[],
  speaker: Attributed,
): Attributed[] {
  if (timed.sentences[speaker.sentence]?.paragraph !== sentence.paragraph) return [];
  return quotes
    .map((q) => ({ start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) }))
    .filter((q) => q.end > q.start)
    .map((q) => ({ ...speaker, content: [q] }));
}
