/** A broadcaster's claim, notes without a date that hold a line in another script, and a text cut off by a paywall. */

import { article } from "../../support/record-builder.ts";
import { COMMISSION, FARMERS, HARSK, KALTLAND, MEROVIA, MEROVIAN_ARMY } from "./parties.ts";

export const radio = article({
  source: "pile/kaltland-state-radio.txt",
  title: "Merovian engineers leave dam",
  publisher: "Kaltland State Radio",
  published: "2024-10-10",
  text: `Merovia withdrew its engineers from the Orran dam overnight, the water ministry in Sund said in a statement on Thursday. The withdrawal had been a condition of talks.

The Orran Valley Farmers’ Union blocked the border bridge at Tol on Thursday to protest against the closure.`,
});
export const withdrew = radio.event("Merovia withdrew", {
  act: "withdraw",
  type: "RETREAT",
  mode: "withdraw",
  actors: [["Merovia", MEROVIA]],
  trigger: "withdrew",
  content: "its engineers",
  channel: "public",
  time: ["2024-10-09/2024-10-10", "overnight"],
  place: ["the Orran dam", "XME"],
  said: { kind: "named", source: ["the water ministry in Sund", KALTLAND], cue: "said in a statement" },
  confidence: 0.8,
});
radio.event("blocked the border bridge", {
  act: "block",
  type: "PROTEST",
  mode: "obstruct",
  contexts: ["natural_resource"],
  actors: [["The Orran Valley Farmers’ Union", FARMERS]],
  trigger: "blocked",
  content: "the border bridge at Tol",
  time: ["2024-10-10", "on Thursday"],
  place: ["Tol", "XKA"],
  confidence: 0.9,
});

export const notes = article({
  source: "pile/notes.txt",
  title: "What the lake towns say",
  text: `19 Nov 2031 06:12\nالمياه لا تنتظر\n\nMerovia is moving pumps towards the dam, residents of Tol say. Kaltland’s envoy hinted at a compromise on the patrols. The Commission asked both sides to let its inspectors in.`,
  dropped: [["19 Nov 2031 06:12", "stamp"]],
});
notes.event("Merovia is moving", {
  act: "move",
  type: "MOBILIZE",
  mode: "weapons",
  actors: [["Merovia", MEROVIA]],
  trigger: "moving",
  content: "pumps towards the dam",
  status: "ongoing",
  said: { kind: "anonymous", cue: "say" },
  confidence: 0.51,
});
notes.event("hinted at a compromise", {
  act: "hint",
  type: null,
  actors: [["Kaltland’s envoy", KALTLAND]],
  trigger: "hinted",
  content: "a compromise on the patrols",
  confidence: 0.74,
});
notes.event("asked both sides", {
  act: "ask",
  type: "REQUEST",
  mode: "yield",
  contexts: ["peacekeeping"],
  actors: [["The Commission", COMMISSION]],
  recipients: [
    ["both sides", MEROVIA],
    ["both sides", KALTLAND],
  ],
  trigger: "asked",
  content: "to let its inspectors in",
  confidence: 0.89,
});

export const accord = article({
  source: "pile/lakes-wire-2024-10-18.html",
  title: "Two gates reopened after ferry talks",
  publisher: "Lakes Wire",
  published: "2024-10-18",
  complete: false,
  text: `Merovia reopened two gates of the Orran dam on Thursday and agreed to open a third once Kaltland’s patrols had left the lower lake.

Kaltland suspended its threat to cut power exports. Its president, Tove Aldin, is expected to visit Merovia on 24 October. Harsk’s foreign minister praised both governments on Friday.

The Merovian army has pulled back its trucks from the western bank since Monday. To read on, take out a subscription.`,
  dropped: [["To read on, take out a subscription.", "subscription"]],
});
accord.event("Merovia reopened two", {
  act: "reopen",
  type: "RETREAT",
  mode: "access",
  contexts: ["natural_resource"],
  actors: [["Merovia", MEROVIA]],
  recipients: [["Kaltland", KALTLAND]],
  trigger: "reopened",
  content: "two gates of the Orran dam",
  time: ["2024-10-17", "on Thursday"],
  place: ["the Orran dam", "XME"],
  confidence: 0.95,
});
export const agreedThird = accord.event("Merovia reopened two", {
  act: "agree",
  type: "CONCEDE",
  contexts: ["natural_resource"],
  actors: [["Merovia", MEROVIA]],
  recipients: [["Kaltland", KALTLAND]],
  trigger: "agreed",
  content: "to open a third",
  condition: "once Kaltland’s patrols had left the lower lake",
  confidence: 0.86,
});
export const suspended = accord.event("suspended its threat", {
  act: "withdraw-demand",
  type: "CONCEDE",
  contexts: ["economic"],
  actors: [["Kaltland", KALTLAND]],
  trigger: "suspended",
  content: "its threat to cut power exports",
  time: ["2024-10-17~"],
  confidence: 0.72,
});
accord.event("is expected to visit", {
  act: "visit",
  type: "AGREE",
  contexts: ["diplomatic"],
  actors: [["Its president, Tove Aldin", KALTLAND]],
  recipients: [["Merovia", MEROVIA]],
  trigger: "visit",
  status: "future",
  time: ["2024-10-24", "on 24 October"],
  confidence: 0.85,
});
accord.event("praised both governments", {
  act: "praise",
  type: "SUPPORT",
  contexts: ["diplomatic"],
  actors: [["Harsk’s foreign minister", HARSK]],
  recipients: [
    ["both governments", MEROVIA],
    ["both governments", KALTLAND],
  ],
  trigger: "praised",
  time: ["2024-10-18", "on Friday"],
  confidence: 0.93,
});
accord.event("has pulled back", {
  act: "withdraw",
  type: "RETREAT",
  mode: "withdraw",
  contexts: ["military"],
  actors: [["The Merovian army", MEROVIAN_ARMY]],
  trigger: "pulled back",
  content: "its trucks",
  time: ["2024-10-14/..", "since Monday"],
  confidence: 0.8,
});
