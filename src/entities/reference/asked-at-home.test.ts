/** Whose those are whom other states ask, and whose a parliament's committee is. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("those who are asked", () =>
  checkMentions([
    "Chad's army shot at strikers, Chad's government said. Chad closed its schools. Chad's police waited.\n\nTwo ships left Lima. Cuba waited. Ecuador, whose bananas rot, recalled its ambassador, and Peru's trade minister threatened to impose a levy on trucks at Callao. The U.S. State Department called on both [the government = TCD GOV] and [the strikers = TCD LAB] to negotiate.",
    "Peru's Congress is split. [The committee = PER LEG] on trade met.",
    "Peru's bishops are split. [The committee = nobody] on trade met.",
  ]));
