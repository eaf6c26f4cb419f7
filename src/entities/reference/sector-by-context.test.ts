/** People, bodies and things whose kind the words around tell: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("who rises", () =>
  checkMentions([
    "Chad mourned. Chad's president met [the leaders = TCD REB] of the revolt.",
    "Chad mourned. Chad's president met [the coup leaders = TCD MIL].",
    "Chad mourned. Chad's union leaders left. [The leaders = TCD LAB] of the union waited.",
    "Chad mourned. [90 men = TCD MIL] of the engineering corps fled.",
    "Chad mourned. [90 men = TCD CVL] of the town fled.",
  ]));

describe("armed, and no rebels", () =>
  checkMentions([
    "Peru mourned. [Cartel gunmen = UNK CRM] attacked Peru.",
    "Peru mourned. A gang took the port of Callao. [Gunmen = UNK CRM] fired.",
    "Peru mourned. Rebels took the port of Callao. A gang fled. [Gunmen = UNK REB] fired.",
  ]));

describe("parties and unions that are called a congress", () =>
  checkMentions([
    "Kenya voted, Kenya said. [The opposition Coast Congress = KEN OPP] won.",
    "Kenya voted, Kenya said. The ruling [People's Congress = KEN PTY] won.",
    "Kenya voted, Kenya said. The weary [People's Congress = UNK PTY] won.",
    "Kenya voted, Kenya said. [The Trade Union Congress = KEN LAB] won.",
    "Peru voted, Peru said. [The National Congress = PER LEG] met.",
    "Kenya voted, Kenya said. [The opposition Freedom Front = KEN OPP] won.",
  ]));

describe("sides, councils and forces by the word before", () =>
  checkMentions([
    "Chad is at war, Chad said. [The government side = TCD GOV] left.",
    "Chad is at war, Chad said. [The military council = TCD MIL] met.",
    "Chad is at war, Chad said. [The commission = TCD GOV] met.",
    "Chad is at war, Chad said. Shells hit [an army patrol = TCD MIL].",
    "Chad is at war, Chad said. Shells hit [a market = none].",
    "Chad is at war, Chad said. [Police = TCD COP] in the capital fled.",
    "Chad is at war, Chad said. [A spokesman = TCD REB] for the rebels left.",
  ]));
