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
import { isRelation } from "../parse/tree.ts";
import type { Attributed } from "./attributed.ts";
import type { EventKit } from "./event-kit.ts";
import type { Site } from "./site.ts";

export function channelOf(site: Site, reported: Attributed | null, kit: EventKit): Channel | null {
  const { sentence } = site;
  const cues = findCues(sentence, kit);
  const own = cues.find(
    (cue) => governs(sentence, cue.token, site.carrier) || governs(sentence, cue.token, site.head),
  );
  if (own) return own.channel;
  if (!reported || reported.sentence !== sentence.index) return null;
  const cueWord = sentence.tokens[reported.cueToken];
  const speech = cueWord && cues.find((cue) => governs(sentence, cue.token, cueWord));
  return speech ? speech.channel : null;
}

interface Cue {
  readonly channel: Channel;
  readonly token: Token;
}

function findCues(sentence: Sentence, kit: EventKit): Cue[] {
  const forms = sentence.tokens.map((t) => t.form.toLowerCase());
  const found: Cue[] = [];
  for (const { phrase, channel } of kit.modality.channels) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    for (let at = forms.indexOf(first); at >= 0; at = forms.indexOf(first, at + 1)) {
      if (!words.every((word, i) => forms[at + i] === word)) continue;
      const token = topOf(sentence, at, at + words.length - 1);
      if (token) found.push({ channel, token });
    }
  }
  return found;
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
    if (t.upos === "VERB") return false;
    seen.add(t.index);
  }
  return false;
}
