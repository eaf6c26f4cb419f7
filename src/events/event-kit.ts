/** What the coder needs from a language: its word lists, indexed once. */

import type { BackReferences } from "../lexicon/back-references.ts";
import type { ContextWords } from "../lexicon/context-words.ts";
import type { EventFrame } from "../lexicon/event-frame.ts";
import type { LightVerb } from "../lexicon/light-verbs.ts";
import type { ChannelCue, ChannelNouns, ConditionMarker, Effect, Modality } from "../lexicon/modality.ts";
import type { ReportingClass, ReportingVerb, ReportingWords } from "../lexicon/reporting-verbs.ts";
import type { SceneWords } from "../lexicon/scene-words.ts";
import type { UneventfulVerbs } from "../lexicon/uneventful-verbs.ts";
import type { WordClasses } from "../lexicon/word-classes.ts";
import type { Context, PloverType } from "../model/plover.ts";
import type { ReportingTable } from "../parse/reporting-table.ts";
import { type SceneIndex, sceneIndex } from "../time/scene-index.ts";
import type { AttributionTables } from "./attributions/attribution-fields.ts";
import type { AttributionModel } from "./attributions/attribution-model.ts";
import { type FrameIndex, indexFrames, indexLightVerbs, type LightVerbIndex } from "./frames/frame-index.ts";
import type { Opinion } from "./opinion/second-opinion.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";

export interface EventKit {
  readonly frames: FrameIndex;
  readonly lightVerbs: LightVerbIndex;
  readonly modality: ModalityIndex;
  readonly reporting: ReportingIndex;
  /** Forms of reporting verbs, for clauses that are found without a tree. */
  readonly reportingForms: ReportingTable;
  /** The trained tagger of attributions, and what it sees words by. */
  readonly attributions: AttributionModel;
  readonly tables: AttributionTables;
  /** Contexts by the lemmas that tell them. */
  readonly contexts: ReadonlyMap<string, readonly Context[]>;
  readonly backReferences: BackReferenceIndex;
  readonly uneventful: UneventfulIndex;
  /** Nouns and verbs of what can be withheld or used as a lever. */
  readonly levers: ReadonlySet<string>;
  /** Nouns of buildings, plants and pieces of land: they say nothing themselves. */
  readonly sites: ReadonlySet<string>;
  /** Words around names of places. */
  readonly scenes: SceneIndex;
  /** Words for people who are at home nowhere, wherever a text is at home. */
  readonly rootless: ReadonlySet<string>;
  /** Decides between what the rules propose; null where the rules stand alone. */
  readonly opinion: Opinion | null;
}

