import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkMentions, nameText } from "./bracket.test.ts";

describe("countries, their people and capitals", () =>
  checkMentions([
    "[Peru = PER GOV] rejected the plan of [Ecuador = ECU GOV].",
    "[France = FRA GOV] and [Germany = DEU GOV] signed the treaty.",
    "The [U.S. = USA GOV] warned [Turkmenistan = TKM GOV] on Friday.",
    "[Belgrade = SRB GOV] rejected the proposal on Monday.",
    "The envoys met in [Vienna = nobody] on Monday.",
    "The minister flew to [Oslo = nobody] for talks.",
    "[Tokyo = JPN GOV] protested to [Seoul = KOR GOV] over the islands.",
    "[Nairobi = KEN GOV]'s answer angered [Kampala = UGA GOV].",
    "The [Geneva = nobody] talks failed.",
    "The [Indian = IND GOV] blockade hurt [Nepal = NPL GOV].",
    "[Two Somalis = none] and three [Kenyans = KEN CVL] were released by the gunmen.",
    "[The Russians = RUS GOV] refused to sign the protocol.",
    "1962 | [Moscow = SUN GOV] denied the charge.",
    "1962 | [The Kremlin = none] and the [White House = USA GOV] agreed.",
    "1962 | [Soviet officials = SUN GOV] spoke with [Cuban diplomats = CUB GOV].",
    "1999 | [Yugoslavia = YUG GOV] expelled the monitors.",
    "[The Dutch government = NLD GOV] apologised.",
    "Aid trucks entered [Gaza = PSE] on Sunday.",
    "[Taiwan = TWN GOV] scrambled jets after [China = CHN GOV] sent planes.",
    "[Kosovo = XKX GOV] closed the crossing with [Serbia = SRB GOV].",
    "A storm hit the coast of [Honduras = HND GOV].",
    "Farmers in turkey farms protested.",
  ]));

describe("seats of power and bodies", () =>
  checkMentions([
    "The [White House = USA GOV] criticised the vote.",
    "The [Kremlin = RUS GOV] denied the report.",
    "The [Pentagon = USA MIL] said two drones were shot down.",
    "[Downing Street = GBR GOV] declined to comment.",
    "Leaders met in the [Kremlin = nobody] on Tuesday.",
    "The [Knesset = ISR LEG] passed the law.",
    "The [United Nations = IGO IGO] urged both sides to stop.",
    "The [African Union = IGO IGO] suspended [Mali = MLI GOV].",
    "[NATO = IGO IGO] and the [European Union = IGO IGO] condemned the attack.",
    "The [IAEA = IGO IGO] inspected the plant.",
    "[Hezbollah = LBN REB] fired rockets at [Israel = ISR GOV].",
    "[Houthi rebels = YEM REB] seized a ship.",
    "2010 | The [Taliban = AFG REB] attacked the base.",
    "2023 | The [Taliban = AFG GOV] banned the poppy harvest.",
    "The [Rapid Support Forces = SDN REB] captured the town.",
    "[M23 = COD REB] took the airport at [Goma = nobody].",
    "The [International Committee of the Red Cross = NGO NGO] visited the prisoners.",
    "[Amnesty International = NGO NGO] accused the police of torture.",
    "[Reuters = GBR JRN] reported the deal first.",
    "The [FARC = COL REB] released [two soldiers = UNK MIL].",
    "[UN officials = IGO IGO] briefed [the Security Council = none].",
    "[Hamas leaders = PSE REB] met [Egyptian mediators = EGY GOV].",
  ]));

