/**
 * Whether the name of a capital, seat, country or place stands for who rules there, or for the place itself.
 *
 *     "[Belgrade] rejected the plan", "talks with [Paris]", "[Moscow]'s answer"   who rules there
 *     "met in [Vienna]", "flew to [Oslo]", "the [Geneva] talks"                   a place
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { ancestors, isRelation } from "../parse/tree.ts";
import { isBeforeVerb } from "./discourse.ts";
import type { Name } from "./draft.ts";
import type { PartyIndex } from "./parties/build-index.ts";

export type Role = "actor" | "place";

/** `strict` for capitals: anything but a plain actor is a place. */
export function roleOf(sentence: Sentence, name: Name, index: PartyIndex): Role {
  const { tokens } = sentence;
  const before =
    tokens[name.first - 1]?.form.toLowerCase() === "the" ? tokens[name.first - 2] : tokens[name.first - 1];
  const after = tokens[name.last + 1];
  if (before && isLocative(tokens, before, index)) return "place";
  if (after?.xpos === "POS") return "actor";
  if (isDateline(tokens, name)) return "place";
  if (isFollowedByCountry(tokens, name)) return "place";
  if (isExplained(tokens, name, index)) return "actor";
  if (isBeforeVerb(tokens, name) || tokens[name.first - 1]?.upos === "VERB") return "actor";
  // "Peru fears for its gas.": the tagger took the only verb for a plural.
  if (name.first === 0 && after?.xpos === "NNS" && !tokens.some((t) => /^(?:VB[DZP]|MD|AUX)$/.test(t.xpos)))
    return "actor";
  const head = conjunctHead(sentence, headToken(sentence, name));
  if (isRelation(head, "nsubj", "obj", "iobj", "nmod:poss", "root"))
    return isRelation(head, "root") && tokens.length < 4 ? "place" : "actor";
  if (
    isRelation(
      head,
      "compound",
      "appos",
      "flat",
      "nmod:desc",
      "nmod:unmarked",
      "obl:unmarked",
      "dep",
      "list",
      "parataxis",
      "vocative",
      "amod",
    )
  )
    return "place";
  return addressed(sentence, name, head, index);
}

/** "in the Kremlin", "outside Parliament": the building. */
export function isInside(sentence: Sentence, name: Name, index: PartyIndex): boolean {
  const at = sentence.tokens[name.first - 1]?.upos === "DET" ? name.first - 2 : name.first - 1;
  const before = sentence.tokens[at];
  return before !== undefined && isLocative(sentence.tokens, before, index);
}

function headToken(sentence: Sentence, name: Name): Token {
  const inside = sentence.tokens.slice(name.first, name.last + 1);
  return inside.find((t) => t.head < name.first || t.head > name.last) ?? sentence.tokens[name.last]!;
}

/** The first of coordinated names has the role of all. */
function conjunctHead(sentence: Sentence, token: Token): Token {
  if (!isRelation(token, "conj")) return token;
  return ancestors(sentence, token.index).find((t) => !isRelation(t, "conj")) ?? token;
}

function isLocative(tokens: readonly Token[], before: Token, index: PartyIndex): boolean {
  const form = before.form.toLowerCase();
  if (!index.locatives.has(form)) return false;
  // "in" of a phrasal verb is none, "at war" is: only what governs a noun.
  return before.upos !== "NOUN" || tokens[before.index + 1]?.form === "of";
}

/** "MOSCOW, May 3 -- ", "GENEVA (AP)" */
function isDateline(tokens: readonly Token[], name: Name): boolean {
  const after = tokens[name.last + 1]?.form;
  const form = tokens[name.first]?.form ?? "";
  return (
    name.first === 0 &&
    form.length > 3 &&
    form === form.toUpperCase() &&
    after !== undefined &&
    DATELINE.has(after)
  );
}

const DATELINE: ReadonlySet<string> = new Set([",", "(", "-", "--", "–", "—", ":"]);

/** "Tehran, Iran" */
function isFollowedByCountry(tokens: readonly Token[], name: Name): boolean {
  const next = tokens[name.last + 2];
  return (
    tokens[name.last + 1]?.form === "," &&
    next?.upos === "PROPN" &&
    (tokens[name.last + 3]?.form === "," || tokens[name.last + 3]?.form === ".")
  );
}

/** "France, a friend of both, advised", "China, whose claim ...": the subject, whatever the tree says. */
function isExplained(tokens: readonly Token[], name: Name, index: PartyIndex): boolean {
  const next = tokens[name.last + 2];
  if (tokens[name.last + 1]?.form !== "," || name.first > (tokens[0]?.upos === "DET" ? 1 : 0)) return false;
  if (next?.upos !== "DET" && next?.xpos !== "WDT" && next?.xpos !== "WP$") return false;
  return !tokens.slice(name.last + 2, name.last + 6).some((t) => index.cityWords.has(t.lemma));
}

function addressed(sentence: Sentence, name: Name, head: Token, index: PartyIndex): Role {
  const preposition = sentence.tokens.find((t) => t.head === head.index && isRelation(t, "case"));
  const form = (preposition ?? sentence.tokens[name.first - 1])?.form.toLowerCase() ?? "";
  if (!index.kinds.addressing.has(form)) return "place";
  const governor = sentence.tokens[head.head];
  if (form === "of") return index.cityWords.has(governor?.lemma ?? "") ? "place" : "actor";
  if (form === "to" || form === "from" || form === "for")
    return isMotion(sentence, head, index) ? "place" : "actor";
  if (form === "on" && governor?.lemma === "march") return "place";
  return "actor";
}

/** A verb or noun of going stands above it or shortly before it. */
function isMotion(sentence: Sentence, head: Token, index: PartyIndex): boolean {
  const above = ancestors(sentence, head.index).slice(0, 2);
  if (above.some((t) => index.motionWords.has(t.lemma))) return true;
  return sentence.tokens
    .slice(Math.max(0, head.index - 4), head.index)
    .some((t) => index.motionWords.has(t.lemma) && t.upos !== "PROPN");
}
