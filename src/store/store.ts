/**
 * The record on disk: one SQLite file that several processes may use at once.
 *
 * A document goes in with all its lines in one transaction, so what was acknowledged is there after a crash, whole.
 * What is said about the pile is made anew afterwards, in one transaction. A process that dies between the two leaves a
 * record whose pile lines are out of date; reading then links in memory, and the next `relink` mends the file.
 */

import { type Kysely, sql } from "kysely";
import { linesOf } from "../link/lines.ts";
import { link } from "../link/link.ts";
import type { LinkInput } from "../link/link-input.ts";
import { hashText } from "../model/hash.ts";
import type { Dossier, RecordLine } from "../model/record.ts";
import { explaining } from "./explained.ts";
import { faultsOf } from "./faults.ts";
import { openDatabase } from "./open-database.ts";
import { readInputRows, readPileRows } from "./read-rows.ts";
import { type SearchHit, searchPassages } from "./search.ts";
import { LINKED, type Tables } from "./tables.ts";
import { insertDocument, removeDocument, writePile } from "./write-rows.ts";

/** Part of what the pile lines depend on: raised when linking changes, so that old ones are made anew. */
const LINKING = "1";

export interface Store {
  readonly path: string;
  /** Whether a document with this content is in the record. */
  has(document: string): Promise<boolean>;
  /** Once it resolves the document survives a crash. "known": the content is there already, nothing was written. */
  add(input: LinkInput): Promise<"added" | "known">;
  /** Puts new lines in the place of those that the document has. */
  replace(input: LinkInput): Promise<void>;
  /** Makes claims, disputes, positions and lineages anew if they are out of date. False: they were not. */
  relink(): Promise<boolean>;
  /** The same object as long as nothing was written, by whichever process. */
  dossier(): Promise<Dossier>;
  allLines(): Promise<RecordLine[]>;
  search(query: string, limit: number): Promise<SearchHit[]>;
  /** What SQLite itself finds wrong with the file; empty where it is sound. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Make the file where there is none. */
  readonly create?: boolean;
}

export async function openStore(path: string, { create = true }: OpenOptions = {}): Promise<Store> {
  const { sqlite, db } = await openDatabase(path, create);
  let cached: { readonly version: string; readonly dossier: Dossier } | null = null;
  let writes = 0;

  const has = async (id: string): Promise<boolean> =>
    (await db.selectFrom("document").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;

  const linkedTo = async (view: Kysely<Tables>): Promise<string | undefined> =>
    (await view.selectFrom("state").select("value").where("key", "=", LINKED).executeTakeFirst())?.value;

  const relink = async (): Promise<boolean> => {
    for (;;) {
      const before = await fingerprintOf(db);
      if ((await linkedTo(db)) === before) return false;
      const dossier = link(await readInputRows(db));
      // Another process may have added a document meanwhile: then its lines are missing from ours.
      const written = await db.transaction().execute(async (change) => {
        if ((await fingerprintOf(change)) !== before) return false;
        await writePile(change, dossier, before);
        return true;
      });
      writes++;
      if (written) return true;
    }
  };

  const dossier = async (): Promise<Dossier> => {
    const version = `${writes} ${JSON.stringify(sqlite.prepare("pragma data_version").get())}`;
    if (cached?.version === version) return cached.dossier;
    const read = await atOneMoment(async (view) => {
      const inputs = await readInputRows(view);
      const upToDate = (await linkedTo(view)) === (await fingerprintOf(view));
      return upToDate ? readPileRows(view, inputs) : link(inputs);
    });
    cached = { version, dossier: read };
    return read;
  };

  /** Another process may write between two queries: inside a transaction it is as if it had not. */
  const atOneMoment = <T>(read: (view: Kysely<Tables>) => Promise<T>): Promise<T> =>
    db.connection().execute(async (view) => {
      await sql`begin deferred`.execute(view);
      try {
        return await read(view);
      } finally {
        if (sqlite.isTransaction) sqlite.exec("commit");
      }
    });

  return {
    path,
    has: explaining(path, has),
    relink: explaining(path, relink),
    dossier: explaining(path, dossier),
    add: explaining(path, (input: LinkInput) =>
      db.transaction().execute(async (change) => {
        const known = await change
          .selectFrom("document")
          .select("id")
          .where("id", "=", input.document.id)
          .executeTakeFirst();
        if (known) return "known";
        writes++;
        await insertDocument(change, input, null);
        return "added";
      }),
    ),
    replace: explaining(path, (input: LinkInput) =>
      db.transaction().execute(async (change) => {
        writes++;
        const position = await removeDocument(change, input.document.id);
        await insertDocument(change, input, position);
        await change.deleteFrom("state").where("key", "=", LINKED).execute();
      }),
    ),
    allLines: explaining(path, async () => linesOf(await dossier())),
    search: explaining(path, (query: string, limit: number) => searchPassages(db, query, limit)),
    faults: () => faultsOf(db),
    async close() {
      try {
        sqlite.exec("pragma wal_checkpoint(truncate)");
      } catch {
        // No room or no right: what was written stays in the file beside it, where SQLite finds it again.
      }
      await db.destroy();
      if (sqlite.isOpen) sqlite.close();
    },
  };
}

/** The lines in order: what the pile lines are made from. */
async function fingerprintOf(db: Kysely<Tables>): Promise<string> {
  const documents = await db.selectFrom("document").select("id").orderBy("position").execute();
  const events = await db.selectFrom("event").select("id").orderBy("document").orderBy("ordinal").execute();
  const quantities = await db
    .selectFrom("quantity")
    .select("id")
    .orderBy("document")
    .orderBy("ordinal")
    .execute();
  return hashText(
    [LINKING, ...[documents, events, quantities].map((r) => r.map((d) => d.id).join(" "))].join("\n"),
  );
}
