/**
 * Was it said in public or in private? Only where a cue in the same sentence says so; null is the normal value.
 *
 *     was privately urged            private
 *     told reporters that ...        public, for what the reporters were told
 *     "in a statement", "on state television", "behind closed doors"
 *
 * The cue belongs to the act, or to the speech that reports it; the act's own wins.
 */

import type { Channel } from "../model/record.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import type { Attributed } from "./attributions/attributed.ts";
import type { Site } from "./clauses/site.ts";
import type { EventKit } from "./event-kit.ts";
import { phrasesAt } from "./phrase-index.ts";

/** `meets`: the act is a meeting or a call itself, which a telephone makes no secret. */
export function channelOf(
  site: Site,
  reported: Attributed | null,
  meets: boolean,
  kit: EventKit,
): Channel | null {
  const { sentence } = site;
  const cues = cuesOf(sentence, kit).filter(({ channel }) => channel !== "phone" || !meets);
  const own = cues.find(
    (cue) => governs(sentence, cue.token, site.carrier) || governs(sentence, cue.token, site.head),
  );
  if (own) return spoken(own);
  if (!reported || reported.sentence !== sentence.index) return null;
  const cueWord = sentence.tokens[reported.cueToken];
  const speech = cueWord && cues.find((cue) => governs(sentence, cue.token, cueWord));
  return speech ? spoken(speech) : null;
}

function spoken({ channel }: Cue): Channel {
  return channel === "phone" ? "private" : channel;
}

interface Cue {
  readonly channel: Channel | "phone";
  readonly token: Token;
}

/** Made once a sentence: the coder asks for every act. */
const CUES = new WeakMap<Sentence, readonly Cue[]>();

function cuesOf(sentence: Sentence, kit: EventKit): readonly Cue[] {
  const known = CUES.get(sentence);
  if (known) return known;
  const found = findCues(sentence, kit);
  CUES.set(sentence, found);
  return found;
}

/** Phrases in the order of the lexicon, then nouns. */
function findCues(sentence: Sentence, kit: EventKit): Cue[] {
  const forms = sentence.tokens.map((t) => t.form.toLowerCase());
  const phrases = forms
    .flatMap((_, at) => phrasesAt(kit.modality.channels, forms, at).map((phrase) => ({ ...phrase, at })))
    .sort((a, b) => a.order - b.order || a.at - b.at);
  const found: Cue[] = [];
  for (const { at, words, entry } of phrases) {
    const token = topOf(sentence, at, at + words.length - 1);
    if (token) found.push({ channel: entry.channel, token });
  }
  for (const token of sentence.tokens) {
    const channel = channelOfNoun(sentence, token, kit);
    if (channel) found.push({ channel, token });
  }
  return found;
}

/** "at a public hearing", "in a confidential message", "over the phone". */
function channelOfNoun(sentence: Sentence, noun: Token, kit: EventKit): Channel | "phone" | null {
  if (noun.upos !== "NOUN" || dependents(sentence, noun.index, "case").length === 0) return null;
  const { channelNouns } = kit.modality;
  const attributes = dependents(sentence, noun.index, "amod", "compound");
  const lemma = noun.lemma.toLowerCase();
  if (attributes.some((t) => channelNouns.phone.has(t.lemma)) || channelNouns.phone.has(lemma))
    return "phone";
  if (!channelNouns.neutral.has(lemma)) return channelNouns.public.has(lemma) ? "public" : null;
  const has = (words: ReadonlySet<string>): boolean =>
    attributes.some(({ form }) => words.has(form.toLowerCase()));
  if (has(channelNouns.privateAttributes)) return "private";
  return has(channelNouns.publicAttributes) ? "public" : null;
}

/** The word of the phrase that hangs outside it. */
function topOf(sentence: Sentence, from: number, to: number): Token | null {
  for (let i = from; i <= to; i++) {
    const t = sentence.tokens[i];
    if (t && (t.head < from || t.head > to)) {
      if (isRelation(t, "case", "det", "amod", "mark") && t.head > to) continue;
      return t;
    }
  }
  const last = sentence.tokens[to];
  const above = last && sentence.tokens[last.head];
  return last && above && isRelation(last, "case", "det", "amod", "mark") ? above : (last ?? null);
}

/** Whether the first predicate above the cue is this word. Nouns on the way ("in his televised address") are passed. */
function governs(sentence: Sentence, cue: Token, word: Token): boolean {
  if (cue === word) return true;
  const seen = new Set<number>();
  for (let t = sentence.tokens[cue.head]; t && !seen.has(t.index); t = sentence.tokens[t.head]) {
    if (t === word) return true;
    // "in a letter read out on state radio": a participle tells of the letter.
    if (t.upos === "VERB" && !(t.deprel === "acl" && t.xpos === "VBN")) return false;
    seen.add(t.index);
  }
  return false;
}
