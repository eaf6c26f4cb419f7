/** The form of the verbs that name no public act, whatever stands around them. */

export interface UneventfulVerbs {
  /** Verbs that only carry, want or order in time what another word says: "began", "wants", "took part". */
  readonly empty: readonly string[];
  /** Verbs of what somebody is, feels, gets or goes through, by class: whoever is their subject does nothing to anybody by them. */
  readonly states: Readonly<Record<string, readonly string[]>>;
}
