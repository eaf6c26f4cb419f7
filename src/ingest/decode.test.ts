import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./decode.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);
const text = (input: Uint8Array, format: "text" | "html" = "text") => {
  const decoded = decode(input, format);
  return "text" in decoded ? `${decoded.encoding}|${decoded.text}` : `refused|${decoded.refused}`;
};
const TALKS = "Gespräche in Zürich – “Ende offen”.";

test("UTF-8, with and without a byte-order mark", () => {
  assert.equal(text(bytes(TALKS)), `utf-8|${TALKS}`);
  assert.equal(text(Buffer.concat([bytes("\uFEFF"), bytes(TALKS)])), `utf-8|${TALKS}`);
});

test("UTF-16 by its mark", () => {
  assert.equal(
    text(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(TALKS, "utf16le")])),
    `utf-16le|${TALKS}`,
  );
  assert.equal(
    text(Buffer.concat([Buffer.from([0xfe, 0xff]), bytes(TALKS, "utf16le").swap16()])),
    `utf-16be|${TALKS}`,
  );
});

test("UTF-16 by its zero bytes", () => {
  assert.equal(text(bytes("The envoys met in Suva.", "utf16le")), "utf-16le|The envoys met in Suva.");
  assert.equal(
    text(bytes("The envoys met in Suva.", "utf16le").swap16()),
    "utf-16be|The envoys met in Suva.",
  );
});

test("Windows-1252 where nothing else fits", () => {
  assert.equal(text(Buffer.from([0x93, 0x4f, 0x75, 0x69, 0x2c, 0x94, 0x20, 0xe9])), "windows-1252|“Oui,” é");
});

test("HTML by its declaration", () => {
  const head = bytes('<meta charset="windows-1251"><p>');
  assert.equal(
    text(Buffer.concat([head, Buffer.from([0xcc, 0xe8, 0xf0])]), "html"),
    'windows-1251|<meta charset="windows-1251"><p>Мир',
  );
  const old = bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">');
  assert.match(text(Buffer.concat([old, Buffer.from([0xb3])]), "html"), /^iso-8859-2\|.*ł$/);
  assert.match(
    text(Buffer.concat([bytes("<meta charset=nonsense>"), Buffer.from([0xe9])]), "html"),
    /^windows-1252\|.*é$/,
  );
});

test("valid UTF-8 goes before a wrong declaration", () => {
  assert.match(text(bytes(`<meta charset="iso-8859-1">${TALKS}`), "html"), /^utf-8\|.*Zürich/);
});

test("UTF-8 with one broken place stays UTF-8", () => {
  assert.match(text(Buffer.concat([bytes(TALKS.repeat(4)), Buffer.from([0xe2, 0x80])])), /^utf-8\|Gespräche/);
});

const REFUSED: readonly (readonly [name: string, bytes: readonly number[], why: RegExp])[] = [
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d], /^refused\|bytes 0-3 are a PNG$/],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], /^refused\|bytes 0-3 are a PDF$/],
  ["a zero byte", [0x54, 0x68, 0x65, 0x20, 0x00, 0x65, 0x6e, 0x76, 0x6f], /^refused\|byte 4 is zero$/],
  [
    "control characters",
    [1, 2, 3, 4, 5, 6, 0x54, 0x68],
    /^refused\|6 of the first 8 bytes are control characters$/,
  ],
];

for (const [name, input, why] of REFUSED)
  test(`refused: ${name}`, () => assert.match(text(Buffer.from(input)), why));
