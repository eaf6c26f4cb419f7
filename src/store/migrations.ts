/**
 * The forms that a record on disk has had, oldest first. A form is never changed once it was released: a new one is
 * added, and a record is brought up to date when it is opened. There is no way back.
 */

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** "Dema": tells our files from those of other programs. */
export const APPLICATION_ID = 0x44656d61;

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-record": { up: createRecord },
};

async function createRecord(db: Kysely<unknown>): Promise<void> {
  await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
  await sql`create table document (
    position integer primary key,
    id text not null unique,
    lineage text not null,
    text text not null,
    line text not null
  ) strict`.execute(db);
  for (const table of ["event", "quantity"]) {
    await sql`create table ${sql.table(table)} (
      document text not null references document (id) on delete cascade,
      ordinal integer not null,
      id text not null,
      line text not null,
      primary key (document, ordinal)
    ) strict, without rowid`.execute(db);
    await sql`create index ${sql.ref(`${table}_id`)} on ${sql.table(table)} (id)`.execute(db);
  }
  for (const table of ["claim", "dispute", "position"]) {
    await sql`create table ${sql.table(table)} (ordinal integer primary key, line text not null) strict`.execute(
      db,
    );
  }
  await sql`create table state (key text primary key, value text not null) strict, without rowid`.execute(db);
  await sql`create virtual table passage using fts5 (
    text, document unindexed, start unindexed,
    tokenize = 'porter unicode61 remove_diacritics 2'
  )`.execute(db);
}
