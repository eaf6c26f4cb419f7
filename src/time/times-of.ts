/** What `demarche stage times` prints of each expression: those of the sentences and those of datelines, in order. */

import type { DatelineTime, Timed } from "./timed.ts";

export function timesOf({ times, datelineTimes = [] }: Timed): DatelineTime[] {
  return [...times, ...datelineTimes]
    .map(({ span, type, value, edtf, basis }) => ({ span, type, value, edtf, basis }))
    .sort((a, b) => a.span.start - b.span.start);
}
