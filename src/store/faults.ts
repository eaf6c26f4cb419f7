/** What the database itself finds wrong with its file. */

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Empty where the file is sound: pages, references and full-text index. */
export async function faultsOf(db: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  for (const { integrity_check: says } of integrity.rows) if (says !== "ok") faults.push(`file: ${says}`);
  const references = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  for (const { table } of references.rows) faults.push(`${table}: a line without its document`);
  try {
    await sql`insert into passage (passage) values ('integrity-check')`.execute(db);
  } catch (error) {
    faults.push(`full-text index: ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}
