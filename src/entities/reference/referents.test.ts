import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("whom a pronoun means", () =>
  checkMentions([
    // The object of a verb is not its subject, also through "able to".
    "Peru was pleased. Chile was unable to stop [it = PER GOV].",
    // Who is named further down is somebody else.
    "Oslo met Rome. Rome saw that [it = ITA GOV] had erred.",
    "Rome met Oslo. [It = NOR GOV] said that Rome would wait.",
    "While the UK believes Chile erred, [it = GBR GOV] acknowledges that Chile has changed.",
    "Kenya and Uganda signed a pact. [Both = KEN GOV + UGA GOV] promised to pull back.",
    // "US" is no "us".
    "While the US believes Israel may not destroy Hamas, [it = USA GOV] acknowledges that Israel has changed.",
    "Kenya doubts that Uganda has goals for [its = UGA GOV] army.",
    "Kenya told Uganda that [it = UGA GOV] must wait.",
    "Kenya told Uganda that [it = KEN GOV] would wait.",
    "Kenya asked Uganda to wait. [It = UGA GOV] refused.",
    "Kenya asked Uganda to wait. [It = KEN GOV] sent a letter.",
    "Reuters reported that Peru had moved. [Its = PER GOV] envoy left.",
    "Italians know what [it = none]'s like to wait.",
  ]));

describe("who speaks, who leads and whose", () =>
  checkMentions([
    // The country of an officer follows "its" and "whose", not the place where the text is.
    "Peru closed its ports. Norway met Chile. [Its foreign minister, Ada Berg = NOR GOV], flew home. [Berg = NOR GOV] praised Chile.",
    "Ghana, whose [envoys = GHA GOV] chaired the talks, left.",
    "Kenya, a friend of Uganda, does not want war. [Its president = KEN GOV] spoke.",
    // Who says it, although the parser may see an object.
    'Peru sent a boat. Chile sent two. "[We = NOR GOV] saw both," said Norway\'s foreign minister.',
    // Nobody does to himself what a verb says, also where a pronoun stands for him.
    "Peru surrounded the hall. It never entered [it = nobody].",
    // What is quoted inside is another's word.
    'Peru fired. It spoke of "the friends of Peru".',
    "The Green Coast gang freed two men in Togo. Togo was glad. [A gang = TGO CRM] had taken them.",
    "Chad and Libya traded fire. Chad blamed Libya. Kenya has telephoned [both = TCD GOV + LBY GOV].",
    "Togo mourned. Last Saturday [young women = TGO CVL] marched.",
    "Chad condemned the use of [force = none].",
    "Peru held its vote on 1 [May = none].",
    "Togo mourned. The foreign minister spoke. [The water minister = TGO GOV] did not.",
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
