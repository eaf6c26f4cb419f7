/**
 * Houses, squares, bases and plants that news names where something happens at them: "met at the Kremlin", "rallied outside the
 * White House". Where such a name acts or is addressed it is a body, which parties/seats.ts knows.
 * Source: common knowledge of geography; facts, no text was copied, and no view on any claim.
 */

import type { GazetteerPlace } from "../gazetteer-place.ts";

const sites = (country: string, list: string): readonly GazetteerPlace[] =>
  list.split("; ").map((entry) => {
    const [name = "", ...also] = entry.split(" | ");
    return { name, country, kind: "site", also };
  });

export const SITES: readonly GazetteerPlace[] = [
  ...sites("USA", "White House; Oval Office; Capitol Hill; Pentagon; Camp David; Mar-a-Lago; Fort Bragg; Fort Hood"),
  ...sites("RUS", "Kremlin; Red Square"),
  ...sites("GBR", "Downing Street; Whitehall; Chequers; Trafalgar Square; Buckingham Palace; Lancaster House"),
  ...sites("FRA", "Elysee Palace | Élysée Palace | Elysee | Élysée; Quai d'Orsay; Place de la Republique"),
  ...sites("CHN", "Zhongnanhai; Great Hall of the People; Tiananmen Square | Tiananmen; Diaoyutai"),
  ...sites("DEU", "Brandenburg Gate; Ramstein | Ramstein Air Base; Schloss Bellevue | Bellevue Palace"),
  ...sites("CHE", "Palais des Nations; Palais Wilson; Buergenstock | Bürgenstock"),
  ...sites("AUT", "Hofburg; Ballhausplatz; Palais Coburg"),
  ...sites("ITA", "Quirinale | Quirinal Palace; Palazzo Chigi | Chigi Palace; Camp Darby"),
  ...sites("TUR", "Taksim Square; Dolmabahce Palace | Dolmabahçe Palace; Incirlik | Incirlik Air Base; Silivri prison"),
  ...sites("KOR", "Blue House; Gwanghwamun; Camp Humphreys"),
  ...sites("PRK", "Yongbyon; Punggye-ri; Kim Il Sung Square"),
  ...sites("PHL", "Malacanang | Malacañang | Malacanang Palace; Camp Crame"),
  ...sites("IND", "Rashtrapati Bhavan; India Gate; Jantar Mantar; Red Fort"),
  ...sites("BRA", "Planalto | Planalto Palace"),
  ...sites("ARG", "Casa Rosada; Plaza de Mayo"),
  ...sites("VEN", "Miraflores | Miraflores Palace; Fuerte Tiuna; Ramo Verde"),
  ...sites("CHL", "La Moneda | La Moneda Palace"),
  ...sites("NGA", "Aso Rock | Aso Villa; Eagle Square"),
  ...sites("ZAF", "Union Buildings; Robben Island"),
  ...sites("IRN", "Evin prison | Evin; Fordow; Natanz; Bushehr"),
  ...sites("IRQ", "Green Zone; Abu Ghraib; Camp Taji; Ain al-Asad"),
  ...sites("SYR", "Sednaya prison | Saydnaya prison; Hmeimim; Al-Tanf | Tanf"),
  ...sites("ISR", "Dimona; Ofer prison | Ofer Prison"),
  ...sites("EGY", "Tora prison; Rabaa square | Rabaa al-Adawiya"),
  ...sites("AFG", "Bagram | Bagram Air Base; Tora Bora"),
  ...sites("UKR", "Chernobyl | Chornobyl; Azovstal"),
  ...sites("MMR", "Insein prison | Insein Prison"),
  ...sites("CUB", "Guantanamo Bay | Guantánamo Bay; Revolution Square"),
  ...sites("VAT", "St. Peter's Square; Sistine Chapel"),
  ...sites("DJI", "Camp Lemonnier"),
];
