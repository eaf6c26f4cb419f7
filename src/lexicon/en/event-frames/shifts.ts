/**
 * What is asked, refused or threatened decides the mode, in the same way for every verb of asking, refusing or
 * threatening:
 *
 *     urged Kampala to free the reporter       REQUEST yield
 *     refused to meet the envoy                REJECT  meet
 *     threatened to expel the consul           THREATEN expel
 *
 * The first shift that fits wins, so the main verb of the content is asked before the words further down in it.
 */

import type { Shift } from "../../event-frame.ts";

export const REQUEST_MODES: readonly Shift[] = [
  { content: ["@yielding"], at: "head", mode: "yield" },
  { content: ["@meeting"], at: "head", mode: "meet" },
  { content: ["@assisting"], at: "head", mode: "assist" },
  { content: ["@changing"], at: "head", mode: "change" },
  { content: ["@ceasefire", "@restraint"], mode: "yield" },
  { content: ["@talks"], mode: "meet" },
  { content: ["@aid"], mode: "assist" },
  { content: ["@reform"], mode: "change" },
];

export const REJECT_MODES: readonly Shift[] = [
  { content: ["@yielding"], at: "head", mode: "yield" },
  { content: ["@meeting", "compromise", "mediation", "settlement"], at: "head", mode: "meet" },
  { content: ["@assisting"], at: "head", mode: "assist" },
  { content: ["@changing"], at: "head", mode: "change" },
  { content: ["@ceasefire", "@restraint"], mode: "yield" },
  { content: ["@talks", "compromise", "mediation"], mode: "meet" },
  { content: ["@aid"], mode: "assist" },
  { content: ["@reform"], mode: "change" },
];

export const THREAT_MODES: readonly Shift[] = [
  {
    content: ["@attacking", "@attack", "retaliation", "revenge", "war", "force"],
    at: "head",
    mode: "violence",
  },
  { content: ["expel", "oust", "expulsion", "evict"], at: "head", mode: "expel" },
  {
    content: ["arrest", "detain", "jail", "imprison", "prosecute", "arrest warrant"],
    at: "head",
    mode: "arrest",
  },
  {
    content: ["annex", "occupy", "seize", "annexation", "invade", "invasion"],
    at: "head",
    mode: "territory",
  },
  {
    content: ["ban", "block", "blockade", "close", "shut", "restrict", "censor", "curb"],
    at: "head",
    mode: "restrict",
  },
  {
    content: [
      "withhold",
      "sanction",
      "suspend",
      "cut",
      "sever",
      "halt",
      "freeze",
      "tariff",
      "embargo",
      "boycott",
      "withdraw",
      "leave",
      "quit",
      "stop",
      "end",
      "downgrade",
      "veto",
      "cancel",
      "scrap",
    ],
    at: "head",
    mode: "relations",
  },
  { content: ["sanction", "tariff", "embargo", "tie"], mode: "relations" },
  { content: ["@attack", "@attacking", "force", "war", "retaliation", "missile", "bomb"], mode: "violence" },
  { content: ["curfew", "blockade", "ban", "martial law", "closure"], mode: "restrict" },
];
