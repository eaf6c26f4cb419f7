/** PLOVER's sectors in plain words, for labels and for the page: "MIL" is "armed forces". */

import type { Sector } from "../model/plover.ts";

const WORDS: Readonly<Record<Sector, string>> = {
  GOV: "government",
  MIL: "armed forces",
  LEG: "legislature",
  JUD: "courts",
  SPY: "intelligence service",
  COP: "police",
  PTY: "political party",
  REB: "rebels",
  UAF: "unidentified armed group",
  PRM: "paramilitaries",
  AGR: "farming",
  BUS: "business",
  CRM: "organised crime",
  CVL: "civilians",
  EDU: "education",
  ELI: "leading figures",
  JRN: "media",
  LAB: "labour",
  MED: "health services",
  REF: "refugees",
  OPP: "opposition",
  REL: "religious body",
  SOC: "civil society",
  IGO: "intergovernmental body",
  NGO: "non-governmental organisation",
  MNC: "multinational company",
};

export const sectorWords = (sector: Sector): string => WORDS[sector];
