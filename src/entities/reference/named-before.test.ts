/** Whom a common noun means of the bodies that were named before: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("bodies by a common noun", () =>
  checkMentions([
    "The Trade Union Congress of Chad met. [The federation = TCD LAB] struck on Friday.",
    "The European Union met. [The federation = nobody] struck on Friday. [The bloc = IGO IGO] denied it.",
    "Chad's Port Authority met. [The agency = TCD GOV] denied it.",
    "Chad's Supreme Court met. [The agency = nobody] denied it.",
  ]));
