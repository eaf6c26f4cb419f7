/** How inputs are read: the same options on every command that takes files. */

import { type Command, InvalidArgumentError } from "commander";
import { type ColumnMap, columnMapOf } from "../ingest/columns.ts";
import { READ_EXTENSIONS } from "../ingest/file-kind.ts";

export interface InputOptions {
  readonly map?: ColumnMap;
}

export const PATHS = `files and folders (${READ_EXTENSIONS}), or - for JSON Lines on standard input`;

export function addInputOptions(command: Command): Command {
  return command.option(
    "--map <pairs>",
    "columns of CSV and fields of JSON that hold text, html, date, title, source, id: text=body,date=day",
    columnMap,
  );
}

function columnMap(spelled: string): ColumnMap {
  const map = columnMapOf(spelled);
  if (typeof map === "string") throw new InvalidArgumentError(map);
  return map;
}

/** Options of `readInputs`. */
export function readOptionsOf({ map }: InputOptions): { readonly columns?: ColumnMap } {
  return map ? { columns: map } : {};
}
