/** Pronouns that may stand for somebody. Those that stand for nobody ("It is raining") are left out. */

import type { Sentence } from "../../parse/parsed.ts";
import { type Draft, draftOf } from "../draft.ts";
import type { PartyIndex } from "../parties/build-index.ts";

export function findPronouns(sentence: Sentence, index: PartyIndex): Draft[] {
  return sentence.tokens.flatMap((token) => {
    const form = token.form.toLowerCase();
    if (PAIR.has(form) && standsAlone(sentence, token.index)) {
      const both = draftOf(
        sentence.index,
        { first: token.index, last: token.index, start: token.start, end: token.end },
        "pronoun",
      );
      both.plural = true;
      both.nature = "state";
      return [both];
    }
    const kind = kindOfPronoun(token.form, index);
    if (!kind || kind === "you" || token.upos === "PROPN") return [];
    if (kind === "it" && isEmpty(sentence, token.index)) return [];
    const { start, end } = token;
    const draft = draftOf(sentence.index, { first: token.index, last: token.index, start, end }, "pronoun");
    draft.plural = kind === "they" || kind === "we";
    draft.gender = kind === "he" ? "m" : kind === "she" ? "f" : null;
    return [draft];
  });
}

/** Of a word as it is written: "us" may be "we", "US" is a country. */
export function kindOfPronoun(form: string, { pronouns }: PartyIndex): string | undefined {
  return form === "US" ? undefined : pronouns.get(form.toLowerCase());
}

/** "telephoned both", "both promised", "neither has answered": the two of whom the text speaks. */
export const PAIR: ReadonlySet<string> = new Set(["both", "neither", "each"]);

function standsAlone({ tokens }: Sentence, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens.slice(at + 1).some((t) => /^(?:and|nor)$/i.test(t.form) && t.index < at + 6)) return false;
  const isObject =
    (before?.upos === "VERB" || before?.upos === "ADP") &&
    (!next || next.upos === "PUNCT" || next.xpos === "TO");
  // "Each blamed the other."
  const isEach = /^each$/i.test(tokens[at]?.form ?? "");
  if (isEach) return next?.upos === "AUX" || (next?.upos === "VERB" && before?.upos !== "VERB");
  return isObject || (at === 0 && (next?.upos === "AUX" || /^VB[DPZ]$/.test(next?.xpos ?? "")));
}

const SEEMING: ReadonlySet<string> = new Set([
  "seem",
  "appear",
  "happen",
  "turn",
  "take",
  "emerge",
  "rain",
  "snow",
]);

/** "It is believed that", "it was in Geneva that", "makes it clear that". */
function isEmpty(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.form.toLowerCase() === "its") return false;
  if (token.deprel.startsWith("expl")) return true;
  const governor = sentence.tokens[token.head];
  if (!governor) return false;
  const [next, after] = [sentence.tokens[at + 1], sentence.tokens[at + 2]];
  if (SEEMING.has(governor.lemma)) return true;
  // "what it is like"
  if (governor.form === "like" || (/^(?:'s|’s|is|was)$/.test(next?.form ?? "") && after?.form === "like"))
    return true;
  const hasClause = sentence.tokens.some(
    (t) =>
      t.head === governor.index && t.index > governor.index && (t.deprel === "csubj" || t.deprel === "ccomp"),
  );
  const isPassiveOrState =
    governor.upos === "ADJ" || governor.upos === "NOUN" || token.deprel === "nsubj:pass";
  return isPassiveOrState && hasClause;
}
