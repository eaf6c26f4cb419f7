/**
 * Texts in which every event is marked, as people would code them after the codebook:
 *
 *     train/articles/NAME/     whole articles, in the form of test/articles
 *     train/standoff/*.txt     codings of real reporting in the public collections (test/support/standoff.ts)
 *     train/sentences/*.txt    sentences alone, each with the parties of its events
 *
 *         The junta [rejected REJECT] the bloc's [ultimatum THREATEN].
 *           rejected: The junta > the bloc
 *           ultimatum: the bloc > The junta
 *
 * Types that are both right stand as REQUEST|THREATEN; "?" may be an event or none; nobody is "-".
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPINION_CLASSES } from "../src/events/opinion/opinion-model.ts";
import type { Kit } from "../src/kit.ts";
import { assert } from "../src/model/assert.ts";
import type { Party } from "../src/model/party.ts";
import type { Range } from "../src/model/span.ts";
import type { Timed } from "../src/time/timed.ts";
import { articlesIn, type TestArticle } from "../test/support/articles.ts";
import type { Detail } from "../test/support/expected.ts";
import { placesOf } from "../test/support/judge.ts";
import { isParty, partyVerdicts } from "../test/support/judge-details.ts";
import { standoffArticles } from "../test/support/standoff.ts";
import { shareWord } from "../test/support/words.ts";
import { calledIn, type MarkedAim } from "./aim-corpus.ts";
import { timedOf, timedPage } from "./opinion-corpus.ts";

export interface CodedEvent {
  readonly trigger: Range;
  /** Places among OPINION_CLASSES that are right; empty where it may be an event or none. */
  readonly classes: readonly number[];
  /** Null where nobody marked the parties. */
  readonly parties: { readonly actors: readonly Range[]; readonly recipients: readonly Range[] } | null;
  /** At whom it is aimed, by places in the text or, in articles, by name; null where nobody marked it. */
  readonly aim: MarkedAim | null;
  /** The same of those who act. */
  readonly doers: MarkedAim | null;
}

export interface CodedText {
  readonly name: string;
  /** Of the real ones campaign coverage is told apart: its attacks and fights are words. */
  readonly kind: "real" | "campaign" | "article" | "sentence";
  readonly timed: Timed;
  readonly events: readonly CodedEvent[];
}

/** In the order of their names, whatever the file system gives. */
export function readCodedTexts(data: string, kit: Kit): CodedText[] {
  const own = articlesIn(join(import.meta.dirname, "articles"));
  const real = standoffArticles(join(import.meta.dirname, "standoff"), data);
  const isCampaign = ({ page }: TestArticle) => page.source.startsWith("polnear/");
  return [
    ...codedArticles(own, "article", kit),
    ...real.flatMap((one) => codedArticles([one], isCampaign(one) ? "campaign" : "real", kit)),
    ...codedSentences(kit),
  ];
}

function codedArticles(articles: readonly TestArticle[], kind: CodedText["kind"], kit: Kit): CodedText[] {
  return articles.map(({ slug, page, expected }) => {
    const timed = timedPage(page, kit);
    const places = placesOf(expected, timed.text);
    // Some tell of no parties at all.
    const isPeopled = expected.some(({ details }) => details.some(({ key }) => PARTY.test(key)));
    const events = expected.flatMap(({ kind, types, maybe, details }, i): CodedEvent[] => {
      const trigger = places[i];
      if (kind !== "event" || !trigger) return [];
      const aim = isPeopled ? namedBy(details, "recipient") : null;
      const doers = isPeopled ? namedBy(details, "actor") : null;
      return [{ trigger, classes: maybe ? [] : classesOf(types), parties: null, aim, doers }];
    });
    return { name: slug, kind, timed, events };
  });
}

const PARTY = /^(?:actor|recipient|party)$/;
const CODED = / [A-Z]{3} \S+$/;

/**
 * Whom the judge of the tests finds right; else by the names of an article's parties, or, where nobody in the sentence has such a name,
 * by their countries and sectors; those that may be left out are right beside them.
 */
