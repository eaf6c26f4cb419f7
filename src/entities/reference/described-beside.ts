/**
 * Who a name that nobody knows is, by the words beside it.
 *
 *     "a spokeswoman for the ministry, [Ayse Demir], said"   the ministry's
 *     "the gang's leader, known as [Black Ali]"              the gang's
 *     "[Janis Kalnins], who heads the ministry"              the ministry's
 *     "the rebels of the [Red Sand Front]"                   of their country and kind
 *
 * Titles right before a name are read in titles.ts.
 */

import type { Identity } from "../../model/party.ts";
import type { Token } from "../../parse/parsed.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { titledAs } from "../parties/identities.ts";
import { resolveDescription } from "./descriptions.ts";
import { resolvePronoun } from "./referents.ts";

/** The description of the person, before the name or behind it. */
export function describedBeside(discourse: Discourse, draft: Draft): Draft | null {
  return (
    apposedTo(discourse, draft) ??
    calledSo(discourse, draft) ??
    headedBy(discourse, draft) ??
    describedAfter(discourse, draft)
  );
}

/** "a spokeswoman for the ministry, [Ayse Demir], said": the person described right before. */
export function apposedTo(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const after = tokens[draft.last + 1]?.form;
  if (tokens[draft.first - 1]?.form !== "," || (after !== "," && after !== ".")) return null;
  const all = recent(discourse, draft.sentence, 0);
  const near = all.filter((d) => d.kind === "description");
  const before =
    near.findLast((d) => d.last === draft.first - 2 || isFieldBehind(tokens, d, draft.first - 1)) ??
    // "the chairwoman of the Herders' League, [Ada Berg]"
    all.find((d) => d.type === "ORG" && d.last === draft.first - 2);
  const from = before && tokens[before.first - 1]?.upos === "DET" ? before.first - 1 : before?.first;
  // "the wife of one of the hostages, [Ada Berg]"
  const isOneOf = from && tokens[from - 2]?.form === "one" && tokens[from - 3]?.form === "of";
  const at = from && from - (isOneOf ? 4 : 2);
  const outer = near.find((d) => d.last === at && tokens[d.last + 1]?.upos === "ADP");
  return [outer, before].find((d) => (d?.nature === "person" || d?.nature === "people") && !d.plural) ?? null;
}

/** "[The ship's owner], Ostara Lines, sued": makes it who is named behind it; whoever speaks for a body stays the body. */
export function nameDescribed(discourse: Discourse, draft: Draft): void {
  const described = apposedTo(discourse, draft);
  if (!described || draft.identities.length !== 1) return;
  const isVoice = described.word?.word.startsWith("spokes") === true;
  if (!isVoice || described.identities.length === 0) described.identities = draft.identities;
}

/** "the minister [for migration], Ada Berg": of what, in up to three nouns. */
function isFieldBehind(tokens: readonly Token[], { last, word }: Draft, comma: number): boolean {
  if (word?.office !== true || !/^(?:for|of)$/.test(tokens[last + 1]?.form ?? "")) return false;
  const field = tokens.slice(last + 2, comma);
  return field.length > 0 && field.length <= 3 && field.every((t) => /^(?:NOUN|ADJ|CCONJ)$/.test(t.upos));
}

/** "the gang's leader, known as [Black Ali], said", "a colonel named [Ali Sow]": the person described before. */
function calledSo(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const isAs = tokens[draft.first - 1]?.form === "as";
  const called = tokens[draft.first - (isAs ? 2 : 1)];
  if (!called || !(isAs ? /^(?:known|identified)$/ : /^(?:named|called|nicknamed)$/).test(called.form))
    return null;
  const at = tokens[called.index - 1]?.form === "," ? called.index - 2 : called.index - 1;
  const near = recent(discourse, draft.sentence, 0).find((d) => d.last === at && d.kind === "description");
  return (near?.nature === "person" || near?.nature === "people") && !near.plural ? near : null;
}

/** "the Deterrence Force, a group known as [Radaa]", "a rebel group called [Sand Front]": makes a name the body named or described before. */
export function takeCalled(discourse: Discourse, draft: Draft, name: string): boolean {
  const called = bodyCalled(discourse, draft);
  const body = called?.identities[0];
  if (!called || !body) return false;
  draft.type = "ORG";
  draft.nature = "body";
  draft.identities = [called.type === "ORG" ? body : titledAs(body, name)];
  return true;
}