describe("descriptions", () =>
  checkMentions([
    "[Turkish and Greek officials = TUR GOV + GRC GOV] met in Ankara.",
    "[French, German and British diplomats = FRA GOV + DEU GOV + GBR GOV] flew home.",
    "2022 | [Senior Biden administration officials = USA GOV] urged restraint.",
    "[The foreign ministers of France and Germany = FRA GOV + DEU GOV] met.",
    "[The president of Chad = TCD GOV] dissolved [the parliament = TCD LEG].",
    "[Egypt's foreign ministry = EGY GOV] summoned the envoy.",
    "[The Ministry of Defence of Sudan = SDN MIL] denied the raid.",
    "[The Pakistani army = PAK MIL] returned fire.",
    "[Two American citizens = USA CVL] were freed.",
    "[A senior Israeli defense official = ISR MIL] spoke on condition of anonymity.",
    "[Palestinian militants = PSE REB] fired rockets.",
    "[European governments = UNK GOV] have doubts.",
    "[Ethiopian troops = ETH MIL] crossed the border.",
    "[Police in Nairobi = none] fired tear gas.",
    "[Iran-backed militias = UNK REB] attacked the base.",
    "[The Saudi-led coalition = SAU] bombed the port.",
    "[Opposition leader Raila Odinga = KEN OPP] called off the march.",
    "[The Colombian Supreme Court = COL JUD] upheld the ruling.",
    "[Ukraine's military intelligence = UKR SPY] said the ship was sunk.",
    "[Sudanese protesters = SDN CVL] blocked the bridge.",
    "[Thai opposition parties = THA OPP] walked out.",
    "[Kurdish fighters = UNK REB] held the town.",
    "[Chinese state media = CHN JRN] mocked the speech.",
    "[A spokesman for the Kremlin = RUS GOV] declined to comment.",
    "[The Taliban government = AFG GOV] closed the schools.",
    "The [hostage = none] talks resumed.",
    "[The group's leader = nobody] vowed revenge.",
  ]));

describe("titles and names", () =>
  checkMentions([
    "[U.S. Defense Secretary Lloyd Austin = USA MIL] called his counterpart.",
    "[The Israeli Prime Minister, Benjamin Netanyahu, = none] spoke.",
    "[The Israeli Prime Minister, Benjamin Netanyahu = ISR GOV], spoke.",
    "[President Joe Biden = USA GOV] warned [Israel = ISR GOV].",
    "[Secretary of State Antony Blinken = USA GOV] landed in [Cairo = nobody].",
    "[Moldovan President Vasile Munteanu = MDA GOV] dissolved the cabinet.",
    "[Sri Lankan army commander Gen. Nimal Perera = LKA MIL] visited the camp.",
    "[Hamas spokesman Karim Masri = PSE REB] rejected the offer.",
    "1962 | [President Kennedy = USA GOV] wrote to [Chairman Khrushchev = SUN GOV].",
    "1962 | [Dean Rusk = USA GOV] saw [Andrei Gromyko = SUN GOV] that night.",
    "1962 | [McNamara = USA MIL] briefed reporters.",
    "2002 | [Bush = USA GOV] accused [Iraq = IRQ GOV].",
    "2003 | [Chirac = FRA GOV] opposed the war.",
    "[Kofi Annan = IGO IGO] urged a truce.",
    "[UN Secretary-General Antonio Guterres = IGO IGO] called for calm.",
    "[Vladimir Putin = RUS GOV] met [Xi Jinping = CHN GOV].",
    "[Natalia Gavrilescu = UNK] wrote the letter.",
    "[Danish Foreign Minister Karen Holst = DNK GOV] flew to [Lima = nobody].",
    "[Jordan Whitfield = UNK] resigned.",
    // Who has the first name by which the press calls a leader is somebody else.
    "[Saddam = IRQ GOV] refused.",
    "[Nurse Saddam Wako = UNK MED] thanked [Chad = TCD GOV].",
  ]));

