/** A page to its lines, or the reason why not: a page that cannot be coded stops no others. */

import type { Page } from "../ingest/page.ts";
import { Refused } from "../ingest/refused.ts";
import { type Unreadable, unreadable } from "../ingest/unreadable.ts";
import type { LinkInput } from "../link/link-input.ts";
import type { PageCoder } from "./coder.ts";

/** Mistakes of ours are thrown on. */
export async function codedOrUnreadable(coder: PageCoder, page: Page): Promise<LinkInput | Unreadable> {
  try {
    return await coder.code(page);
  } catch (problem) {
    if (problem instanceof Refused) return unreadable(page.source, problem.message, problem.mend);
    throw problem;
  }
}
