/** Every event frame of English, in the order of the quads. */

import type { EventFrame } from "../../event-frame.ts";
import { ACCUSE_FRAMES } from "./accuse.ts";
import { AGREE_FRAMES } from "./agree.ts";
import { AID_FRAMES } from "./aid.ts";
import { ASSAULT_FRAMES } from "./assault.ts";
import { COERCE_FRAMES } from "./coerce.ts";
import { CONCEDE_FRAMES } from "./concede.ts";
import { CONSULT_FRAMES } from "./consult.ts";
import { COOPERATE_FRAMES } from "./cooperate.ts";
import { MOBILIZE_FRAMES } from "./mobilize.ts";
import { PROTEST_FRAMES } from "./protest.ts";
import { REJECT_FRAMES } from "./reject.ts";
import { REQUEST_FRAMES } from "./request.ts";
import { RETREAT_FRAMES } from "./retreat.ts";
import { SANCTION_FRAMES } from "./sanction.ts";
import { SUPPORT_FRAMES } from "./support.ts";
import { THREATEN_FRAMES } from "./threaten.ts";
import { UNCLASSIFIED_FRAMES } from "./unclassified.ts";

export const EVENT_FRAMES: readonly EventFrame[] = [
  ...AGREE_FRAMES,
  ...CONSULT_FRAMES,
  ...SUPPORT_FRAMES,
  ...CONCEDE_FRAMES,
  ...COOPERATE_FRAMES,
  ...AID_FRAMES,
  ...RETREAT_FRAMES,
  ...REQUEST_FRAMES,
  ...ACCUSE_FRAMES,
  ...REJECT_FRAMES,
  ...THREATEN_FRAMES,
  ...PROTEST_FRAMES,
  ...SANCTION_FRAMES,
  ...MOBILIZE_FRAMES,
  ...COERCE_FRAMES,
  ...ASSAULT_FRAMES,
  ...UNCLASSIFIED_FRAMES,
];
