/**
 * Where a noun phrase begins, read leftwards from its noun: more robust than the tree, which errs inside names.
 *
 *     "told [senior Biden administration] officials"
 *     "[Turkish and Greek] officials"        "[Egypt's foreign] ministry"
 */

import type { Token } from "../parse/parsed.ts";
import type { Name } from "./draft.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

const MODIFIERS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "X", "SYM"]);
const PARTICIPLES: ReadonlySet<string> = new Set(["VBN", "VBG"]);

const MARK = /^(?:\d{1,2}[:.]\d\d|[•·▪■●*–—])$/;

/** The first token of the noun phrase, read leftwards from the noun. */
export function leftEdge({ sentence, names }: Reading, word: Word): number {
  const { tokens } = sentence;
  let i = word.first - 1;
  for (; i >= 0; i--) {
    const token = tokens[i];
    // "18:40 Rebel leaders", "• Partners": the clock of a live report and the mark of a list are no part of the phrase.
    if (!token || MARK.test(token.form)) break;
    const name = names.find((n) => n.first <= i && i <= n.last);
    if (name) {
      if (name.last < i) break;
      // "promised Suva two boats": a number begins a phrase of its own.
      if (tokens[i + 1]?.upos === "NUM") break;
      i = name.first;
      continue;
    }
    // "last Saturday armed men looted": a date stands before the phrase, not in it.
    if (isDate(tokens, i)) break;
    const named = acronymOf(tokens, i, names);
    if (named) {
      i = named.first;
      continue;
    }
    if (token.upos === "DET" || token.xpos === "PRP$") {
      i--;
      break;
    }
    if (MODIFIERS.has(token.upos) && !isEdge(tokens, i)) continue;
    if (isPossessive(token)) continue;
    // A hyphen, not the dash after a dateline.
    if ((token.form === "-" || token.form === "–") && token.start === tokens[i - 1]?.end) continue;
    // "the envoys trained forty guards": a participle between a noun and a number is a past tense.
    if (token.xpos === "VBN" && tokens[i + 1]?.upos === "NUM" && tokens[i - 1]?.upos === "NOUN") break;
    if (PARTICIPLES.has(token.xpos) && (token.deprel === "amod" || tokens[i - 1]?.form === "-")) continue;
    if (isJoiner(tokens, i, names)) continue;
    break;
  }
  return Math.max(0, i + 1);
}

/** "the New People's Army [(NPA)] rebels": the name that brackets shorten goes on through them. */
function acronymOf(tokens: readonly Token[], i: number, names: readonly Name[]): Name | undefined {
  if (tokens[i]?.form !== ")" || tokens[i - 2]?.form !== "(") return undefined;
  return names.find((n) => n.last === i - 3);
}

/** A noun right before a title that does not belong to it, seen by the tree: an object before its complement. */
function isEdge(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.upos === "NOUN" &&
    token.xpos === "NNS" &&
    token.deprel !== "compound" &&
    !/^(?:['’]|['’]s)$/.test(tokens[i + 1]?.form ?? "")
  );
}

const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|midnight|noon|midday|dawn|time)$/i;

function isDate(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return DATES.test(tokens[i]?.form ?? "") && next !== undefined && !isPossessive(next) && next.form !== "'";
}

export function isPossessive(token: Token): boolean {
  return token.xpos === "POS" || token.form === "'s" || token.form === "’s" || token.form === "’";
}

/** "and" or a comma between modifiers: "Turkish and Greek", "military and intelligence". */
function isJoiner(tokens: readonly Token[], i: number, names: readonly Name[]): boolean {
  const form = tokens[i]?.form;
  if (form !== "and" && form !== "or" && form !== "," && form !== "&") return false;
  // "Chinese, Japanese, and South Korean": a comma before the "and" of a list.
  const end = form !== "," && tokens[i - 1]?.form === "," ? i - 2 : i - 1;
  const left = names.find((n) => n.last === end);
  const right = names.find((n) => n.first === i + 1);
  const after = tokens[i + 1];
  if (left && (right || after?.form === "and"))
    return (
      isModifier(left, tokens) &&
      (!right || isModifier(right, tokens)) &&
      // "After the blasts in East Africa, U.S. forces": no list without "and".
      (form !== "," || !right || /^(?:,|and|or)$/.test(tokens[right.last + 1]?.form ?? ""))
    );
  if (left || right) return false;
  return (
    form !== "," &&
    tokens[i - 1]?.upos === "ADJ" &&
    after !== undefined &&
    MODIFIERS.has(after.upos) &&
    tokens[i - 1]?.deprel === "amod"
  );
}

/** May stand before a noun: an adjective, or a name that is one as well ("US"); not "Kofi Annan", one part of which qualifies the other. */
function isModifier({ first, last, meanings }: Name, tokens: readonly Token[]): boolean {
  const top = tokens[first];
  return (
    meanings.some((m) => m.kind === "adjective" || m.kind === "regionAdjective") ||
    (top?.deprel === "compound" && top.head > last)
  );
}
