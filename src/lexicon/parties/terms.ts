/**
 * Terms of office by date, and how far they are known.
 *
 * Source: the public record of offices held, written from general knowledge: days for those most in the news, months where a
 * month is known, years elsewhere; where nobody held an office, or it is not known who, there is a gap. Checked entry by
 * entry against public lists of office holders, names and years, days where the lists have them: the foreign ministers of
 * Algeria, Mali and Uzbekistan, the heads of government of Russia since 2000, the ministers and heads of Australia (to 2013) and
 * Austria (to 2008), and single terms in Armenia, Azerbaijan, Britain, Colombia, Egypt, Eritrea, Ethiopia, Italy, Kenya, Morocco,
 * Pakistan, Portugal, Rwanda, South Africa, Sudan, Taiwan and Ukraine: 75 terms, none with a wrong name, one begun a year late and
 * seven missing, which are mended. The rest was not compared with a reference.
 * Facts only, no text was copied; public offices only.
 */

import type { OfficeEntry } from "../party-entry.ts";
import { AFRICA_TERMS } from "./terms-africa.ts";
import { AMERICAS_TERMS } from "./terms-americas.ts";
import { ASIA_TERMS } from "./terms-asia.ts";
import { EUROPE_TERMS } from "./terms-europe.ts";
import { MIDDLE_EAST_TERMS } from "./terms-middle-east.ts";

export const TERMS: readonly OfficeEntry[] = [
  ...EUROPE_TERMS,
  ...MIDDLE_EAST_TERMS,
  ...AMERICAS_TERMS,
  ...AFRICA_TERMS,
  ...ASIA_TERMS,
];

/** Of a text after this month nobody can say by these lists who held an office. */
export const TERMS_UNTIL = "2025-06";

/** Last words of names of the lists that are plain words, places or far more often somebody else: alone they name nobody. */
export const SILENT_SURNAMES: readonly string[] = [
  "Andrews", "Anthony", "Arthur", "Bishop", "Champagne", "Christie", "Clark", "Davis", "Douglas", "English", "Faulkner",
  "Graham", "Granger", "Harris", "Hill", "Jensen", "Johnston", "Mitchell", "Moore", "Nelson", "Nepal", "Novak", "Parts",
  "Payne", "Perez", "Reynolds", "Salam", "Simpson", "Spencer", "Stuart", "Suarez", "Taylor", "Thomas", "Thompson", "Valencia",
  "Walker",
];

/**
 * Countries whose people the press calls by the whole name, or by another part of it than the last: of those whom only the
 * lists of terms bring, the last word alone names nobody.
 */
export const WHOLE_NAMES: readonly string[] = [
  "ARE",
  "BHR",
  "BRN",
  "BTN",
  "CHN",
  "ERI",
  "ETH",
  "IDN",
  "ISL",
  "KHM",
  "KOR",
  "KWT",
  "LAO",
  "MDV",
  "MMR",
  "MNG",
  "MYS",
  "OMN",
  "PRK",
  "QAT",
  "SAU",
  "SDN",
  "SOM",
  "SSD",
  "THA",
  "TLS",
  "TWN",
  "VNM",
];
