/**
 * Who and what an article speaks of: names, descriptions and pronouns, each with the bodies it stands for.
 *
 *     "[The Biden administration] urged [Israel] to wait."   United States, GOV; Israel, GOV
 *     "[Turkish and Greek officials] met in [Geneva]."       Turkey and Greece, GOV; a place
 *
 * find-names.ts and words.ts find names and nouns, describe.ts and draft-names.ts read them, titles.ts joins titles and
 * names, resolve.ts says who is meant where the words alone do not. What they did is left to events/.
 */

import { spanOf } from "../model/span.ts";
import type { Parsed, Sentence } from "../parse/parsed.ts";
import { homeOf } from "./belonging/home.ts";
import { describe } from "./describe.ts";
import { type Discourse, quotations, turnsBySentence } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { draftName } from "./draft-names.ts";
import type { Mention, Named, TaggedName } from "./named.ts";
import { findNames } from "./names/find-names.ts";
import { type LookedUp, lookUp } from "./names/looked-up.ts";
import type { ProposedName } from "./names/name-tagger.ts";
import { untieNamesakes } from "./names/namesakes.ts";
import { proposeNames } from "./names/propose-names.ts";
import type { PartyIndex } from "./parties/build-index.ts";
import { dateOf, yearOf } from "./parties/era.ts";
import type { PartyKit } from "./party-kit.ts";
import { readPartyTags } from "./party-tags.ts";
import { shareTitles } from "./plural-titles.ts";
import type { Reading } from "./reading.ts";
import { findPronouns } from "./reference/pronouns.ts";
import { resolveAll } from "./reference/resolve.ts";
import { joinTitles } from "./titles.ts";
import { THOSE, type Word } from "./words.ts";

export function nameParties(parsed: Parsed, kit: PartyKit): Named {
  const year = yearOf(parsed);
  const seen = parsed.sentences.map((sentence) => lookUp(sentence, kit.parties));
  const proposed = proposeNames(seen, kit.parties, kit.names);
  const drafts = seen.map((looked, i) =>
    draftSentence(looked, { index: kit.parties, year, proposed: proposed[i] ?? [] }),
  );
  untieNamesakes(parsed.sentences, drafts, parsed.text);
  placeTowns(parsed, drafts, kit);
  const discourse: Discourse = {
    parsed,
    index: kit.parties,
    drafts,
    told: [],
    groups: [],
    date: dateOf(parsed, year),
    home: homeOf(parsed, drafts, kit),
    quoted: quotations(parsed),
    turns: turnsBySentence(parsed),
  };
  resolveAll(discourse, year);
  const mentions = drafts
    .flat()
    .map((draft) => mentionOf(parsed.text, draft))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { ...parsed, mentions, tagged: taggedNames(parsed, proposed), home: discourse.home };
}

/** Of a smaller town far away, one of that name at home is as likely that no list has. */
const MIDDLING = 2;

/** "in [Lampang]": the country of a town that the party lexicon does not know. */
function placeTowns({ text }: Parsed, drafts: readonly (readonly Draft[])[], kit: PartyKit): void {
  for (const draft of drafts.flat())
    if (draft.nature === "place" && draft.kind === "name" && draft.meaning === null && draft.country === null)
      draft.country = kit.townIn(text.slice(draft.start, draft.end), MIDDLING);
}

interface World {
  readonly index: PartyIndex;
  readonly year: number | null;
  readonly proposed: readonly ProposedName[];
}

function taggedNames(
  { text, sentences }: Parsed,
  proposed: readonly (readonly ProposedName[])[],
): TaggedName[] {
  return sentences.flatMap(({ tokens }, s) =>
    (proposed[s] ?? []).map(({ first, last, type }) => ({
      span: spanOf(text, tokens[first]!.start, tokens[last]!.end),
      type,
    })),
  );
}

function draftSentence(seen: LookedUp, { index, year, proposed }: World): Draft[] {
  const { sentence, words } = seen;
  const names = findNames(seen, index, proposed);
  const reading: Reading = { sentence, index, year, names, seen };
  const descriptions = words
    .filter((w) => !isInsideName(w, reading) && !isState(w, sentence))
    .map((w) => describe(reading, w))
    .filter((d) => (d.word?.word !== THOSE || d.identities.length > 0) && !isMass(d, sentence, index));
  const outer = descriptions.filter(
    (d) => !descriptions.some((o) => o !== d && o.first <= d.first && d.last < o.head),
  );
  for (const d of descriptions) if (!outer.includes(d)) setOwner(sentence, d, outer);
  const named = names.flatMap((name) => draftName(reading, name) ?? []);
  // An adjective inside a description is said by the description.
  const free = named.filter(
    (d) =>
      d.type !== null ||
      (d.plural && sentence.tokens[d.head]?.upos !== "ADJ") ||
      !outer.some((o) => o.first <= d.first && d.last <= o.last),
  );
  const joined = joinTitles(
    reading,
    [...outer, ...free].sort((a, b) => a.start - b.start || b.end - a.end),
  );
  const tagged = readPartyTags(reading, joined);
  const shared = shareTitles(reading, tagged);
  return [...tagged.filter((d) => !shared.has(d)), ...findPronouns(sentence, index)];
}

/** "the use of force", "shared intelligence": a mass, where no article, owner or name says whose it is. */
function isMass(draft: Draft, { tokens }: Sentence, index: PartyIndex): boolean {
  if (draft.plural || draft.identities.length > 0 || !index.kinds.masses.has(draft.word?.word ?? ""))
    return false;
  return tokens
    .slice(draft.first, draft.last + 1)
    .every(
      (t) =>
        t.upos !== "DET" &&
        t.xpos !== "PRP$" &&
        t.upos !== "NUM" &&
        t.upos !== "PROPN" &&
        t.form !== "police",
    );
}

/** "the junta's" in "the junta's spokesman" */
function setOwner({ tokens }: Sentence, inner: Draft, outer: readonly Draft[]): void {
  if (tokens[inner.last + 1]?.xpos !== "POS") return;
  outer.find((o) => o.first <= inner.first && inner.last < o.head)?.owners.push(inner);
}

/** "took 40 soldiers prisoner": what they became, and not who they are. */
function isState({ first, word, plural }: Word, { tokens }: Sentence): boolean {
  return !plural && /^(?:prisoner|hostage|captive)$/.test(word.word) && tokens[first - 1]?.xpos === "NNS";
}

/** "Supreme Court" in an unknown name, or in the lexicon's. */
function isInsideName(word: Word, { names }: Reading): boolean {
  return names.some((n) => n.first <= word.first && word.last <= n.last);
}

function mentionOf(text: string, draft: Draft): Mention {
  const { sentence, first, last, head, kind, type, identities, anonymous, nature, proper, country } = draft;
  return {
    span: spanOf(text, draft.start, draft.end),
    sentence,
    first,
    last,
    head,
    kind,
    type,
    identities,
    anonymous,
    nature,
    proper: proper && spanOf(text, proper.start, proper.end),
    country: nature === "place" || type === "LOC" ? country : null,
  };
}
