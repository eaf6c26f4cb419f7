/** An article with its events and quantities: what one document yields. */

import type { EventLine, QuantityLine } from "../model/record.ts";
import type { Timed } from "../time/timed.ts";

export interface Coded extends Timed {
  readonly events: readonly EventLine[];
  readonly quantities: readonly QuantityLine[];
}
