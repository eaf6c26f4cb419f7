/**
 * A small record about an invented crisis: Kestria prepares to storm the port of Tal, its ally Norland urges it to wait,
 * Morania mediates. Five documents, one of them a cut copy of another, one without a date; two papers disagree about a
 * number and about whether a threat was made; Kestria changes its mind. All spans are true to the texts.
 */

import { link } from "../../src/link/link.ts";
import type { Dossier } from "../../src/model/record.ts";
import {
  KESTRIA,
  KESTRIAN_ARMY,
  LEAGUE,
  MORANIA,
  NORLAND,
  RED_LANTERN,
  TAL_COUNCIL,
} from "./fixture-parties.ts";
import { copy, wire } from "./fixture-wire.ts";
import { type Article, article } from "./record-builder.ts";

export { KESTRIA, KESTRIAN_ARMY, LEAGUE, MORANIA, NORLAND, RED_LANTERN, TAL_COUNCIL };

const observer = article({
  source: "pile/tal-observer.txt",
  title: "Port counts its trucks",
  publisher: "Tal Observer",
  published: "2024-03-05",
  text:
    "Thirty-eight trucks of aid had reached Tal between Friday and Monday, the Tal Council said in a statement. " +
    "An allied diplomat, who asked not to be named, denied that Norland had threatened to withhold ammunition from Kestria. " +
    "On Sunday Norland called on Kestria to hold off on any assault on the port of Tal. " +
    "The Tal Council accused the Kestrian army of shelling the harbour on Monday night. " +
    "Kestrian officials have hinted at a landing before the end of the month.",
});
const reached = observer.event("Thirty-eight", {
  act: "enter",
  type: "AID",
  contexts: ["human_security"],
  recipients: [["Tal", TAL_COUNCIL]],
  trigger: "reached",
  time: ["2024-03-01/2024-03-04", "between Friday and Monday"],
  place: ["Tal", "XKE"],
  channel: "public",
  said: { kind: "named", source: ["the Tal Council", TAL_COUNCIL], cue: "said" },
  confidence: 0.64,
});
observer.quantity("Thirty-eight", {
  words: "Thirty-eight trucks",
  min: 38,
  max: 38,
  unit: "trucks",
  of: "aid",
  asOf: ["2024-03-04", "Monday"],
  said: { kind: "named", source: ["the Tal Council", TAL_COUNCIL], cue: "said" },
  event: reached,
});
observer.event("An allied diplomat", {
  act: "warn",
  type: "THREATEN",
  mode: "relations",
  contexts: ["military"],
  actors: [["Norland", NORLAND]],
  recipients: [["Kestria", KESTRIA]],
  trigger: "threatened",
  content: "to withhold ammunition",
  means: "ammunition",
  negated: true,
  said: { kind: "anonymous", source: ["An allied diplomat", NORLAND], cue: "denied" },
  confidence: 0.77,
});
observer.event("called on Kestria", {
  act: "call-on",
  type: "REQUEST",
  mode: "yield",
  contexts: ["military", "diplomatic"],
  actors: [["Norland", NORLAND]],
  recipients: [["Kestria", KESTRIA]],
  trigger: "called on",
  content: "to hold off on any assault on the port of Tal",
  time: ["2024-03-03", "On Sunday"],
  confidence: 0.91,
});
observer.event("accused", {
  act: "accuse",
  type: "ACCUSE",
  mode: "allege",
  contexts: ["military"],
  actors: [["The Tal Council", TAL_COUNCIL]],
  recipients: [["the Kestrian army", KESTRIAN_ARMY]],
  trigger: "accused",
  content: "of shelling the harbour on Monday night",
});
observer.event("hinted", {
  act: "hint",
  type: null,
  contexts: ["military"],
  actors: [["Kestrian officials", KESTRIA]],
  trigger: "hinted",
  content: "a landing before the end of the month",
  said: { kind: "author" },
  confidence: 0.71,
});

