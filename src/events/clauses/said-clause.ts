/** What kind of clause stands behind a verb of saying: what is to be done, or what is going to be. */

import type { Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Site } from "./site.ts";

/** "said it would strike", "says it is going to strike" */
export function isAhead({ sentence }: Site, clause: Token): boolean {
  const isGoing = clause.lemma === "go" && clause.xpos === "VBG";
  const modals = dependents(sentence, clause.index, "aux").map(({ form }) => form.toLowerCase());
  return isGoing || modals.some((form) => /^(?:will|wo|would|shall|['’]ll|['’]d)$/.test(form));
}

/** "suggested that Rome wait", "said Rome should wait": what is to be done, not what is so. */
export function isDirective(site: Site, clause: Token): boolean {
  const { sentence } = site;
  if (
    dependents(sentence, clause.index, "aux").some(
      (t) => /^(?:should|must|ought|shall)$/i.test(t.lemma) || /^(?:should|must|ought)$/i.test(t.form),
    )
  )
    return true;
  if (clause.lemma === "need" && dependents(sentence, clause.index, "xcomp").length > 0) return true;
  const bare =
    clause.form.toLowerCase() === clause.lemma &&
    (clause.xpos === "VB" || hasSingularSubject(site, clause) || isUntensed(site, clause));
  return (
    bare && !dependents(sentence, clause.index, "aux", "cop").some((t) => /^(?:MD|VBD|VBZ|VBP)$/.test(t.xpos))
  );
}

/** "suggested that the armies withdraw": behind a past tense a present is no statement, but of what lasts ("that they hold the port"). */
function isUntensed({ carrier }: Site, clause: Token): boolean {
  return carrier.xpos === "VBD" && clause.xpos === "VBP" && !LASTING.test(clause.lemma);
}

const LASTING =
  /^(?:be|have|want|need|hold|remain|know|believe|own|face|live|include|think|like|exist|lie|stand|belong|support)$/;

/** "that Rome refrain": a singular subject with a bare form is no present tense, whatever the tagger says. */
function hasSingularSubject(site: Site, clause: Token): boolean {
  return dependents(site.sentence, clause.index, "nsubj").some(
    (t) => /^(?:NN|NNP)$/.test(t.xpos) && dependents(site.sentence, t.index, "conj").length === 0,
  );
}
