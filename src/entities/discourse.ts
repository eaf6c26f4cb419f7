/**
 * What the text has said so far: who was named, in which place of which sentence, and who is speaking.
 *
 *     speaker of a quotation       "We will not wait," the minister said
 *     speaker of a turn            PRESIDENT OKORO: We will not wait.
 */

import type { Identity } from "../model/party.ts";
import type { Parsed, Sentence, Token } from "../parse/parsed.ts";
import type { Home } from "./belonging/home.ts";
import type { Draft } from "./draft.ts";
import type { PartyIndex } from "./parties/build-index.ts";
import { distinct } from "./parties/identities.ts";
import { interviewee } from "./reference/interviewee.ts";
import { type SpokenTurn, spokenTurns } from "./reference/spoken-turns.ts";

/** Sentences to look back for whom a pronoun or description means. */
const REACH = 3;

export interface Discourse {
  readonly parsed: Parsed;
  readonly index: PartyIndex;
  /** Drafts by sentence, all of them. */
  readonly drafts: readonly (readonly Draft[])[];
  /** Drafts already resolved, in order. */
  readonly told: Draft[];
  /** The first two armed groups that were named: with a second one, "the rebels" may be either. */
  readonly groups: Identity[];
  /** When the text was written, as far as it claims: ISO day, month or year. */
  readonly date: string | null;
  /** Which countries the article is about. */
  readonly home: Home;
  /** By sentence, which tokens stand in quotation marks. */
  readonly quoted: readonly (readonly boolean[])[];
  /** By sentence, the turn of a transcript or interview that it stands in. */
  readonly turns: ReadonlyMap<number, SpokenTurn>;
}

export function isSubject(sentence: Sentence | undefined, draft: Draft): boolean {
  const relation = sentence?.tokens[draft.head]?.deprel ?? "";
  return relation.startsWith("nsubj") || (sentence !== undefined && isBeforeVerb(sentence.tokens, draft));
}

/** Subject, or coordinated with one: "Syria and [Iran] sent". */
export function isActing(sentence: Sentence | undefined, draft: Draft): boolean {
  if (isSubject(sentence, draft)) return true;
  // "France, a friend of both, advised", whatever the tree says.
  if (draft.first === 0 && draft.nature === "state" && sentence?.tokens[draft.last + 1]?.form === ",")
    return true;
  let token = sentence?.tokens[draft.head];
  for (let steps = 0; token && token.deprel === "conj" && steps < 4; steps++)
    token = sentence?.tokens[token.head];
  return token?.deprel.startsWith("nsubj") === true;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Right before a finite verb and not after a preposition, whatever the tree says. */
export function isBeforeVerb(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const before = tokens[first - 1]?.upos === "DET" ? tokens[first - 2] : tokens[first - 1];
  if (
    before?.upos === "ADP" ||
    before?.upos === "CCONJ" ||
    before?.upos === "PART" ||
    before?.upos === "VERB"
  )
    return false;
  const next = tokens[last + 1]?.upos === "ADV" ? tokens[last + 2] : tokens[last + 1];
  return next !== undefined && FINITE.has(next.xpos);
}

/** Enters a draft that is resolved. */
export function tell({ told, groups }: Discourse, draft: Draft): void {
  told.push(draft);
  if (groups.length > 1 || (draft.meaning?.kind !== "body" && draft.type !== "ORG")) return;
  const armed = draft.identities.filter((i) => i.sector === "REB" && i.entity !== null);
  groups.push(...distinct([...groups, ...armed]).slice(groups.length));
}

/** The resolved drafts near a place in the text, nearest sentence first, of the last `reach` sentences. */
export function recent(discourse: Discourse, sentence: number, reach = REACH): Draft[] {
  const { told } = discourse;
  const near: Draft[] = [];
  for (let i = told.length - 1; i >= 0; i--) {
    const draft = told[i];
    if (!draft || draft.sentence < sentence - reach) break;
    near.push(draft);
  }
  return near;
}

/** Which tokens stand in quotation marks. A paragraph without a closing mark ends its quotation. */
export function quotations(parsed: Parsed): boolean[][] {
  let inside = false;
  let paragraph = -1;
  return parsed.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    return sentence.tokens.map((token) => {
      const was = inside;
      if (token.form === "“" || token.form === "``") inside = true;
      else if (token.form === "”" || token.form === "''") inside = false;
      else if (token.form === '"') inside = !inside;
      return inside && was;
    });
  });
}

