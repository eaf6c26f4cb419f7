/** All rows of all tables of a record as text, for comparing records on disk. The day of a migration is left out. */

import { DatabaseSync } from "node:sqlite";

export function dumpStore(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .all();
    return tables
      .map(({ name }) => String(name))
      .filter((name) => !name.startsWith("kysely_"))
      .map((name) => {
        const rows = database.prepare(`select * from "${name}"`).all();
        return [name, ...rows.map((row) => JSON.stringify(row, bytesAsHex)).sort()].join("\n");
      })
      .join("\n\n");
  } finally {
    database.close();
  }
}

function bytesAsHex(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
