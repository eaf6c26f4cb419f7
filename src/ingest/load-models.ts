/** Reads the trained models that come with the program, packed as they are. Decoding them is left to parse/model-file.ts. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zstdDecompressSync } from "node:zlib";

/** From src/ingest and from dist/ingest alike, the package is two folders up. */
const FILE = fileURLToPath(new URL("../../models/en.model", import.meta.url));
/** The tagger of attributions, which is trained after the rest: it reads trees. */
const ATTRIBUTIONS = fileURLToPath(new URL("../../models/attribution.model", import.meta.url));
const MOST_BYTES = 2 ** 26;

/** The bytes that training packed with zstd into `file`. Throws where they cannot be read. */
export function loadModels(file = FILE): Uint8Array {
  try {
    return zstdDecompressSync(readFileSync(file), { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw new Error(
      `cannot read ${file}: train the models with "npm run train" or install the package again`,
      {
        cause,
      },
    );
  }
}

export function loadAttributionModel(): Uint8Array {
  return loadModels(ATTRIBUTIONS);
}