describe("who is meant", () =>
  checkMentions([
    "The [United States = USA GOV] told Qatar of [its = USA GOV] advice.",
    "Peru bombed the bridge. [The country = PER GOV] denied it later.",
    "Rebels shelled Gaza. Doctors in [the enclave = PSE] called for help.",
    "Ethiopia praised Kenya. [Its army = ETH MIL] withdrew.",
    "Egypt and Ethiopia resumed talks. [Both sides = EGY GOV + ETH GOV] claimed success.",
    "Natalia Gavrilescu, the Moldovan foreign minister, resigned. [Gavrilescu = MDA GOV] gave no reason.",
    "2023 | Antony Blinken arrived in Amman. [He = USA GOV] met the king. [Blinken = USA GOV] left on Friday.",
    "The Nile Basin Authority (NBA) met. [NBA officials = UNK] declined to comment.",
    '"[We = ISR GOV] will not wait," a senior Israeli official said.',
    "Iran's foreign ministry rejected the report. [The ministry = IRN GOV] called it false.",
    "The Biden administration praised Egypt. [The administration = USA GOV] sent aid.",
    "Hamas released two women. [The group = PSE REB] asked for a truce.",
    "Angela Merkel spoke first. [She = DEU GOV] defended the deal.",
    "France and Spain signed the pact. [They = FRA GOV + ESP GOV] will share the costs.",
    "Following an attack on Mali, France reaffirmed its support for [its ally = MLI GOV].",
    "[It = none] is believed that the talks failed.",
    "Russia, China and India met. [The two countries = nobody] agreed.",
    "1962 | In Havana, Fidel Castro ordered [the army = CUB MIL] to mobilize.",
    "Cuba has missiles. Jets flew over [the island = CUB GOV] from Florida.",
    "[Ankara's allies = nobody] backed the plan.",
    "[A spokeswoman = TUR GOV] for the Turkish foreign ministry, [Ayse Demir = TUR GOV], told reporters that [her country = TUR GOV] would wait.",
    "Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki signed the accord. [They = ETH GOV + ERI GOV] embraced.",
    "Hamas and [its leaders = PSE REB] rejected the plan of Israel.",
    'Adlai Stevenson, the American ambassador, spoke first. "[I = USA GOV] am prepared to wait," he said.',
    "[Troops from the Rapid Support Forces = SDN REB] shot at witnesses.",
    "Britain sent ships. [Prime Minister Harold Wainwright = GBR GOV] defended the move.",
  ]));

test("persons without a name are anonymous, offices and spokespersons are not", () => {
  const said = (text: string) =>
    nameText(text)
      .mentions.filter((m) => m.kind === "description")
      .map((m) => m.anonymous);
  assert.deepEqual(said("A senior Turkish official resigned."), [true]);
  assert.deepEqual(said("Diplomats left."), [true]);
  assert.deepEqual(said("The Turkish foreign minister left."), [false]);
  assert.deepEqual(said("A spokesman for the Kremlin left."), [false]);
  assert.deepEqual(said("The Turkish army left."), [false]);
});

test("mentions come by start, of nested ones the longer first", () => {
  const { mentions } = nameText(
    "U.S. officials and the president of Chad met Lloyd Austin, the U.S. defense secretary.",
  );
  const places = mentions.map((m) => [m.span.start, -m.span.end] as const);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
});

test("a parse of nothing but tokens is survived", () => {
  const named = nameText("");
  assert.deepEqual(named.mentions, []);
});

describe("who somebody is by what is written beside the name, and when", () =>
  checkMentions([
    "2015 | [Donald Trump = USA] spoke in Ohio.",
    "2018 | [Donald Trump = USA GOV] spoke in Ohio.",
    "[Ada Berg = USA LEG] (R-Ohio) and [Sen. Jo Moe = USA LEG], [D = none]-Conn., met.",
    "[Gov. Ada Berg = USA GOV], R-[Ohio = none], spoke.",
    "U.S. officials met [French, German, and British diplomats = FRA GOV + DEU GOV + GBR GOV].",
    "2016 | [ISIS = IRQ REB] recently told its members to wait.",
    "[U.S. Surgeon General Jo Moe = USA GOV] spoke.",
    "[A guest speaker = nobody] praised Peru. [The speaker = PER LEG] of the parliament left.",
    "Her father [Juan Sow = UNK] left. [Father Jo Moe = UNK REL] prayed.",
    "Nigeria's president met [the House of Representatives = NGA LEG].",
    "[Ada Rhodes = UNK] left the club. [Rhodes = UNK] was told in [Rhodes = nobody] to wait.",
  ]));
