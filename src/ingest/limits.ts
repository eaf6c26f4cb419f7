/** How much is read from outside before an input is refused: nothing that comes in may exhaust memory or time. */

export interface Limits {
  /** Bytes of one file that is held in memory (all but JSON Lines), after decompression. */
  readonly fileBytes: number;
  /** Bytes of one line of JSON Lines. */
  readonly lineBytes: number;
  /** Bytes that a compressed file of JSON Lines may unfold to; it is read as a stream. */
  readonly streamBytes: number;
  /** Folders inside folders. */
  readonly folderDepth: number;
}

const MEGABYTE = 1_000_000;

export const LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  lineBytes: 50 * MEGABYTE,
  streamBytes: 4_000 * MEGABYTE,
  folderDepth: 64,
};

/** "20 MB", "512 kB", "40 bytes". */
export function sizeOf(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round(bytes / 100_000) / 10} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 100) / 10} kB` : `${bytes} bytes`;
}
