/** How much is read from outside before an input is refused: nothing that comes in may exhaust memory or time. */

export interface Limits {
  /** Bytes of one document that is held in memory, after decompression: a file, a member of an archive, a message. */
  readonly fileBytes: number;
  /** Bytes of one line of JSON Lines, or of one row of a table. */
  readonly lineBytes: number;
  /** Bytes of what is read as a stream (JSON Lines, tables, archives), after decompression. */
  readonly streamBytes: number;
  /** What is compressed may unfold to so many times its size... */
  readonly unfoldFactor: number;
  /** ...once it unfolded to so many bytes. */
  readonly unfoldFreely: number;
  /** Archives inside archives. */
  readonly archiveDepth: number;
  /** Folders inside folders. */
  readonly folderDepth: number;
}

const MEGABYTE = 1_000_000;

export const LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  lineBytes: 50 * MEGABYTE,
  streamBytes: 100_000 * MEGABYTE,
  unfoldFactor: 200,
  unfoldFreely: 50 * MEGABYTE,
  archiveDepth: 3,
  folderDepth: 64,
};

/** "20 MB", "512 kB", "40 bytes". */
export function sizeOf(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round(bytes / 100_000) / 10} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 100) / 10} kB` : `${bytes} bytes`;
}
