/**
 * English nouns that refer back to an act told before.
 *
 *     "Chad closed the border. Niger condemned [the decision]."     whatever was done
 *     "Rebels shelled Gao. [The shelling] killed two."              fighting
 */

import type { BackReferences } from "../back-references.ts";

const FIGHTING: readonly string[] = [
  ...["shelling", "attack", "raid", "strike", "airstrike", "bombing", "bombardment", "assault", "offensive"],
  ...["ambush", "blast"],
];

export const BACK_REFERENCES: BackReferences = {
  acts: [
    {
      nouns: [
        ...["decision", "move", "step", "action", "measure", "announcement", "act", "moves", "behaviour"],
        ...["gesture", "initiative"],
      ],
      types: "any",
    },
    {
      nouns: [
        ...["protest", "criticism", "accusation", "charge", "allegation", "claim", "complaint", "remark"],
        ...["comment", "condemnation"],
      ],
      types: ["ACCUSE", "PROTEST"],
    },
    { nouns: ["offer", "proposal", "invitation", "promise", "pledge"], types: ["AGREE", "REQUEST"] },
    {
      nouns: [
        ...["demand", "request", "appeal", "call", "ultimatum", "order", "suggestion", "advice", "deadline"],
      ],
      types: ["REQUEST", "THREATEN"],
    },
    { nouns: ["threat", "warning"], types: ["THREATEN", "REQUEST"] },
    { nouns: ["delivery", "aid", "sale", "shipment", "supply", "help"], types: ["AID", "COOPERATE"] },
    {
      nouns: [
        ...["deployment", "exercise", "manoeuvre", "maneuver", "buildup", "mobilisation", "mobilization"],
        "incursion",
      ],
      types: ["MOBILIZE", "COERCE", "ASSAULT"],
    },
    { nouns: FIGHTING, types: ["ASSAULT"] },
  ],
  fighting: FIGHTING,
  documents: [
    ...["resolution", "statement", "communique", "communiqué", "declaration", "text"],
  ],
};
