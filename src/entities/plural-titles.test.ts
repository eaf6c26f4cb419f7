/** Titles of several names, titles that end in a body, and persons called by nationality or by the kind of their title. */

import { describe } from "node:test";
import { checkMentions } from "./bracket.test.ts";

describe("titles away from their names", () =>
  checkMentions([
    "[Foreign Ministers = none] Ada Berg of Norway and [Rui Alves = TLS GOV] of East Timor met.",
    "Foreign Ministers [Ada Berg = NOR GOV] of Norway and Rui Alves of East Timor met.",
    "[U.S. Reps. = none] Ada Berg and [Bo Lund = USA LEG] spoke.",
    "Peru waited. Senators [Ada Berg = PER LEG] and Bo Lund spoke.",
    "Peru waited. [Two union reps = none] left.",
    "[Nordfisk CEO Bo Lundwick = UNK BUS] spoke.",
    "Director of the Federal Bureau of Investigation (FBI) [Ada Berg = USA COP] spoke.",
    "Police escorted the Libyan, [Atif Enhamed = LBY CVL], to the airport.",
    "King Ali Hassan of Jordan flew home. Iraq fired. Iraq waits. [The monarch = JOR GOV] will meet him.",
    "Libya's premier dissolved the Special Deterrence Force, a Salafi group known as [Radaa = UNK MIL] that runs a prison.",
    "A rebel group called [Sand Front = UNK REB] fired on Gao. [Sand Front = UNK REB] fled.",
    "After the blasts in East Africa, [U.S. forces = USA MIL] fired.",
    "[Thai F-16s = THA MIL] bombed a bridge, and [Turkish jets = TUR MIL] hit a village. [A private jet = nobody] landed.",
    "The [U.S. Naturalization Service = USA GOV] gave the family a day. [Belarus News Service = BLR JRN] said so.",
  ]));
