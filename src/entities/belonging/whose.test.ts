/** Whose spokespersons, crowds, forces and halves of a land are: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("who speaks for whom", () =>
  checkMentions([
    "[A Kremlin spokesman = RUS GOV] left.",
    "[The State Department spokeswoman = USA GOV] left.",
    "[Ada Berg = PER GOV], the Peruvian Foreign Ministry spokesperson, urged Chile to wait.",
    "[Ada Berg = PER GOV], spokeswoman for the Peruvian interior ministry, accused Chile of theft.",
    "[Ada Berg = CHL MIL], a spokeswoman for the Chilean army, accused Peru of lying.",
    "[Ada Berg = UNK], a friend of ours, accused Peru of lying.",
    "[A source in the Kremlin = none] left. [A source = RUS GOV] in the Kremlin left.",
    "[A source = nobody] in Moscow left.",
    "Israel is at war, Israel said. [Members of Congress = USA LEG] flew to Israel.",
    "Peru is at war, Peru said. [Members of Congress = PER LEG] flew to Chile.",
  ]));

describe("who is found where things happen", () =>
  checkMentions([
    "Norway deplored the blasts, in which [40 people = KEN CVL] were killed in Nairobi, Norway said.",
    "Norway deplored the blasts, in which [40 people = NOR CVL] were killed, Norway said.",
    "Norway's foreign minister said a blast in Cairo wounded [two pupils = EGY EDU].",
    "Norway's foreign minister said a blast in Cairo wounded [two tourists = UNK CVL].",
    "In Geneva, Peru's minister said that [police = PER COP] had fired.",
    "[Armed men = UNK UAF] shot at a bus in Lima.",
    "[The terrorists = UNK REB] fled, Peru said. [Rebels = PER REB] fled.",
    "Police fired on students in Nairobi. [Officers = KEN COP] beat a teacher, Kenya said.",
    "The army fired on students in Nairobi. [Officers = KEN MIL] beat a teacher, Kenya said.",
    "[Peru's biggest Quechua party = PER PTY] condemned Chile.",
    "[Arab Israeli lawmakers = ISR LEG] walked out.",
    "[Turkish and Kurdish officials = TUR GOV + UNK GOV] met.",
    "Eritrea and Ethiopia quarrelled. Ethiopia's mayor asked [the federal government = ETH GOV] for help.",
  ]));

describe("several of whom the text spoke", () =>
  checkMentions([
    "Hungary, Poland and Malta applied. Norway invited [the three countries = HUN GOV + POL GOV + MLT GOV].",
    "Hungary and Malta applied. Norway invited [the three countries = nobody].",
    "Norway sent tents to hospitals in Kenya and Tanzania. France sent doctors to [the two countries = KEN GOV + TZA GOV].",
    "Norway and Sweden fought. Chile urged [all parties = NOR GOV + SWE GOV] to wait.",
    "[North and South Korea = PRK GOV + KOR GOV] exchanged fire. The [South = KOR GOV] lost a boat, and the [North = PRK GOV] gave it back.",
    "South Korea sent envoys. The two [Koreas = KOR GOV + PRK GOV] talked.",
    "Nigeria sent envoys. The [South = nobody] is calm.",
  ]));

describe("bodies that no lexicon knows", () =>
  checkMentions([
    "The [Ojala Relief Forum = NGO NGO] urged Chad to wait.",
    "The [Red Sand Liberation Front = UNK REB] left.",
    "The [Coast Herald = UNK JRN] closed. [Northern Steel Ltd = UNK BUS] closed.",
    "The [Christian Association = NGA REL] of Nigeria left.",
    "The [Central Organization = UNK LAB] of Trade Unions left.",
    "The [Blue Door Council = UNK] left.",
    "The Ojala Relief Forum deplores the raid. [We = NGO NGO] urge Chad to wait. The [Forum = NGO NGO] waits.",
    "The raid is over. [We = nobody] urge Chad to wait.",
    "Norway blames [two brothers = NOR CVL], Norway said.",
    "France and the European Union asked Peru to wait. Peru accused [them = FRA GOV + IGO IGO] of lying.",
    "Peru is at war, Peru said. The rebels killed six soldiers. The army shelled a village. [Both sides = PER REB + PER GOV] apologised.",
  ]));