/** Who says what stands in quotation marks in the sentence: the subject of a verb of saying there or shortly before. */
export function speakerOf(discourse: Discourse, sentence: number): Draft | null {
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const here = discourse.parsed.sentences[s];
    const beside = here ? besideSaying(discourse, here) : null;
    if (beside) return beside;
    for (const draft of discourse.drafts[s] ?? []) {
      const token = here?.tokens[draft.head];
      const verb = token && isSubject(here, draft) ? here?.tokens[token.head] : undefined;
      const isQuoted = discourse.quoted[s]?.[draft.head] === true;
      const isTold = draft.kind !== "pronoun" || recent(discourse, s, 0).includes(draft);
      if (verb && !isQuoted && isTold && discourse.index.speechVerbs.has(verb.lemma)) return draft;
    }
  }
  return null;
}

/**
 * "'We wait,' its envoy, Ada Berg, said", "said Ada Berg, who": right before or after a verb of saying that follows what is
 * quoted, whatever the tree says.
 */
function besideSaying(discourse: Discourse, { index: at, tokens }: Sentence): Draft | null {
  const quoted = discourse.quoted[at] ?? [];
  const close = tokens.findLastIndex((t) => quoted[t.index] === true) + 1;
  if (close === 0) return null;
  const says = tokens.find(
    (t) =>
      t.index > close && t.upos === "VERB" && discourse.index.speechVerbs.has(t.lemma) && FINITE.has(t.xpos),
  );
  if (!says || says.index - close > SAYING) return null;
  const isPunctuation = (i: number) => tokens[i]?.upos === "PUNCT";
  const before = isPunctuation(says.index - 1) ? says.index - 2 : says.index - 1;
  const speaks = (d: Draft) => d.nature !== "place" && d.nature !== "thing" && quoted[d.head] !== true;
  const candidates = (discourse.drafts[at] ?? []).filter(speaks);
  const last = candidates.find((d) => d.last === before && d.first > close);
  const apposed =
    last && candidates.find((d) => d.first > close && d.last === last.first - 2 && d.kind === "name");
  const next = says.index === close + 1 ? candidates.find((d) => d.first === says.index + 1) : undefined;
  const found = next ?? apposed ?? last ?? null;
  return found?.kind === "pronoun" && !recent(discourse, at, 0).includes(found) ? null : found;
}

/** Whether a sentence begins with a quotation and ends with who says it. */
export function namesSpeakerBehind({ quoted, parsed, index }: Discourse, sentence: number): boolean {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const close = (quoted[sentence] ?? []).lastIndexOf(true);
  const opens = quoted[sentence]?.[0] === true || quoted[sentence]?.[1] === true;
  return opens && tokens.slice(close + 1).some((t) => t.upos === "VERB" && index.speechVerbs.has(t.lemma));
}

/** The turns that the sentences stand in: those in which a stretch of their content begins or goes on. */
export function turnsBySentence(parsed: Parsed): ReadonlyMap<number, SpokenTurn> {
  const turns = new Map<number, SpokenTurn>();
  for (const turn of spokenTurns(parsed)) {
    const end = turn.content.at(-1)?.end ?? 0;
    for (let s = turn.sentence; (parsed.sentences[s]?.start ?? end) < end; s++) turns.set(s, turn);
  }
  return turns;
}

/** Whose turn it is: the name before the colon, or whom the introduction of an interview names. */
export function turnSpeakerOf({ parsed, drafts, turns }: Discourse, sentence: number): Draft | null {
  const turn = turns.get(sentence);
  if (!turn || turn.voice === "asker") return null;
  const { label } = turn;
  if (turn.voice === "label" && label)
    return drafts[turn.sentence]?.findLast(({ kind, end }) => kind !== "pronoun" && end <= label.end) ?? null;
  return interviewee(parsed.sentences, turn.introduction, (at) => drafts[at] ?? [])?.person ?? null;
}

/** Whom an interview asks, also in the turns of who asks. */
export function guestOf({ parsed, drafts, turns }: Discourse, sentence: number): Draft | null {
  const turn = turns.get(sentence);
  if (!turn || turn.voice === "label") return null;
  return interviewee(parsed.sentences, turn.introduction, (at) => drafts[at] ?? [])?.person ?? null;
}

/** Words between the closing mark and the verb of saying. */
const SAYING = 14;
