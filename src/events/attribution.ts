/**
 * Who vouches for a report: source, cue and the stretch that it covers.
 *
 *     Officials said the road was closed.        source "Officials", cue "said", content "the road was closed"
 *     The road was closed, officials said.       the whole sentence but the cue's clause
 *     According to Oslo, the road was closed.    source "Oslo", cue "According to"
 *     "We waited," she said. "Nobody came."      both quotations
 *     The bridge was reportedly blown up.        no source, cue "reportedly"
 *     It is believed that they hold 40 men.      no source, cue "believed"
 *
 * Not here: what the content says; the channel (channel.ts).
 */

import type { ReportingClass } from "../lexicon/reporting-verbs.ts";
import { party } from "../model/party.ts";
import type { Attribution } from "../model/record.ts";
import { contains, type Range, type Span, spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";
import type { Timed } from "../time/timed.ts";
import { type Source, sourceAt } from "./attribution-source.ts";
import { conjuncts, isPassive } from "./clause.ts";
import { rangeOf } from "./content.ts";
import type { EventKit } from "./event-kit.ts";
import { partiesOf } from "./participants.ts";
import { findQuotes } from "./quotes.ts";
import { surfaceSubjects } from "./subjects.ts";

export interface Attributed extends Source {
  readonly sentence: number;
  /** The word that attributes; the first of a phrase. */
  readonly cueToken: number;
  readonly cue: Span;
  readonly class: ReportingClass;
  readonly content: readonly Range[];
}

export function findAttributions(timed: Timed, kit: EventKit): Attributed[] {
  const found: Attributed[] = [];
  const quotes = findQuotes(timed.text);
  for (const sentence of timed.sentences) {
    const here: Attributed[] = [];
    for (const token of sentence.tokens) {
      const one =
        reportingVerb(timed, sentence, token, quotes, kit) ??
        sourcePhrase(timed, sentence, token, kit) ??
        adverb(timed, sentence, token, kit);
      if (one) here.push(one);
    }
    found.push(...here);
    // A quotation that goes on after the sentence of its speaker still is the speaker's.
    for (const quote of quotes) {
      const speaker = here.findLast((a) => a.content.some((c) => contains(quote, c) || contains(c, quote)));
      if (speaker && quote.end > sentence.end) found.push({ ...speaker, content: [quote] });
    }
    const loose = looseQuotes(timed, sentence, quotes, here, found);
    found.push(...loose);
  }
  return found;
}

/** The lexicon entry of a reporting verb, with the words that it wants after it. */
export function reportingClass(sentence: Sentence, token: Token, kit: EventKit): ReportingClass | null {
  if (!token.xpos.startsWith("VB") || isRelation(token, "aux", "amod")) return null;
  for (const verb of kit.reporting.verbs.get(token.lemma.toLowerCase()) ?? []) {
    const after = sentence.tokens.slice(token.index + 1, token.index + 5).map((t) => t.form.toLowerCase());
    if (verb.rest.every((word) => after.includes(word))) return verb.class;
  }
  return null;
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
  const trailing = trailingSpeaker(sentence, verb);
  const content = trailing
    ? [{ start: sentence.start, end: trailing.comma.start }]
    : contentRanges(sentence, verb, passive, quotes);
  if (content.length === 0) return null;
  const agents = dependents(sentence, verb.index, "obl").filter((t) =>
    dependents(sentence, t.index, "case").some((c) => c.lemma === "by"),
  );
  const subjects = passive ? agents : surfaceSubjects(sentence, verb, 0);
  const speaker =
    trailing?.speaker ?? subjects.flatMap((t) => conjuncts(sentence, t))[0] ?? inverted(sentence, verb);
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

/** How many words after the verb a reporting clause at the end of a sentence may have ("told reporters on Monday"). */
const TRAIL = 8;

/**
 * "..., officials said." and "..., said the minister on Monday.": found on the surface, because the parser hangs such
 * clauses in many ways. The clause reaches from the last comma to the end, and has no other finite verb.
 */
function trailingSpeaker(
  sentence: Sentence,
  verb: Token,
): { readonly speaker: Token; readonly comma: Token } | null {
  const { tokens } = sentence;
  const comma = tokens.findLast((t) => t.index < verb.index && /^(?:,|”|,”|"|—)$/.test(t.form));
  if (!comma || comma.index < 2 || verb.index - comma.index > 12) return null;
  const clause = tokens.slice(comma.index + 1);
  if (
    clause.filter((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)).length !== 1 ||
    tokens.length - verb.index > TRAIL + 1
  )
    return null;
  if (/^(?:who|which|that|and|but|as|while)$/i.test(clause[0]?.form ?? "")) return null;
  const before = clause.filter((t) => t.index < verb.index && /^(?:NOUN|PROPN|PRON)$/.test(t.upos));
  const after = clause.filter((t) => t.index > verb.index && /^(?:NOUN|PROPN)$/.test(t.upos));
  const speaker =
    before.find((t) => !before.some((b) => b.index === t.head)) ??
    (before.length === 0 ? nounHead(after) : undefined);
  return speaker ? { speaker, comma } : null;
}

/** The last noun of the first run of nouns: "said Foreign Minister Marie Duval on Monday". */
function nounHead(nouns: readonly Token[]): Token | undefined {
  let head = nouns[0];
  for (const t of nouns) if (head && t.index === head.index + 1) head = t;
  return head;
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
  );
  const ranges = clauses.flatMap((t) => rangeOf(subtree(sentence, t.index)) ?? []);
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

/** "..., officials said" and "as officials said": a reporting clause hung on the clause that it reports. */
function isAside(sentence: Sentence, verb: Token): boolean {
  // "Lima offered it; the agency rejected the offer": what has an object of its own reports nothing beside it.
  if (isRelation(verb, "parataxis")) return dependents(sentence, verb.index, "obj").length === 0;
  return isRelation(verb, "advcl") && dependents(sentence, verb.index, "mark").some((m) => m.lemma === "as");
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

/** A quoted sentence without a reporting verb goes to the last speaker of its paragraph. */
function looseQuotes(
  timed: Timed,
  sentence: Sentence,
  quotes: readonly Range[],
  here: readonly Attributed[],
  before: readonly Attributed[],
): Attributed[] {
  const last = before.findLast((a) => a.kind !== "anonymous" || a.source !== null);
  const paragraph = last && timed.sentences[last.sentence]?.paragraph;
  if (!last || paragraph !== sentence.paragraph || here.length > 0) return [];
  const spoken = quotes.filter((q) => q.start < sentence.end && q.end > sentence.start);
  return spoken
    .map((q) => ({ start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) }))
    .filter((q) => q.end > q.start)
    .map((q) => ({ ...last, content: [q] }));
}

/** The attribution that covers a word most narrowly; the cue itself is in its author's voice. */
export function attributionAt(attributions: readonly Attributed[], word: Token): Attributed | null {
  let best: Attributed | null = null;
  let width = Number.POSITIVE_INFINITY;
  for (const a of attributions) {
    if (a.cue.start === word.start) continue;
    for (const range of a.content) {
      if (range.start <= word.start && word.end <= range.end && range.end - range.start < width) {
        best = a;
        width = range.end - range.start;
      }
    }
  }
  return best;
}

/** As the record prints it; the author vouches for what nothing covers. */
export function attributionLine(reported: Attributed | null): Attribution {
  if (!reported) return { kind: "author", source: null, cue: null };
  const { source, mention, kind, cue } = reported;
  if (!source) return { kind, source: null, cue };
  const known = mention ? partiesOf(mention)[0] : undefined;
  const body = known ?? party(source, { name: source.quote, code: "UNK", sector: null, entity: null });
  return { kind, source: body, cue };
}
