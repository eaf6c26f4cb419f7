/**
 * Classes of characters for the tokenizer, by UTF-16 code unit and by code point. Letters are any script's; a
 * soft hyphen and a combining mark belong to their word; no-break and zero-width blanks part words like any
 * other blank.
 */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

const IS_SPACE = /[\s\u200b\u2060\u0000-\u001f\u007f-\u009f]/u;
const IS_LETTER = /[\p{L}\p{M}\u00ad\u200c]/u;
const IS_DIGIT = /\p{N}/u;
const IS_PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const IS_UPPER = /[\p{Lu}\p{Lt}]/u;
const JOINER = 0x200d;
const PICTURE_END = 30;

const KIND_OF_ASCII = Uint8Array.from({ length: 256 }, (_, code) => kindOfPoint(code));

/** Class of the code point that starts at `at`. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return KIND_OF_ASCII[unit] ?? kindOfPoint(text.codePointAt(at) ?? 0xfffd);
}

function kindOfPoint(point: number): number {
  const character = String.fromCodePoint(point);
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : OTHER;
}

/** Code units of the code point at `at`: 1 or 2. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return at < text.length && IS_UPPER.test(String.fromCodePoint(text.codePointAt(at) ?? 0xfffd));
}

export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === LETTER;
}

/** ' \u2019 \u02bc, and \u0060 \u00b4 from keyboards that have no better one. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x60 || unit === 0xb4;
}

/** End of the emoji at `at`, its joined parts and modifiers included; `at` where there is none. */
export function pictureEnd(text: string, at: number, limit: number): number {
  if (!isPictureAt(text, at)) return at;
  let end = at + widthAt(text, at);
  for (let parts = 0; end < limit && parts < PICTURE_END; parts++) {
    const point = text.codePointAt(end) ?? 0;
    const modifies = point === 0xfe0f || point === JOINER || (point >= 0x1f3fb && point <= 0x1f3ff);
    const joined = text.charCodeAt(end - 1) === JOINER && isPictureAt(text, end);
    if (!modifies && !joined) break;
    end += widthAt(text, end);
  }
  return Math.min(end, limit);
}

function isPictureAt(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xff && IS_PICTURE.test(String.fromCodePoint(point));
}
