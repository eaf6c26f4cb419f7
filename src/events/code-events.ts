/**
 * Who did or said what to whom: from a text with parties and dates to events and quantities.
 *
 *     "Paris was privately urged by Bonn to wait, officials said."
 *      REQUEST urge, Bonn -> Paris, content "wait", private, attributed to officials
 *
 * The order of the steps is the order of the files: find-sites (which words can name an act, and by which frame),
 * participants, status, content, prefer (which of them count), attribution, channel; then quantities.
 */

import { mentionsIn } from "../entities/named.ts";
import { daysBetween } from "../model/civil-date.ts";
import type { Dating } from "../model/dating.ts";
import { bounds } from "../model/edtf.ts";
import type { Party } from "../model/party.ts";
import { isModeOf, PLOVER, type PloverType, scoreOf } from "../model/plover.ts";
import type { EventLine, QuantityLine, Status } from "../model/record.ts";
import { overlaps, type Range, spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, subtree } from "../parse/tree.ts";
import { dateOf, placeOf } from "../time/date-of.ts";
import type { Timed } from "../time/timed.ts";
import { participantsOf } from "./actors-and-recipients.ts";
import { attachQuantities } from "./attach-quantities.ts";
import { type Attributed, reportingClass } from "./attributed.ts";
import { attributionAt, attributionLine, bySentence, findAttributions } from "./attribution.ts";
import { channelOf } from "./channel.ts";
import type { Coded } from "./coded.ts";
import { conditionOf } from "./condition.ts";
import { confidenceOf } from "./confidence.ts";
import { contentOf, meansOf } from "./content.ts";
import { contextsOf } from "./contexts.ts";
import type { Draft } from "./draft.ts";
import type { EventKit } from "./event-kit.ts";
import { type Found, findSites } from "./find-sites.ts";
import { isPublicBody, prefer } from "./prefer.ts";
import type { QuantityKit } from "./quantity-kit.ts";
import { isSpeech, type Reality, realityOf } from "./status.ts";
import { threatIn } from "./threat.ts";
import { rangeOf } from "./trimmed.ts";

/** Older than this before publication is an earlier phase (codebook, "historical"). */
const HISTORICAL_DAYS = 30;
const REFUSED: ReadonlySet<PloverType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

export function codeEvents(timed: Timed, kit: EventKit & QuantityKit): Coded {
  const attributions = findAttributions(timed, kit);
  const reported = bySentence(timed, attributions);
  const events = timed.sentences.flatMap((sentence, i) =>
    codeSentence(timed, sentence, reported[i] ?? [], kit),
  );
  const quantities: readonly QuantityLine[] = attachQuantities(timed, events, reported, kit);
  return { ...timed, events, quantities };
}

function codeSentence(
  timed: Timed,
  sentence: Sentence,
  here: readonly Attributed[],
  kit: EventKit,
): EventLine[] {
  const amidPublic = mentionsIn(timed, sentence.index).some(isPublicBody);
  const drafts = findSites(timed, sentence, kit).map((found) => draftOf(timed, found, amidPublic, kit));
  return prefer(drafts).map((draft) => eventOf(timed, draft, here, kit));
}

function draftOf(timed: Timed, found: Found, amidPublic: boolean, kit: EventKit): Draft {
  const { site, match } = found;
  const reality = realityOf(found, kit, (t) => reportingClass(site.sentence, t, kit));
  const refusal = isRefusal(match.type, reality);
  const pledge = isPledgeNotTo(found);
  const first = match.words.reduce((a, b) => (b.start < a.start ? b : a));
  const last = match.words.reduce((a, b) => (b.end > a.end ? b : a));
  // Words between a verb and its particle ("called 300 men up") do not belong to the trigger.
  const whole =
    last.index - first.index < match.words.length + 1 ? { start: first.start, end: last.end } : site.head;
  const participants = participantsOf(timed, site, match, whole);
  const threat = refusal || reality.negated ? null : threatIn(timed, found, participants.actors, kit);
  const type = threat
    ? "THREATEN"
    : refusal
      ? "REJECT"
      : pledge
        ? "AGREE"
        : typeInFuture(match.type, reality.status);
  return {
    found,
    type,
    mode:
      threat ?? (type === match.type && type && match.mode && isModeOf(type, match.mode) ? match.mode : null),
    act: threat ? "threaten" : refusal ? "refuse" : pledge ? "pledge" : match.act,
    strength: match.strength,
    trigger: spanOf(timed.text, whole.start, whole.end),
    ...participants,
    amidPublic,
    reality: refusal || threat ? { ...reality, status: "actual", negated: false, denied: false } : reality,
    // A state of mind ("worried about the raid by Rome") asks nothing: what it is about may have happened.
    speech: threat !== null || (isSpeech(found) && !(match.type === null && site.kind === "adjective")),
    contentRanges: contentRangesOf(found),
  };
}

