/** The parties of the invented crisis over the port of Tal. Their country codes are from the range that ISO leaves to users. */

import type { Identity } from "../../src/model/party.ts";

export const NORLAND: Identity = { name: "Norland", code: "XNO", sector: "GOV", entity: "norland-gov" };
export const KESTRIA: Identity = { name: "Kestria", code: "XKE", sector: "GOV", entity: "kestria-gov" };
export const KESTRIAN_ARMY: Identity = {
  name: "Kestrian Army",
  code: "XKE",
  sector: "MIL",
  entity: "kestria-mil",
};
export const MORANIA: Identity = { name: "Morania", code: "XMO", sector: "GOV", entity: "morania-gov" };
export const TAL_COUNCIL: Identity = {
  name: "Tal Council",
  code: "XKE",
  sector: "REB",
  entity: "tal-council",
};
export const LEAGUE: Identity = {
  name: "League of Straits",
  code: "IGO",
  sector: "IGO",
  entity: "straits-league",
};
export const RED_LANTERN: Identity = { name: "Red Lantern", code: "NGO", sector: "NGO", entity: null };
