/**
 * What somebody ought to do is asked of him, whatever it is.
 *
 *     "Baghdad should open its books"        open: REQUEST to Baghdad, although no frame knows books that are opened
 *     "Should Baghdad open its books, ..."   nothing: a condition
 *     "The farmers should wait"              nothing: nobody known in public
 *
 * Who asks, and that it is asked, is read like the other demands in status/demand.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Timed } from "../../time/timed.ts";
import { verbSite } from "../clauses/site.ts";
import { partiesAt } from "../participants/participants.ts";
import { isPublicParty } from "../public-acts.ts";
import type { Found } from "./find-sites.ts";
import { ASKING_NOTHING, type FrameEntry } from "./frame-index.ts";

export function oughtSites(timed: Timed, sentence: Sentence, found: readonly Found[]): Found[] {
  return sentence.tokens.flatMap((modal) => {
    if (modal.xpos !== "MD" || !/^(?:should|must|ought)$/i.test(modal.form)) return [];
    const verb = sentence.tokens[modal.head];
    if (verb?.xpos !== "VB" || verb.upos !== "VERB") return [];
    if (found.some(({ site }) => site.carrier === verb)) return [];
    // "ready to act should peace efforts fail": a condition, wherever the tree put its words.
    const between = sentence.tokens.slice(modal.index + 1, verb.index);
    if (!between.every(({ upos }) => /^(?:ADV|PART)$/.test(upos))) return [];
    const site = verbSite(sentence, verb);
    const isAsked = (t: Token) =>
      t.index < modal.index && partiesAt(timed, sentence, t).some((party) => isPublicParty(party));
    if (site.roles.passive || !site.roles.subjects.some(isAsked)) return [];
    const content = site.roles.objects[0] ?? site.roles.clauses[0] ?? site.roles.infinitives[0] ?? null;
    return [{ site, carrier: null, match: { ...OUGHT, words: [verb], content } }];
  });
}

const ENTRY: FrameEntry = {
  ...ASKING_NOTHING,
  frame: { id: "ought", act: "demand", type: "REQUEST", settled: true, speech: true },
};
const OUGHT = {
  entry: ENTRY,
  type: "REQUEST",
  mode: null,
  act: "demand",
  strength: 0,
  loose: false,
} as const;
