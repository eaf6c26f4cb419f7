/**
 * Who acts by saying something, where the words of the act itself name nobody: whoever says it.
 *
 *     "'These figures insult us,' Rome said"            Rome: what insults has no will of its own
 *     "Oslo said the plan would not have helped"        Oslo, if that is taken for blame
 *     "'Let them through,' the envoy said"              the envoy
 *
 * Not of acts that are more than words, nor of what is done to somebody or stands in a document: that others do.
 */

import type { Party } from "../../model/party.ts";
import type { Attributed } from "../attributions/attributed.ts";
import type { Draft } from "../draft.ts";
import type { EventKit } from "../event-kit.ts";
import { partiesOf } from "./participants.ts";

/** Acts that are done with words. */
const SPOKEN = /^(?:ACCUSE|REQUEST|SUPPORT|AGREE|REJECT|THREATEN)$/;

const OTHERS = /^(?:he|she|they|who|some|others|many|people|nobody|everybody|everyone)$/i;

/** Those who vouch for what the draft tells, where they are who does it; else nobody. */
export function actorsBySpeech(
  { actors, recipients, type, found }: Draft,
  reported: Attributed | null,
  { reporting }: Pick<EventKit, "reporting">,
): readonly Party[] {
  const mention = reported?.mention;
  const { kind, roles } = found.site;
  if (actors.length > 0 || !mention || !SPOKEN.test(type ?? "") || kind === "noun" || roles.passive)
    return [];
  if (reported.kind === "outlet" || /^(?:deny|learn|show)$/.test(reported.class)) return [];
  // "The report condemns Chad": what others wrote.
  if (roles.subjects.some(({ lemma }) => reporting.documents.has(lemma))) return [];
  // "They accuse us": others, though nobody knows who.
  if (roles.subjects.some(({ form }) => OTHERS.test(form))) return [];
  const speakers = partiesOf(mention);
  return speakers.some((s) => recipients.some((r) => r.code === s.code && r.name === s.name)) ? [] : speakers;
}
