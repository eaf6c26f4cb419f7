/**
 * Where what is said ends before the speaker's next act:
 *
 *     Oslo promised [grain] and has sent none .           the second verb is Oslo's as much as the first
 *     Oslo said [it had grain and had sent none] .        the report has a verb of its own, and both may stand in it
 */

import type { Token } from "../../parse/parsed.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";

/** The stretch up to a conjunction that a verb with tense follows at once, where none stands before; `cue` comes first. */
export function endedAtNextAct(
  content: LabelledSpan,
  cue: LabelledSpan,
  tokens: readonly Token[],
): LabelledSpan {
  if (content.first < cue.last || !hasTense(cue, tokens)) return content;
  for (let at = content.first; at < content.last; at++) {
    const token = tokens[at]!;
    if (isFiniteVerb(token) || token.xpos === "MD") return content;
    if (at > content.first && token.upos === "CCONJ" && isFiniteVerb(tokens[at + 1]!))
      return {
        ...content,
        last: tokens[at - 1]!.upos === "PUNCT" && at - 1 > content.first ? at - 2 : at - 1,
      };
  }
  return content;
}

/** No infinitive and no "-ing" form; the past tense is often taken for a participle. */
function hasTense({ first, last }: LabelledSpan, tokens: readonly Token[]): boolean {
  for (let at = first; at <= last; at++) if (/^(?:VBG|TO)$/.test(tokens[at]!.xpos)) return false;
  return tokens.slice(first, last + 1).some(({ xpos }) => xpos.startsWith("VB"));
}
