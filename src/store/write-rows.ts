/** Writing lines into tables. Every function runs inside a transaction of its caller. */

import type { Transaction } from "kysely";
import type { LinkInput } from "../link/link-input.ts";
import type { Dossier } from "../model/record.ts";
import { passagesOf } from "./passages.ts";
import { LINKED, type Tables } from "./tables.ts";

/** SQLite takes so many values at once at most; a row has no more than five. */
const ROWS_AT_ONCE = 2000;

type Change = Transaction<Tables>;

/** `position` null: after all others. */
export async function insertDocument(
  change: Change,
  input: LinkInput,
  position: number | null,
): Promise<void> {
  const { id: document, text } = input.document;
  // Emptied, not left out: the line keeps the order of its fields.
  const line = { ...input.document, text: "", lineage: "" };
  await change
    .insertInto("document")
    .values({
      position: position ?? (await nextPosition(change)),
      id: document,
      lineage: document,
      text,
      line: JSON.stringify(line),
    })
    .execute();
  const events = input.events.map((e, ordinal) => ({ document, ordinal, id: e.id, line: JSON.stringify(e) }));
  for (const rows of chunks(events)) await change.insertInto("event").values(rows).execute();
  const quantities = input.quantities.map((q, ordinal) => ({
    document,
    ordinal,
    id: q.id,
    line: JSON.stringify(q),
  }));
  for (const rows of chunks(quantities)) await change.insertInto("quantity").values(rows).execute();
  const passages = passagesOf(input.document).map((p) => ({
    text: indexed(p.text),
    document,
    start: p.start,
  }));
  for (const rows of chunks(passages)) await change.insertInto("passage").values(rows).execute();
}

/** As long as it was: SQLite ends a marked text at a zero, and search marks with other control characters. */
function indexed(text: string): string {
  return text.replace(CONTROLS, " ");
}

const CONTROLS = /[\u0000-\u001f]/g;

async function nextPosition(change: Change): Promise<number> {
  const row = await change
    .selectFrom("document")
    .select((e) => e.fn.max("position").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** The position that it had, null where there is no such document. Events and quantities go with it. */
export async function removeDocument(change: Change, id: string): Promise<number | null> {
  const row = await change.selectFrom("document").select("position").where("id", "=", id).executeTakeFirst();
  await change.deleteFrom("passage").where("document", "=", id).execute();
  await change.deleteFrom("document").where("id", "=", id).execute();
  return row?.position ?? null;
}

/** All lines about the pile, in the place of those that were there. */
export async function writePile(change: Change, dossier: Dossier, fingerprint: string): Promise<void> {
  for (const { id, lineage } of dossier.documents) {
    await change
      .updateTable("document")
      .set({ lineage })
      .where("id", "=", id)
      .where("lineage", "!=", lineage)
      .execute();
  }
  for (const [table, lines] of [
    ["claim", dossier.claims],
    ["dispute", dossier.disputes],
    ["position", dossier.positions],
  ] as const) {
    await change.deleteFrom(table).execute();
    const rows = lines.map((line, ordinal) => ({ ordinal, line: JSON.stringify(line) }));
    for (const some of chunks(rows)) await change.insertInto(table).values(some).execute();
  }
  await change.deleteFrom("state").where("key", "=", LINKED).execute();
  await change.insertInto("state").values({ key: LINKED, value: fingerprint }).execute();
}

function chunks<T>(rows: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) all.push(rows.slice(at, at + ROWS_AT_ONCE));
  return all;
}
