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
  /** Slots of all templates, one after the other. */
  readonly slots: Int32Array;
  /** Where each template's slots end. */
  readonly ends: Int32Array;
  readonly count: number;
}

export function compileTemplates(names: readonly string[], text: string): Templates {
  const slots: number[] = [];
  const ends: number[] = [];
  for (const template of text.split("/")) {
    for (const name of template.trim().split(/\s+/)) {
      const slot = names.indexOf(name);
      assert(slot >= 0, `a slot of the templates, not "${name}"`);
      slots.push(slot);
    }
    ends.push(slots.length);
  }
  return { slots: Int32Array.from(slots), ends: Int32Array.from(ends), count: ends.length };
}

/**
 * Write the row number of every template into `out`, from place `from`: 0 to 2^bits - 1. The place goes into the
 * number, so that two sets of templates in one row of features do not meet.
 */
export function extract(
  templates: Templates,
  values: Int32Array,
  bits: number,
  out: Int32Array,
  from = 0,
): void {
  const { slots, ends, count } = templates;
  const shift = 32 - bits;
  let at = 0;
  for (let t = 0; t < count; t++) {
    const end = ends[t]!;
    let h = Math.imul(from + t + 1, 0x85ebca6b);
    while (at < end) h = mix(h, values[slots[at++]!]!);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    out[from + t] = (h ^ (h >>> 16)) >>> shift;
  }
}
