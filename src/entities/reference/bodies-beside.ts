/**
 * What body a name is that nobody knows, by the noun for a body beside it.
 *
 *     "[Ravaka], the dockers' union, struck"     the union's country and kind
 *     "the teachers' association, [Asoma], met"  the association's
 *     "the opposition party [NLP]"               of the country that the text speaks of
 *
 * Persons are read in described-beside.ts.
 */

import type { Token } from "../../parse/parsed.ts";
import { countryFor } from "../belonging/belonging.ts";
import { isRooted } from "../belonging/rooted.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { titledAs } from "../parties/identities.ts";
import { resolveDescription } from "./descriptions.ts";

/** What may follow a description that stands behind the name it describes. */
const GOES_ON = /^(?:[,.;)]|of|that|which|whose|in|for|from)$/;
/** What may follow a name that stands behind its description. */
const ENDS = /^(?:[,.;)])$/;
const LIST = /^(?:and|or)$/;

/** Makes a name the body that the noun behind or before it describes; says whether one does. */
export function takeDescribed(discourse: Discourse, draft: Draft, name: string): boolean {
  if (draft.nature === "place" || draft.gender !== null || draft.identities.some((i) => i.code !== "UNK"))
    return false;
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const behind = tokens[draft.last + 1]?.form === ",";
  const before = tokens[draft.first - 1]?.form === ",";
  if (!behind && !before) return false;
  if (behind && takeGathered(discourse, draft, name)) return true;
  const described =
    (behind ? describedBehind(discourse, draft, tokens) : null) ??
    (before ? describedBefore(discourse, draft, tokens) : null);
  if (!described) return false;
  resolveDescription(discourse, described);
  const [identity] = described.identities;
  const sector = identity?.sector ?? described.sector ?? draft.identities[0]?.sector ?? null;
  const known = identity ? titledAs(identity, name) : { name, code: "UNK", sector, entity: null };
  // "the chairwoman of the dockers' union, Ada Berg": a person of it.
  const isPerson = before && tokens[described.first - 1]?.upos === "ADP" && namesPerson(discourse, described);
  draft.type = isPerson ? "PER" : "ORG";
  draft.nature = isPerson ? "person" : "body";
  draft.identities = [{ ...known, sector }];
  draft.country = described.country;
  draft.sector = sector;
  if (!isPerson) described.identities = draft.identities;
  return !isPerson;
}

/** "[Ravaka], the umbrella body of the dockers' unions": of the country and kind of those whom it gathers. */
function takeGathered(discourse: Discourse, draft: Draft, name: string): boolean {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const of = tokens.slice(draft.last + 2, draft.last + 2 + MOST_WORDS).find((t) => t.upos === "ADP");
  const noun = tokens[(of?.index ?? 0) - 1];
  if (of?.form !== "of" || noun?.upos !== "NOUN" || !GATHERS.test(noun.form)) return false;
  const start = tokens[of.index + 1]?.upos === "DET" ? of.index + 2 : of.index + 1;
  const members = (discourse.drafts[draft.sentence] ?? []).find(
    (d) => d.plural && d.kind === "description" && (d.first === of.index + 1 || d.first === start),
  );
  if (!members) return false;
  resolveDescription(discourse, members);
  const [identity] = members.identities;
  if (!identity) return false;
  draft.type = "ORG";
  draft.nature = "body";
  draft.identities = [titledAs(identity, name)];
  draft.country = members.country;
  draft.sector = identity.sector;
  return true;
}

/** "the country's largest umbrella body of" */
const MOST_WORDS = 7;
const GATHERS =
  /^(?:alliance|association|bloc|body|coalition|collective|confederation|council|federation|forum|group|grouping|league|movement|network|organi[sz]ation|umbrella|union)$/;

/** "[the chairwoman] of the union" */
function namesPerson({ drafts }: Discourse, { sentence, first }: Draft): boolean {
  return (drafts[sentence] ?? []).some((d) => d.last === first - 2 && d.nature === "person");
}

/** "[Ravaka], the dockers' union," */
function describedBehind({ drafts, index }: Discourse, draft: Draft, tokens: readonly Token[]): Draft | null {
  const found = (drafts[draft.sentence] ?? []).find(
    (d) => d.first === draft.last + 2 && isBody(d, index.kinds.collectives),
  );
  const after = tokens[(found?.last ?? 0) + 1]?.form ?? "";
  const isOne =
    found && GOES_ON.test(after) && !(after === "," && LIST.test(tokens[found.last + 2]?.form ?? ""));
  return isOne ? found : null;
}

/** "the teachers' association, [Asoma], met" */
function describedBefore(discourse: Discourse, draft: Draft, tokens: readonly Token[]): Draft | null {
  const after = tokens[draft.last + 1]?.form ?? "";
  if (!ENDS.test(after) || (after === "," && LIST.test(tokens[draft.last + 2]?.form ?? ""))) return null;
  const found = recent(discourse, draft.sentence, 0).find(
    (d) => d.last === draft.first - 2 && isBody(d, discourse.index.kinds.collectives),
  );
  return found && tokens[found.first - 1]?.form !== "," ? found : null;
}

function isBody(
  { kind, word, plural, nature, first, head }: Draft,
  collectives: ReadonlySet<string>,
): boolean {
  // "Ravaka, police and": a list.
  if (kind !== "description" || plural || !word || first === head) return false;
  return nature === "body" || collectives.has(word.word) || COMPANY.test(word.word);
}

const COMPANY = /\b(?:company|union|agency|federation|association|broadcaster)$/;

/** "the opposition party [NLP]", "the ruling [People's Congress]": at home where the text is, as "the ruling party" alone would be. */
export function settle(discourse: Discourse, draft: Draft): void {
  const [identity] = draft.identities;
  if (draft.kind !== "name" || draft.type !== "ORG" || draft.meaning !== null || identity?.code !== "UNK")
    return;
  const text = discourse.parsed.text.slice(draft.start, draft.end);
  const before = discourse.parsed.sentences[draft.sentence]?.tokens[draft.first - 1]?.form ?? "";
  const isAtHome = RULING.test(before) || isRooted(discourse, draft, text);
  const country = isAtHome ? countryFor(discourse, draft) : null;
  if (!country) return;
  draft.identities = [{ ...identity, code: country.code }];
  draft.country = country.code;
}

const RULING = /^(?:ruling|governing|incumbent)$/;
