/** Whose institutions are, by the dateline, and by guests who meet where a text was written. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("a dateline", () =>
  checkMentions([
    "OSLO, May 3 (Agency) - Peru and Norway quarrelled over cod. Norway and Peru sent ships. [The army = NOR MIL] mined the fjord.",
    "OSLO, May 3 (Agency) - Peru's envoys came for peace talks. Peru's president stayed in Lima. Peru pays. Peru's bishops pray. [The army = PER MIL] burned a bridge.",
    "ABUJA/LOME, Oct 5 (Agency) - Officers who toppled Togo's president spoke in Lome. Togo waits. Togo's markets are shut. [The army = TGO MIL] burned a bridge.",
  ]));
