/** What the database itself finds wrong with its file. */

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Empty where the file is sound: pages, references and full-text index. Damage never throws. */
export async function faultsOf(db: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  try {
    await collect(db, faults);
  } catch (error) {
    faults.push(`file: ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}

async function collect(db: Kysely<Tables>, faults: string[]): Promise<void> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  for (const { integrity_check: says } of integrity.rows) {
    const lines = says.split("\n").filter((line) => line !== "ok" && !line.startsWith("***"));
    faults.push(...lines.map((line) => `file: ${line}`));
  }
  const references = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  for (const { table } of references.rows) faults.push(`${table}: a line without its document`);
  try {
    await sql`insert into passage (passage) values ('integrity-check')`.execute(db);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The index is checked by a command that has the form of a write: a file that may only be read goes without.
    if (!message.includes("readonly")) faults.push(`full-text index: ${message}`);
  }
}
