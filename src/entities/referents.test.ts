import { describe } from "node:test";
import { checkMentions } from "./bracket.test.ts";

describe("whom a pronoun means", () =>
  checkMentions([
    // The object of a verb is not its subject, also through "able to".
    "Peru was pleased. Chile was unable to stop [it = PER GOV].",
    // Who is named further down is somebody else.
    "Oslo met Rome. Rome saw that [it = ITA GOV] had erred.",
    "Rome met Oslo. [It = NOR GOV] said that Rome would wait.",
    "While the UK believes Chile erred, [it = GBR GOV] acknowledges that Chile has changed.",
    "Kenya doubts that Uganda has goals for [its = UGA GOV] army.",
    "Kenya told Uganda that [it = UGA GOV] must wait.",
    "Kenya told Uganda that [it = KEN GOV] would wait.",
    "Kenya asked Uganda to wait. [It = UGA GOV] refused.",
    "Kenya asked Uganda to wait. [It = KEN GOV] sent a letter.",
    "Reuters reported that Peru had moved. [Its = PER GOV] envoy left.",
    "Italians know what [it = none]'s like to wait.",
  ]));

describe("those of another country", () =>
  checkMentions([
    "Officials from Kenya met [those from Canada and Italy = CAN GOV + ITA GOV].",
    "The generals of Chad met [those of Niger = NER MIL].",
    "He spoke to several leaders, including [those of Chad = TCD GOV].",
    "He thanked [those = none] in the hall.",
  ]));

describe("a name and what stands before or after it", () =>
  checkMentions([
    "[Twenty New People's Army (NPA) rebels = PHL REB] surrendered.",
    "The Green Coast Movement met. [The movement = UNK] said so.",
    "2019 | [Sisi = EGY GOV] spoke.",
  ]));

describe("places and things", () =>
  checkMentions([
    "Shells hit [a village = nobody] in northern Chad.",
    "Jets struck [20 Hamas targets = PSE REB].",
    "Jets struck [Malian army positions = MLI MIL].",
    "Gunmen attacked [an army base = MLI MIL] in Mali.",
    "Jets struck [militant targets = UNK REB].",
    "Rebels burned [the convoy = nobody].",
    "[The Kenyan military = KEN MIL] said so.",
  ]));
