/** Names that the text itself explains, cities that stand for a union, and leaders of people. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("a name inside a description", () =>
  checkMentions([
    "The National Salvation Front (NAS), a rebel group, attacked a convoy in Chad. [NAS fighters = SSD REB] freed two men.",
    "The Kasai Liberation Army (KLA) shelled Kananga, in Congo. [The KLA = none] and [KLA fighters = COD REB] withdrew.",
    "The Kosovo Liberation Army fought Serbia. [KLA fighters = XKX REB] withdrew.",
    "The United States imposed sanctions on [two Zomi Union commanders = UNK MIL] in Chad.",
  ]));

describe("the city that stands for a union", () =>
  checkMentions([
    "[Brussels = IGO IGO] urged Georgia to wait.",
    "Belgium closed its border with France. [Brussels = BEL GOV] urged Paris to wait.",
    "Envoys of Georgia met in [Brussels = nobody].",
  ]));

describe("leaders of people", () =>
  checkMentions([
    "Thousands of miners blocked a road in Peru. [Their leaders = PER LAB] met the president.",
    "Chadians voted on Monday. [Their leaders = TCD GOV] waited.",
  ]));
