/**
 * PLOVER 2.0: event types with quad, score and modes; contexts; sectors. The decisions where the manual contradicts
 * itself stand in docs/codebook.md.
 *
 * Source: Open Event Data Alliance, PLOVER manual 2.0 (facts; CC BY-SA 4.0).
 */

interface TypeFacts {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly needsRecipient: boolean;
  /** Modes with their scores; null where the mode leaves the score of its type. */
  readonly modes: Readonly<Record<string, number | null>>;
}

const facts = (
  quad: 1 | 2 | 3 | 4,
  score: number,
  modes: Readonly<Record<string, number | null>> = {},
  needsRecipient = false,
): TypeFacts => ({ quad, score, needsRecipient, modes });

export const PLOVER = {
  AGREE: facts(1, 2.5),
  CONSULT: facts(1, 2.5, { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 }),
  SUPPORT: facts(1, 5),
  CONCEDE: facts(1, 4.5),
  COOPERATE: facts(2, 9.5, {}, true),
  AID: facts(2, 10, {}, true),
  RETREAT: facts(2, 6.5, { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 }),
  REQUEST: facts(3, 0, { assist: 0.5, change: -1, yield: -1, meet: 0 }),
  ACCUSE: facts(3, -3, { disapprove: -2, investigate: -3.5, allege: -3.5 }),
  REJECT: facts(3, -2, { assist: -1.5, change: -2, yield: -2, meet: -2 }),
  THREATEN: facts(3, -3.5, {
    restrict: -3,
    arrest: -3.5,
    relations: -3.5,
    expel: -3.5,
    territory: -4,
    violence: -3.5,
  }),
  PROTEST: facts(4, -5, {
    demo: -5,
    riot: -7,
    strike: -5,
    hunger: -4.5,
    boycott: -4.5,
    obstruct: -4.5,
    vandalize: -5,
  }),
  SANCTION: facts(4, -6, { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 }, true),
  MOBILIZE: facts(4, -5.5, { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 }),
  COERCE: facts(4, -7, {
    seize: null,
    restrict: null,
    arrest: null,
    deport: null,
    withhold: -7,
    censor: -6.5,
    curfew: -6.5,
    "martial-law": -7.5,
    misinformation: -6.5,
    cyber: -7,
  }),
  ASSAULT: facts(4, -9, {
    abduct: -8.5,
    beat: -7.5,
    torture: -8.5,
    sexual: -8.5,
    targeted: -9.5,
    destroy: -8.5,
    primitive: -8,
    firearms: -9,
    explosives: -9,
    "suicide-attack": -9.5,
    aerial: -9.5,
    drone: -9.5,
    "heavy-weapons": -9.5,
    "crowd-control": -7.5,
    unconventional: -10,
  }),
} as const satisfies Record<string, TypeFacts>;

export type PloverType = keyof typeof PLOVER;
export const PLOVER_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const satisfies readonly PloverType[];

export const CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;
export type Context = (typeof CONTEXTS)[number];

export const SECTORS = [
  "GOV",
  "MIL",
  "LEG",
  "JUD",
  "SPY",
  "COP",
  "PTY",
  "REB",
  "UAF",
  "PRM",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "OPP",
  "REL",
  "SOC",
  "IGO",
  "NGO",
  "MNC",
] as const;
export type Sector = (typeof SECTORS)[number];

/** Every mode of every type; `scoreOf` says whether a mode belongs to a type. */
export type Mode = { [T in PloverType]: keyof (typeof PLOVER)[T]["modes"] }[PloverType] & string;

export function isModeOf(type: PloverType, mode: string): boolean {
  return mode in PLOVER[type].modes;
}

/** PLOVER's score: the mode's own where it has one, else the type's. */
export function scoreOf(type: PloverType, mode: string | null): number {
  const modes: Readonly<Record<string, number | null>> = PLOVER[type].modes;
  return (mode === null ? null : modes[mode]) ?? PLOVER[type].score;
}
