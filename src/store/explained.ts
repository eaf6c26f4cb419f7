/**
 * What the database says about a file, in words for people: the file, the reason and the mend.
 *
 *     database disk image is malformed  ->  cannot use "gulf.db" as a record: the file is damaged; restore a copy, ...
 *
 * An error that names the file already is passed on as it is.
 */

const DAMAGED = "the file is damaged; restore a copy, or make the record anew with demarche add";

const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/not a database/, "it is no SQLite file; name another file with --store"],
  [/unable to open/, "it cannot be opened; check that it is a file in a folder that you may write to"],
  [/locked/, "another program is writing to it; wait for it to end"],
  [/malformed|no such (?:table|column)|disk I\/O error|not valid JSON/, DAMAGED],
  [/readonly/, "it may not be written to; change its permissions"],
  [/disk is full|ENOSPC/, "the disk is full; make room and repeat the call"],
  [/EACCES|EPERM|EROFS/, "its folder may not be written to; name another file with --store"],
  [/EEXIST|ENOTDIR|ENOENT/, "its folder cannot be made; name another file with --store"],
];

export function explained(error: unknown, path: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  const name = JSON.stringify(path);
  if (message.includes(name)) return new Error(message, { cause: error });
  const known = REASONS.find(([pattern]) => pattern.test(message));
  return new Error(`cannot use ${name} as a record: ${known?.[1] ?? message}`, { cause: error });
}

/** The same work, whose complaints from SQLite come in words for people. Errors of other kinds pass. */
export function explaining<A extends readonly unknown[], R>(
  path: string,
  work: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      throw isFromSqlite(error) ? explained(error, path) : error;
    }
  };
}

function isFromSqlite(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
}
