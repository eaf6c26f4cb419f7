/** Whom a common noun means of the bodies that were named before: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("bodies by a common noun", () =>
  checkMentions([
    "The Trade Union Congress of Chad met. [The federation = TCD LAB] struck on Friday.",
    "The European Union met. [The federation = nobody] struck on Friday. [The bloc = IGO IGO] denied it.",
    "Chad's Port Authority met. [The agency = TCD GOV] denied it.",
    "Chad's Supreme Court met. [The agency = nobody] denied it.",
    "Chad's military council met. [The council = TCD MIL] slept. The European Union called. [The council = TCD MIL] waited.",
  ]));

describe("persons by their office and by whom they lead", () =>
  checkMentions([
    "Its guest, Chad's deputy minister for river transport, [Ada Berg = TCD GOV], slept. [Berg = TCD GOV] left.",
    "[Ada Berg = IGO IGO], the Chadian diplomat who leads the European Union, slept.",
    "[Ada Berg = UNK], the Chadian diplomat who likes the European Union, slept.",
    "Chad's army met Niger's. [Neither government = TCD GOV + NER GOV] spoke.",
  ]));
