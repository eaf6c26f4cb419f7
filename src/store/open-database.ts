/** Opens the file of a record: refuses what is not one, brings an older one up to date. */

import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** How long another process may hold the file before we give up. */
const BUSY_MS = 5000;

export interface Database {
  readonly sqlite: DatabaseSync;
  readonly db: Kysely<Tables>;
}

/** `create` makes a missing file and its folder. Throws with the path, the reason and what to do. */
export async function openDatabase(path: string, create: boolean): Promise<Database> {
  const name = JSON.stringify(path);
  if (!existsSync(path)) {
    if (!create)
      throw new Error(`there is no record at ${name}; make one with: demarche add PATHS... --store ${path}`);
    mkdirSync(dirname(path), { recursive: true });
  }
  const sqlite = openFile(path, name);
  try {
    refuseForeign(sqlite, name);
    refuseNewer(sqlite, name);
    sqlite.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on`);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) });
    if (pending(sqlite).length > 0) await migrate(db, name);
    return { sqlite, db };
  } catch (error) {
    sqlite.close();
    throw explained(error, name);
  }
}

function openFile(path: string, name: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: BUSY_MS });
  } catch (error) {
    throw explained(error, name);
  }
}

/** An empty file may become a record; one with somebody else's tables may not. */
function refuseForeign(sqlite: DatabaseSync, name: string): void {
  const id = sqlite.prepare("pragma application_id").get()?.application_id;
  if (id === APPLICATION_ID) return;
  const tables = sqlite
    .prepare("select count(*) as n from sqlite_schema where name not like 'kysely_%'")
    .get();
  if (tables?.n !== 0 && tables?.n !== 0n) {
    throw new Error(
      `${name} belongs to another program (SQLite, but no record); name another file with --store`,
    );
  }
}

function refuseNewer(sqlite: DatabaseSync, name: string): void {
  const unknown = applied(sqlite).filter((form) => !(form in MIGRATIONS));
  if (unknown.length === 0) return;
  const newest = Object.keys(MIGRATIONS).at(-1);
  throw new Error(
    `${name} was written by a newer version of demarche (form ${unknown.at(-1)}; this version knows up to ${newest}); ` +
      "update demarche or name another file with --store",
  );
}

function pending(sqlite: DatabaseSync): string[] {
  const done = new Set(applied(sqlite));
  return Object.keys(MIGRATIONS).filter((form) => !done.has(form));
}

function applied(sqlite: DatabaseSync): string[] {
  const known = sqlite.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get();
  if (!known) return [];
  return sqlite
    .prepare("select name from kysely_migration order by name")
    .all()
    .map((row) => String(row.name));
}

async function migrate(db: Kysely<Tables>, name: string): Promise<void> {
  const provider: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw explained(error, name);
}

const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/not a database/, "it is no SQLite file; name another file with --store"],
  [/unable to open/, "it cannot be opened; check that it is a file in a folder that you may write to"],
  [/locked/, "another program is writing to it; wait for it to end"],
  [/malformed/, "the file is damaged; restore a copy, or make the record anew with demarche add"],
  [/readonly/, "it may not be written to; change its permissions"],
  [/disk is full/, "the disk is full"],
];

function explained(error: unknown, name: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes(name)) return new Error(message, { cause: error });
  const known = REASONS.find(([pattern]) => pattern.test(message));
  return new Error(`cannot use ${name} as a record: ${known?.[1] ?? message}`, { cause: error });
}
