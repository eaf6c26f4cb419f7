/**
 * What a sign of the timeline says, for whoever points at it or hears it.
 *
 *     4 Mar 2024. Norland to Kestria: urge, told 3 times by 2 independent origins
 *     No date, reported 5 Mar 2024. Norland and Kestria: meet
 */

import type { ChangedClaim, TimelineMark } from "../../src/serve/answers.ts";
import { dateWords } from "./dates.ts";
import { counted } from "./wording.ts";

export function markDate({ edtf, reported }: Pick<TimelineMark, "edtf" | "reported">): string {
  if (edtf) return dateWords(edtf);
  return reported ? `No date, reported ${dateWords(reported)}` : "No date";
}

/** "4 Mar 2024", else "reported 5 Mar 2024": the day for which a list of what changed has it. */
export function claimDate({ event, reported }: Pick<ChangedClaim, "event" | "reported">): string {
  if (event.time) return dateWords(event.time.edtf);
  return reported ? `reported ${dateWords(reported)}` : "undated";
}

export function markWords(
  mark: Pick<TimelineMark, "edtf" | "reported" | "label" | "mentions" | "origins">,
): string {
  const times = mark.mentions.length;
  const told = times > 1 ? `, told ${times} times by ${counted(mark.origins, "independent origin")}` : "";
  return `${markDate(mark)}. ${mark.label}${told}`;
}
