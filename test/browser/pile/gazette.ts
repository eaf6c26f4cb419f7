/** Talks, a denial, a fear, aid, old history, and a number that differs from the wire's. */

import { article } from "../../support/record-builder.ts";
import { BLUE_TENT, HARSK, KALTLAND, MEROVIA } from "./parties.ts";

export const gazette = article({
  source: "pile/harsk-gazette.txt",
  title: "Envoys meet on the lake as deadline nears",
  publisher: "Harsk Gazette",
  published: "2024-10-11",
  text: `Envoys of Merovia and Kaltland met aboard a ferry on Lake Orran on Thursday, the first talks since the dam’s gates were closed. They parted after four hours without a statement.

Merovia has not withdrawn its engineers from the dam, a Harsk diplomat said, denying a report on Kaltland’s state radio.

Kaltland called up two thousand reservists for flood duty, its interior ministry announced. Merovia accused Kaltland of hiding a deployment behind the floods. It is feared that Merovia could close the last two gates before the rains.

Nine villages were without drinking water on Wednesday, according to Blue Tent, an aid group that works on both banks. Blue Tent trucked 60,000 litres of water to the valley between Tuesday and Thursday.

In 1974 the two countries signed the treaty that governs the dam.`,
});
export const met = gazette.event("Envoys of Merovia", {
  act: "meet",
  type: "CONSULT",
  contexts: ["diplomatic"],
  actors: [
    ["Merovia", MEROVIA],
    ["Kaltland", KALTLAND],
  ],
  trigger: "met",
  time: ["2024-10-10", "on Thursday"],
  place: ["Lake Orran", null],
  confidence: 0.93,
});
export const notWithdrawn = gazette.event("has not withdrawn", {
  act: "withdraw",
  type: "RETREAT",
  mode: "withdraw",
  actors: [["Merovia", MEROVIA]],
  trigger: "withdrawn",
  content: "its engineers",
  negated: true,
  said: { kind: "anonymous", source: ["a Harsk diplomat", HARSK], cue: "said" },
  confidence: 0.79,
});
export const calledUp = gazette.event("called up two thousand", {
  act: "mobilize",
  type: "MOBILIZE",
  mode: "troops",
  contexts: ["disasters"],
  actors: [["Kaltland", KALTLAND]],
  trigger: "called up",
  content: "two thousand reservists",
  channel: "public",
  said: { kind: "named", source: ["its interior ministry", KALTLAND], cue: "announced" },
  confidence: 0.83,
});
gazette.event("Merovia accused Kaltland", {
  act: "accuse",
  type: "ACCUSE",
  mode: "allege",
  contexts: ["military"],
  actors: [["Merovia", MEROVIA]],
  recipients: [["Kaltland", KALTLAND]],
  trigger: "accused",
  content: "of hiding a deployment behind the floods",
  confidence: 0.92,
});
gazette.event("It is feared", {
  act: "withhold",
  type: "COERCE",
  mode: "withhold",
  contexts: ["natural_resource"],
  actors: [["Merovia", MEROVIA]],
  trigger: "close",
  content: "the last two gates",
  status: "hypothetical",
  said: { kind: "anonymous", cue: "It is feared" },
  confidence: 0.58,
});
gazette.event("Blue Tent trucked", {
  act: "supply",
  type: "AID",
  contexts: ["human_security"],
  actors: [["Blue Tent", BLUE_TENT]],
  recipients: [["the valley", KALTLAND]],
  trigger: "trucked",
  content: "60,000 litres of water",
  time: ["2024-10-08/2024-10-10", "between Tuesday and Thursday"],
  confidence: 0.88,
});
gazette.event("In 1974", {
  act: "sign",
  type: "SUPPORT",
  contexts: ["legal", "diplomatic"],
  actors: [
    ["the two countries", MEROVIA],
    ["the two countries", KALTLAND],
  ],
  trigger: "signed",
  content: "the treaty that governs the dam",
  status: "historical",
  time: ["1974", "In 1974"],
  confidence: 0.9,
});
export const gazetteVillages = gazette.quantity("Nine villages", {
  words: "Nine villages",
  min: 9,
  max: 9,
  unit: "villages",
  of: "without drinking water",
  asOf: ["2024-10-09", "on Wednesday"],
  said: { kind: "named", source: ["Blue Tent", BLUE_TENT], cue: "according to" },
});
