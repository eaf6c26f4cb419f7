/** The form of the words that tell a PLOVER context: what an act is about. */

import type { Context } from "../model/plover.ts";

export type ContextWords = readonly { readonly context: Context; readonly lemmas: readonly string[] }[];
