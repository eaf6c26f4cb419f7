/** Reads the trained models that come with the program. Decoding them is left to parse/model-file.ts. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** From src/ingest and from dist/ingest alike, the package is two folders up. */
const FILE = new URL("../../models/en.model", import.meta.url);

export function loadModels(): Uint8Array {
  try {
    return readFileSync(FILE);
  } catch (cause) {
    const path = fileURLToPath(FILE);
    throw new Error(
      `cannot read ${path}: train the models with "node train/train.ts" or install the package again`,
      {
        cause,
      },
    );
  }
}
