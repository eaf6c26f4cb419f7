/**
 * Gangs, cartels and mafias that the world's press calls by name: sector CRM, the code of the country in which they stand.
 * Source: the names that they bear in the press; facts, no text was copied.
 */

import type { BodyEntry } from "../party-entry.ts";

type Row = readonly [id: string, name: string, ...aliases: string[]];

const of = (code: string, ...rows: readonly Row[]): BodyEntry[] =>
  rows.map(([id, name, ...aliases]) => ({ id, name, aliases, code, sector: "CRM" }));

/** Branches under the same name. */
const alsoIn = (countries: readonly string[], entries: readonly BodyEntry[]): BodyEntry[] =>
  entries.map((entry) => ({ ...entry, alsoIn: countries }));

export const CRIMINAL_GROUPS: readonly BodyEntry[] = [
  ...of("MEX", ["sinaloa-cartel", "Sinaloa Cartel"], ["chapitos", "Chapitos", "Los Chapitos"], ["mayiza", "La Mayiza", "Mayiza"],
    ["cjng", "Jalisco New Generation Cartel", "Jalisco Cartel New Generation", "CJNG", "Jalisco Cartel"], ["gulf-cartel", "Gulf Cartel"],
    ["zetas", "Los Zetas", "Zetas"], ["cartel-noreste", "Northeast Cartel", "Cartel del Noreste"], ["juarez-cartel", "Juarez Cartel", "La Linea"],
    ["tijuana-cartel", "Tijuana Cartel"], ["familia-michoacana", "La Familia Michoacana", "Familia Michoacana"],
    ["templarios", "Knights Templar Cartel", "Caballeros Templarios"], ["viagras", "Los Viagras"], ["beltran-leyva", "Beltran Leyva Cartel"],
    ["santa-rosa-lima", "Santa Rosa de Lima Cartel"], ["los-ardillos", "Los Ardillos"], ["los-tlacos", "Los Tlacos"], ["carteles-unidos", "Carteles Unidos"]),
  ...alsoIn(["GTM", "HND", "USA"], of("SLV", ["ms-13", "MS-13", "Mara Salvatrucha", "MS13"], ["barrio-18", "Barrio 18", "Calle 18"])),
  ...of("COL", ["medellin-cartel", "Medellin Cartel"], ["cali-cartel", "Cali Cartel"], ["urabenos", "Los Urabenos", "Urabenos"], ["pelusos", "Los Pelusos"]),
  ...of("ECU", ["choneros", "Los Choneros", "Choneros"], ["los-lobos", "Los Lobos"], ["los-tiguerones", "Los Tiguerones", "Tiguerones"],
    ["lagartos", "Los Lagartos"], ["chonekillers", "Chone Killers", "Chonekillers"], ["latin-kings-ecuador", "Latin Kings"]),
  ...of("VEN", ["tren-de-aragua", "Tren de Aragua"], ["tren-del-llano", "Tren del Llano"], ["tren-de-guayana", "Tren de Guayana"]),
  ...of("BRA", ["pcc-brazil", "Primeiro Comando da Capital", "First Capital Command", "First Command of the Capital"], ["comando-vermelho", "Comando Vermelho", "Red Command"], ["familia-do-norte", "Familia do Norte"], ["terceiro-comando", "Terceiro Comando Puro", "Pure Third Command"]),
  ...of("HTI", ["400-mawozo", "400 Mawozo"], ["g9-haiti", "G9 Family and Allies", "G9 gang", "G-Pep"], ["viv-ansanm", "Viv Ansanm"], ["400-mawozo-gang", "Kraze Barye"], ["gran-grif", "Gran Grif"], ["grand-ravine", "Grand Ravine gang"], ["village-de-dieu", "5 Segond"], ["taliban-canaan", "Canaan gang"]),
  ...of("ITA", ["cosa-nostra", "Cosa Nostra"], ["ndrangheta", "'Ndrangheta", "Ndrangheta"], ["camorra", "Camorra"], ["sacra-corona", "Sacra Corona Unita"]),
  ...of("JPN", ["yakuza", "Yakuza"], ["yamaguchi-gumi", "Yamaguchi-gumi"], ["sumiyoshi-kai", "Sumiyoshi-kai"]),
  ...of("CHN", ["triads", "Triads", "14K Triad"]), ...of("HKG", ["sun-yee-on", "Sun Yee On"]), ...of("TWN", ["bamboo-union", "Bamboo Union"]),
  ...of("IND", ["d-company", "D-Company"], ["bishnoi-gang", "Lawrence Bishnoi gang", "Bishnoi gang"]),
  ...of("PNG", ["raskols", "raskol gangs"]), ...of("ZAF", ["numbers-gang", "Numbers gang"]), 
  ...of("NGA", ["black-axe", "Black Axe"]), ...of("TTO", ["rasta-city", "Rasta City"], ["seven-gang", "Resistance gang"]),
  ...of("JAM", ["one-order", "One Order gang"], ["clansman-gang", "Clansman gang", "Klansman gang"], ["shower-posse", "Shower Posse"]),
  ...of("IRL", ["kinahan", "Kinahan cartel", "Kinahan gang"]), ...of("SWE", ["foxtrot", "Foxtrot network", "Foxtrot gang"], ["rumba-network", "Rumba network"]),
  ...of("NLD", ["mocro-maffia", "Mocro Maffia", "Mocro Mafia"]), ...of("MNE", ["kavac", "Kavac clan"], ["skaljari", "Skaljari clan"]),
  ...of("USA", ["hells-angels", "Hells Angels"], ["mexican-mafia", "Mexican Mafia"], ["aryan-brotherhood", "Aryan Brotherhood"]),
  ...of("CRI", ["south-caribbean-cartel", "South Caribbean Cartel"]), ...of("PRY", ["clan-rotela", "Clan Rotela"]), ...of("ARG", ["los-monos", "Los Monos"]),
  ...of("PER", ["los-pulpos", "Los Pulpos"], ["gallegos-tren", "Gallegos del Tren"]), ...of("CHL", ["gallegos-arica", "Los Gallegos"]),
];
