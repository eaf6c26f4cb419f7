/** Whose officers, envoys, crews and departments are, and whom several words mean together: each rule both ways. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("whose they are by what is done and said", () =>
  checkMentions([
    // Who holds foreigners is none of them.
    "Peru and Chile quarrelled. Peru wrote to Chile, and Chile to Peru. [The navy = CHL MIL] detained 14 Peruvian fishermen.",
    "Peru and Chile quarrelled. Peru wrote to Chile. Peru waited. [The navy = PER MIL] detained 14 fishermen.",
    "Peru and Chile quarrelled. Peru wrote to Chile. [President Ada Berg = CHL GOV] called her Peruvian counterpart.",
    "Peru and Chile quarrelled. Peruvian state television said [the army = PER MIL] would fire.",
    // Unions turn to their own government.
    "Chad mourned. Chad waited. A union in Manila urged [the government = PHL GOV] to act.",
    "Chad mourned. Chad waited. Norway urged [the government = TCD GOV] to act.",
    "Togo waited. [A government spokesman = TGO GOV] left. [A spokesman = UNK GOV] left.",
    "Togo waited. Togo's president ordered [the labour department = TGO GOV] to act.",
    // A state punishes others' people.
    "Peru and Chile quarrelled. Peru waited. Peru imposed sanctions on [three generals = CHL MIL].",
    // What a spouse, a commander and a captain have.
    "The Malian army attacked. [Its men = MLI MIL] burned a market. [Its women = MLI CVL] fled.",
    "General Issa Sow of Mali spoke. [His men = MLI MIL] burned a market.",
    "[The captain = UNK LAB] of the ferry slept.",
    "[The Catholic bishop of Gao = MLI REL] prayed.",
    // An adjective behind a hyphen.
    "The [Inter-American Court = IGO IGO] ruled.",
    "The [National Human Rights Commission = UNK GOV] met. The [Human Rights Commission = IGO IGO] met.",
    "Egypt backs Ada Berg. Italy fears for its gas. [Its = ITA GOV] minister left.",
    "Togo waited. Togo voted. Peru sent a gift. Owners asked [the state = TGO GOV] for help.",
  ]));

describe("of whom one speaks again", () =>
  checkMentions([
    "The foreign ministers of Peru, Chile and Cuba met. Norway waited. [The ministers = PER GOV + CHL GOV + CUB GOV] agreed.",
    "The African Union met. [The envoy = IGO IGO] left.",
    "Norway met Peru. [The envoy = UNK GOV] left.",
    "Chad is at war. Chad waited, and Chad mourned. Norway urged [all parties = TCD] to the conflict to wait.",
    "Sudan's army shelled Zalingei and the Rapid Support Forces struck back. Norway and Kenya, which mediate between the two sides, called for calm. [Neither side = SDN GOV + SDN REB] gave way.",
    "Peru shelled Arica and Chile struck back. Norway and Kenya, which mediate between [the two sides = PER GOV + CHL GOV], left.",
    "Colombia met the National Liberation Army. Colombia said [the army = COL MIL] would leave.",
    "Peru and Chile quarrelled. Norway and Kenya sanctioned [three generals = UNK MIL].",
    "Talks between Peru and Chile began. Norway spoke. [Both sides = PER GOV + CHL GOV] waited.",
    "Peru and Chile quarrelled. Italy, which keeps a base there, pressed [both sides = PER GOV + CHL GOV] to wait.",
    "Somali officials met al-Shabab elders. The African Union urged [both sides = SOM GOV + SOM REB] to wait.",
    // A list shares its adjective, and a branch stands where it stands.
    "Chile freed Peruvian women, [children = PER CVL] and [pupils = PER EDU].",
    "Chile freed Peruvian women, [two children = CHL CVL] and a nun.",
    "Mozambique mourned. Mozambique sent troops. [Islamic State = MOZ REB] burned a school.",
    "Norway mourned. Norway sent troops. [Islamic State = IRQ REB] burned a school.",
    // Nobody arrests his own.
    "Police in Lima broke up a march of nurses and arrested [their = PER MED] leader.",
    "Police in Lima broke up a march of nurses and praised [their = PER COP] leader.",
    // Two whom nobody knows are two.
    "Ada Berg spoke. [She = UNK] thanked Peru, which had freed Olaf Dahl.",
    "China waited. [It = CHN GOV] has invited the minister to Beijing.",
    "The European Union praised the plan that Peru wrote when [it = PER GOV] joined.",
  ]));
