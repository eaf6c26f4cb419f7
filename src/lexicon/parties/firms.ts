/**
 * Firms that are often in the news: those at work in many countries with the code MNC, state firms with that of their state.
 * Names that are plain words alone ("Shell", "Orange") stand only with a second word.
 * Source: the names that they bear; facts, no text was copied.
 */

import type { BodyEntry } from "../party-entry.ts";

const firm = (code: string, name: string, ...aliases: string[]): BodyEntry => ({
  id: `firm-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
  name,
  aliases,
  code,
  sector: "BUS",
});

/** Names by code, those of one firm with "|" between. */
const NAMES: Readonly<Record<string, string>> = {
  MNC: "Total Energies; Shell plc|Shell Oil; Eni; Equinor; ConocoPhillips; Perenco; Tullow Oil; Woodside Energy; Halliburton; Schlumberger; Baker Hughes; Glencore; Rio Tinto; BHP; Anglo American; AngloGold Ashanti; Barrick Gold|Barrick Mining|Barrick; Newmont; First Quantum Minerals|First Quantum; Freeport-McMoRan|Freeport; Ivanhoe Mines; Gold Fields; Kinross Gold|Kinross; B2Gold; Teck Resources; Orano; Areva; Cameco; Trafigura; Vitol; Gunvor; Cargill; Bunge; Nestle|Nestlé; Unilever; Dole Food; Chiquita; Del Monte Foods; Olam; Socfin; MSC Mediterranean Shipping|Mediterranean Shipping Company; CMA CGM; Hapag-Lloyd; Bollore Logistics|Bolloré; DP World; AP Moller-Maersk|A.P. Moller-Maersk; Vodafone; MTN Group; Airtel; Millicom; Telefonica; Digicel; Alphabet Inc; Meta Platforms; Telegram app; WhatsApp; Nvidia; Intel Corporation; ASML; Samsung Electronics|Samsung; ZTE; Raytheon|RTX Corporation; Northrop Grumman; BAE Systems; Rheinmetall; Thales Group; Leonardo SpA; Saab AB; Baykar; NSO Group; G4S; Academi|Blackwater; Constellis; ArcelorMittal; Holcim|LafargeHolcim|Lafarge; General Electric; Enel; Engie; Veolia; Bechtel; Pfizer; Moderna; AstraZeneca; McDonald's; Coca-Cola; PepsiCo; Toyota; Stellantis; JPMorgan|JPMorgan Chase; Goldman Sachs; HSBC; Standard Chartered; BNP Paribas; Deutsche Bank; Raiffeisen Bank International|Raiffeisen; BlackRock",
  CHN: "China National Petroleum Corporation|CNPC|PetroChina; Sinopec; China National Offshore Oil Corporation|CNOOC; CMOC; Zijin Mining|Zijin; Sinohydro; China Communications Construction Company; China Merchants Port; COSCO Shipping|Cosco Shipping",
  RUS: "Lukoil; Nornickel|Norilsk Nickel; Rusal; Alrosa; Sberbank; Novatek; Transneft",
  ARE: "Abu Dhabi National Oil Company|ADNOC", QAT: "QatarEnergy|Qatar Petroleum", KWT: "Kuwait Petroleum Corporation",
  IRQ: "Basra Oil Company", IRN: "National Iranian Oil Company", LBY: "National Oil Corporation", DZA: "Sonatrach", AZE: "SOCAR", KAZ: "KazMunayGas; Kazatomprom",
  NGA: "NNPC|NNPCL|Nigerian National Petroleum Company|Nigerian National Petroleum Corporation; Dangote Group|Dangote Refinery", AGO: "Sonangol; Endiama", COD: "Gecamines", ZMB: "ZCCM-IH; Konkola Copper Mines", ZAF: "Eskom; Transnet; Sasol; Sibanye-Stillwater", GHA: "Cocobod|COCOBOD", MLI: "SOMILO", GIN: "Simandou consortium", NER: "SOMAIR|Somair; COMINAK", CMR: "SONARA", TCD: "Societe des Hydrocarbures du Tchad",
  VEN: "Petroleos de Venezuela; Citgo", MEX: "Pemex|PEMEX; Comision Federal de Electricidad", BRA: "Petrobras; Vale SA; Embraer; Eletrobras; JBS", COL: "Ecopetrol", ECU: "Petroecuador", PER: "Petroperu", BOL: "YPFB|Yacimientos Petroliferos", ARG: "YPF", CHL: "Codelco; SQM", CUB: "Gaesa|GAESA", PAN: "Cobre Panama",
  IND: "Adani Group; Reliance Industries; Tata Group; Coal India; Air India", PAK: "Pakistan International Airlines", IDN: "Pertamina; Freeport Indonesia|PT Freeport Indonesia; Garuda Indonesia", MYS: "Petronas", THA: "PTT Public Company", MMR: "Myanma Oil and Gas Enterprise; Myanma Economic Holdings", VNM: "PetroVietnam", MNG: "Erdenes Tavan Tolgoi; Oyu Tolgoi", KGZ: "Kumtor Gold Company", TWN: "TSMC|Taiwan Semiconductor Manufacturing; Foxconn", PNG: "Bougainville Copper", KOR: "Hyundai; Hanwha",
  UKR: "Energoatom; Ukrenergo; Ukrzaliznytsia; DTEK", TUR: "Turkish Airlines; BOTAS|Botas", POL: "PKN Orlen|Orlen", HUN: "MOL Group", SRB: "NIS oil company|Naftna Industrija Srbije", BLR: "Belaruskali; Belavia", MDA: "Moldovagaz", BGR: "Bulgargaz", GRC: "Public Power Corporation",
  LKA: "Ceylon Petroleum Corporation", NPL: "Nepal Oil Corporation", ETH: "Ethiopian Airlines; Ethio Telecom", KEN: "Safaricom; Kenya Airways; Kenya Power", EGY: "Suez Canal Authority", ISR: "Elbit Systems; NewMed Energy", SSD: "Nilepet", SUR: "Staatsolie", TTO: "Petrotrin", MOZ: "Mozambique LNG",
};

export const FIRMS: readonly BodyEntry[] = Object.entries(NAMES).flatMap(([code, list]) =>
  list.split("; ").map((names) => {
    const [name = "", ...aliases] = names.split("|");
    return firm(code, name, ...aliases);
  }),
);
