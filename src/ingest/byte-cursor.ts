/**
 * Reads a stream of bytes piece by piece: a line, so many bytes, or past them. Holds what was asked for and one chunk.
 *
 * Archives are read with it, so that a file of any size takes the memory of its largest record.
 */

import { Refused } from "./refused.ts";

const LINE_FEED = 0x0a;
export const ENDS_TOO_EARLY = ["it ends in the middle of a record", "fetch or copy it again"] as const;

export class ByteCursor {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The line without its end, as Latin-1 (every byte a character); null at the end. Longer than `limit` bytes: refused. */
  async line(limit: number): Promise<string | null> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      if (!(await this.#fill())) return size === 0 ? null : latin1(pieces);
      const feed = this.#held.indexOf(LINE_FEED);
      const piece = feed < 0 ? this.#held : this.#held.subarray(0, feed);
      size += piece.length;
      if (size > limit) throw new Refused(`a line of it is longer than ${limit} bytes`, "leave it out");
      pieces.push(piece);
      this.#held = this.#held.subarray(feed < 0 ? this.#held.length : feed + 1);
      if (feed >= 0) return latin1(pieces);
    }
  }

  /** Exactly `size` bytes; refused where the stream ends before. */
  async take(size: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(size)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async skip(size: number): Promise<void> {
    for await (const _ of this.pieces(size));
  }

  async *pieces(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (!(await this.#fill())) throw new Refused(...ENDS_TOO_EARLY);
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** False at the end. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }
}

function latin1(pieces: readonly Uint8Array[]): string {
  const line = Buffer.concat(pieces).toString("latin1");
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
