/**
 * English verbs that are never an event of the codebook, by class. Levin's numbers (English Verb Classes and Alternations, 1993)
 * say where a class is from.
 *
 *     "the minister enjoys wide support"     mind         "Chile suffered a drought"      fate
 *     "Lima grew faster than Oslo"           measure      "Oslo resembles Lima"           likeness
 *     "the bloc won the vote"                contest      "the envoy graduated in Rome"   pursuit
 *
 * An event frame that names one of them with its object ("doubled tariffs") goes before. Left out are verbs of these classes that
 * are acts in public by themselves: "recognise", "recall", "regret", "fear", "drop", "decline", "defeat", "gain", "contain", "die".
 * Verbs of reporting, which attribute what others do, are in reporting-verbs.ts.
 */

import type { UneventfulVerbs } from "../uneventful-verbs.ts";

export const UNEVENTFUL_VERBS: UneventfulVerbs = {
  empty: [
    "be", "have", "do", "become", "seem", "appear", "remain", "know", "think", "believe", "see", "feel", "follow", "include",
    "involve", "accord", "begin", "start", "continue", "use", "need", "want", "try", "happen", "occur", "keep", "stay", "receive",
    "get", "obtain", "hear", "learn",
  ],
  states: {
    // Liking, knowing and supposing (29.4, 29.5, 31.2, 32.1).
    mind: [
      "like", "love", "adore", "treasure", "hate", "detest", "dislike", "enjoy", "relish", "prefer", "envy",
      "mind", "care", "understand", "comprehend", "realise", "realize", "remember", "forget", "notice", "imagine",
      "envisage", "envision", "guess", "reckon", "presume", "suppose", "wonder", "ponder", "intend", "mean", "dream", "crave",
      "yearn", "long",
    ],
    // More, less and how much (45.6, 54).
    measure: [
      "rise", "fall", "grow", "shrink", "dwindle", "double", "triple", "treble", "quadruple", "halve", "exceed", "surpass", "surge",
      "soar", "skyrocket", "plunge", "plummet", "slump", "tumble", "climb", "dip", "rebound", "fluctuate", "stagnate", "outnumber",
      "average", "total", "amount", "number", "count", "cost", "weigh", "measure", "last", "span",
    ],
    // Filling an office (29.1).
    office: ["appoint", "elect", "re-elect"],
    // Mishaps (45.1, 48.2, 51.2).
    mishap: ["crash", "collapse", "capsize", "derail", "founder", "drown"],
    // Games, votes and business, with what they bring in and take (13.5.1, 36.3).
    contest: [
      "win", "lose", "tie", "trail", "compete", "earn", "spend", "score", "poll", "rank", "outpace", "outperform", "outscore",
      "outstrip", "outshine",
    ],
    // What befalls somebody, and what he becomes (47.1, 48.1).
    fate: [
      "suffer", "experience", "undergo", "endure", "survive", "sustain", "face", "emerge", "re-emerge", "arise", "evolve", "mature",
      "flourish", "thrive", "prosper", "bloom", "wither", "languish", "age",
    ],
    // What something is, is like, or has to do with (22.2, 47.8).
    likeness: [
      "pose", "represent", "constitute", "comprise", "consist", "feature", "resemble", "duplicate", "compare", "differ",
      "vary", "match", "equal", "prove", "refer", "reflect", "echo", "figure", "belong", "pertain", "relate", "depend", "hinge",
      "matter", "suffice", "tend", "look", "sound", "smell", "taste", "deserve", "lack",
    ],
    // Body and household (39, 40, 46, 50.6).
    life: [
      "live", "dwell", "reside", "sleep", "wake", "rest", "breathe", "eat", "drink", "dine", "sit", "stand", "lie", "lean", "wait",
      "smile", "grin", "laugh", "frown", "sigh", "weep", "cry", "sob", "marry", "wed", "retire",
    ],
    // Learning, the arts and sport (14, 26.7, 51.3).
    pursuit: [
      "study", "teach", "enrol", "enroll", "graduate", "major", "specialise", "specialize", "focus", "play", "star", "film", "air",
      "sing", "dance", "paint", "swim", "ski", "skate", "surf", "jog",
    ],
  },
};