/** "will not lift the ban", "would not take part": a cooperative act that is denied for the time ahead is refused now. */
function isRefusal(type: PloverType | null, { status, negated, inCondition }: Reality): boolean {
  return status === "future" && negated && !inCondition && type !== null && REFUSED.has(type);
}

/** "promised that it would not invade", "said it would never retaliate": to leave off what would be a threat is a promise. */
function isPledgeNotTo({ site, match }: Found): boolean {
  if (
    match.type !== "THREATEN" ||
    !match.content ||
    // "threatened not to come", "warned that it would not wait": what these say is a threat, whatever is left off.
    /^(?:threaten|warn|menace|caution|threat|warning)$/.test(site.head.lemma)
  )
    return false;
  return dependents(site.sentence, match.content.index, "advmod").some((t) =>
    /^(?:not|never|n't|n’t)$/i.test(t.form),
  );
}

/** Future talks, support, cooperation and aid are AGREE; a future retreat is CONCEDE (codebook, "Type decisions"). */
function typeInFuture(type: PloverType | null, status: Status): PloverType | null {
  if (status !== "future") return type;
  if (type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID") return "AGREE";
  return type === "RETREAT" ? "CONCEDE" : type;
}

function contentRangesOf(found: Found): Range[] {
  const { site, match } = found;
  const { sentence, roles } = site;
  const about = roles.obliques
    .filter((o) => /^(?:for|of|against|on|about|over|to|from|at|in)$/.test(o.prep))
    .map((o) => o.head);
  const heads: Token[] = [
    ...(match.content ? [match.content] : []),
    ...roles.clauses,
    ...roles.infinitives,
    ...roles.objects,
    ...about,
  ];
  return heads
    .flatMap((t) => rangeOf(subtree(sentence, t.index)) ?? [])
    .filter((range) => !(range.start <= site.head.start && site.head.end <= range.end));
}

function eventOf(timed: Timed, draft: Draft, here: readonly Attributed[], kit: EventKit): EventLine {
  const { found, trigger, type, mode } = draft;
  const { sentence } = found.site;
  const { head, carrier } = found.site;
  const reported = attributionAt(here, head);
  // "..., officials in Oslo said": who vouches for the sentence is no party to it, wherever the tree put the words.
  const elsewhere = (p: Party) => !reported?.source || !overlaps(p.span, reported.source);
  const time = dateOf(timed, sentence.index, head.index) ?? dateOf(timed, sentence.index, carrier.index);
  return {
    kind: "event",
    id: `${timed.id}-${trigger.start}-${draft.act}`,
    document: timed.id,
    type,
    mode,
    contexts: contextsOf(found, kit),
    act: draft.act,
    actors: draft.actors.filter(elsewhere),
    recipients: draft.recipients.filter(elsewhere),
    trigger,
    sentence: { start: sentence.start, end: sentence.end },
    content: contentOf(timed.text, found, kit),
    status: withHistory(draft.reality.status, time, timed.published),
    negated: draft.reality.negated !== (draft.reality.denied || reported?.class === "deny"),
    condition: conditionOf(timed.text, found, kit),
    means: meansOf(timed.text, found, kit),
    attribution: attributionLine(reported),
    channel: channelOf(found.site, reported, type === "CONSULT", kit),
    time,
    place: placeOf(timed, sentence.index, head.index) ?? placeOf(timed, sentence.index, carrier.index),
    quad: type ? PLOVER[type].quad : null,
    score: type ? scoreOf(type, mode) : null,
    confidence: confidenceOf(draft),
  };
}

function withHistory(status: Status, time: Dating | null, published: Dating | null): Status {
  if (status !== "actual" || !time || !published) return status;
  const last = bounds(time.edtf).last;
  const first = bounds(published.edtf).first;
  return last && first && daysBetween(last, first) > HISTORICAL_DAYS ? "historical" : status;
}
