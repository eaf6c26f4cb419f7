/**
 * What a key asks for, given where the reader is.
 *
 *     Esc with the evidence open → close     j in the list → next     e on a row → open     / → search
 *
 * A key that the reader types into a field, or holds with Ctrl, asks for nothing.
 */

export type Shortcut = "close" | "next" | "previous" | "open" | "search";

export interface Situation {
  /** Whether the evidence is open, the list of events in view, a row of it focused. */
  readonly open: boolean;
  readonly inList: boolean;
  readonly onRow: boolean;
  /** Whether single letters act as shortcuts. */
  readonly letters: boolean;
}

/** Null: the key is the browser's. */
export function shortcutOf(key: string, { open, inList, onRow, letters }: Situation): Shortcut | null {
  if (key === "Escape") return open ? "close" : null;
  if (!letters) return null;
  if (key === "/") return "search";
  if (key === "e") return onRow ? "open" : null;
  if (!inList) return null;
  return key === "j" ? "next" : key === "k" ? "previous" : null;
}
