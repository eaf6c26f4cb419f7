/**
 * Records by hand for tests: every span is looked up in the text, so none can be untrue.
 *
 *     const paper = article({ source: "a.txt", published: "2024-03-04", text: "Norland urged Kestria to wait." });
 *     paper.event("Norland urged", { act: "urge", type: "REQUEST", actors: [["Norland", NORLAND]], trigger: "urged" })
 *
 * The first argument picks the sentence in which all words of the event are looked up.
 */

import { type Dating, dating } from "../../src/model/dating.ts";
import { hashText } from "../../src/model/hash.ts";
import { type Identity, type Party, party } from "../../src/model/party.ts";
import { type Context, PLOVER, type PloverType, scoreOf } from "../../src/model/plover.ts";
import type {
  Attribution,
  AttributionKind,
  Channel,
  DocumentLine,
  DropReason,
  EventLine,
  Operator,
  QuantityLine,
  Status,
} from "../../src/model/record.ts";
import { type Range, type Span, spanOf } from "../../src/model/span.ts";

/** Words of the text and the body they mean. */
export type Named = readonly [words: string, identity: Identity];

export interface ArticleFacts {
  readonly source: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** A day; left out for a document that cannot be dated. */
  readonly published?: string;
  readonly dropped?: readonly (readonly [words: string, reason: DropReason])[];
  readonly complete?: boolean;
}

export interface EventFacts {
  readonly act: string;
  readonly type: PloverType | null;
  readonly mode?: string;
  readonly contexts?: readonly Context[];
  readonly actors?: readonly Named[];
  readonly recipients?: readonly Named[];
  readonly trigger: string;
  readonly content?: string;
  readonly status?: Status;
  readonly negated?: boolean;
  readonly condition?: string;
  readonly means?: string;
  readonly said?: Said;
  readonly channel?: Channel;
  /** EDTF and the words that give it; without words it is read as counted from the publication date. */
  readonly time?: readonly [edtf: string, words?: string];
  readonly place?: readonly [words: string, country: string | null];
  readonly confidence?: number;
}

export interface QuantityFacts {
  readonly words: string;
  readonly min?: number;
  readonly max?: number;
  readonly operator?: Operator;
  readonly unit?: string;
  readonly of?: string;
  readonly holder?: Named;
  readonly asOf?: readonly [edtf: string, words?: string];
  readonly said?: Said;
  readonly event?: EventLine;
}

/** Who vouches, with the words of the cue. */
export interface Said {
  readonly kind: AttributionKind;
  readonly source?: Named;
  readonly cue?: string;
}

export interface Article {
  readonly document: DocumentLine;
  readonly events: readonly EventLine[];
  readonly quantities: readonly QuantityLine[];
  event(sentence: string, facts: EventFacts): EventLine;
  quantity(sentence: string, facts: QuantityFacts): QuantityLine;
}

export function article(facts: ArticleFacts): Article {
  const { text } = facts;
  const id = hashText(text);
  const document: DocumentLine = {
    kind: "document",
    id,
    source: facts.source,
    title: facts.title ?? null,
    publisher: facts.publisher ?? null,
    byline: null,
    language: "en",
    published: facts.published ? dating(facts.published, "stated", "given with the document", null) : null,
    undatedBecause: facts.published ? null : "nothing in or around the text dates it",
    stamp: null,
    text,
    dropped: (facts.dropped ?? []).map(([words, reason]) => ({ ...find(text, words, whole(text)), reason })),
    lineage: id,
    complete: facts.complete ?? true,
    sentences: text.split(SENTENCE_END).length,
  };
  const events: EventLine[] = [];
  const quantities: QuantityLine[] = [];
  return {
    document,
    events,
    quantities,
    event(sentence, given) {
      const event = eventOf(document, sentenceWith(text, sentence), given);
      events.push(event);
      events.sort((a, b) => a.trigger.start - b.trigger.start);
      return event;
    },
    quantity(sentence, given) {
      const quantity = quantityOf(document, sentenceWith(text, sentence), given);
      quantities.push(quantity);
      quantities.sort((a, b) => a.span.start - b.span.start);
      return quantity;
    },
  };
}

