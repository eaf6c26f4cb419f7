/**
 * Feature templates as text, and the hashed features that they give.
 *
 *     slots       s0.word  s0.tag  b0.tag            what can be seen
 *     templates   s0.word s0.tag / s0.tag b0.tag     one conjunction between slashes
 *
 * A reader fills the slots with hashes and small numbers; every template then mixes its slots into one row
 * number. A classifier may look several times: at a few templates first, and at more only where those leave doubt
 * (He, Daume and Eisner 2013).
 */

import { assert } from "../model/assert.ts";
import { hashWord, mix } from "./hashing.ts";

export interface Templates {
  /** For each number of slots from 1: the templates that mix so many, and their slots one after the other. */
  readonly bySize: readonly SizedTemplates[];
  readonly count: number;
}

interface SizedTemplates {
  /** By which templates of the same values are told apart. */
  readonly seeds: Int32Array;
  readonly slots: Int32Array;
}

/** All templates, in as many parts as there are looks. */
export interface Looks {
  readonly parts: readonly Templates[];
  /** Templates of all parts. */
  readonly count: number;
}

/** `order` picks templates of `text`, with a bar between one look and the next; all others follow in a last look. */
export function compileLooks(names: readonly string[], text: string, order: string): Looks {
  const all = templatesOf(text);
  const parts = order.split("|").map(templatesOf);
  const picked = new Set(parts.flat());
  for (const template of picked) assert(all.includes(template), `"${template}" among the templates`);
  assert(picked.size === parts.flat().length, "each template in one look");
  const rest = all.filter((template) => !picked.has(template));
  return {
    parts: [...parts, rest].map((templates) => compileTemplates(names, templates.join("/"))),
    count: all.length,
  };
}

function templatesOf(text: string): string[] {
  return text.split("/").map((template) => template.trim().replace(/\s+/g, " "));
}

export function compileTemplates(names: readonly string[], text: string): Templates {
  const texts = templatesOf(text);
  const templates = texts.map((template) =>
    template.split(" ").map((name) => {
      const slot = names.indexOf(name);
      assert(slot >= 0, `a slot of the templates, not "${name}"`);
      return slot;
    }),
  );
  const largest = Math.max(...templates.map(({ length }) => length));
  const bySize = Array.from({ length: largest }, (_, i) => {
    const places = [...templates.keys()].filter((t) => templates[t]!.length === i + 1);
    return {
      seeds: Int32Array.from(places, (place) => hashWord(texts[place]!)),
      slots: Int32Array.from(places.flatMap((t) => templates[t]!)),
    };
  });
  return { bySize, count: templates.length };
}

/**
 * Write the row number of every template into `out`, from place `at`: 0 to 2^bits - 1; gives the place after the
 * last. Templates of one size come together, and the common sizes are written out: loops of unforeseeable length
 * would cost more than the mixing.
 */
export function extract(
  { bySize }: Templates,
  values: Int32Array,
  bits: number,
  out: Int32Array,
  at = 0,
): number {
  const shift = 32 - bits;
  let to = at;
  for (let size = 1; size <= bySize.length; size++) {
    const { seeds, slots } = bySize[size - 1]!;
    const count = seeds.length;
    if (size === 1)
      for (let t = 0; t < count; t++) out[to++] = spread(mix(seeds[t]!, values[slots[t]!]!)) >>> shift;
    else if (size === 2)
      for (let t = 0, from = 0; t < count; t++, from += 2) {
        const h = mix(seeds[t]!, values[slots[from]!]!);
        out[to++] = spread(mix(h, values[slots[from + 1]!]!)) >>> shift;
      }
    else if (size === 3)
      for (let t = 0, from = 0; t < count; t++, from += 3) {
        const h = mix(mix(seeds[t]!, values[slots[from]!]!), values[slots[from + 1]!]!);
        out[to++] = spread(mix(h, values[slots[from + 2]!]!)) >>> shift;
      }
    else
      for (let t = 0, from = 0; t < count; t++) {
        let h = seeds[t]!;
        for (let k = 0; k < size; k++) h = mix(h, values[slots[from++]!]!);
        out[to++] = spread(h) >>> shift;
      }
  }
  return to;
}

/** Every bit of the hash in its upper bits. */
function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
