/** Names of bodies that grammar holds together, each way with what is none. */

import { describe } from "node:test";
import { checkMentions } from "../bracket.test.ts";

describe("what many have", () =>
  checkMentions([
    "The [Andean Herders' Federation = UNK AGR] later left town quietly.",
    "The [Malian Herders' League = MLI AGR] later left town quietly.",
    "[The opposition Women's Party = UNK OPP] later left town quietly.",
    "The [Workers' Party = UNK PTY] of the coast later left town quietly.",
  ]));

describe("what a body is for", () =>
  checkMentions([
    "The [Front for the Freedom of the Delta = UNK] later left town quietly.",
    "The [Malian Association for the Rights of Herders = MLI AGR] later left town quietly.",
    "The [Movement against Landmines = UNK] later left town quietly.",
    "The [Movement = UNK] for the lake later left town quietly.",
  ]));

describe("names in other languages", () =>
  checkMentions([
    "The [Compagnie des Mines du Plateau = UNK BUS] later left town quietly.",
    "The [Sindicato de Trabajadores del Puerto = UNK LAB] later left town quietly.",
    "The [Comité pour la Défense du Lac = UNK] later left town quietly.",
  ]));
