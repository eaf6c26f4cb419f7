/**
 * Feature templates as text, and the hashed features that they give.
 *
 *     slots       s0.word  s0.tag  b0.tag            what can be seen
 *     templates   s0.word s0.tag / s0.tag b0.tag     one conjunction between slashes
 *
 * A reader fills the slots with hashes and small numbers; every template then mixes its slots into one row
 * number.
 */

import { assert } from "../model/assert.ts";
import { mix } from "./hashing.ts";

export interface Templates {
  /** For each number of slots from 1: the templates that mix so many, and their slots one after the other. */
  readonly bySize: readonly SizedTemplates[];
  readonly count: number;
}

interface SizedTemplates {
  /** Places of the templates in the text. */
  readonly places: Int32Array;
  readonly slots: Int32Array;
}

export function compileTemplates(names: readonly string[], text: string): Templates {
  const templates = text.split("/").map((template) =>
    template
      .trim()
      .split(/\s+/)
      .map((name) => {
        const slot = names.indexOf(name);
        assert(slot >= 0, `a slot of the templates, not "${name}"`);
        return slot;
      }),
  );
  const largest = Math.max(...templates.map(({ length }) => length));
  const bySize = Array.from({ length: largest }, (_, i) => {
    const places = [...templates.keys()].filter((t) => templates[t]!.length === i + 1);
    return {
      places: Int32Array.from(places),
      slots: Int32Array.from(places.flatMap((t) => templates[t]!)),
    };
  });
  return { bySize, count: templates.length };
}

/**
 * Write the row number of every template into `out`, from place `from`: 0 to 2^bits - 1. The place goes into the
 * number, so that two sets of templates in one row of features do not meet. Templates of one size come together:
 * loops of unforeseeable length would cost more than the mixing.
 */
export function extract(
  { bySize }: Templates,
  values: Int32Array,
  bits: number,
  out: Int32Array,
  from = 0,
): void {
  const shift = 32 - bits;
  for (let size = 1; size <= bySize.length; size++) {
    const { places, slots } = bySize[size - 1]!;
    let at = 0;
    for (let t = 0; t < places.length; t++) {
      const place = from + places[t]!;
      let h = Math.imul(place + 1, 0x85ebca6b);
      for (let k = 0; k < size; k++) h = mix(h, values[slots[at++]!]!);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      out[place] = (h ^ (h >>> 16)) >>> shift;
    }
  }
}
