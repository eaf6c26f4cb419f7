/**
 * What a language brings to the stages. English is the only one so far; another is one folder in lexicon/ and one
 * function here.
 */

import type { CleanKit } from "./clean/clean-kit.ts";
import { keyOf } from "./clean/key.ts";
import { type PartyKit, partyKit } from "./entities/party-kit.ts";
import type { AttributionModel } from "./events/attributions/attribution-model.ts";
import { buildEventKit, type EventKit } from "./events/event-kit.ts";
import { opinionWords } from "./events/opinion/opinion-features.ts";
import type { OpinionModel } from "./events/opinion/opinion-model.ts";
import { type QuantityKit, quantityKit } from "./events/quantities/quantity-kit.ts";
import type { Anchor } from "./lexicon/anchor.ts";
import { ABBREVIATIONS } from "./lexicon/en/abbreviations.ts";
import { BACK_REFERENCES } from "./lexicon/en/back-references.ts";
import { BOILERPLATE } from "./lexicon/en/boilerplate.ts";
import { CONTEXT_WORDS } from "./lexicon/en/context-words.ts";
import { EVENT_FRAMES } from "./lexicon/en/event-frames/all.ts";
import { LEMMA_EXCEPTIONS } from "./lexicon/en/lemma-exceptions.ts";
import { LIGHT_VERBS } from "./lexicon/en/light-verbs.ts";
import { MODALITY } from "./lexicon/en/modality.ts";
import { NUMBER_WORDS } from "./lexicon/en/number-words.ts";
import { REPORTING } from "./lexicon/en/reporting-verbs.ts";
import { ROOTLESS_PEOPLE } from "./lexicon/en/rootless-people.ts";
import { TIME_WORDS } from "./lexicon/en/time-words.ts";
import { UNEVENTFUL_VERBS } from "./lexicon/en/uneventful-verbs.ts";
import { UNITS } from "./lexicon/en/units.ts";
import { WORD_CLASSES } from "./lexicon/en/word-classes.ts";
import { PARTY_LEXICON } from "./lexicon/parties/all.ts";
import type { OwnParties, PartyLexicon } from "./lexicon/party-lexicon.ts";
import { GAZETTEER } from "./lexicon/places/gazetteer.ts";
import { TOWNS } from "./lexicon/places/towns.ts";
import type { LanguageModels } from "./parse/model-file.ts";
import { type ParserKit, parserKit } from "./parse/parser-kit.ts";
import { reportingTable } from "./parse/reporting-table.ts";
import { type TimeKit, timeKit } from "./time/time-kit.ts";
import { soleCountry } from "./time/towns.ts";

/** One part a stage, so that a stage is given the least it needs. */
export interface Kit {
  readonly clean: CleanKit;
  readonly parse: ParserKit;
  readonly entities: PartyKit;
  readonly time: TimeKit;
  readonly events: EventKit & QuantityKit;
}

/** The verbs of the event lexicon, which are rare in training data: "boycott", "cede", "paralyse". */
function knownVerbs(): ReadonlySet<string> {
  const verbs = [
    ...EVENT_FRAMES.flatMap((frame) => frame.verbs ?? []),
    ...LIGHT_VERBS.map(({ verb }) => verb),
  ];
  return new Set(verbs.map((verb) => verb.split(" ")[0] ?? ""));
}

const NO_PARTIES: OwnParties = { bodies: [], persons: [] };

/** The reader's own parties come first: of two bodies of one name theirs is meant. */
function withOwn({ bodies, persons }: OwnParties): PartyLexicon {
  const lexicon = PARTY_LEXICON;
  return { ...lexicon, bodies: [...bodies, ...lexicon.bodies], persons: [...persons, ...lexicon.persons] };
}

/** What the clean stage alone needs: no models. `repeated`: lines that the reader's pile repeats around its articles. */
export function englishCleaning(repeated: readonly string[] = []): CleanKit {
  return { boilerplate: BOILERPLATE, repeated: new Set(repeated.map(keyOf)) };
}

/** What the parse stage alone needs. */
export function englishParser(models: LanguageModels): ParserKit {
  return parserKit(models, {
    abbreviations: ABBREVIATIONS,
    lemmaExceptions: LEMMA_EXCEPTIONS,
    reportingForms: reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS),
    verbs: knownVerbs(),
  });
}

/**
 * `anchors` are dated events, and `own` parties, that the reader of the pile vouches for, and `repeated` lines
 * that stand around its articles; `opinion` decides between what the rules of
 * the event coder propose, and without it they stand alone.
 */
export function englishKit(
  models: LanguageModels,
  attributions: AttributionModel,
  anchors: readonly Anchor[] = [],
  own: OwnParties = NO_PARTIES,
  opinion: OpinionModel | null = null,
  repeated: readonly string[] = [],
): Kit {
  const reportingForms = reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS);
  const { known, groups } = models;
  const rules = buildEventKit({
    frames: EVENT_FRAMES,
    classes: WORD_CLASSES,
    lightVerbs: LIGHT_VERBS,
    modality: MODALITY,
    reporting: REPORTING,
    reportingForms,
    contexts: CONTEXT_WORDS,
    backReferences: BACK_REFERENCES,
    rootless: ROOTLESS_PEOPLE,
    uneventful: UNEVENTFUL_VERBS,
    sites: TIME_WORDS.siteNouns,
    scenes: TIME_WORDS.scenes,
    attributions,
    tables: { known, groups, rates: attributions.rates, forms: reportingForms },
  });
  return {
    clean: englishCleaning(repeated),
    parse: englishParser(models),
    entities: partyKit(withOwn(own), models, (name, least) => soleCountry(TOWNS, name, least)),
    time: timeKit({
      words: TIME_WORDS,
      numbers: NUMBER_WORDS,
      places: GAZETTEER,
      towns: TOWNS,
      countries: PARTY_LEXICON.countries,
      anchors,
    }),
    events: {
      ...rules,
      opinion: opinion && { model: opinion, words: opinionWords(rules.frames, WORD_CLASSES, groups) },
      ...quantityKit(UNITS, NUMBER_WORDS),
    },
  };
}
