/**
 * The form of all model files: a line of JSON that names the parts and their lengths, then the parts as bytes, little-endian.
 *
 *     {"format":"demarche ...","rows":2,...}\n  then  present, counts, classes and weights of a table, and so on
 *
 * What the line holds, and which parts follow it, each model says for itself.
 */

import type { SparseWeights } from "./linear-model.ts";

/** What the header tells of a table of sparse weights. */
export interface TableSize {
  readonly bits: number;
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
}

export interface ModelFile {
  /** What the first line says, which the reader has to check; null where it is none. */
  readonly header: unknown;
  /** The next bytes, aligned for typed arrays. Throws where the file ends before. */
  readonly take: (length: number) => ArrayBuffer;
}

/** `cutOff` is what is said of a file that ends too early. */
export function openModel(bytes: Uint8Array, cutOff: string): ModelFile {
  const newline = bytes.indexOf(0x0a);
  const line = new TextDecoder().decode(bytes.subarray(0, Math.max(0, newline)));
  let at = newline + 1;
  return {
    header: line.startsWith("{") ? JSON.parse(line) : null,
    take: (length) => {
      if (at + length > bytes.length) throw new Error(cutOff);
      const part = new ArrayBuffer(length);
      new Uint8Array(part).set(bytes.subarray(at, at + length));
      at += length;
      return part;
    },
  };
}

/** Whether the header is that of a file of this format. */
export function isOfFormat(header: unknown, format: string): header is { readonly format: string } {
  return typeof header === "object" && header !== null && "format" in header && header.format === format;
}

/** `enough` as in `Scorer`. */
export function takeTable(
  take: ModelFile["take"],
  { bits, classes, rows, entries }: TableSize,
  enough: readonly number[] = [],
): SparseWeights {
  return {
    bits,
    classes,
    enough,
    present: new Uint32Array(take(2 ** bits / 8)),
    counts: new Uint8Array(take(rows)),
    classOf: new Uint8Array(take(entries)),
    weights: new Int8Array(take(entries)),
  };
}

export function tableSize({ bits, classes, counts, weights }: SparseWeights): TableSize {
  return { bits, classes, rows: counts.length, entries: weights.length };
}

/** In the order in which `takeTable` reads them. */
export function tableBytes({ present, counts, classOf, weights }: SparseWeights): Uint8Array[] {
  return [bytesOf(present), counts, classOf, bytesOf(weights)];
}

export function modelBytes(header: object, parts: readonly Uint8Array[]): Uint8Array {
  const chunks = [new TextEncoder().encode(`${JSON.stringify(header)}\n`), ...parts];
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The bytes of an array, without a copy. */
export function bytesOf(array: Uint32Array | Int32Array | Int8Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
