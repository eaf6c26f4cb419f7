/**
 * Bytes to text.
 *
 *     EF BB BF ...             UTF-8 with a byte-order mark; the mark alone is taken off
 *     FF FE 54 00 61 00 ...    UTF-16, by its mark or by the zero bytes of Latin text
 *     charset=koi8-r           what HTTP, HTML or XML declares, unless the bytes are valid UTF-8
 *     ... 93 H e l l o 94 ...  not UTF-8 and nothing declared: guessed from its letters
 *
 * Order: byte-order mark, zero bytes, valid UTF-8, declaration, guess-encoding.ts. Valid UTF-8 goes before the
 * declaration because bytes that are UTF-8 by chance are far rarer than pages that declare the wrong thing.
 */

import { guessEncoding } from "./guess-encoding.ts";
import { signatureOf } from "./signature.ts";

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refused: string };

const SAMPLE_BYTES = 8192;
const DECLARATION_BYTES = 4096;
const META_CHARSET = /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i;
/** Encodings whose bytes are all ASCII, so that being valid UTF-8 says nothing. */
const SEVEN_BIT = new Set(["iso-2022-jp"]);

/** `label` is the encoding that the container states, as a Content-Type does; markup may state its own. */
export function decode(bytes: Uint8Array, format: "text" | "html", label?: string): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeUtf8WithMark(bytes);
  const known = signatureOf(bytes);
  if (known) return { refused: known };
  const wide = utf16Of(bytes);
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide };
  const odd = oddBytesOf(bytes);
  if (odd) return { refused: odd };
  const declared = encodingOf(label) ?? (format === "html" ? declaredEncoding(bytes) : null);
  if (declared && SEVEN_BIT.has(declared)) return { text: decodeAs(declared, bytes), encoding: declared };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  if (declared === "utf-8" || mostlyUtf8(bytes)) return { text: decodeAs("utf-8", bytes), encoding: "utf-8" };
  const encoding = declared ?? guessEncoding(bytes);
  return { text: decodeAs(encoding, bytes), encoding };
}

/** A decoder that throws on bytes that are not UTF-8; null instead of the throw. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf8WithMark(bytes: Uint8Array): Decoded {
  const odd = oddBytesOf(bytes);
  return odd ? { refused: odd } : { text: decodeAs("utf-8", bytes), encoding: "utf-8" };
}

/** Takes the mark of its own encoding off. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, ...expected: readonly number[]): boolean {
  return expected.every((byte, i) => bytes[i] === byte);
}

function utf16Of(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const [many, few] = [0.2 * length, 0.01 * length];
  if (odd > many && even < few) return "utf-16le";
  return even > many && odd < few ? "utf-16be" : null;
}

/** Why these are not the bytes of a text: a zero byte, or too many control characters. */
function oddBytesOf(bytes: Uint8Array): string | null {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return `byte ${zero} is zero`;
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i] ?? 0)) controls++;
  return controls > Math.max(2, length / 100)
    ? `${controls} of the first ${length} bytes are control characters`
    : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape do stand in old texts. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b : byte === 0x7f;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return encodingOf(XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1]);
}

/** The name by which the platform knows the encoding; null where it knows none. */
function encodingOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    const encoding = new TextDecoder(label).encoding;
    // A page that can be searched for ASCII is not UTF-16, whatever it says (the HTML standard says the same).
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

/** A text in UTF-8 with a few broken places, as cut files and bad copies have them. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs("utf-8", bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) beyondAscii++;
  }
  return beyondAscii > 10 * broken;
}
