/** What may be asked: query parameters, checked, with a message that says what would have been right. */

import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { isCivilDate } from "../model/civil-date.ts";
import { PLOVER_TYPES } from "../model/plover.ts";
import { ATTRIBUTION_KINDS, CHANNELS, STATUSES } from "../model/record.ts";
import { type EventFilter, FACETS, type Facet, filterFromParams } from "../query/event-filter.ts";

const day = z.string().refine(isCivilDate, 'expected a day such as "2024-03-09"');
const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, "expected a whole number")
    .transform(Number)
    .pipe(z.int().min(least, `expected at least ${least}`).max(most, `expected at most ${most}`));

const dates = { from: day.optional(), to: day.optional() };
const filterFields = {
  ...dates,
  dated: z.enum(["dated", "undated"], 'expected "dated" or "undated"').optional(),
  negated: z.enum(["true", "false"], 'expected "true" or "false"').optional(),
};

export const EventsParameters = z.object({
  ...filterFields,
  order: z.enum(["time", "text"], 'expected "time" or "text"').default("time"),
  copies: z.enum(["folded", "shown"], 'expected "folded" or "shown"').default("shown"),
  offset: count(0, 9_999_999).default(0),
  limit: count(1, 500).default(100),
});
export const TimelineParameters = z.object({
  ...filterFields,
  lanes: z.enum(["party", "type"], 'expected "party" or "type"').default("party"),
});
export const ChangesParameters = z.object({ ...filterFields, from: day, to: day });
export const PageParameters = z.object({
  offset: count(0, 9_999_999).default(0),
  limit: count(1, 500).default(100),
});
export const SearchParameters = z.object({
  q: z.string().trim().min(1, "expected words to look for").max(200, "expected at most 200 characters"),
  limit: count(1, 100).default(20),
});

/** Facets of which all values are known: another one is a slip of the pen, and no event would meet it. */
const CLOSED: Partial<Record<Facet, readonly string[]>> = {
  type: [...PLOVER_TYPES, "none"],
  status: STATUSES,
  attribution: ATTRIBUTION_KINDS,
  channel: [...CHANNELS, "none"],
};
const MOST_VALUES = 200;
const MOST_LENGTH = 300;

/**
 * The parameters of an address, read by a schema; `others` are read elsewhere. Throws a 400 that names the first wrong one:
 * a condition with a slip in its name would be none, and the answer the whole record.
 */
export function read<S extends z.ZodObject>(
  schema: S,
  url: string,
  others: readonly string[] = [],
): z.infer<S> {
  const params = new URL(url).searchParams;
  const known = [...others, ...Object.keys(schema.shape)];
  const strange = [...params.keys()].find((name) => !known.includes(name));
  if (strange !== undefined)
    throw refuse(`"${strange.slice(0, 60)}" is no parameter; there are ${known.join(", ")}`);
  const result = schema.safeParse(Object.fromEntries(params));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path.join(".") ?? "";
  const given = params.get(name);
  throw refuse(
    given === null ? `"${name}" is missing` : `${name}=${given.slice(0, 60)}: ${issue?.message ?? "wrong"}`,
  );
}

/** The filter of an address whose plain fields a schema has checked. */
export function readFilter(url: string): EventFilter {
  const params = new URL(url).searchParams;
  for (const facet of FACETS) {
    const values = params.getAll(facet);
    if (values.length > MOST_VALUES)
      throw refuse(`"${facet}" is given ${values.length} times, at most ${MOST_VALUES}`);
    if (values.some((v) => v.length > MOST_LENGTH)) throw refuse(`a value of "${facet}" is too long`);
    const wrong = values.find((v) => v !== "" && CLOSED[facet]?.includes(v) === false);
    if (wrong !== undefined)
      throw refuse(`${facet}=${wrong.slice(0, 60)}: expected one of ${CLOSED[facet]?.join(", ")}`);
  }
  const filter = filterFromParams(params);
  if (filter.from && filter.to && filter.from > filter.to)
    throw refuse(`from=${filter.from}: expected a day not after ${filter.to}`);
  return filter;
}

function refuse(message: string): HTTPException {
  return new HTTPException(400, { message });
}