function bodyCalled(discourse: Discourse, { sentence, first }: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[sentence]?.tokens ?? [];
  const from = tokens[first - 1]?.upos === "DET" ? first - 1 : first;
  const isAs = tokens[from - 1]?.form === "as";
  const called = tokens[from - (isAs ? 2 : 1)];
  if (!called || !(isAs ? /^known$/ : /^(?:called|dubbed|named)$/).test(called.form)) return null;
  let at = called.index - 1;
  while (/^(?:,|\(|also|better|commonly|locally)$/.test(tokens[at]?.form ?? "")) at--;
  const near = recent(discourse, sentence, 0).filter((d) => d.kind !== "pronoun" && d.nature !== "place");
  const described = near.find((d) => d.last === at && !d.plural);
  const body = near.find(
    (d) => d.type === "ORG" && described?.kind === "description" && d.last === described.first - 2,
  );
  return (
    body ??
    (described?.nature === "body" || GROUPS.test(described?.sector ?? "") ? (described ?? null) : null)
  );
}

/** "[Ada Berg], a spokeswoman for the ministry": as the description behind. */
function describedAfter(discourse: Discourse, { described, identities }: Draft): Draft | null {
  if (!described) return null;
  resolveDescription(discourse, described);
  const [found] = described.identities;
  // "leader of the Green Party": of a party, wherever it is.
  if (found && (found.code !== "UNK" || found.sector !== null)) return described;
  described.identities = identities;
  return null;
}

/** "the Chadian rebels of the [Red Sand Front]": of their country and kind. */
export function membersOf(discourse: Discourse, draft: Draft): Identity | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const at = tokens[draft.first - 1]?.upos === "DET" ? draft.first - 2 : draft.first - 1;
  if (tokens[at]?.form !== "of") return null;
  const members = recent(discourse, draft.sentence, 0).find(
    (d) => d.last === at - 1 && d.kind === "description",
  );
  const identity = members?.identities[0];
  return identity && identity.sector === "REB" ? identity : null;
}

/** "[Janis Kalnins], who heads the Latvian interior ministry": the body that the name heads. */
function headedBy(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  const isAside = tokens[draft.last + 1]?.form === ",";
  // "Ada Berg, the diplomat who heads the office"
  const called = isAside
    ? discourse.drafts[draft.sentence]?.find((d) => d.first === draft.last + 2 && d.kind === "description")
    : undefined;
  const who = called ? called.last + 1 : draft.last + 2;
  if (isAside && tokens[who]?.form !== "who") return null;
  // "Ada Berg heads the office": as who heads it.
  const verb = tokens[isAside ? who + 1 : draft.last + 1];
  if (!verb || !HEADING.has(verb.lemma) || verb.upos !== "VERB") return null;
  const start = tokens[verb.index + 1]?.upos === "DET" ? verb.index + 2 : verb.index + 1;
  // "who heads the largest of them", "leads the negotiating panel of the Front"
  const of = tokens.slice(verb.index + 1, verb.index + 6).find((t) => t.form === "of");
  const behind = of ? (tokens[of.index + 1]?.upos === "DET" ? of.index + 2 : of.index + 1) : -1;
  const here = (discourse.drafts[draft.sentence] ?? []).filter((d) => d.first > verb.index);
  // "heads the Lima office of the Rights Centre": of the centre.
  const whole = here.find(
    (d) => d.type === "ORG" && d.word === null && (d.first === behind || d.first === behind - 1),
  );
  const body =
    (whole && here.some((d) => d.first === verb.index + 1 && d.word?.weak === true) ? whole : undefined) ??
    here
      .filter(
        (d) =>
          (d.first === verb.index + 1 || (d.first === start && d.type === "ORG")) &&
          LED.test(d.nature) &&
          !d.plural,
      )
      .toSorted((one, other) => other.last - one.last)[0] ??
    here.find((d) => d.kind === "pronoun" && d.first === behind) ??
    here.find((d) => d.type === "ORG" && (d.first === behind || d.first === behind - 1));
  if (body?.kind === "pronoun") resolvePronoun(discourse, body);
  if (body?.word) resolveDescription(discourse, body);
  return (body?.type === "ORG" && spokenForBy(discourse, body)) || (body ?? null);
}

/** "Ghana's dockers' union" is people. */
const LED = /^(?:body|state|people)$/;

/** "Britain's [High Commission]": a body that nobody knows is of the state whose it is. */
export function ownedByState(discourse: Discourse, { sentence, first, start, end }: Draft): Identity | null {
  const { index, parsed } = discourse;
  if (parsed.sentences[sentence]?.tokens[first - 1]?.xpos !== "POS") return null;
  const state = recent(discourse, sentence, 0).find(
    (d) => d.last === first - 2 && (d.nature === "state" || (d.nature === "body" && d.sector === "MIL")),
  );
  const [identity] = state?.identities ?? [];
  const name = parsed.text.slice(start, end);
  if (!identity || !index.countries.has(identity.code)) return null;
  return { name, code: identity.code, sector: OFFICE.test(name) ? "GOV" : null, entity: null };
}

const OFFICE = /\b(?:Embassy|High Commission|Commission|Authority|Agency|Council|Office|Service|Board)$/;

/** "the [Salt Front], which speaks for the rebels of Chad": whom it stands for. */
export function spokenForBy(discourse: Discourse, { sentence, last }: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[sentence]?.tokens ?? [];
  if (tokens[last + 1]?.form !== "," || tokens[last + 2]?.form !== "which") return null;
  const verb = tokens[last + 3];
  const isFor = verb?.lemma === "speak" && tokens[last + 4]?.form === "for";
  if (!isFor && verb?.lemma !== "represent") return null;
  const those = (discourse.drafts[sentence] ?? []).find(
    (d) => d.first === last + (isFor ? 5 : 4) && d.kind === "description",
  );
  if (those) resolveDescription(discourse, those);
  return those ?? null;
}

/** Of people, those whom one name calls. */
const GROUPS = /^(?:REB|MIL|NGO|CRM|PTY|OPP|LAB|BUS)$/;

const HEADING: ReadonlySet<string> = new Set(["head", "lead", "chair", "run", "command"]);
