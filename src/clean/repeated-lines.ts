/**
 * Lines that a pile repeats: what a site puts around every article, which no list of phrases knows.
 *
 *     Listen to this story in the Courier app        in 40 reports that begin differently: repeated
 *     Our newsroom follows a code of conduct.        the same: it speaks for the paper
 *     More than 40 people died in the first week.    never, though each report of the week says so: a sentence about the world
 *     "We will rebuild," the mayor said.             never: somebody is quoted
 *
 * Reports count once for each beginning, so that copies of one report repeat nothing. What is found does not depend on
 * the order of the pile. Lines that are known for what they are, or dropped by their shape, are left out.
 */

import type { Page } from "../ingest/page.ts";
import type { Article } from "./article.ts";
import { clean } from "./clean.ts";
import type { CleanKit } from "./clean-kit.ts";
import { keyOf } from "./key.ts";
import { isProse } from "./line-shape.ts";
import { type Unit, unitsOf } from "./units.ts";

export interface RepeatedLine {
  readonly line: string;
  /** Reports that begin differently and hold it. */
  readonly reports: number;
}

/** So many on one site, or in the whole pile, whatever its sites. */
const FEWEST_ON_SITE = 3;
const FEWEST_IN_PILE = 5;
const LONGEST = 300;
const QUOTED = /["“”«»„]/;

interface Found {
  line: string;
  /** Beginnings of reports: all, and by the host of their address. */
  readonly all: Set<string>;
  readonly bySite: Map<string, Set<string>>;
}

export class LineCounter {
  readonly #kit: CleanKit;
  readonly #found = new Map<string, Found>();

  constructor(kit: CleanKit) {
    this.#kit = kit;
  }

  add(page: Page): void {
    const article = clean(page, this.#kit);
    const units = keptUnits(article);
    const first = units.find((unit) => isProse(unit, this.#kit.boilerplate));
    if (!first) return;
    const beginning = keyOf(first.text.slice(0, LONGEST));
    const site = URL.parse(page.source)?.hostname ?? "";
    for (const unit of units) if (unit !== first && this.#mayRepeat(unit)) this.#count(unit, beginning, site);
  }

  /** The most repeated first. */
  repeated(): readonly RepeatedLine[] {
    const lines: RepeatedLine[] = [];
    for (const { line, all, bySite } of this.#found.values()) {
      const onSite = Math.max(0, ...[...bySite.values()].map(({ size }) => size));
      if (all.size >= FEWEST_IN_PILE || onSite >= FEWEST_ON_SITE) lines.push({ line, reports: all.size });
    }
    return lines.sort((a, b) => b.reports - a.reports || (a.line < b.line ? -1 : 1));
  }

  #count(unit: Unit, beginning: string, site: string): void {
    const key = keyOf(unit.text);
    if (key === "") return;
    const found = this.#found.get(key) ?? { line: unit.text, all: new Set(), bySite: new Map() };
    this.#found.set(key, found);
    // Of several ways of writing it the same one stands for all, whatever the order.
    if (unit.text < found.line) found.line = unit.text;
    found.all.add(beginning);
    if (site !== "") found.bySite.set(site, (found.bySite.get(site) ?? new Set()).add(beginning));
  }

  #mayRepeat(unit: Unit): boolean {
    if (unit.text.length > LONGEST || QUOTED.test(unit.text)) return false;
    const { boilerplate } = this.#kit;
    if (!isProse(unit, boilerplate)) return true;
    const words = keyOf(unit.text).split(" ");
    return boilerplate.offer.address.some((word) => words.includes(word));
  }
}

/** The lines of the text that are not dropped. */
function keptUnits({ text, dropped }: Article): readonly Unit[] {
  let at = 0;
  return unitsOf(text).filter(({ start, end }) => {
    while ((dropped[at]?.end ?? end) <= start) at++;
    return (dropped[at]?.start ?? end) >= end;
  });
}
