/** Reading lines from tables: every line is checked against the contract on its way in. */

import type { Kysely } from "kysely";
import type { z } from "zod";
import type { LinkInput } from "../link/link-input.ts";
import {
  ClaimLine,
  DisputeLine,
  DocumentLine,
  type Dossier,
  EventLine,
  PositionLine,
  QuantityLine,
} from "../model/record.ts";
import type { Tables } from "./tables.ts";

/** Documents in the order in which they were added. */
export async function readInputRows(db: Kysely<Tables>): Promise<LinkInput[]> {
  const documents = await db.selectFrom("document").selectAll().orderBy("position").execute();
  const events = Map.groupBy(await readLines(db, "event"), (row) => row.document);
  const quantities = Map.groupBy(await readLines(db, "quantity"), (row) => row.document);
  return documents.map(({ id, lineage, text, line }) => ({
    document: checked(DocumentLine, line, `document ${id}`, { lineage, text }),
    events: (events.get(id) ?? []).map((row) => checked(EventLine, row.line, `event ${row.id}`)),
    quantities: (quantities.get(id) ?? []).map((row) =>
      checked(QuantityLine, row.line, `quantity ${row.id}`),
    ),
  }));
}

function readLines(db: Kysely<Tables>, table: "event" | "quantity") {
  return db
    .selectFrom(table)
    .select(["document", "id", "line"])
    .orderBy("document")
    .orderBy("ordinal")
    .execute();
}

/** The whole record with the pile lines that are stored. */
export async function readPileRows(db: Kysely<Tables>, inputs: readonly LinkInput[]): Promise<Dossier> {
  const lines = async <T>(table: "claim" | "dispute" | "position", schema: z.ZodType<T>): Promise<T[]> => {
    const rows = await db.selectFrom(table).select(["ordinal", "line"]).orderBy("ordinal").execute();
    return rows.map((row) => checked(schema, row.line, `${table} ${row.ordinal}`));
  };
  return {
    documents: inputs.map((i) => i.document),
    events: inputs.flatMap((i) => i.events),
    quantities: inputs.flatMap((i) => i.quantities),
    claims: await lines("claim", ClaimLine),
    disputes: await lines("dispute", DisputeLine),
    positions: await lines("position", PositionLine),
  };
}

/** The value itself, so that its fields keep the order in which they were written. */
function checked<T>(schema: z.ZodType<T>, json: string, what: string, more?: object): T {
  const value = more ? { ...object(json, what), ...more } : jsonOf(json, what);
  const result = schema.safeParse(value);
  if (result.success) return value as T;
  const [issue] = result.error.issues;
  const where = [what, issue?.path.join(".")].filter((part) => part).join(", ");
  throw damaged(`${where}: ${issue?.message}`);
}

function object(json: string, what: string): object {
  const value = jsonOf(json, what);
  return typeof value === "object" && value !== null ? value : {};
}

function jsonOf(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged(`${what}: not valid JSON`);
  }
}

function damaged(where: string): Error {
  return new Error(`the record is damaged: ${where}; restore a copy, or make it anew with demarche add`);
}
