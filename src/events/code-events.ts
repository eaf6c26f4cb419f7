/**
 * Who did or said what to whom: from a text with parties and dates to events and quantities.
 *
 *     "Paris was privately urged by Bonn to wait, officials said."
 *      REQUEST urge, Bonn -> Paris, content "wait", private, attributed to officials
 *
 * The order of the steps is the order of the files: find-sites (which words can name an act, and by which frame),
 * participants, status, content, prefer (which of them count), attribution, channel; then quantities.
 */

import type { Party } from "../model/party.ts";
import { PLOVER, scoreOf } from "../model/plover.ts";
import type { EventLine, QuantityLine } from "../model/record.ts";
import { overlaps } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dateOf } from "../time/date-of.ts";
import { placeOf } from "../time/place-of.ts";
import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributions/attributed.ts";
import { attributionLine, attributionOf, bySentence, findAttributions } from "./attributions/attribution.ts";
import { channelOf } from "./channel.ts";
import type { Coded } from "./coded.ts";
import { confidenceOf } from "./confidence.ts";
import { contentOf, meansOf } from "./content.ts";
import { contextsOf } from "./contexts.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./draft-of.ts";
import type { EventKit } from "./event-kit.ts";
import { learnedActors } from "./opinion/learned-actors.ts";
import { learnedRecipients } from "./opinion/learned-recipients.ts";
import { secondOpinion, type Weighed } from "./opinion/second-opinion.ts";
import { atHome } from "./participants/at-home.ts";
import { referredBack } from "./participants/referred-back.ts";
import { actorsBySpeech } from "./participants/said-by.ts";
import { sharedRecipients } from "./participants/shared-recipients.ts";
import { prefer, tenorOf } from "./prefer.ts";
import { isPublicParty } from "./public-acts.ts";
import { attachQuantities } from "./quantities/attach-quantities.ts";
import type { QuantityKit } from "./quantities/quantity-kit.ts";
import { isBesideCue } from "./status/beside-cue.ts";
import { statusByDate } from "./status/by-date.ts";
import { conditionOf } from "./status/condition.ts";
import { negationsOf } from "./status/negation.ts";

export function codeEvents(timed: Timed, kit: EventKit & QuantityKit): Coded {
  return codeReported(timed, findAttributions(timed, kit), kit);
}

/** The same where the attributions are known. */
export function codeReported(
  timed: Timed,
  attributions: readonly Attributed[],
  kit: EventKit & QuantityKit,
): Coded {
  const reported = bySentence(timed, attributions);
  const drafted = timed.sentences.map((sentence) => draftsOf(timed, sentence, kit));
  const tenor = tenorOf(drafted);
  const news = tenor === "news";
  // In what is no news the words of news mean other things, unless both sides are known.
  const counts = tenor === "quiet" ? isBetweenKnown : () => true;
  const told: Draft[] = [];
  const events = timed.sentences.flatMap((sentence, i) =>
    weighed(timed, sentence, { drafts: drafted[i] ?? [], news, here: reported[i] ?? [] }, kit)
      .filter(counts)
      .map((one) => {
        const draft = referredBack(one.draft, told, kit);
        told.push(draft);
        return eventOf(timed, { ...one, draft }, reported[i] ?? [], kit);
      }),
  );
  const quantities: readonly QuantityLine[] = attachQuantities(timed, events, reported, kit);
  return { ...timed, events, quantities };
}

function isBetweenKnown({ draft: { actors, recipients } }: Weighed): boolean {
  const known = [...actors, ...recipients].filter(({ code }) => code !== "UNK");
  return known.length > 1 && actors.some(isPublicParty);
}

/** What is known of a sentence before its acts are weighed. */
interface Drafted {
  readonly drafts: readonly Draft[];
  readonly news: boolean;
  readonly here: readonly Attributed[];
}

