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

import type { BodyEntry } from "../../lexicon/party-entry.ts";
import type { Identity } from "../../model/party.ts";
import { countryFor } from "../belonging/belonging.ts";
import { sentBy } from "../belonging/by-deed.ts";
import { homeIn } from "../belonging/home.ts";
import { possessor } from "../belonging/possessors.ts";
import { type Discourse, namesSpeakerBehind, recent, tell } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isInNews } from "../parties/era.ts";
import { isPublic, ofCountry, titledAs, unknown } from "../parties/identities.ts";
import { settle, takeDescribed } from "./bodies-beside.ts";
import {
  apposedTo,
  describedBeside,
  membersOf,
  nameDescribed,
  ownedByState,
  spokenForBy,
  takeCalled,
} from "./described-beside.ts";
import { resolveDescription } from "./descriptions.ts";
import { resolveHalf } from "./halves.ts";
import { inherited } from "./inherited.ts";
import { nameHolder } from "./name-holder.ts";
import { tellOffices } from "./office-told.ts";
import { kindOfPronoun } from "./pronouns.ts";
import { resolvePronoun } from "./referents.ts";
import { enter, nameOf, type Register, wordsOf } from "./register.ts";
import { organOfUnion, seatOfUnion } from "./seat-of-union.ts";

export function resolveAll(whole: Discourse, year: number | null): void {
  const register: Register = { surnames: new Map(), acronyms: new Map() };
  for (const [sentence, drafts] of whole.drafts.entries()) {
    const discourse = { ...whole, home: homeIn(whole.home, sentence) };
    for (const draft of inOrder(discourse, drafts)) {
      if (draft.kind === "pronoun") resolvePronoun(discourse, draft);
      else if (draft.kind === "name" && draft.word === null) resolveName(discourse, register, draft, year);
      else if (draft.type === "PER") resolveTitled(discourse, register, draft);
      else {
        resolveDescription(discourse, draft);
        settle(discourse, draft);
        nameHolder(discourse, draft);
      }
      if (draft.kind === "name") enter(discourse, register, draft);
      tell(discourse, draft);
    }
  }
  tellOffices(whole);
}

/**
 * Shorter ones first at the same place: "its" before "its army". The speaker of a quotation, who may be named after it,
 * comes before its "I" and "we", and where he ends the sentence before all of it: "'They lied,' the envoy said".
 */
function inOrder(discourse: Discourse, drafts: readonly Draft[]): Draft[] {
  const { parsed, index, quoted } = discourse;
  const opens = drafts.length > 0 && namesSpeakerBehind(discourse, drafts[0]!.sentence);
  const rank = ({ sentence, first, head }: Draft) => {
    if (opens && quoted[sentence]?.[head] !== true) return 0;
    const kind = kindOfPronoun(parsed.sentences[sentence]?.tokens[first]?.form ?? "", index);
    return kind === "we" || kind === "i" ? 2 : 1;
  };
  return drafts.toSorted(
    (a, b) => rank(a) - rank(b) || startOf(a, drafts) - startOf(b, drafts) || a.end - b.end,
  );
}

/** "The [SF]'s spokesman": a name inside comes before what it tells apart, article or not. */
function startOf(draft: Draft, drafts: readonly Draft[]): number {
  if (draft.type !== "ORG" || draft.word !== null) return draft.start;
  const outer = drafts.find((d) => d.kind === "description" && d.first < draft.first && draft.last < d.head);
  return outer?.start ?? draft.start;
}

function resolveName(discourse: Discourse, register: Register, draft: Draft, year: number | null): void {
  const words = wordsOf(discourse, draft);
  const name = words.join(" ");
  const earlier =
    register.acronyms.get(name) ?? (words.length <= 2 ? register.surnames.get(name) : undefined);
  const isBare = draft.meaning?.kind === "surname";
  if (draft.meaning?.kind === "body") standing(discourse, draft, draft.meaning.body);
  // "the Kasai Liberation Army (KLA) ... [KLA]": what the text calls so, not what the world does.
  const isRedefined =
    draft.meaning?.kind === "body" &&
    draft.meaning !== earlier?.meaning &&
    register.acronyms.get(name) === earlier;
  if (earlier && (isBare || draft.meaning === null || isRedefined)) {
    copy(earlier, draft);
    return;
  }
  if (draft.meaning === null && words.length === 1) {
    resolveHalf(discourse, draft, textOf(discourse, draft));
    seatOfUnion(discourse, draft, textOf(discourse, draft), year);
  }
  const whole = draft.meaning === null && words.length <= 2 ? shortened(discourse, draft) : null;
  if (whole) {
    copy(whole, draft);
    return;
  }
  if (draft.meaning === null && words.length === 1)
    organOfUnion(discourse, draft, textOf(discourse, draft), year);
  const band = draft.meaning === null && draft.type === "ORG" ? membersOf(discourse, draft) : null;
  if (band) draft.identities = [{ ...band, name: textOf(discourse, draft), entity: null }];
  if (
    draft.meaning === null &&
    ((draft.type !== "PER" && takeCalled(discourse, draft, textOf(discourse, draft))) ||
      takeDescribed(discourse, draft, textOf(discourse, draft)))
  )
    register.acronyms.set(name, draft);
  const known = draft.meaning === null && draft.type === "ORG" ? bodyInBrackets(discourse, draft) : null;
  if (known) draft.identities = [known];
  const mayBeOwned = draft.type === "ORG" || draft.type === null;
  const owner = draft.meaning === null && mayBeOwned ? ownedByState(discourse, draft) : null;
  if (owner) draft.identities = [{ ...owner, sector: owner.sector ?? draft.identities[0]?.sector ?? null }];
  const own = draft.meaning === null && draft.type === "ORG" ? spokenForBy(discourse, draft) : null;
  if (own?.identities[0]) draft.identities = [titledAs(own.identities[0], textOf(discourse, draft))];
  const description =
    draft.meaning === null && draft.type === "PER" ? describedBeside(discourse, draft) : null;
  if (description?.identities[0])
    draft.identities = [titledAs(description.identities[0], textOf(discourse, draft))];
  settle(discourse, draft);
  if (draft.meaning === null || draft.type === "PER") nameDescribed(discourse, draft);
  if (isBare && draft.meaning?.kind === "surname") {
    const text = textOf(discourse, draft);
    if (discourse.index.commonSurnames.has(text) && !hasHonorific(discourse, draft) && !fits(draft, year))
      disown(draft, text);
    else if (!isInNews(draft.meaning.person, year)) disown(draft, text);
  }
}