function namedBy(details: readonly Detail[], side: "actor" | "recipient"): MarkedAim {
  const there = details.filter(({ key }) => key === side || key === "party");
  const firm = there.filter(({ key, maybe, values }) => key === side && !maybe && values.length > 0);
  type Is = (party: Party, detail: Detail) => boolean;
  const isAny: Is = (_, { values }) => values.length === 0;
  const isNamed: Is = ({ name, span }, { values }) =>
    values.some((value) => shareWord(value.replace(CODED, ""), `${name} ${span.quote}`));
  const isCoded: Is = (party, { values }) => values.some((value) => isParty(value, party));
  const areAll = (parties: readonly Party[], is: Is) =>
    parties.every((p) => there.some((one) => isAny(p, one) || is(p, one))) &&
    firm.every((one) => parties.some((p) => is(p, one)));
  return {
    nobody: firm.length === 0,
    isExact: (parties) =>
      partyVerdicts(
        there.filter(({ maybe, values }) => maybe || values.length > 0),
        parties.map((party) => ({ side, party, line: "" })),
      ).every(({ key, verdict }) => verdict === "ok" || key === "party"),
    isWhole: (parties) => areAll(parties, isNamed),
    isPart: (parties) => areAll(parties, isCoded),
  };
}

/** Those of the files whose names pass. */
export function codedSentences(kit: Kit, passes: (file: string) => boolean = () => true): CodedText[] {
  const folder = join(import.meta.dirname, "sentences");
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt") && passes(name));
  return files.sort().flatMap((name) =>
    readCodedSentences(readFileSync(join(folder, name), "utf8"), name).flatMap(({ text, events }) => {
      const timed = timedOf(text, kit);
      // Cleaning may leave out or straighten something: then the marks no longer fit.
      return timed.text === text ? [{ name: text, kind: "sentence" as const, timed, events }] : [];
    }),
  );
}

interface CodedSentence {
  readonly text: string;
  readonly events: readonly CodedEvent[];
}

const MARK = /\[([^[\]]+?) ([A-Z?|]+)\]/g;
const PARTIES = /^ {2}(.+?): (.+?) > (.+)$/;

/** Throws, with the number of the line, where the text is not in the form. */
export function readCodedSentences(text: string, file: string): CodedSentence[] {
  const sentences: { text: string; events: CodedEvent[] }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const fail = (why: string): never => {
      throw new Error(`${file}, line ${index + 1}: ${why}`);
    };
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith("  ")) {
      sentences.push(sentenceOf(line));
      continue;
    }
    const { text: words = "", events = [] } = sentences.at(-1) ?? {};
    const [, trigger = "", actors = "", recipients = ""] =
      PARTIES.exec(line) ?? fail("not TRIGGER: WHO > WHOM");
    const at = events.findIndex(
      (e) => words.slice(e.trigger.start, e.trigger.end) === trigger && e.parties === null,
    );
    const event = events[at] ?? fail(`no event "${trigger}" above`);
    const places = (names: string) =>
      names
        .split(" ; ")
        .flatMap((name) =>
          name === "-" ? [] : [nearest(words, name, event.trigger) ?? fail(`"${name}" does not stand there`)],
        );
    const parties = { actors: places(actors), recipients: places(recipients) };
    events[at] = {
      ...event,
      parties,
      aim: calledIn(words, parties.recipients),
      doers: calledIn(words, parties.actors),
    };
  }
  return sentences;
}

function sentenceOf(line: string): { text: string; events: CodedEvent[] } {
  const events: CodedEvent[] = [];
  let text = "";
  let from = 0;
  for (const { 0: whole, 1: words = "", 2: types = "", index } of line.matchAll(MARK)) {
    text += line.slice(from, index);
    const trigger = { start: text.length, end: text.length + words.length };
    events.push({ trigger, classes: classesOf(types.split("|")), parties: null, aim: null, doers: null });
    text += words;
    from = index + whole.length;
  }
  return { text: text + line.slice(from), events };
}

/** Which mention of somebody is meant: the one that stands nearest to the act. */
function nearest(text: string, name: string, { start }: Range): Range | null {
  let best: Range | null = null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!best || Math.abs(at - start) < Math.abs(best.start - start))
      best = { start: at, end: at + name.length };
  return best;
}

function classesOf(types: readonly string[]): number[] {
  if (types.includes("?")) return [];
  return types.map((type) => {
    const place = OPINION_CLASSES.findIndex((known) => (known ?? "-") === type);
    assert(place >= 0, `a type, not "${type}"`);
    return place;
  });
}