const SENTENCE_END = /(?<=[.!?]["”]?)\s+/;

function eventOf(document: DocumentLine, range: Range, facts: EventFacts): EventLine {
  const { text } = document;
  const at = (words: string): Span => find(text, words, range);
  const trigger = at(facts.trigger);
  return {
    kind: "event",
    id: hashText(`event ${document.id} ${trigger.start} ${facts.act}`),
    document: document.id,
    type: facts.type,
    mode: facts.mode ?? null,
    contexts: facts.contexts ?? [],
    act: facts.act,
    actors: (facts.actors ?? []).map((named) => partyAt(text, range, named)),
    recipients: (facts.recipients ?? []).map((named) => partyAt(text, range, named)),
    trigger,
    sentence: { start: range.start, end: range.end },
    content: facts.content ? at(facts.content) : null,
    status: facts.status ?? "actual",
    negated: facts.negated ?? false,
    condition: facts.condition ? at(facts.condition) : null,
    means: facts.means ? at(facts.means) : null,
    attribution: attributionOf(text, range, facts.said),
    channel: facts.channel ?? null,
    time: datingOf(text, range, facts.time),
    place: facts.place ? { name: facts.place[0], country: facts.place[1], span: at(facts.place[0]) } : null,
    quad: facts.type === null ? null : PLOVER[facts.type].quad,
    score: facts.type === null ? null : scoreOf(facts.type, facts.mode ?? null),
    confidence: facts.confidence ?? 0.8,
  };
}

function quantityOf(document: DocumentLine, range: Range, facts: QuantityFacts): QuantityLine {
  const { text } = document;
  const span = find(text, facts.words, range);
  const [min, max] = [facts.min ?? null, facts.max ?? null];
  return {
    kind: "quantity",
    id: hashText(`quantity ${document.id} ${span.start}`),
    document: document.id,
    span,
    min,
    max,
    operator: facts.operator ?? "=",
    unit: facts.unit ?? null,
    of: facts.of ?? null,
    holder: facts.holder ? partyAt(text, range, facts.holder) : null,
    asOf: datingOf(text, range, facts.asOf),
    attribution: attributionOf(text, range, facts.said),
    event: facts.event?.id ?? null,
  };
}

function attributionOf(text: string, range: Range, said: Said | undefined): Attribution {
  if (!said) return { kind: "author", source: null, cue: null };
  return {
    kind: said.kind,
    source: said.source ? partyAt(text, range, said.source) : null,
    cue: said.cue ? find(text, said.cue, range) : null,
  };
}

function datingOf(text: string, range: Range, time: readonly [string, string?] | undefined): Dating | null {
  if (!time) return null;
  const [edtf, words] = time;
  return words
    ? dating(edtf, "resolved", "counted from the publication date", find(text, words, range))
    : dating(edtf, "resolved", "the publication date", null);
}

function partyAt(text: string, range: Range, [words, identity]: Named): Party {
  return party(find(text, words, range), identity);
}

function sentenceWith(text: string, words: string): Range {
  const at = find(text, words, whole(text)).start;
  let start = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    start = text.indexOf(sentence, start);
    if (at < start + sentence.length) return { start, end: start + sentence.length };
    start += sentence.length;
  }
  throw new Error(`no sentence with "${words}"`);
}

function find(text: string, words: string, range: Range): Span {
  const start = text.indexOf(words, range.start);
  if (start < 0 || start + words.length > range.end) {
    throw new Error(`"${words}" does not stand in "${text.slice(range.start, range.end)}"`);
  }
  return spanOf(text, start, start + words.length);
}

function whole(text: string): Range {
  return { start: 0, end: text.length };
}
