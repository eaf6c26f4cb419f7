/**
 * Who is meant, over the whole document: surnames after full names, acronyms after their expansion, pronouns, and
 * descriptions such as "the country", "the ministry", "its ally", "both sides".
 *
 *     "Lloyd Austin ... [Austin] said"                        the same person
 *     "the Nile Basin Authority (NBA) ... [NBA] officials"    the same body
 *     "The United States ... [its] advice"                    United States
 *
 * Where two states are equally likely nobody is chosen.
 */

import type { Identity } from "../model/party.ts";
import { fold } from "./atoms.ts";
import { countryFor } from "./belonging.ts";
import { resolveDescription } from "./descriptions.ts";
import { type Discourse, recent } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { isInNews } from "./era.ts";
import { isPublic, ofCountry, unknown } from "./identities.ts";
import { resolvePronoun } from "./referents.ts";

/** People and bodies by the words that name them later. */
interface Register {
  readonly surnames: Map<string, Draft>;
  readonly acronyms: Map<string, Draft>;
}

export function resolveAll(discourse: Discourse, year: number | null): void {
  const register: Register = { surnames: new Map(), acronyms: new Map() };
  for (const drafts of discourse.drafts) {
    for (const draft of inOrder(discourse, drafts)) {
      if (draft.kind === "pronoun") resolvePronoun(discourse, draft);
      else if (draft.kind === "name" && draft.word === null) resolveName(discourse, register, draft, year);
      else if (draft.type === "PER") resolveTitled(discourse, register, draft);
      else resolveDescription(discourse, draft);
      if (draft.kind === "name") enter(discourse, register, draft);
      discourse.told.push(draft);
    }
  }
}

/**
 * Shorter ones first at the same place: "its" before "its army". The speaker of a quotation, who may be named after it,
 * comes before its "I" and "we".
 */
function inOrder({ parsed, index }: Discourse, drafts: readonly Draft[]): Draft[] {
  const isSpoken = ({ sentence, first }: Draft) => {
    const kind = index.pronouns.get(parsed.sentences[sentence]?.tokens[first]?.form.toLowerCase() ?? "");
    return kind === "we" || kind === "i" ? 1 : 0;
  };
  return drafts.toSorted((a, b) => isSpoken(a) - isSpoken(b) || a.start - b.start || a.end - b.end);
}