function weighed(
  timed: Timed,
  sentence: Sentence,
  { drafts, news, here }: Drafted,
  kit: EventKit,
): readonly Weighed[] {
  const kept = prefer(drafts, news);
  const { opinion } = kit;
  const counted = opinion
    ? secondOpinion(timed, sentence, { drafts, kept }, { ...kit, opinion }).map((one, _, all) => {
        const beside = () => ({
          reported: attributionOf(here, one.draft.found.site),
          drafts: all.map(({ draft }) => draft),
        });
        const draft = learnedActors(timed, one.draft, beside, opinion);
        return { ...one, draft: { ...draft, recipients: learnedRecipients(timed, draft, opinion) } };
      })
    : kept.map((draft) => ({ draft, confidence: confidenceOf(draft) }));
  const aimed = counted.map(({ draft }) => draft);
  return counted.map((one) => ({
    ...one,
    draft: { ...one.draft, recipients: sharedRecipients(timed, one.draft, aimed) },
  }));
}

function eventOf(
  timed: Timed,
  { draft, confidence }: Weighed,
  here: readonly Attributed[],
  kit: EventKit,
): EventLine {
  const { found, trigger, type, mode } = draft;
  const { sentence } = found.site;
  const { head, carrier } = found.site;
  const reported = attributionOf(here, found.site);
  // "..., officials in Oslo said": who vouches behind the act is no party to it, wherever the tree put the words. "Oslo denied arming
  // them", "Oslo said it was late and urged them": who comes first may well be.
  const behind = reported?.source && reported.source.start > trigger.start ? reported.source : null;
  const elsewhere = (p: Party) => !behind || !overlaps(p.span, behind);
  const rooted = (parties: readonly Party[], others: readonly Party[] = []) =>
    atHome(timed, sentence, parties.filter(elsewhere), kit, others);
  const telling = { speech: draft.speech, scenes: kit.scenes };
  const time = dateOf(timed, sentence.index, head.index) ?? dateOf(timed, sentence.index, carrier.index);
  return {
    kind: "event",
    id: `${timed.id}-${trigger.start}-${draft.act}`,
    document: timed.id,
    type,
    mode,
    contexts: contextsOf(found, kit),
    act: draft.act,
    actors:
      draft.actors.length > 0
        ? rooted(draft.actors)
        : atHome(timed, sentence, actorsBySpeech(draft, reported, kit), kit),
    recipients: rooted(
      draft.recipients,
      type === "SANCTION" && draft.mode !== "convict" ? draft.actors.filter((a) => a.sector === "GOV") : [],
    ),
    trigger,
    sentence: { start: sentence.start, end: sentence.end },
    content: contentOf(timed.text, found, kit),
    status: statusByDate(timed, draft, time),
    negated: draft.reality.negated !== isDenied(draft, reported),
    condition: conditionOf(timed.text, found, kit),
    means: meansOf(timed.text, found, kit),
    attribution: attributionLine(reported),
    channel: channelOf(found.site, reported, type === "CONSULT", kit),
    time,
    place:
      placeOf(timed, sentence.index, head.index, telling) ??
      placeOf(timed, sentence.index, carrier.index, telling),
    quad: type ? PLOVER[type].quad : null,
    score: type ? scoreOf(type, mode) : null,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/**
 * "denied having accused them"; what somebody denies of an accusation behind it is what it says, and who "denied that and accused them" did
 * both.
 */
function isDenied(
  { reality, speech, found: { site } }: Draft,
  reported: Attributed | null | undefined,
): boolean {
  const { sentence, head } = site;
  if (speech && (isAhead(reported, head, sentence) || isSecondVerb(sentence, head))) return false;
  return reality.denied || isDeniedBy(reported, sentence, head);
}

function isAhead(reported: Attributed | null | undefined, head: Token, { index }: Sentence): boolean {
  return reported?.sentence === index && head.index < reported.cueToken;
}

/** "and charged" */
function isSecondVerb({ tokens }: Sentence, { index, xpos }: Token): boolean {
  return /^VB[DZP]$/.test(xpos) && /^(?:and|but)$/i.test(tokens[index - 1]?.form ?? "");
}

/** "denied that it had fired"; not "has not denied that it had fired". */
function isDeniedBy(reported: Attributed | undefined | null, sentence: Sentence, head: Token): boolean {
  if (reported?.class !== "deny") return false;
  const cue = reported.sentence === sentence.index ? sentence.tokens[reported.cueToken] : undefined;
  return cue === undefined || (negationsOf(sentence, cue) % 2 === 0 && !isBesideCue(sentence, cue, head));
}
