/** Whom the content of an act names, where its words address nobody: see `partiesInside`. */

import { mentionAt } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { conjuncts, dependents } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import type { Site } from "../clauses/site.ts";
import type { Match } from "../frames/match-frame.ts";
import { isDoneByOwner } from "./done-by-owner.ts";
import { isForum, isNoParty } from "./no-party.ts";
import { doers, partiesAt } from "./participants.ts";

/**
 * Who is meant where nobody is addressed: whose conduct a threat is tied to ("if Rome attacks"), or whom the content of a
 * promise or threat reaches ("promised to send grain to Malta", "threatened to attack Malta"), or who is to do what is called for
 * ("the need for Rome to act").
 */
export function partiesInside(timed: Timed, site: Site, match: Match): Party[] {
  const { sentence } = site;
  const { content, type } = match;
  const warns = type === null && match.act === "warn";
  if (!(content || warns) || !(warns || /^(?:THREATEN|AGREE|REQUEST|REJECT)$/.test(type ?? ""))) return [];
  if (type === "THREATEN" || warns) {
    const clauses = [...(content ? [content] : []), site.carrier].flatMap((t) =>
      dependents(sentence, t.index, "advcl"),
    );
    const tied = clauses.flatMap((t) => dependents(sentence, t.index, "nsubj"));
    const conduct = tied.flatMap((t) => partiesAt(timed, sentence, t));
    if (conduct.length > 0 || warns) return conduct;
    // "if talks fail to make Chad's president go": who is to be made to.
    const made = clauses
      .flatMap((t) => [t, ...dependents(sentence, t.index, "xcomp")])
      .flatMap((t) => dependents(sentence, t.index, "obj"))
      .flatMap((t) => partiesAt(timed, sentence, t))
      .filter((p) => p.code !== "UNK");
    if (made.length > 0) return made;
  }
  if (!content) return [];
  if (type === "REQUEST") {
    // "proposed a truce, which Oslo accepted": not who is told of aside.
    const bidden = dependents(sentence, content.index, "acl", "advcl", "ccomp", "xcomp")
      .filter((t) => t.deprel !== "acl:relcl")
      .flatMap((t) => doers(sentence, t));
    const called = conjuncts(sentence, content);
    const asked = called
      .flatMap((c) => dependents(sentence, c.index, "nmod", "obl"))
      .filter((t) => {
        const preposition = prepositionOf(sentence, t) ?? "";
        return (
          /^(?:for|by|from|between|among)$/.test(preposition) ||
          ((preposition === "of" || t.deprel === "nmod:poss") && isDoneByOwner(content))
        );
      });
    return [...(isBidden(timed, sentence, content) ? [content] : []), ...bidden, ...asked]
      .flatMap((t) => partiesAt(timed, sentence, t))
      .slice(0, 3);
  }
  const things = dependents(sentence, content.index, "obj", "iobj");
  const reached = things.concat(
    dependents(sentence, content.index, "obl", "nmod").filter(
      (t) => !isForum(sentence, t) && /^(?:to|against|with|on)$/.test(prepositionOf(sentence, t) ?? ""),
    ),
  );
  const direct = reached.flatMap((t) => partiesAt(timed, sentence, t));
  const known = direct.filter((p) => p.code !== "UNK");
  if (known.length > 0 || (type === "REJECT" && direct.length > 0)) return known.length > 0 ? known : direct;
  return reached
    .flatMap((t) => dependents(sentence, t.index, "nmod"))
    .filter((t) => !isNoParty(sentence, t))
    .flatMap((t) => partiesAt(timed, sentence, t))
    .filter((p) => p.code !== "UNK");
}

/** "called [for Rome to] act": who is to do it, wherever the tree hung the verb; "for the men to be freed" is for others to do. */
export function isBidden(timed: Timed, sentence: Sentence, head: Token): boolean {
  if (prepositionOf(sentence, head) !== "for") return false;
  const mention = mentionAt(timed, sentence.index, head.index);
  const [to, verb, done] = mention ? sentence.tokens.slice(mention.last + 1, mention.last + 4) : [];
  return to?.xpos === "TO" && verb?.xpos === "VB" && !(verb.lemma === "be" && done?.xpos === "VBN");
}
