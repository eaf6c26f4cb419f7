/**
 * Persons without a title of whom the text tells elsewhere that they govern.
 *
 *     "[Ada Berg] was sworn in on Friday. ... [Berg] rejected"      GOV
 *     "[Berg] accuses ...; six of [her] ministers"                  GOV
 *     "[Berg] sacked [her] aide"                                    nothing is told
 *
 * Leaves to others: titles before a name (titles.ts) and descriptions beside it (described-beside.ts).
 */

import { isRelation } from "../../parse/tree.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** After all of a text is resolved: gives those persons their sector wherever they are meant. */
export function tellOffices(discourse: Discourse): void {
  const open = discourse.told.filter(isOpen);
  const governing = new Set<string>();
  for (const draft of open) {
    const [identity] = draft.identities;
    if (identity && (takesOffice(discourse, draft) || hasMinisters(discourse, draft)))
      governing.add(identity.name);
  }
  if (governing.size === 0) return;
  for (const draft of open)
    draft.identities = draft.identities.map((i) => (governing.has(i.name) ? { ...i, sector: "GOV" } : i));
}

/** A person, by name or pronoun, of whom nobody knows what he does. */
function isOpen({ nature, plural, type, kind, identities }: Draft): boolean {
  return (
    nature === "person" &&
    !plural &&
    (type === "PER" || kind === "pronoun") &&
    identities.length === 1 &&
    identities[0]?.sector === null
  );
}

/** "[Berg] was sworn in", "[Berg] took office", "declared [Berg] the winner" */
function takesOffice({ parsed }: Discourse, { sentence, head }: Draft): boolean {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || verb?.upos !== "VERB") return false;
  const behind = tokens.slice(verb.index + 1, verb.index + 4).map((t) => t.form.toLowerCase());
  if (isRelation(token, "nsubj:pass"))
    return verb.lemma === "inaugurate" || (verb.lemma === "swear" && behind[0] === "in");
  if (isRelation(token, "nsubj")) return /^(?:take|assume)$/.test(verb.lemma) && behind[0] === "office";
  return (
    isRelation(token, "obj") &&
    /^(?:declare|proclaim)$/.test(verb.lemma) &&
    tokens.slice(head + 1, head + 4).some((t) => /^(?:winner|president)$/.test(t.lemma))
  );
}

/** "[her] ministers", "[Berg]'s government" */
function hasMinisters({ parsed }: Discourse, { sentence, head }: Draft): boolean {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const token = tokens[head];
  return (
    token !== undefined &&
    isRelation(token, "nmod:poss") &&
    /^(?:government|administration|cabinet|minister|presidency|inauguration)$/.test(
      tokens[token.head]?.lemma ?? "",
    )
  );
}
