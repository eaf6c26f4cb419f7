/**
 * Whether an act is one of public life, by who takes part, by its kind and by how it is told.
 *
 *     "Oslo met Lima", "the rebels freed ten"     yes: states and their like, armed men
 *     "the hotel offers breakfast"                no: nobody of whom anything public is known
 *     "the bridge was shelled"                    plainly told, which is enough in news
 */

import type { Mention } from "../entities/named.ts";
import type { Party } from "../model/party.ts";
import type { PloverType } from "../model/plover.ts";
import { contains } from "../model/span.ts";
import { dependents } from "../parse/tree.ts";
import type { Draft } from "./draft.ts";

/** Sectors whose doings are no public acts by themselves. */
const PRIVATE = new Set<string>(["BUS", "EDU", "MED", "AGR", "ELI", "CVL"]);
/** So many demands of a frame met leave no doubt of what is told. */
const STRONG = 4;
const PEACEFUL = /^(?:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|REQUEST|ACCUSE|REJECT)$/;

/** Asked, refused or held against somebody: said, and seldom in private. */
export const VERBAL = /^(?:REQUEST|ACCUSE|REJECT)$/;

export function isPublic(draft: Draft): boolean {
  const { type, actors, recipients, amidPublic, byBody, found } = draft;
  const parties = [...actors, ...recipients];
  if (parties.length === 0) return false;
  if (type !== null && (!PEACEFUL.test(type) || found.match.act === "end-protest")) {
    // "the displacement of the CoM": a name of which nothing is known, among others of the kind, may be anything.
    return amidPublic || parties.some((p) => p.code !== "UNK" || p.sector !== null || !isName(p, draft));
  }
  return (
    parties.some((p) => isOfPublicLife(p.sector) || isKnown(p, type)) ||
    byBody ||
    // "The parish council appealed to both armies": who speaks amid public bodies speaks in public.
    (amidPublic && found.match.strength > 0 && VERBAL.test(type ?? "")) ||
    // "Amina Dara agreed to leave the cabinet": whom nothing is known of acts in public where public bodies are named with him.
    (amidPublic && actors.some((p) => isName(p, draft)))
  );
}

/**
 * "The refinery was shelled, Lima said": public enough by itself where a public body is named with it, or where all that its frame asks for
 * is there ("planted a bomb under the car"). Who blocks a road unnamed may be anybody.
 */
export function isForcible({ type, amidPublic, strength, found }: Draft): boolean {
  const isByNobody = type === "PROTEST" && found.site.roles.passive;
  return (amidPublic || strength >= STRONG) && type !== null && !PEACEFUL.test(type) && !isByNobody;
}

/**
 * In news: a forcible act on what its frame wants ("the bridge was shelled"), an act of people ("residents were told to leave") or of
 * whoever its subject is ("it promised more"); told, not only named ("protests erupted").
 */
export function isPlain({ type, act, actors, recipients, strength, found }: Draft): boolean {
  const { kind, sentence, head, carrier, roles } = found.site;
  // "I call for calm": a present, whatever the tagger says.
  const isOwn = roles.subjects.some(({ form }) => /^(?:i|we)$/i.test(form));
  const told = carrier.xpos !== "VB" || isOwn || dependents(sentence, carrier.index, "aux").length > 0;
  // "The Bodi deny it": who answers a charge in the news answers it in public.
  if (told && type === null) return act === "deny" && kind === "verb" && actors.length > 0;
  if (!told || type === null || kind === "adjective") return false;
  // "protests erupted", "talks resumed": that it happened, and nobody says who did it.
  const happens = type === "CONSULT" && found.carrier?.light.subject === "none";
  // "there will be no talks, the rebels said": who refuses them is known.
  const isRefused = type === "REJECT" && actors.length > 0;
  if (kind === "noun") return carrier !== head && (!PEACEFUL.test(type) || happens || isRefused);
  if (actors.length + recipients.length > 0) return true;
  // "the draft was signed", "a second round is planned": the frame knows what it is done to.
  const isOfItsKind = roles.passive && found.match.entry.object !== null;
  return (
    (roles.passive || strength > 0) && (!PEACEFUL.test(type) || roles.subjects.length > 0 || isOfItsKind)
  );
}

export function isPeaceful(type: PloverType | null): boolean {
  return type !== null && PEACEFUL.test(type);
}

/** "The old woman thanked the boy": what people of whom nothing is known do to each other in peace. */
export function isPrivate({ type, actors, recipients }: Draft): boolean {
  const isUnknown = ({ code, sector }: Party) => code === "UNK" && sector === "CVL";
  return isPeaceful(type) && actors.length > 0 && [...actors, ...recipients].every(isUnknown);
}

/** A country, or its people where they speak of what is coming or send their doctors. */
function isKnown({ code, sector }: Party, type: PloverType | null): boolean {
  return code !== "UNK" && (type === null || sector === null || (type === "AID" && sector === "MED"));
}

/** Somebody of whom it is known that he acts in public. */
export function isPublicParty({ code, sector }: Party): boolean {
  return code !== "UNK" || isOfPublicLife(sector);
}

function isOfPublicLife(sector: string | null): boolean {
  return sector !== null && !PRIVATE.has(sector);
}

/** A capital where no sentence and no article accounts for it. */
export function isName({ span }: Party, { found }: Draft): boolean {
  const words = span.quote.split(" ");
  const opens = span.start === found.site.sentence.start || /^(?:the|an?)$/i.test(words[0] ?? "");
  return (opens ? words.slice(1) : words).some((w) => /^\p{Lu}/u.test(w));
}

/**
 * "the bloc", "both sides", "the two navies": a state or body that the reader knows already, whichever it is.
 * Firms and the like have sectors; "travel agencies" may be any.
 */
export function isByBody(actors: readonly Party[], mentions: readonly Mention[]): boolean {
  const unknown = actors.filter(({ code, sector }) => code === "UNK" && sector === null);
  return unknown.some(({ span }) => mentions.some((m) => isToldBody(m) && contains(span, m.span)));
}

function isToldBody({ kind, nature, identities, span }: Mention): boolean {
  const isBody = kind === "description" && identities.length === 0 && /^(?:body|state)$/.test(nature);
  return isBody && /^(?:the|both|all|these|those|its|their)\b/i.test(span.quote);
}

/** Somebody named or told whose sector is one of public life. */
export function isPublicBody({ identities }: Mention): boolean {
  return identities.some((i) => i.code !== "UNK" && (i.sector === null || isOfPublicLife(i.sector)));
}
