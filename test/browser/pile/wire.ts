/** A report with boilerplate around it, and its copy in another paper. */

import type { EventLine } from "../../../src/model/record.ts";
import { type Article, article } from "../../support/record-builder.ts";
import { COMMISSION, HARSK, KALTLAND, MEROVIA } from "./parties.ts";

const WIRE = `Merovia shut three of the five gates of the Orran dam on Tuesday, cutting the flow of the river into Kaltland by more than half, the Lakes Commission said.

Kaltland’s water minister, Ilse Brandt, told reporters in Sund that her government would suspend power exports to Merovia if the gates were not reopened by Friday. “We do not wish for this, but we will not watch our fields die,” she said.

Merovia’s foreign ministry rejected the demand, calling the closure routine maintenance. Harsk, which buys power from both countries, offered to host talks.

The Commission urged both governments on Wednesday to refrain from any step that could not be undone. A senior Merovian official, who spoke on condition of anonymity, privately told Harsk’s envoy that two gates could be opened if Kaltland withdrew its patrols from the lower lake.

Fourteen villages had been left without drinking water by Wednesday, Brandt said.`;

export const wire = article({
  source: "pile/lakes-wire-2024-10-09.html",
  title: "Merovia shuts gates of Orran dam; Kaltland threatens power cut",
  publisher: "Lakes Wire",
  published: "2024-10-09",
  text: `HOME | WORLD | LAKES | BUSINESS | SPORT\nSearch\nSubscribe from 1 a week.\n\n${WIRE}\n\nA fisherman mends a net below the Orran dam. (Photo: Lakes Wire)\n\nREAD MORE: How the 1974 water treaty came about\nREAD MORE: Five maps of the Orran basin\n\nSign up for our morning letter`,
  dropped: [
    ["HOME | WORLD | LAKES | BUSINESS | SPORT", "navigation"],
    ["Search", "navigation"],
    ["Subscribe from 1 a week.", "subscription"],
    ["A fisherman mends a net below the Orran dam. (Photo: Lakes Wire)", "caption"],
    ["READ MORE: How the 1974 water treaty came about", "read-more"],
    ["READ MORE: Five maps of the Orran basin", "read-more"],
    ["Sign up for our morning letter", "subscription"],
  ],
});
export const wireEvents = wireStory(wire);

export const copy = article({
  source: "pile/sund-evening-post.txt",
  title: "Kaltland: we will not watch our fields die",
  publisher: "Sund Evening Post",
  published: "2024-10-09",
  text: `${WIRE}\n\nShare this article`,
  dropped: [["Share this article", "share"]],
});
export const copyEvents = wireStory(copy);

function wireStory(paper: Article): readonly EventLine[] {
  const commission = { kind: "named", source: ["the Lakes Commission", COMMISSION], cue: "said" } as const;
  return [
    paper.event("Merovia shut three", {
      act: "withhold",
      type: "COERCE",
      mode: "withhold",
      contexts: ["natural_resource", "diplomatic"],
      actors: [["Merovia", MEROVIA]],
      recipients: [["Kaltland", KALTLAND]],
      trigger: "shut",
      content: "three of the five gates of the Orran dam",
      time: ["2024-10-08", "on Tuesday"],
      place: ["the Orran dam", "XME"],
      said: commission,
      confidence: 0.91,
    }),
    paper.event("told reporters in Sund", {
      act: "threaten",
      type: "THREATEN",
      mode: "relations",
      contexts: ["natural_resource", "economic"],
      actors: [["her government", KALTLAND]],
      recipients: [["Merovia", MEROVIA]],
      trigger: "would suspend",
      content: "suspend power exports to Merovia",
      condition: "if the gates were not reopened by Friday",
      means: "power exports",
      channel: "public",
      place: ["Sund", "XKA"],
      said: {
        kind: "named",
        source: ["Kaltland’s water minister, Ilse Brandt", KALTLAND],
        cue: "told reporters",
      },
      confidence: 0.87,
    }),
    paper.event("rejected the demand", {
      act: "reject",
      type: "REJECT",
      mode: "yield",
      contexts: ["natural_resource"],
      actors: [["Merovia’s foreign ministry", MEROVIA]],
      trigger: "rejected",
      content: "the demand",
      confidence: 0.9,
    }),
    paper.event("offered to host talks", {
      act: "offer",
      type: "AGREE",
      contexts: ["diplomatic"],
      actors: [["Harsk", HARSK]],
      recipients: [["both countries", KALTLAND]],
      trigger: "offered",
      content: "to host talks",
      confidence: 0.84,
    }),
    paper.event("urged both governments", {
      act: "urge",
      type: "REQUEST",
      mode: "yield",
      contexts: ["diplomatic"],
      actors: [["The Commission", COMMISSION]],
      recipients: [
        ["both governments", MEROVIA],
        ["both governments", KALTLAND],
      ],
      trigger: "urged",
      content: "to refrain from any step that could not be undone",
      time: ["2024-10-09", "on Wednesday"],
      confidence: 0.94,
    }),
    paper.event("A senior Merovian official", {
      act: "offer",
      type: "AGREE",
      contexts: ["diplomatic", "military"],
      actors: [["A senior Merovian official", MEROVIA]],
      recipients: [["Harsk’s envoy", HARSK]],
      trigger: "told",
      content: "that two gates could be opened if Kaltland withdrew its patrols from the lower lake",
      condition: "if Kaltland withdrew its patrols from the lower lake",
      channel: "private",
      said: {
        kind: "anonymous",
        source: ["A senior Merovian official", MEROVIA],
        cue: "spoke on condition of anonymity",
      },
      confidence: 0.66,
    }),
  ];
}
export const wireVillages = wire.quantity("Fourteen villages", {
  words: "Fourteen villages",
  min: 14,
  max: 14,
  unit: "villages",
  of: "without drinking water",
  asOf: ["2024-10-09", "Wednesday"],
  said: { kind: "named", source: ["Brandt", KALTLAND], cue: "said" },
});
