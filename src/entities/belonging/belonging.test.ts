/** Institutions, forces, groups and office holders that the words give no country. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkMentions, identitiesOf, nameText } from "../bracket.test.ts";

describe("the country that the text is about", () =>
  checkMentions([
    "Protesters marched in Lima on Monday. [The army = PER MIL] stayed in its barracks.",
    "[Police = UNK COP] arrested forty men on Sunday. [The government = UNK GOV] called them bandits.",
    "Gabon closed its schools after riots. France condemned the violence and urged [the army = GAB MIL] to show restraint.",
    "Gabon closed its schools. Gabon's president spoke. In Cameroon, President Paul Biya met his cabinet. [The army = CMR MIL] was placed on alert.",
    "Syria and Iran sent envoys to Geneva. [The police = UNK COP] closed the road.",
    "[Soldiers = NER MIL] seized the palace in Niamey. Niger's president was detained. [Officers = NER MIL] read a statement on [state television = NER JRN].",
    "Latvia mourned on Friday. [Parliament = LVA LEG] met at noon and [the opposition = LVA OPP] walked out.",
    "Togo held its breath. [The ruling party = TGO PTY] claimed victory, and [residents = TGO CVL] queued for bread.",
    "Togo held its breath. [Border guards = TGO MIL] turned back [lorries = none]. [The central bank = TGO GOV] raised rates.",
    "Ghana raised the price of fuel. [A court = GHA JUD] upheld the decree and [a union federation = GHA LAB] called a strike.",
    "Two French tourists were arrested in Togo. [Police = TGO COP] gave no reason.",
    "Senegal has moved [troops = SEN MIL] to the border.",
    "Senegal closed its border with Mali. [Soldiers = SEN MIL] dug trenches.",
    "Kenyan officials said [the army = KEN MIL] had crossed the border.",
    "French diplomats left Niger. [The junta = NER GOV] had ordered them out.",
    "[The Foreign Ministry = UNK GOV] protested.",
    "An international court ruled against Chad. [An international court = UNK JUD] is slow.",
    "Gunmen attacked a market in Chad. [Foreign tourists = UNK CVL] fled.",
    "[Gunmen = UNK REB] attacked a market in Chad.",
    "Chad counted its dead. [Diplomats = UNK GOV] feared more, and [mediators = UNK GOV] flew in.",
    "Chad counted its dead, according to [two people = UNK CVL] with knowledge of the matter.",
    "Talks between Yemen and Oman opened in Geneva. [The police = UNK COP] closed the road.",
    "Fiji, Tonga and Samoa sent ships. [The navy = UNK MIL] found nobody.",
    "Sudan denied the report. [The prosecutor's office = SDN JUD] opened an inquiry.",
    "Chadian rebels took the town. [The rebels = TCD REB] freed two pilots.",
    "Mali mourned. [Rebels = MLI REB] had killed [ten soldiers = MLI MIL].",
    "The Tigray People's Liberation Front freed a pilot. [A rebel commander = ETH REB] spoke on the radio.",
    "A union federation called a strike in Togo. Police arrested [its leaders = TGO LAB].",
    "Togo mourned. [The ministers = TGO GOV] met in secret, and [all parties = UNK PTY] agreed.",
    "Peru and Chile quarrelled. [The two men = UNK CVL] met.",
    "Chad and Libya traded fire. Chad's army shelled the road, and Libya's army mined it. [Civilians = UNK CVL] fled.",
    "Chad and Libya signed [a defence alliance = nobody].",
    "[Families = TGO CVL] of the dead marched in Togo.",
    "Police in Malta spoke to sailors. France, a friend of both, paid. [France = FRA GOV], a friend of both, paid.",
    "Villagers from Stung Treng rowed home. [Villagers from Stung Treng = KHM CVL] rowed home.",
    "Uganda sent police to the lake. [A police colonel = UGA COP] was hurt.",
  ]));

describe("office holders whom no dictionary knows", () =>
  checkMentions([
    "Mali held its breath. [Defence Minister Sekou Traore = MLI MIL] ruled out talks. [Traore = MLI MIL] blamed the weather, and [he = MLI MIL] left.",
    "[President Amadou Keita = MLI GOV] of Mali resigned. [Keita = MLI GOV] gave no reason.",
    "Ghana praised the plan, said the chairman, [President Amadou Keita = MLI GOV] of Mali.",
    "Bolivia counted its votes. [The mayor, Ana Ruiz = BOL GOV], refused to open the hall.",
    "[Latvia's defence minister, Janis Kalnins = LVA MIL], flew home. [Kalnins = LVA MIL] said nothing.",
    "[Janis Kalnins = LVA GOV], who heads the Latvian interior ministry, flew home.",
    "[Janis Kalnins = LVA MIL], defence minister of Latvia, flew home.",
    "Niger expelled the envoys. [The junta's spokesman = NER GOV], [Captain Issa Sow = NER GOV], read the order.",
    "Peru and Chile quarrelled over water. Chile is wary: [President Carlos Vidal = CHL GOV] asked for a map.",
    "Thailand sent an envoy to Dili for talks with [General Rui Alves = TLS MIL]. East Timor welcomed him. East Timor wants peace.",
    "[Malaysian Home Minister Hafiz Rahman = MYS GOV] resigned. [Rahman = MYS GOV] gave no reason.",
    "[Greek Cypriot leader Nikos Ioannou = CYP GOV] agreed.",
    "The World Health Organization met. [Director General Mei Tan = IGO IGO] spoke last.",
    "[President Arthur Quill = UNK GOV] resigned.",
    "Fiji, Tonga and Samoa signed the pact. [Foreign Minister Arthur Quill = UNK GOV] resigned.",
    "[The UN envoy = IGO IGO], [Johan Brandt = IGO IGO], flew home.",
  ]));

describe("two of whom the text spoke", () =>
  checkMentions([
    "Chad and Libya traded fire. [The presidents = TCD GOV + LBY GOV] spoke on Monday.",
    "Chad and Libya traded fire. [Both armies = TCD MIL + LBY MIL] withdrew. [The two sides = TCD GOV + LBY GOV] signed a truce.",
    "Chad and Libya traded fire. The presidents of [the two countries = TCD GOV + LBY GOV] met.",
    "Chad and Libya traded fire. Kenya met [envoys = TCD GOV + LBY GOV] of the two countries.",
    "Chad and Libya traded fire. Chad and Libya met. Kenya urged [both governments = TCD GOV + LBY GOV] to wait.",
    "Chad and Libya traded fire. Kenya urged [both governments = TCD GOV + LBY GOV] to wait.",
    "Chad and Libya traded fire. Chad blamed Libya, and Libya blamed Chad. Niger called for calm. [Both armies = TCD MIL + LBY MIL] withdrew.",
    "Chad, Libya and Niger traded fire. [Both armies = nobody] withdrew.",
    "Chad and Libya traded fire. [Each side = TCD GOV + LBY GOV] blamed the other.",
    "Kenya met them. Chad's army clashed with Libya's army. Chad blamed Libya. [The neighbours = TCD GOV + LBY GOV] signed a truce.",
    "Somali officials met al-Shabab elders. [Both sides = SOM GOV + SOM REB] kept quiet.",
    "[The two countries = nobody] agreed.",
  ]));

describe("groups called by a place, and bodies of many states", () =>
  checkMentions([
    "[Villagers = TZA CVL] in Zanzibar blocked the road.",
    "[Fishermen from Mombasa = KEN AGR] joined them.",
    "[The mayor of Lyon = FRA GOV] resigned.",
    "[Residents = UNK CVL] of Nowhereville fled after Spain, Italy and Greece closed the road.",
    "[Aid groups = NGO NGO] warned of famine in Chad. [Rights groups = NGO NGO] agreed.",
    "[Western aid groups = NGO NGO] left Chad.",
    "[UN agencies = IGO IGO] warned of famine.",
    "The World Health Organization sent doctors. [The agency = IGO IGO] asked for money.",
    "The European Commission fined the firm. The [Commission = IGO IGO] gave no reason.",
    "The African Union suspended Mali. [The bloc = IGO IGO] wants elections.",
    "NATO met. [The alliance = IGO IGO] sent ships.",
    "The African Union met. [The movement = nobody] denied it.",
    "Chadian rebels of the [Red Sand Front = TCD REB] freed a pilot.",
    "The [Red Sand Front = UNK] freed a pilot.",
  ]));

test("a headline and a dateline say where a text is at home, a place of talks alone does not", () => {
  const army = (text: string, frame: { dateline?: string; title?: string }) =>
    nameText(text, null, frame)
      .mentions.filter((m) => m.span.quote === "The army")
      .map(identitiesOf)
      .join();
  assert.equal(army("The army fired.", { dateline: "LAGOS (News) -" }), "NGA MIL");
  assert.equal(army("The army fired.", { title: "Ghana counts its votes" }), "GHA MIL");
  assert.equal(army("The army fired.", {}), "UNK MIL");
  assert.equal(
    army("Yemen and Oman quarrelled. The army fired.", { dateline: "GENEVA (News) -" }),
    "UNK MIL",
  );
  assert.equal(army("Yemen and Oman quarrelled. The army fired.", { dateline: "SANAA (News) -" }), "YEM MIL");
  assert.equal(army("LIMA, 3 March 2021. Gunmen fled. The army fired.", {}), "PER MIL");
});

test("institutions and single office holders are not anonymous, persons without a name are", () => {
  const said = (text: string) =>
    nameText(text)
      .mentions.filter((m) => m.kind === "description" && m.nature !== "thing")
      .map((m) => m.anonymous);
  assert.deepEqual(said("The army fired."), [false]);
  assert.deepEqual(said("The UN envoy left."), [false]);
  assert.deepEqual(said("The rebel commander left."), [false]);
  assert.deepEqual(said("A rebel commander left."), [true]);
  assert.deepEqual(said("A minister left."), [true]);
  assert.deepEqual(said("Ministers met in secret."), [true]);
  assert.deepEqual(said("The official resigned."), [true]);
  assert.deepEqual(said("Soldiers fired at the bridge."), [true]);
});