/** The lists of BackReferences as sets; `acts` by their nouns. */
export interface BackReferenceIndex {
  readonly acts: ReadonlyMap<string, ReadonlySet<PloverType> | "any">;
  readonly fighting: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Lemmas of the verbs of UneventfulVerbs. */
export type UneventfulIndex = Readonly<Record<keyof UneventfulVerbs, ReadonlySet<string>>>;

export interface ModalityIndex {
  /** Words that govern what they change, by lemma: verbs, nouns, adjectives. */
  readonly governors: ReadonlyMap<string, Effect>;
  /** Adverbs and determiners that stand before it. */
  readonly modifiers: ReadonlyMap<string, Effect>;
  /** Fixed phrases that stand before it, longest first. */
  readonly phrases: PhraseIndex<{ readonly makes: Effect }>;
  readonly channels: PhraseIndex<ChannelCue>;
  readonly channelNouns: ChannelIndex;
  readonly conditions: PhraseIndex<ConditionMarker>;
}

/** The lists of ChannelNouns, each as a set. */
export type ChannelIndex = Readonly<Record<keyof ChannelNouns, ReadonlySet<string>>>;

export interface ReportingIndex {
  /** By first word; `rest` must follow. */
  readonly verbs: ReadonlyMap<string, readonly (ReportingVerb & { readonly rest: readonly string[] })[]>;
  readonly nouns: ReadonlyMap<string, ReportingClass>;
  readonly adverbs: ReadonlySet<string>;
  readonly sourcePhrases: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
}

export interface EventLexicon {
  readonly frames: readonly EventFrame[];
  readonly classes: WordClasses;
  readonly lightVerbs: readonly LightVerb[];
  readonly modality: Modality;
  readonly reporting: ReportingWords;
  readonly reportingForms: ReportingTable;
  readonly contexts: ContextWords;
  readonly backReferences: BackReferences;
  readonly rootless: readonly string[];
  readonly uneventful: UneventfulVerbs;
  readonly sites: readonly string[];
  readonly scenes: SceneWords;
  readonly attributions: AttributionModel;
  readonly tables: AttributionTables;
}

export function buildEventKit(lexicon: EventLexicon): EventKit {
  return {
    opinion: null,
    frames: indexFrames(lexicon.frames, lexicon.classes),
    lightVerbs: indexLightVerbs(lexicon.lightVerbs),
    modality: indexModality(lexicon.modality),
    reporting: indexReporting(lexicon.reporting),
    reportingForms: lexicon.reportingForms,
    attributions: lexicon.attributions,
    tables: lexicon.tables,
    contexts: indexContexts(lexicon.contexts),
    backReferences: indexBackReferences(lexicon.backReferences),
    rootless: new Set(lexicon.rootless),
    uneventful: indexUneventful(lexicon.uneventful),
    levers: new Set(lexicon.classes.levers ?? []),
    sites: new Set(lexicon.sites),
    scenes: sceneIndex(lexicon.scenes),
  };
}

function indexModality(modality: Modality): ModalityIndex {
  const governors = new Map<string, Effect>();
  const modifiers = new Map<string, Effect>();
  const phrases: { phrase: string; length: number; makes: Effect }[] = [];
  for (const { word, as, makes } of modality.words) {
    const words = word.split(" ");
    if (words.length > 1) phrases.push({ phrase: word, length: words.length, makes });
    else if (as === "verb" || as === "noun") governors.set(`${as}:${word}`, makes);
    else if (as === "adjective") {
      governors.set(`adjective:${word}`, makes);
      modifiers.set(word, makes);
    } else modifiers.set(word, makes);
  }
  phrases.sort((a, b) => b.length - a.length);
  const { channels, channelNouns, conditions } = modality;
  return {
    governors,
    modifiers,
    phrases: indexPhrases(phrases),
    channels: indexPhrases(channels),
    channelNouns: indexChannels(channelNouns),
    conditions: indexPhrases(conditions),
  };
}

function indexBackReferences({ acts, fighting, documents }: BackReferences): BackReferenceIndex {
  return {
    acts: new Map(
      acts.flatMap(({ nouns, types }) =>
        nouns.map((n) => [n, types === "any" ? types : new Set(types)] as const),
      ),
    ),
    fighting: new Set(fighting),
    documents: new Set(documents),
  };
}

function indexUneventful({ empty, states }: UneventfulVerbs): UneventfulIndex {
  return { empty: new Set(empty), states: new Set(Object.values(states).flat()) };
}

function indexChannels(nouns: ChannelNouns): ChannelIndex {
  return {
    neutral: new Set(nouns.neutral),
    publicAttributes: new Set(nouns.publicAttributes),
    privateAttributes: new Set(nouns.privateAttributes),
    public: new Set(nouns.public),
    phone: new Set(nouns.phone),
  };
}

function indexReporting(reporting: ReportingWords): ReportingIndex {
  const verbs = new Map<string, (ReportingVerb & { rest: readonly string[] })[]>();
  for (const verb of reporting.verbs) {
    const [first = "", ...rest] = verb.lemma.split(" ");
    const list = verbs.get(first) ?? [];
    list.push({ ...verb, rest });
    verbs.set(first, list);
  }
  return {
    verbs,
    nouns: new Map(reporting.nouns.map((n) => [n.lemma, n.class])),
    adverbs: new Set(reporting.adverbs.map((a) => a.lemma)),
    sourcePhrases: new Set(reporting.sourcePhrases),
    documents: new Set(reporting.documents),
    outlets: new Set(reporting.outlets),
  };
}

function indexContexts(words: ContextWords): Map<string, Context[]> {
  const index = new Map<string, Context[]>();
  for (const { context, lemmas } of words) {
    for (const lemma of lemmas) index.set(lemma, [...(index.get(lemma) ?? []), context]);
  }
  return index;
}
