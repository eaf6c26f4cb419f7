/** Who takes part in the invented crisis. The country codes are from the range that ISO 3166 leaves to users. */

import type { Identity } from "../../../src/model/party.ts";

export const MEROVIA: Identity = { name: "Merovia", code: "XME", sector: "GOV", entity: "merovia-gov" };
export const MEROVIAN_ARMY: Identity = {
  name: "Merovian Army",
  code: "XME",
  sector: "MIL",
  entity: "merovia-mil",
};
export const KALTLAND: Identity = { name: "Kaltland", code: "XKA", sector: "GOV", entity: "kaltland-gov" };
export const HARSK: Identity = { name: "Harsk", code: "XHA", sector: "GOV", entity: "harsk-gov" };
export const COMMISSION: Identity = {
  name: "Lakes Commission",
  code: "IGO",
  sector: "IGO",
  entity: "lakes-commission",
};
export const FARMERS: Identity = {
  name: "Orran Valley Farmers’ Union",
  code: "XKA",
  sector: "AGR",
  entity: null,
};
export const BLUE_TENT: Identity = { name: "Blue Tent", code: "NGO", sector: "NGO", entity: null };
