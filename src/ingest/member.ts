/** A file inside an archive, as the readers of zip and tar hand it on: nothing is ever written to the disk. */

import { Refused } from "./refused.ts";

export interface Member {
  /** As the archive writes it, with "/" between folders. */
  readonly name: string;
  /** Bytes after decompression, as the archive states them. */
  readonly size: number;
  /** To be called at most once, before the next member is asked for. Rejects with `Refused` where it cannot be read. */
  open(): AsyncIterable<Uint8Array>;
}

/** Folders, hidden files and what macOS adds are passed over. */
export function isPassedOver(name: string): boolean {
  return name.endsWith("/") || name.split("/").some((part) => /^\.[^.]/.test(part) || part === "__MACOSX");
}

/** Refused: a name that leads out of the archive would make a source that is not there, or is another file. */
export function checkMemberName(name: string): void {
  const leadsOut = /^(?:[a-z]:|[/\\])/i.test(name) || name.split(/[/\\]/).includes("..");
  if (leadsOut) throw new Refused("its name leads out of the archive", "leave it out or pack it again");
}
