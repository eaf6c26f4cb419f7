/** What reading quantities needs from a language, ready for looking up. */

import type { NumberWords } from "../../lexicon/number-words.ts";
import type { UnitWords } from "../../lexicon/units.ts";
import type { Operator } from "../../model/record.ts";
import { type NumberIndex, numberIndex } from "../../time/number.ts";
import { type PhraseTable, phraseTable } from "../../time/time-kit.ts";

export interface QuantityKit {
  readonly quantityWords: QuantityIndex;
}

export interface QuantityIndex {
  readonly numbers: NumberIndex;
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly currencyWords: PhraseTable<string>;
  readonly currencyAfterScale: ReadonlyMap<string, string>;
  readonly weights: ReadonlySet<string>;
  readonly weighed: ReadonlySet<string>;
  readonly shares: PhraseTable<string>;
  readonly before: PhraseTable<Operator>;
  readonly goingOver: ReadonlySet<string>;
  readonly behind: PhraseTable<Operator>;
  readonly plurals: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, string>;
  readonly conditions: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly votes: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly plainPlurals: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
}

export function quantityKit(units: UnitWords, numbers: NumberWords): QuantityKit {
  return {
    quantityWords: {
      numbers: numberIndex(numbers),
      currencySigns: new Map(Object.entries(units.currencySigns)),
      currencyWords: phraseTable(Object.entries(units.currencyWords)),
      currencyAfterScale: new Map(Object.entries(units.currencyAfterScale)),
      weights: new Set(units.weights),
      weighed: new Set(units.weighed),
      shares: phraseTable(Object.entries(units.shares)),
      before: phraseTable(Object.entries(units.before)),
      goingOver: new Set(units.goingOver),
      behind: phraseTable(Object.entries(units.behind)),
      plurals: new Map(Object.entries(units.plurals)),
      periods: new Map(Object.entries(units.periods)),
      conditions: new Set(units.conditions),
      measures: new Set(units.measures),
      fillers: new Set(units.fillers),
      numbered: new Set(units.numbered),
      more: new Set(units.more),
      idle: new Set(units.idle),
      votes: new Set(units.votes),
      ages: new Set(units.ages),
      plainPlurals: new Set(units.plainPlurals),
      stops: new Set(units.stops),
      carriers: new Set(units.carriers),
    },
  };
}
