/** What the second opinion may decide, with a model that answers as the case says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codeArticle, type Kit, loadKit, pageOf } from "../../index.ts";
import { PLOVER_TYPES, type PloverType } from "../../model/plover.ts";
import type { OpinionWords } from "./opinion-features.ts";
import { OPINION_CLASSES, type OpinionModel } from "./opinion-model.ts";

const rules = await loadKit(undefined, { rulesOnly: true });
const NO_WORDS = { marksOf: () => [], groups: { lookUp: () => 0 } };

/** A model that says the same of every candidate. */
function saying(type: PloverType | null, chance: number): OpinionModel {
  const rest = (1 - chance) / (OPINION_CLASSES.length - 1);
  return {
    bits: 8,
    chances: () => Float64Array.from(OPINION_CLASSES, (c) => (c === type ? chance : rest)),
    aim: () => 0,
    calibrated: (score) => score,
  };
}

function coded(text: string, model: OpinionModel | null): string[] {
  const opinion = model && { model, words: NO_WORDS };
  const kit: Kit = { ...rules, events: { ...rules.events, opinion } };
  return codeArticle(pageOf({ text }), kit).events.map((e) => `${e.type} ${e.trigger.quote}`);
}

const OFFER = "Brazil rejected an offer by Peru on Tuesday.";
const UNCLAIMED = "Kenya's army serenaded Chad's government.";

test("a sure model overrules the type of the rules, an unsure one does not", () => {
  assert.deepEqual(coded(OFFER, null), ["REJECT rejected"]);
  assert.deepEqual(coded(OFFER, saying("ACCUSE", 0.9)), ["ACCUSE rejected"]);
  assert.deepEqual(coded(OFFER, saying("ACCUSE", 0.4)), ["REJECT rejected"]);
});

test("an event of the rules that is surely none is dropped, what is denied or has no type is not", () => {
  assert.deepEqual(coded(OFFER, saying(null, 0.95)), []);
  assert.deepEqual(coded(OFFER, saying(null, 0.8)), ["REJECT rejected"]);
  assert.deepEqual(coded("Kenya denied the charge.", saying(null, 0.95)), ["null denied"]);
  assert.deepEqual(coded("Kenya has not bombed Chad.", saying(null, 0.95)), ["ASSAULT bombed"]);
});

test("a verb that no frame claims is an event where the model is sure of it, and none with the rules alone", () => {
  assert.deepEqual(coded(UNCLAIMED, null), []);
  assert.deepEqual(coded(UNCLAIMED, saying("AID", 0.9)), ["AID serenaded"]);
  assert.deepEqual(coded(UNCLAIMED, saying(null, 0.95)), []);
  // An event by a chance of .5, which all types share.
  assert.deepEqual(coded(UNCLAIMED, saying(null, 0.5)), []);
  assert.deepEqual(coded(UNCLAIMED, saying("AID", 0.2)), []);
  assert.deepEqual(coded(UNCLAIMED, saying("AID", 0.3)), ["AID serenaded"]);
});

test("beside an event of the rules only what the model is sure of is added, and nothing where nobody public takes part", () => {
  const both = "Brazil rejected an offer by Peru and serenaded Chad.";
  assert.deepEqual(coded(both, saying("REJECT", 0.9)), ["REJECT rejected", "REJECT serenaded"]);
  assert.deepEqual(coded(both, saying(null, 0.5)), ["REJECT rejected"]);
  for (const nobody of ["The wind", "The boy"])
    assert.deepEqual(coded(`${nobody} serenaded the cat.`, saying("AID", 0.9)), []);
  assert.deepEqual(coded("Chad said the troops had serenaded the cat.", saying("AID", 0.9)), [
    "AID serenaded",
  ]);
});

test("a neutral verb of reporting is proposed with what it is done to, not with what it says", () => {
  assert.deepEqual(coded("Chad's army carried flour to the town.", saying("AID", 0.9)), ["AID carried"]);
  assert.deepEqual(coded("Chad's army said the town was quiet.", saying("AID", 0.9)), []);
  assert.deepEqual(coded("Chad's army stated no aim.", saying("AID", 0.9)), []);
});