const herald = article({
  source: "pile/morania-herald.txt",
  title: "Kestria puts off landing after talks",
  publisher: "Morania Herald",
  published: "2024-03-07",
  text:
    "Envoys of Norland and Kestria met in the Moranian capital on Wednesday. " +
    "After the meeting the Kestrian government agreed to delay the operation for three days. " +
    "The League of Straits said on Thursday that 91 trucks of aid had entered Tal since Friday. " +
    "Norland has yet to deliver the ammunition. " +
    "The aid group Red Lantern called on Kestria and the Tal Council to open a corridor to the port.",
});
herald.event("Envoys of", {
  act: "meet",
  type: "CONSULT",
  contexts: ["diplomatic"],
  actors: [
    ["Norland", NORLAND],
    ["Kestria", KESTRIA],
  ],
  trigger: "met",
  time: ["2024-03-06", "on Wednesday"],
  place: ["the Moranian capital", "XMO"],
  confidence: 0.9,
});
herald.event("agreed to delay", {
  act: "agree",
  type: "AGREE",
  contexts: ["military"],
  actors: [["the Kestrian government", KESTRIA]],
  trigger: "agreed",
  content: "to delay the operation for three days",
  confidence: 0.86,
});
const enteredLater = herald.event("91 trucks", {
  act: "enter",
  type: "AID",
  contexts: ["human_security"],
  recipients: [["Tal", TAL_COUNCIL]],
  trigger: "entered",
  time: ["2024-03-01/2024-03-07", "since Friday"],
  place: ["Tal", "XKE"],
  said: { kind: "named", source: ["The League of Straits", LEAGUE], cue: "said" },
  confidence: 0.62,
});
herald.quantity("91 trucks", {
  words: "91 trucks",
  min: 91,
  max: 91,
  unit: "trucks",
  of: "aid",
  asOf: ["2024-03-07", "on Thursday"],
  said: { kind: "named", source: ["The League of Straits", LEAGUE], cue: "said" },
  event: enteredLater,
});
herald.event("has yet to deliver", {
  act: "deliver",
  type: "AID",
  contexts: ["military"],
  actors: [["Norland", NORLAND]],
  trigger: "deliver",
  content: "the ammunition",
  negated: true,
  confidence: 0.7,
});
herald.event("Red Lantern", {
  act: "call-on",
  type: "REQUEST",
  mode: "yield",
  contexts: ["human_security"],
  actors: [["The aid group Red Lantern", RED_LANTERN]],
  recipients: [
    ["Kestria", KESTRIA],
    ["the Tal Council", TAL_COUNCIL],
  ],
  trigger: "called on",
  content: "to open a corridor to the port",
});

const notebook = article({
  source: "pile/notebook.txt",
  title: "Waiting for the landing",
  text:
    "Norland is urging Kestria to hold off on a ground operation. " +
    "It is believed that the Kestrian army is moving boats towards Tal. " +
    "About 200 families have left the port, the Tal Council told reporters.",
});
notebook.event("is urging", {
  act: "urge",
  type: "REQUEST",
  mode: "yield",
  contexts: ["military"],
  actors: [["Norland", NORLAND]],
  recipients: [["Kestria", KESTRIA]],
  trigger: "urging",
  content: "to hold off on a ground operation",
  confidence: 0.9,
});
notebook.event("moving boats", {
  act: "move",
  type: "MOBILIZE",
  mode: "weapons",
  contexts: ["military"],
  actors: [["the Kestrian army", KESTRIAN_ARMY]],
  trigger: "moving",
  content: "boats towards Tal",
  status: "ongoing",
  said: { kind: "anonymous", cue: "It is believed" },
  confidence: 0.55,
});
notebook.quantity("About 200", {
  words: "About 200 families",
  min: 200,
  max: 200,
  operator: "~",
  unit: "families",
  said: { kind: "named", source: ["the Tal Council", TAL_COUNCIL], cue: "told" },
});

/** The five documents in input order: the wire report, its copy, and three papers of their own. */
export const ARTICLES: readonly Article[] = [wire, copy, observer, herald, notebook];

/** The same five documents as one record. */
export const DOSSIER: Dossier = link(ARTICLES);
