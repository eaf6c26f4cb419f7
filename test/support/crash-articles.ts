/** Articles of about a page that repeat each other's events, so that there is something to link. The same at every call. */

import type { LinkInput } from "../../src/link/link-input.ts";
import { KESTRIA, NORLAND } from "./fixture-parties.ts";
import { article } from "./record-builder.ts";

export function crashArticles(count: number): LinkInput[] {
  return Array.from({ length: count }, (_, i) => {
    const day = `2024-03-${String((i % 28) + 1).padStart(2, "0")}`;
    const words = Array.from({ length: 200 }, (_, w) => `word${i}x${w}`).join(" ");
    const paper = article({
      source: `pile/${i}.txt`,
      published: day,
      text: `Norland urged Kestria to delay operation ${i % 7}. ${i} trucks reached the port. ${words}.`,
    });
    const event = paper.event("Norland urged", {
      act: "urge",
      type: "REQUEST",
      actors: [["Norland", NORLAND]],
      recipients: [["Kestria", KESTRIA]],
      trigger: "urged",
      content: `to delay operation ${i % 7}`,
    });
    paper.quantity("trucks", { words: `${i} trucks`, min: i, max: i, unit: "trucks", event });
    return { document: paper.document, events: paper.events, quantities: paper.quantities };
  });
}
