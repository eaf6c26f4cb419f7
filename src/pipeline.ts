/** The whole way of an article, on one screen. */

import { clean } from "./clean/clean.ts";
import { nameParties } from "./entities/name-parties.ts";
import { codeEvents } from "./events/code-events.ts";
import type { Coded } from "./events/coded.ts";
import type { Page } from "./ingest/page.ts";
import type { Kit } from "./kit.ts";
import { parse } from "./parse/parse.ts";
import { placeInTime } from "./time/place-in-time.ts";

/** One article, from bytes to coded events. Every stage is a pure function of what came before. */
export function codeArticle(page: Page, kit: Kit): Coded {
  const article = clean(page, kit.clean);
  const parsed = parse(article, kit.parse);
  const named = nameParties(parsed, kit.entities);
  const timed = placeInTime(named, kit.time);
  return codeEvents(timed, kit.events);
}
