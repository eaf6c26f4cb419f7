/** An act on its way to becoming an event: what was found, before it is decided whether it counts. */

import type { Party } from "../model/party.ts";
import type { PloverType } from "../model/plover.ts";
import type { Range, Span } from "../model/span.ts";
import type { Found } from "./frames/find-sites.ts";
import type { Reality } from "./status/status.ts";

export interface Draft {
  readonly found: Found;
  readonly type: PloverType | null;
  readonly mode: string | null;
  readonly act: string;
  readonly strength: number;
  readonly trigger: Span;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly reality: Reality;
  /** A body or person known for public acts is named in the sentence. */
  readonly amidPublic: boolean;
  /** Done by a body or state that is only told of ("the bloc", "both sides"). */
  readonly byBody: boolean;
  /** An attack named by a noun, of which the sentence says when ("the raid of 28 May"). */
  readonly isDatedAttack: boolean;
  /** Its content is not coded again. */
  readonly speech: boolean;
  /** Where its content stands, condition included. */
  readonly contentRanges: readonly Range[];
}
