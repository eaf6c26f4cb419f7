/** What body an unknown name is by the noun beside it: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("a body by the noun beside its name", () =>
  checkMentions([
    "Chad was calm. [Ravaka = TCD LAB], the largest union in Chad, struck on Friday. [Ravaka = TCD LAB] met.",
    "Chad was calm. Chad's teachers' union, [Sunterac = TCD LAB], struck on Friday.",
    "The chairwoman of Chad's teachers' union, [Zulfiya Rahim = TCD LAB], slept.",
    "Chad was calm. [The construction union Suntrec = TCD LAB] struck on Friday.",
    "Chad votes on Friday. Chad's army waited. [The opposition party Sunterac = TCD OPP] met.",
    "Chad's teachers' union met. [The union's secretary-general, Ada Berg = TCD LAB], slept. [Berg = TCD LAB] left.",
  ]));
