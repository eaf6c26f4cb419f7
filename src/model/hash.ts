/**
 * Stable identifiers from content, without a clock, a counter or a library: two 32-bit lanes of multiply, rotate and
 * MurmurHash3's finaliser over the UTF-16 code units, printed as 16 hexadecimal digits. Not for secrets.
 */
/** 16 hexadecimal digits that are the same for the same text on every machine. */
export function hashText(text: string): string {
  let h1 = 0x9747b28c;
  let h2 = 0x5bd1e995;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 0xcc9e2d51);
    h1 = (h1 << 15) | (h1 >>> 17);
    h2 = Math.imul(h2 ^ unit ^ (h1 >>> 3), 0x1b873593);
    h2 = (h2 << 13) | (h2 >>> 19);
  }
  h1 = finish(h1 ^ text.length);
  h2 = finish(h2 ^ h1);
  h1 = finish(h1 + h2);
  return hex(h1) + hex(h2);
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
