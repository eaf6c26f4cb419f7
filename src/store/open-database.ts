/** Opens the file of a record: refuses what is not one, brings an older one up to date. */

import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Kysely } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import { explained } from "./explained.ts";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** How long another process may hold the file before we give up. */
const BUSY_MS = 5000;
const AGAIN_MS = 20;
const SQLITE_BUSY = 5;

export interface Database {
  readonly sqlite: DatabaseSync;
  readonly db: Kysely<Tables>;
}

/** `create` makes a missing file and its folder. Throws with the path, the reason and what to do. */
export async function openDatabase(path: string, create: boolean): Promise<Database> {
  const name = JSON.stringify(path);
  if (path.trim() === "") throw new Error("--store has no file name; leave it out or name a file");
  if (!existsSync(path)) {
    if (!create)
      throw new Error(`there is no record at ${name}; make one with: demarche add PATHS... --store ${path}`);
    makeFolder(dirname(resolve(path)), path);
  }
  const fixed = !create && !isWritable(path);
  const sqlite = openFile(path, fixed);
  try {
    refuseForeign(sqlite, name);
    refuseNewer(sqlite, name);
    if (!fixed) await writeAhead(sqlite);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) });
    if (pending(sqlite).length > 0) await migrate(db, path);
    return { sqlite, db };
  } catch (error) {
    sqlite.close();
    throw explained(error, path);
  }
}

/**
 * SQLite waits for a lock, but not where a file changes to a write-ahead log: of two processes that make a record at once it refuses one
 * on the spot, and that one asks again.
 */
async function writeAhead(sqlite: DatabaseSync): Promise<void> {
  const end = performance.now() + BUSY_MS;
  for (;;) {
    try {
      sqlite.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
      return;
    } catch (error) {
      const isBusy = error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
      if (!isBusy || performance.now() > end) throw error;
      await setTimeout(AGAIN_MS);
    }
  }
}

/** Folder by folder: Node's own recursive way never ends in folders like /proc that refuse new ones. */
function makeFolder(folder: string, path: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), path);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw explained(error, path);
  }
}

/** What another process wrote and has not yet moved into the file proper, or could not for want of room. */
function hasPendingWrites(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Absolute, because SQLite takes some names (":memory:") for something else than files. What may not be written to,
 * neither by us nor, we take it, by others, is opened as a file that never changes: that alone works without a lock.
 */
function openFile(path: string, fixed: boolean): DatabaseSync {
  const url = pathToFileURL(resolve(path));
  if (fixed && !hasPendingWrites(path)) url.searchParams.set("immutable", "1");
  try {
    return new DatabaseSync(fixed ? url : resolve(path), { timeout: BUSY_MS, readOnly: fixed });
  } catch (error) {
    throw explained(error, path);
  }
}

/**
 * An empty file may become a record; one with somebody else's tables may not. Tables first, then whose they are: another
 * process that makes the record meanwhile has then signed whatever we saw of it. Indexes do not count: those of Kysely's
 * own tables, which stand there first, bear other names.
 */
function refuseForeign(sqlite: DatabaseSync, name: string): void {
  const tables = sqlite
    .prepare("select count(*) as n from sqlite_schema where type = 'table' and name not like 'kysely_%'")
    .get();
  if (tables?.n === 0 || tables?.n === 0n) return;
  const id = sqlite.prepare("pragma application_id").get()?.application_id;
  if (id === APPLICATION_ID) return;
  throw new Error(
    `${name} belongs to another program (SQLite, but no record); name another file with --store`,
  );
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

async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  const provider: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw explained(error, path);
}