test("an act of two that is taken for another is done by the one to the other", () => {
  const actors = (type: PloverType) => {
    const opinion = { model: saying(type, 0.9), words: NO_WORDS };
    const kit: Kit = { ...rules, events: { ...rules.events, opinion } };
    const [event] = codeArticle(pageOf({ text: "Kenya met Chad." }), kit).events;
    return event?.actors.map((p) => p.code);
  };
  assert.deepEqual(actors("CONSULT"), ["KEN", "TCD"]);
  assert.deepEqual(actors("ACCUSE"), ["KEN"]);
});

test("an attack that somebody only expects is none", () => {
  assert.deepEqual(coded("Kenya's army will serenade Chad's government.", saying("ASSAULT", 0.9)), []);
  assert.deepEqual(coded("Kenya's army will serenade Chad's government.", saying("COERCE", 0.9)), [
    "COERCE serenade",
  ]);
});

test("what something is only compared with is none", () => {
  const drought = (comparison: string) =>
    coded(`Kenya faces a drought ${comparison} the invasion of Chad.`, saying("ASSAULT", 0.9));
  assert.deepEqual(drought("similar to the aftermath of"), []);
  assert.deepEqual(drought("since the aftermath of"), ["ASSAULT invasion"]);
});

test("what nobody has an intention of is none, and what he has an intention of may be", () => {
  assert.deepEqual(coded("Kenya has no intention of war with Chad.", saying("ACCUSE", 0.9)), []);
  const meant = coded("Kenya has an intention of war with Chad.", saying("ACCUSE", 0.9));
  assert.ok(meant.includes("ACCUSE intention"));
});

test("verbs of measure, mind and fate are proposed to no model", () => {
  for (const verb of ["outnumbered", "enjoyed", "suffered"])
    assert.deepEqual(coded(`Kenya's army ${verb} Chad's government.`, saying("AID", 0.9)), []);
});

test("an act without a type is not given one", () => {
  assert.deepEqual(coded("Kenya denied the charge.", saying("ACCUSE", 0.9)), ["null denied"]);
});

test("the confidence is what the model's chance is worth", () => {
  const opinion = { model: { ...saying("REJECT", 0.8), calibrated: () => 0.35 }, words: NO_WORDS };
  const kit: Kit = { ...rules, events: { ...rules.events, opinion } };
  assert.deepEqual(
    codeArticle(pageOf({ text: OFFER }), kit).events.map((e) => e.confidence),
    [0.35],
  );
});

test("verbs of states and empty ones are never proposed, unless a particle makes others of them", () => {
  assert.deepEqual(coded("Kenya's army woke Chad's government.", saying("AID", 0.9)), []);
  assert.deepEqual(coded("Kenya's army woke up Chad's government.", saying("AID", 0.9)), ["AID woke up"]);
  assert.deepEqual(coded("Kenya's army heard Chad's government.", saying("AID", 0.9)), []);
  assert.deepEqual(coded("Kenya's army heard out Chad's government.", saying("AID", 0.9)), ["AID heard out"]);
});

test("a refusal is made when it is said, and a threat as well, whatever lies ahead", () => {
  const giving = { marksOf: () => [markOf("REJECT"), markOf("AID")], groups: NO_WORDS.groups };
  const refusing = { marksOf: () => [markOf("REJECT")], groups: NO_WORDS.groups };
  const status = (text: string, type: PloverType, words: OpinionWords) => {
    const kit: Kit = { ...rules, events: { ...rules.events, opinion: { model: saying(type, 0.9), words } } };
    return codeArticle(pageOf({ text }), kit).events.map((e) => `${e.status}${e.negated ? " negated" : ""}`);
  };
  assert.deepEqual(status("Kenya will not serenade Chad.", "REJECT", giving), ["actual"]);
  assert.deepEqual(status("Kenya has not serenaded Chad.", "REJECT", giving), ["actual negated"]);
  assert.deepEqual(status("Kenya did not serenade Chad.", "REJECT", refusing), ["actual negated"]);
  assert.deepEqual(status("Kenya will serenade Chad.", "THREATEN", giving), ["actual"]);
  assert.deepEqual(status("Kenya will serenade Chad.", "ACCUSE", giving), ["future"]);
  // Speech goes on only as an activity would.
  assert.deepEqual(status("Kenya is serenading Chad.", "ACCUSE", giving), ["actual"]);
  assert.deepEqual(status("Kenya is serenading Chad.", "AID", giving), ["ongoing"]);
});

function markOf(type: PloverType): number {
  return PLOVER_TYPES.indexOf(type);
}