const WORD = /[\p{L}\p{N}'’-]+/gu;

function wordsOf(discourse: Discourse, draft: Draft): string[] {
  const range = draft.proper ?? draft;
  return (discourse.parsed.text.slice(range.start, range.end).match(WORD) ?? []).map(fold);
}

function resolveName(discourse: Discourse, register: Register, draft: Draft, year: number | null): void {
  const words = wordsOf(discourse, draft);
  const name = words.join(" ");
  const earlier =
    register.acronyms.get(name) ?? (words.length <= 2 ? register.surnames.get(name) : undefined);
  const isBare = draft.meaning?.kind === "surname";
  if (earlier && (isBare || draft.meaning === null)) {
    copy(earlier, draft);
    return;
  }
  const description = draft.meaning === null && draft.type === "PER" ? apposedTo(discourse, draft) : null;
  if (description?.identities[0])
    draft.identities = [{ ...description.identities[0], name: textOf(discourse, draft), entity: null }];
  if (isBare && draft.meaning?.kind === "surname") {
    const text = textOf(discourse, draft);
    if (discourse.index.commonSurnames.has(text) && !hasHonorific(discourse, draft) && !fits(draft, year))
      disown(draft, text);
    else if (!isInNews(draft.meaning.person, year)) disown(draft, text);
  }
}

/** "a spokeswoman for the ministry, [Ayse Demir], said": the person described right before. */
function apposedTo(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const after = tokens[draft.last + 1]?.form;
  if (tokens[draft.first - 1]?.form !== "," || (after !== "," && after !== ".")) return null;
  const near = discourse.told.filter((d) => d.sentence === draft.sentence && d.kind === "description");
  const before = near.find((d) => d.last === draft.first - 2);
  const outer =
    before && near.findLast((d) => d.last === before.first - 2 && tokens[d.last + 1]?.upos === "ADP");
  return [outer, before].find((d) => d?.nature === "person" && !d.plural) ?? null;
}

function textOf(discourse: Discourse, draft: Draft): string {
  return discourse.parsed.text.slice(draft.start, draft.end);
}

/** A frequent surname alone is only somebody of the lexicon in the years of the office. */
function fits(draft: Draft, year: number | null): boolean {
  if (draft.meaning?.kind !== "surname" || year === null) return false;
  const { from, to } = draft.meaning.person;
  return from - 1 <= year && year <= (to ?? 9999) + 1 && (to ?? 9999) - from < 40;
}

function disown(draft: Draft, text: string): void {
  draft.meaning = null;
  draft.identities = [unknown(text, null)];
  draft.gender = null;
  draft.sector = null;
}

function hasHonorific(discourse: Discourse, draft: Draft): boolean {
  const before = discourse.parsed.sentences[draft.sentence]?.tokens[draft.first - 1];
  return before !== undefined && discourse.index.honorifics.has(before.form);
}

function copy(from: Draft, to: Draft): void {
  to.identities = from.identities;
  to.type = from.type;
  to.nature = from.nature;
  to.gender = from.gender ?? to.gender;
  to.country = from.country;
  to.sector = from.sector;
}

/**
 * "Foreign Minister Ali Demir" is of the country that the text speaks of, "the junta's spokesman, Captain Sow" of the
 * junta's, "Director General Lee" of the body named before.
 */
function resolveTitled(discourse: Discourse, register: Register, draft: Draft): void {
  const identity = draft.identities[0];
  const words = wordsOf(discourse, draft);
  const earlier = words.length === 1 ? register.surnames.get(words[0] ?? "") : undefined;
  if (earlier && (identity === undefined || identity.code === "UNK" || draft.meaning?.kind === "surname")) {
    copy(earlier, draft);
    return;
  }
  if (draft.word?.title !== true || (identity && identity.code !== "UNK")) return;
  const name = identity?.name ?? nameOf(discourse, draft);
  const described = apposedTo(discourse, draft)?.identities[0];
  if (described && described.code !== "UNK") {
    draft.identities = [{ ...described, name, entity: null }];
    draft.sector = described.sector;
    return;
  }
  const body = discourse.index.kinds.bodies.has(draft.word.word) ? recentBody(discourse, draft) : null;
  if (body) {
    draft.identities = [{ ...body, name, entity: null }];
    return;
  }
  if (!identity || !isPublic(identity.sector)) return;
  const country = countryFor(discourse, draft);
  if (!country) return;
  draft.identities = [{ ...ofCountry(country, identity.sector), name, entity: null }];
  draft.country = country.code;
}

function nameOf({ parsed }: Discourse, draft: Draft): string {
  const { start, end } = draft.proper ?? draft;
  return parsed.text.slice(start, end);
}

/** The intergovernmental body named last. */
function recentBody(discourse: Discourse, draft: Draft): Identity | null {
  const near = recent(discourse, draft.sentence, 5).find((d) => d.identities[0]?.sector === "IGO");
  return near?.identities[0] ?? null;
}

/** Remembers a name for later mentions. */
function enter(discourse: Discourse, register: Register, draft: Draft): void {
  const words = wordsOf(discourse, draft);
  if (draft.type === "PER") {
    const surname = words.at(-1);
    if (surname && (words.length > 1 || draft.word !== null)) {
      register.surnames.set(surname, draft);
      if (words.length > 2) register.surnames.set(words.slice(-2).join(" "), draft);
    }
    return;
  }
  if (draft.type !== "ORG") return;
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const [open, acronym, close] = [tokens[draft.last + 1], tokens[draft.last + 2], tokens[draft.last + 3]];
  if (open?.form === "(" && close?.form === ")" && acronym && acronym.form === acronym.form.toUpperCase()) {
    register.acronyms.set(fold(acronym.form), draft);
  }
  if (words.length > 1) register.acronyms.set(words.join(" "), draft);
}