/** "Islamic State" in a text about Mozambique: its branch there. */
function standing({ home }: Discourse, draft: Draft, { alsoIn }: BodyEntry): void {
  const { leader } = home;
  if (leader !== null && alsoIn?.includes(leader))
    draft.identities = draft.identities.map((i) => ({ ...i, code: leader }));
}

/** "the Integrated Stabilization Mission (MINUSCA)": the body of several states whose acronym the lexicon knows. */
function bodyInBrackets({ parsed, drafts }: Discourse, { sentence, last }: Draft): Identity | null {
  if (parsed.sentences[sentence]?.tokens[last + 1]?.form !== "(") return null;
  const acronym = drafts[sentence]?.find((d) => d.first === last + 2 && d.meaning?.kind === "body");
  const [body] = acronym?.identities ?? [];
  return body?.code === "IGO" || body?.code === "NGO" ? body : null;
}

/** "the UN Security Council ... [the Council]": the body named last whose name has the word. */
function shortened(discourse: Discourse, draft: Draft): Draft | null {
  const word = textOf(discourse, draft);
  const before = discourse.parsed.sentences[draft.sentence]?.tokens[draft.first - 1]?.form.toLowerCase();
  if (!discourse.index.bodyHeads.has(word) && before !== "the") return null;
  const near = recent(discourse, draft.sentence, SHORTENED).find(
    (d) =>
      d.type === "ORG" &&
      d.identities.length === 1 &&
      d.end - d.start > word.length &&
      (word.includes(" ")
        ? nameOf(discourse, d).endsWith(` ${word}`)
        : nameOf(discourse, d).split(" ").includes(word)),
  );
  return near ?? null;
}

/** Sentences over which a body may be called by one word of its name. */
const SHORTENED = 40;

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
  const sender = !identity || identity.code === "UNK" ? sentBy(discourse, draft) : null;
  if (identity && sender) {
    draft.identities = [{ ...identity, code: sender.code }];
    draft.country = sender.code;
    return;
  }
  if (draft.word?.title !== true || (identity && identity.code !== "UNK")) return;
  const name = identity?.name ?? nameOf(discourse, draft);
  const described = apposedTo(discourse, draft)?.identities[0];
  if (described && described.code !== "UNK") {
    draft.identities = [titledAs(described, name)];
    draft.sector = described.sector;
    return;
  }
  const owning = draft.owners.at(-1);
  if (owning?.word) resolveDescription(discourse, owning);
  const [owned] = owning?.identities ?? [];
  if (owning?.word && owned) {
    const told = inherited(discourse, draft, owning, owned);
    draft.identities = [titledAs(told, name)];
    draft.country = owning.country;
    draft.sector = told.sector;
    return;
  }
  const owner = possessor(discourse, draft)?.identities[0];
  const home = owner && discourse.index.countries.get(owner.code);
  if (owner && (home || owner.sector === "IGO")) {
    draft.identities = [
      home
        ? { ...ofCountry(home, identity?.sector ?? draft.sector), name, entity: null }
        : titledAs(owner, name),
    ];
    draft.country = home?.code ?? null;
    return;
  }
  const body = discourse.index.kinds.bodies.has(draft.word.word) ? recentBody(discourse, draft) : null;
  if (body) {
    draft.identities = [titledAs(body, name)];
    return;
  }
  if (!identity || !isPublic(identity.sector)) return;
  const country = countryFor(discourse, draft);
  if (!country) return;
  draft.identities = [{ ...ofCountry(country, identity.sector), name, entity: null }];
  draft.country = country.code;
}

/** The intergovernmental body named last. */
function recentBody(discourse: Discourse, draft: Draft): Identity | null {
  const near = recent(discourse, draft.sentence, 5).find((d) => d.identities[0]?.sector === "IGO");
  return near?.identities[0] ?? null;
}
