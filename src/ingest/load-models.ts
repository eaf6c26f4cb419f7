/**
 * Reads the trained models that come with the program, packed as they are. Decoding them is left to parse/model-file.ts and
 * events/opinion/opinion-model.ts.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zstdDecompressSync } from "node:zlib";

/** From src/ingest and from dist/ingest alike, the package is two folders up. */
const LANGUAGE = fileURLToPath(new URL("../../models/en.model", import.meta.url));
const OPINION = fileURLToPath(new URL("../../models/events.model", import.meta.url));
/** The tagger of attributions, which is trained after the rest: it reads trees. */
const ATTRIBUTIONS = fileURLToPath(new URL("../../models/attribution.model", import.meta.url));
const MOST_BYTES = 2 ** 26;

/** The language models. Throws where they cannot be read. */
export function loadModels(file = LANGUAGE): Uint8Array {
  return unpacked(file);
}

/** The second opinion of the event coder. Throws where it cannot be read. */
export function loadOpinion(): Uint8Array {
  return unpacked(OPINION);
}

/** The bytes that training packed with zstd. */
function unpacked(file: string): Uint8Array {
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

export function loadAttributionModel(file = ATTRIBUTIONS): Uint8Array {
  return unpacked(file);
}
