/**
 * Who may stand where a frame wants somebody.
 *
 *     "They pulled out" of rebels              the frame's list says "rebel"
 *     "the report blames the army"             who wrote it
 *     "this approach prepares for war"         nobody
 */

import { mentionAt } from "../../entities/named.ts";
import type { Sector } from "../../model/plover.ts";
import type { Token } from "../../parse/parsed.ts";
import type { Timed } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";
import type { FrameEntry } from "./frame-index.ts";
import type { WordTest } from "./word-test.ts";

/** The plainest word for those of a sector: a list of subjects that has it means them all, by name as well. */
const PLAIN_WORDS: Readonly<Partial<Record<Sector, string>>> = {
  MIL: "army",
  REB: "rebel",
  COP: "police",
  UAF: "militia",
  GOV: "government",
  LEG: "parliament",
  JUD: "court",
  LAB: "worker",
};

/** "They pulled out" of rebels, "Seleka laid siege": a name or pronoun of those whom the list names by common nouns. */
export function isOfKind(timed: Timed, { sentence, roles }: Site, test: WordTest): boolean {
  return roles.subjects.some((t) => {
    const mention = mentionAt(timed, sentence.index, t.index);
    if (!mention || mention.head !== t.index || mention.kind === "description") return false;
    return mention.identities.some(({ sector }) => {
      const word = sector && PLAIN_WORDS[sector];
      return word !== undefined && word !== null && test.lemmas.has(word);
    });
  });
}

/** What nobody takes for somebody: "this approach prepares for war", "the protests forced him to go". */
const ABSTRACT = new Set(
  `agreement announcement approach attack bill concern conflict cost crisis deal decision decree demonstration development effort
  escalation fear hope idea initiative issue law market measure move pact plan policy pressure price proposal protest raid report
  resolution rise risk ruling shortage situation statement step storm strategy strike study talk tension threat treaty uncertainty
  unrest violence vote war weather work`.split(/\s+/),
);

/** "The report blames the army", "a decree bans strikes": what is written speaks for whoever wrote it. */
const WRITTEN =
  /^(?:report|resolution|decree|ruling|law|statement|document|communique|communiqué|letter|verdict|declaration)$/;
const SPOKEN = /^(?:REQUEST|ACCUSE|SUPPORT|REJECT|COERCE|THREATEN)$/;

/** A plain noun or a pronoun, of whom the text may have told before. What kills may be a war. */
export function somebodyMayStand(site: Site, { frame }: FrameEntry, heads: readonly Token[]): boolean {
  const isThing = (t: Token) =>
    frame.type !== "ASSAULT" &&
    (WRITTEN.test(t.lemma) ? !SPOKEN.test(frame.type ?? "") : ABSTRACT.has(t.lemma));
  return site.kind === "verb" && heads.some((t) => /^(?:NOUN|PRON|PROPN)$/.test(t.upos) && !isThing(t));
}
