/** What goes along while inputs are read. */

import type { ColumnMap } from "./columns.ts";
import type { Limits } from "./limits.ts";
import type { Page } from "./page.ts";
import type { Unreadable } from "./unreadable.ts";

export interface ReadContext {
  readonly limits: Limits;
  readonly columns: ColumnMap;
  /** How many archives we are in. */
  readonly archives: number;
  /** Fetches what a list of addresses names; without it such a list is refused. */
  readonly follow?: Follow | undefined;
}

export interface ListedAddress {
  readonly address: string;
  /** A list of addresses itself. */
  readonly list: boolean;
}

export type Follow = (listed: ListedAddress) => AsyncIterable<Page | Unreadable>;
