/**
 * Offers of a subscription, a newsletter or an app: headline, pitch, button and price.
 *
 *     Read the harbour news you can rely on
 *     Join our community of sailors for daily newsletters, charts and reports.
 *     Subscribe
 *     Only $80 per year.
 *
 * A line counts as an offer by its own words only where it addresses the reader, has words of selling and none of
 * reporting; a weaker one where it stands beside such a line. "The state will offer free access to the port" does
 * not address the reader.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { foldQuotes } from "./key.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

const PRICE = /(?:[$€£]\s?\d|\d\s?(?:USD|EUR|GBP|dollars|euros)\b)/i;
const PERIOD =
  /(?:\b(?:per|a|each|every)\s(?:year|month|week|day|article)\b|\/\s?(?:year|yr|month|mo|week|wk)\b|\b(?:annually|monthly|yearly)\b)/i;

/** In words. */
const LONGEST_PRICE = 14;

/** 2: an offer by itself. 1: an offer beside one. 0: none. */
export function offerStrength(line: string, { offer }: Boilerplate): 0 | 1 | 2 {
  const words = wordCount(line);
  if (words === 0 || words > 90) return 0;
  const commands = commandsIn(line, offer.commands);
  // Most lines end here, before they are folded and cut.
  if (!commands && !(words <= LONGEST_PRICE && PRICE.test(line)) && !addressPattern(offer).test(line))
    return 0;
  const folded = ` ${foldQuotes(line)
    .replaceAll(/\bU\.?S\.?\b/g, "")
    .toLowerCase()
    .replaceAll(/[,.!?:;"()]/g, " ")} `;
  const tokens = new Set(folded.split(/\s+/));
  if (offer.reporting.some((word) => tokens.has(word))) return 0;
  if (isPriceLine(line, words, offer.price)) return 2;
  const addresses = offer.address.some((word) => tokens.has(word));
  if (!commands && !addresses) return 0;
  const { strong: strongPhrases, weak } = phrasesOf(offer);
  const strong = countHeld(folded, tokens, strongPhrases);
  const score = 2 * strong + countHeld(folded, tokens, weak) + (PRICE.test(line) ? 1 : 0);
  const sentence = endsLikeSentence(line) && words > 6;
  if (
    sentence
      ? commands && addresses && strong > 0 && score >= 4
      : score >= (commands && addresses ? 2 : 3) && words <= 14
  )
    return 2;
  return commands ? (score >= (words <= 12 ? 1 : 2) ? 1 : 0) : score >= 3 ? 1 : 0;
}

/** A sentence of the line begins with a command: "Join our community ...". */
function commandsIn(line: string, commands: readonly string[]): boolean {
  return line.split(/(?<=[.!?:])\s+/).some((sentence) => {
    const first = /^[^\p{L}]{0,3}(\p{L}+)/u.exec(sentence)?.[1] ?? "";
    return commands.includes(first.toLowerCase());
  });
}

/** "Only $100 per year.", "$1/week for 6 months": a price, a period, and nothing that makes it a statement. */
function isPriceLine(line: string, words: number, known: readonly string[]): boolean {
  if (words > LONGEST_PRICE || !PRICE.test(line) || !PERIOD.test(line)) return false;
  return (line.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => known.includes(word));
}

const patterns = new WeakMap<Boilerplate["offer"], RegExp>();

/** Finds a word that addresses the reader, wherever one stands. */
function addressPattern(offer: Boilerplate["offer"]): RegExp {
  let pattern = patterns.get(offer);
  if (!pattern) {
    const words = offer.address.map((word) => word.replaceAll("'", "['’‘]"));
    pattern = new RegExp(`(?:^|[^a-z])(?:${words.join("|")})(?![a-z])`, "i");
    patterns.set(offer, pattern);
  }
  return pattern;
}

interface Phrases {
  /** By first word. */
  readonly worded: ReadonlyMap<string, readonly string[]>;
  /** What begins with a sign ("$", "/mo") need not stand at word borders. */
  readonly signs: readonly string[];
}

const known = new WeakMap<Boilerplate["offer"], { readonly strong: Phrases; readonly weak: Phrases }>();

function phrasesOf(offer: Boilerplate["offer"]): { readonly strong: Phrases; readonly weak: Phrases } {
  let phrases = known.get(offer);
  if (!phrases) {
    phrases = { strong: indexed(offer.strong), weak: indexed(offer.weak) };
    known.set(offer, phrases);
  }
  return phrases;
}

function indexed(phrases: readonly string[]): Phrases {
  const worded = new Map<string, string[]>();
  const signs: string[] = [];
  for (const phrase of phrases) {
    if (!/^[\p{L}\d]/u.test(phrase)) signs.push(phrase);
    else {
      const first = phrase.split(" ")[0] ?? "";
      worded.set(first, [...(worded.get(first) ?? []), phrase]);
    }
  }
  return { worded, signs };
}

function countHeld(folded: string, tokens: ReadonlySet<string>, { worded, signs }: Phrases): number {
  let count = signs.filter((sign) => folded.includes(sign)).length;
  for (const token of tokens) {
    for (const phrase of worded.get(token) ?? []) if (folded.includes(` ${phrase} `)) count++;
  }
  return count;
}
