/** The tables of a record on disk. A `line` is the printed line as JSON; other columns are what queries need of it. */

export interface Tables {
  /** In `line`, `text` and `lineage` are empty: they have columns of their own. */
  readonly document: { position: number; id: string; lineage: string; text: string; line: string };
  readonly event: { document: string; ordinal: number; id: string; line: string };
  readonly quantity: { document: string; ordinal: number; id: string; line: string };
  readonly claim: { ordinal: number; line: string };
  readonly dispute: { ordinal: number; line: string };
  readonly position: { ordinal: number; line: string };
  readonly state: { key: string; value: string };
  /** Full text: one row a sentence. */
  readonly passage: { text: string; document: string; start: number };
}

/** The key in `state` whose value says which documents the claims, disputes and positions were made from. */
export const LINKED = "linked";
