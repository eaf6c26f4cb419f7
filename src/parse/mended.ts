/**
 * Trees as grammar allows them. A statistical parser now and then builds what no sentence can be; each file here mends one such
 * kind, and what grammar does not rule out stays as it was parsed.
 *
 *     perfects           a noun with an auxiliary, or a past tense that describes a noun
 *     plural-subjects    a plural in front of an adjective of another noun
 *     fronted            a finite verb whose only subject stands behind a preposition
 *     main-verbs         a finite verb without a subject behind a subject without a verb
 *     joined-parts       two subjects or objects of one verb
 *     relative-clauses   a clause with "who", "which" or "whose" behind a noun that does not belong to it
 *     bare-pairs         "both" as a subject
 *     voices             the subject of a passive that is none
 */

import type { BareWord } from "./analyse.ts";
import { withBarePairs } from "./bare-pairs.ts";
import { withFronted } from "./fronted.ts";
import { withJoinedParts } from "./joined-parts.ts";
import { withMainVerb } from "./main-verbs.ts";
import { withPerfects } from "./perfects.ts";
import { withPluralSubjects } from "./plural-subjects.ts";
import { withRelativeClauses } from "./relative-clauses.ts";
import { withVoices } from "./voices.ts";

export function mended<W extends BareWord>(words: readonly W[]): readonly W[] {
  const found = withMainVerb(withFronted(withPluralSubjects(withPerfects(words))));
  return withVoices(withJoinedParts(withBarePairs(withRelativeClauses(found))));
}
