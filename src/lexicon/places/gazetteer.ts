/** All places of the gazetteer in one list; countries, their capitals and best-known places come from their entries. */

import type { GazetteerPlace } from "../gazetteer-place.ts";
import { CITIES } from "./cities.ts";
import { CROSSINGS } from "./crossings.ts";
import { ISLANDS } from "./islands.ts";
import { PROVINCES } from "./provinces.ts";
import { REGIONS_OF_COUNTRIES } from "./regions.ts";
import { SITES } from "./sites.ts";
import { WATERS } from "./waters.ts";

export const GAZETTEER: readonly GazetteerPlace[] = [
  ...CROSSINGS,
  ...WATERS,
  ...SITES,
  ...ISLANDS,
  ...REGIONS_OF_COUNTRIES,
  ...PROVINCES,
  ...CITIES,
];
