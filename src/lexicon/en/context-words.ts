/**
 * Words that tell what an act is about, by PLOVER context. Only words that mean little else: "bank" tells nothing.
 *
 * Source: the descriptions of contexts in the PLOVER 2.0 manual, in our own choice of words.
 */

import type { ContextWords } from "../context-words.ts";

export const CONTEXT_WORDS: ContextWords = [
  { context: "military", lemmas: ["military", "army", "troop", "soldier", "navy", "naval", "warship", "missile", "weapon", "arms", "munition", "tank", "artillery", "airstrike", "bombardment", "offensive", "incursion", "invasion", "battalion", "brigade", "reservist", "ceasefire", "truce", "armed", "combat", "battlefield", "war", "aircraft", "drone", "garrison", "defense", "defence", "launcher", "blockade", "warfare"] },
  { context: "intelligence", lemmas: ["intelligence", "spy", "espionage", "surveillance", "reconnaissance", "wiretap", "mole", "informant"] },
  { context: "executive", lemmas: ["cabinet", "presidency", "premiership", "decree", "chancellery"] },
  { context: "legislative", lemmas: ["parliament", "senate", "congress", "lawmaker", "legislature", "legislation", "bill", "senator", "deputy", "congressman", "parliamentary"] },
  { context: "election", lemmas: ["election", "electoral", "ballot", "vote", "voter", "candidate", "referendum", "polling", "runoff", "campaign"] },
  { context: "political_institutions", lemmas: ["constitution", "constitutional", "coup", "junta", "term limit", "statehood"] },
  { context: "pro_democracy", lemmas: ["democracy", "democratic", "pro-democracy"] },
  { context: "pro_autocracy", lemmas: ["autocracy", "autocratic", "dictatorship"] },
  { context: "economic", lemmas: ["economy", "economic", "trade", "tariff", "export", "import", "loan", "debt", "bank", "investment", "currency", "sanction", "embargo", "price", "fuel", "grain", "market", "budget", "tax", "commodity"] },
  { context: "legal", lemmas: ["court", "judge", "lawsuit", "trial", "prosecutor", "prosecution", "verdict", "indictment", "warrant", "tribunal", "appeal", "law", "legal", "conviction", "jurisdiction"] },
  { context: "reparations", lemmas: ["reparation", "compensation", "restitution"] },
  { context: "human_rights", lemmas: ["torture", "atrocity", "genocide", "massacre", "abuse", "war crime", "human"] },
  { context: "rights_freedoms", lemmas: ["freedom", "censorship", "press", "speech", "assembly", "right"] },
  { context: "repression", lemmas: ["crackdown", "repression", "dissident", "curfew", "detention", "detainee"] },
  { context: "human_security", lemmas: ["humanitarian", "civilian", "famine", "hunger", "shelter", "evacuation", "evacuate", "displaced", "aid", "relief", "casualty", "hostage", "captive"] },
  { context: "gender", lemmas: ["woman", "girl", "gender", "feminist"] },
  { context: "lgbt", lemmas: ["gay", "lesbian", "transgender", "homosexual", "lgbt"] },
  { context: "religion_ethnicity", lemmas: ["religion", "religious", "church", "mosque", "temple", "ethnic", "sectarian", "minority", "clergy", "bishop", "cleric", "imam"] },
  { context: "inequality", lemmas: ["inequality", "poverty", "discrimination", "caste"] },
  { context: "diplomatic", lemmas: ["diplomatic", "diplomat", "diplomacy", "embassy", "ambassador", "envoy", "summit", "talk", "negotiation", "negotiate", "mediation", "mediator", "treaty", "consulate", "foreign", "communique", "resolution"] },
  { context: "territory", lemmas: ["border", "territory", "territorial", "annexation", "annex", "frontier", "boundary", "sovereignty", "enclave", "island"] },
  { context: "peacekeeping", lemmas: ["peacekeeper", "peacekeeping", "observer", "buffer"] },
  { context: "health", lemmas: ["health", "hospital", "vaccine", "vaccination", "epidemic", "pandemic", "cholera", "medical", "medicine", "disease"] },
  { context: "asylum", lemmas: ["asylum"] },
  { context: "migration", lemmas: ["migrant", "migration", "refugee", "immigrant", "deportation"] },
  { context: "disasters", lemmas: ["earthquake", "flood", "cyclone", "hurricane", "drought", "wildfire", "disaster", "tsunami"] },
  { context: "natural_resource", lemmas: ["oil", "gas", "mine", "mining", "water", "dam", "river", "fishing", "fishery", "pipeline"] },
  { context: "environment", lemmas: ["climate", "pollution", "emission", "environmental", "conservation"] },
  { context: "technology", lemmas: ["technology", "satellite", "semiconductor", "chip"] },
  { context: "terrorism", lemmas: ["terrorism", "terrorist", "extremist", "jihadist"] },
  { context: "cbrn", lemmas: ["nuclear", "chemical", "biological", "uranium", "radiological", "warhead", "plutonium", "enrichment"] },
  { context: "cyber", lemmas: ["cyber", "cyberattack", "hacker", "hack", "malware"] },
  { context: "misinformation", lemmas: ["disinformation", "misinformation", "propaganda", "deepfake"] },
  { context: "crime", lemmas: ["crime", "criminal", "gang", "murder", "robbery", "smuggling", "smuggler", "pirate", "piracy"] },
  { context: "corruption", lemmas: ["corruption", "bribe", "bribery", "graft", "embezzlement"] },
  { context: "illegal_drugs", lemmas: ["cocaine", "heroin", "narcotic", "opium", "drug", "cartel"] },
  { context: "trafficking", lemmas: ["trafficking", "trafficker"] },
];
