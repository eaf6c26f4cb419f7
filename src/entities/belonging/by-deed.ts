/**
 * Of which country an institution or force is by what is done to it, or by who speaks of it.
 *
 *     "[the officers] who toppled Togo's president"        Togo
 *     "The dockers' union in Lome urged [the government]"   Togo: unions turn to their own
 *     "Togo's state news agency said [the army] would"      Togo
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { ancestors, isRelation } from "../../parse/tree.ts";
import { type Discourse, isSubject } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { isPublic } from "../parties/identities.ts";
import { codesOf } from "./codes-of.ts";

/** "Peru sent [former president Ada Berg]": of the state that sends him. */
export function sentBy({ parsed, drafts, index }: Discourse, { sentence, head }: Draft): CountryEntry | null {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || !verb || !isRelation(token, "obj") || !/^(?:send|dispatch)$/.test(verb.lemma)) return null;
  const sender = (drafts[sentence] ?? []).find(
    (d) => d.nature === "state" && tokens[d.head]?.head === verb.index && d.end <= verb.start,
  );
  const codes = sender ? codesOf(sender, index) : [];
  return codes.length === 1 ? (index.countries.get(codes[0] ?? "") ?? null) : null;
}

/** "The seafarers' union in Manila urged [the government]", "President Berg ordered [the army]": unions, parties and citizens turn to their own. */
export function ofThoseWhoAsk({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  const sentence = parsed.sentences[draft.sentence];
  const token = sentence?.tokens[draft.head];
  if (!sentence || !token || !draft.definite || draft.kind === "name" || !isRelation(token, "obj", "iobj"))
    return null;
  const verb = sentence.tokens[token.head];
  const asking = (drafts[draft.sentence] ?? []).find(
    (d) =>
      d.start < draft.start && verb && sentence.tokens[d.head]?.head === verb.index && isSubject(sentence, d),
  );
  const [identity] = asking?.identities ?? [];
  if (!verb || !identity || asking?.identities.length !== 1) return null;
  const commands =
    identity.sector === "GOV" && asking.nature === "person" && index.kinds.commanding.has(verb.lemma);
  return commands || DOMESTIC.test(identity.sector ?? "")
    ? (index.countries.get(identity.code) ?? null)
    : null;
}

/** "[the officers] who toppled Togo's president": of the country of whom they toppled. */
export function ofThoseDeposed({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  if (draft.nature !== "people" || !/^(?:who|that)$/.test(tokens[draft.last + 1]?.form ?? "")) return null;
  const verb = tokens.slice(draft.last + 2, draft.last + 5).find((t) => t.upos === "VERB");
  if (!verb || !DEPOSING.test(verb.lemma)) return null;
  const deposed = (drafts[draft.sentence] ?? []).find(
    (d) => d.first > verb.index && d.first <= verb.index + 4,
  );
  const codes = deposed ? codesOf(deposed, index) : [];
  return codes.length === 1 ? (index.countries.get(codes[0] ?? "") ?? null) : null;
}

const DEPOSING = /^(?:topple|overthrow|oust|depose|unseat)$/;

/** "The state news agency said [the army] would fire": its own. */
export function ofStateMedia({ parsed, drafts, index }: Discourse, draft: Draft): CountryEntry | null {
  const sentence = parsed.sentences[draft.sentence];
  if (!sentence || !draft.definite || !isPublic(draft.sector)) return null;
  const media = (drafts[draft.sentence] ?? []).find(
    (d) =>
      d.end < draft.start &&
      d.identities[0]?.sector === "JRN" &&
      STATE_OWNED.test(parsed.text.slice(d.start, d.end)) &&
      isReported(sentence, d, draft),
  );
  return index.countries.get(media?.identities[0]?.code ?? "") ?? null;
}

const STATE_OWNED = /\b(?:state|state-run|official|government)\b/i;

const DOMESTIC = /^(?:LAB|OPP|PTY|LEG|EDU|REL|AGR|MED|SOC)$/;

/** "Kenyan officials said [the army] had ...": of Kenya, or of whom they speak. */
export function isReported(sentence: Sentence, near: Draft, draft: Draft): boolean {
  const verb = sentence.tokens[near.head]?.head;
  const above = [sentence.tokens[draft.head], ...ancestors(sentence, draft.head)];
  return above.some((t) => t !== undefined && t.head === verb && isRelation(t, "ccomp"));
}
