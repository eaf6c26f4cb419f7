/** Who somebody is by what the text tells of him, by the words of a name, and by what countries are called: each rule both ways. */

import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { checkMentions, nameText } from "../bracket.test.ts";

describe("who governs, as the text tells", () =>
  checkMentions([
    "[Ada Berg = UNK GOV] was sworn in on Friday. [Berg = UNK GOV] slept.",
    "[Ada Berg = UNK] was praised on Friday. [Berg = UNK] slept.",
    "[Ada Berg = UNK GOV] slept, and six of her ministers left.",
    "Chad waited. [Asunta Huillca = UNK CVL], president of the defence front, left.",
    "[The farmer Jean Kodi = UNK AGR] left. The man [Jean Kodi = UNK] met left.",
    "Peru sent [former president Ada Berg = PER ELI] to Chad.",
  ]));

describe("who is named behind a comma", () =>
  checkMentions([
    "Togo slept. [The ship's owner = UNK BUS], [Ostara = UNK BUS], met Chad.",
    "[The wife = PER CVL] of one of the guards, [Ada Berg = PER CVL], later met Peru.",
    "Chad slept. [The chairwoman = MLI AGR] of the [Malian Herders' League = MLI AGR], [Amina Sow = MLI AGR], later left town quietly.",
    "[Ravako = FJI LAB], the umbrella body of Fiji's unions, met.",
    "Ravako, the umbrella of [Fiji's unions = FJI LAB], met.",
    "[Ravako = UNK], a body of evidence, met.",
    "Two carriers, Denmark's Maersk and [Taiwan = TWN GOV]'s [Evergreen = TWN], filed suit against Panama.",
  ]));

test("who is named behind a comma has that name, and a body whoever speaks for it", () => {
  const nameOf = (text: string) => nameText(text).mentions[0]?.identities[0]?.name;
  assert.equal(nameOf("The ship's owner, Ostara, met Chad."), "Ostara");
  assert.equal(nameOf("The mayor of Zinder, Ali Sow, met Chad."), "Ali Sow");
  assert.equal(nameOf("A spokesman for the Chadian army, Ali Sow, accused Libya."), "Chad");
});

describe("who left office", () =>
  checkMentions([
    "[Barack Obama = USA GOV] met Chad in 2012.",
    "[Barack Obama = USA ELI] met Chad in 2019.",
    "[Republican nominee Barack Obama = USA PTY] met Chad in 2012.",
    "[Presidential candidate Ada Berg = TCD PTY] of Chad met Peru.",
    "The [Democratic National Committee = USA PTY] met.",
  ]));

describe("bodies by the words of their names", () =>
  checkMentions([
    "The [U.S. Commerce Department = USA GOV] denied it.",
    "The [State Committee for National Security = UNK GOV] denied it.",
    "[Peru's growers' council = PER AGR] and [Peru's city council = PER GOV] met.",
    "Peru slept. [The monks' association Sunterac = UNK REL] met.",
    "Peru's [High Security Council = PER GOV] met. The [UN Security Council = IGO IGO] did not.",
    "Chad's [KGB = TCD SPY] and the [KGB = RUS SPY] denied it.",
    "[Minusca = IGO IGO] and [Pemex = MEX BUS] met. [Shape = none] the metal.",
    "The [High Commissioner for Human Rights = IGO IGO] called Chad.",
    "The [Ethiopian Human Rights Commission = ETH GOV] met.",
    "The [Integrated Stabilization Mission = IGO IGO] (MINUSCA) left.",
    "The [Salt Relief Alliance = NGO NGO] left.",
  ]));

describe("lands by what they are called", () =>
  checkMentions([
    "Tonga and Taiwan quarrelled. Taiwan waited. It apologised to [the kingdom = TON GOV].",
    "Iran and Afghanistan quarrelled. [The Islamic Republic = IRN GOV] waited.",
    "[West African leaders = UNK GOV] met.",
    "[Greenland = GRL GOV] refused the offer.",
  ]));

describe("forces and gangs by what was named with them", () =>
  checkMentions([
    "Togo's army left. Togo's police fired. [Officers = TGO COP] beat two men.",
    "Togo's police left. Togo's army fired. [Officers = TGO MIL] beat two men.",
    "[An American pilot = USA LAB] was held. [An American fighter pilot = USA MIL] was held.",
    "A trawler sank off Peru. [The sailors = UNK LAB] were saved.",
    "A frigate sank off Peru. [The sailors = UNK MIL] were saved.",
    "Nigeria waited. Peru waited. [The officers = TGO MIL] who toppled Togo's president spoke.",
    "In Lima, Peru's dockers slept. Chad waited. Their union met. [Viv Ansanm gunmen = HTI CRM] left.",
  ]));

describe("those around somebody hold no office of his", () =>
  checkMentions([
    "Mitch McConnell spoke in the Senate. [His team = USA] left. [McConnell backers = USA] left.",
    "Emmanuel Macron spoke in Paris. [His team = FRA GOV] left. [Macron backers = FRA] left.",
  ]));
