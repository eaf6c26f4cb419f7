/** The wire report on the invented crisis over the port of Tal, and a paper that copied most of it. */

import { KESTRIA, LEAGUE, MORANIA, NORLAND, TAL_COUNCIL } from "./fixture-parties.ts";
import { type Article, article } from "./record-builder.ts";

const WIRE_BODY =
  "Norland urged Kestria on Sunday to hold off on an assault on the port of Tal. " +
  "Norland's foreign minister privately warned Kestria that it would withhold ammunition if troops entered the port. " +
  "The Kestrian government rejected any delay of the operation, saying time was short. " +
  "The League of Straits said on Monday that 54 trucks of aid had entered Tal since Friday.";

/** The same lines stand in the wire report and in its copy. */
function wireLines(paper: Article): void {
  paper.event("Norland urged", {
    act: "urge",
    type: "REQUEST",
    mode: "yield",
    contexts: ["military", "diplomatic"],
    actors: [["Norland", NORLAND]],
    recipients: [["Kestria", KESTRIA]],
    trigger: "urged",
    content: "to hold off on an assault on the port of Tal",
    time: ["2024-03-03", "on Sunday"],
    confidence: 0.93,
  });
  paper.event("privately warned", {
    act: "warn",
    type: "THREATEN",
    mode: "relations",
    contexts: ["military"],
    actors: [["Norland's foreign minister", NORLAND]],
    recipients: [["Kestria", KESTRIA]],
    trigger: "warned",
    content: "that it would withhold ammunition",
    condition: "if troops entered the port",
    means: "ammunition",
    channel: "private",
    confidence: 0.88,
  });
  paper.event("rejected any delay", {
    act: "reject",
    type: "REJECT",
    mode: "yield",
    contexts: ["military"],
    actors: [["The Kestrian government", KESTRIA]],
    trigger: "rejected",
    content: "any delay of the operation",
    confidence: 0.81,
  });
  const entered = paper.event("54 trucks", {
    act: "enter",
    type: "AID",
    contexts: ["human_security"],
    recipients: [["Tal", TAL_COUNCIL]],
    trigger: "entered",
    time: ["2024-03-01/2024-03-04", "since Friday"],
    place: ["Tal", "XKE"],
    said: { kind: "named", source: ["The League of Straits", LEAGUE], cue: "said" },
    confidence: 0.62,
  });
  paper.quantity("54 trucks", {
    words: "54 trucks",
    min: 54,
    max: 54,
    unit: "trucks",
    of: "aid",
    asOf: ["2024-03-04", "on Monday"],
    said: { kind: "named", source: ["The League of Straits", LEAGUE], cue: "said" },
    event: entered,
  });
}

export const wire = article({
  source: "pile/northern-wire.txt",
  title: "Norland urges Kestria to spare Tal",
  publisher: "Northern Wire",
  published: "2024-03-04",
  text: `${WIRE_BODY} Kestria has called up 30,000 reservists. Morania offered to host talks next week.`,
});
wireLines(wire);
const calledUp = wire.event("called up", {
  act: "mobilize",
  type: "MOBILIZE",
  mode: "troops",
  contexts: ["military"],
  actors: [["Kestria", KESTRIA]],
  trigger: "called up",
  content: "30,000 reservists",
});
wire.quantity("called up", {
  words: "30,000 reservists",
  min: 30_000,
  max: 30_000,
  unit: "reservists",
  holder: ["Kestria", KESTRIA],
  event: calledUp,
});
wire.event("Morania offered", {
  act: "offer",
  type: "AGREE",
  contexts: ["diplomatic"],
  actors: [["Morania", MORANIA]],
  trigger: "offered",
  content: "to host talks next week",
});

export const copy = article({
  source: "pile/harbour-post.txt",
  title: "Ally tells Kestria to wait",
  publisher: "Harbour Post",
  published: "2024-03-04",
  text: `${WIRE_BODY}\n\nSubscribe to the Harbour Post for more.`,
  dropped: [["Subscribe to the Harbour Post for more.", "subscription"]],
});
wireLines(copy);
