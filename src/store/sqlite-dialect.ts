/** Kysely on the SQLite that Node brings along. */

import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDialect } from "kysely";

export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  const dialect = new SqliteDialect({ database: shim(database) });
  return {
    createAdapter: () => new TransactionalSchemaAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** SQLite takes a half-made schema back with its transaction, which Kysely's own adapter does not use. */
class TransactionalSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** All our transactions write: taking the lock at once makes a second process wait instead of fail half-way. */
const BEGIN: Readonly<Record<string, string>> = { begin: "begin immediate" };

function shim(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(BEGIN[sql] ?? sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values.map(bound)),
        run: (values) => statement.run(...values.map(bound)),
        iterate: (values) => statement.iterate(...values.map(bound)),
      };
    },
  };
}

function bound(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint")
    return value;
  if (value instanceof Uint8Array) return value;
  throw new Error(`demarche bug: ${typeof value} is no value for SQLite`);
}
