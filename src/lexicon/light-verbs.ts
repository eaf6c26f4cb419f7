/**
 * The form of a verb that only carries the noun of an act: "issued a warning" is a warning by the subject.
 *
 *     { verb: "issue", subject: "actor" }       Rome issued a warning to Tripoli.      actor Rome
 *     { verb: "receive", subject: "recipient" } Rome received a warning from Tripoli.  actor Tripoli
 */

export interface LightVerb {
  /** Lemma; a particle or preposition may follow: "carry out", "enter into". */
  readonly verb: string;
  /** Which participant of the noun's act the verb's subject is; "none": the noun is the subject ("talks took place"). */
  readonly subject: "actor" | "recipient" | "none";
  /** Where the noun of the act stands: the direct object, the subject, the subject of a passive alone, or after a preposition. */
  readonly noun: "object" | "subject" | "passive" | `prep:${string}`;
  /** What the verb says of the act besides carrying it. */
  readonly aspect?: "begin" | "continue" | "end" | "repeat" | "plan" | "announce";
  /** Where the other participant stands. Default: "to", "on", "against", "with" of noun or verb. */
  readonly other?: readonly ("iobj" | "object" | `prep:${string}`)[];
}
