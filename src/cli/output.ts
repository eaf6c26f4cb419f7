/**
 * Standard output holds results and nothing else; notes and what could not be read go to standard error.
 *
 * Tables are laid out for 80 columns; a wider terminal gets its own width, a file or a pipe always 80.
 */

import { once } from "node:events";
import type { Page } from "../ingest/page.ts";
import type { Unreadable } from "../ingest/unreadable.ts";

const NARROW = 80;
const WIDE = 120;
/** Written at once: a line each would make as many system calls. */
const CHUNK = 64 * 1024;

export function isUnreadable(input: Page | Unreadable | string): input is Unreadable {
  return typeof input !== "string" && "message" in input;
}

export function sayUnreadable({ message }: Unreadable): void {
  process.stderr.write(`${message}\n`);
}

/** One JSON object a line. */
export async function printLines(lines: Iterable<unknown>): Promise<void> {
  await printTexts(jsonLines(lines));
}

function* jsonLines(lines: Iterable<unknown>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** One text after another. Waits where the reader is slower. */
export async function printTexts(texts: Iterable<string>): Promise<void> {
  let chunk = "";
  for (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    await printText(chunk);
    chunk = "";
  }
  await printText(chunk);
}

export async function printJson(value: unknown): Promise<void> {
  await printText(`${JSON.stringify(value, null, 2)}\n`);
}

export async function printText(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

export function columns(): number {
  const width = process.stdout.isTTY ? process.stdout.columns : NARROW;
  return Math.min(Math.max(width, 40), WIDE);
}

/** Lines of at most `width` characters, broken at spaces; `indent` stands before all but the first. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((w) => w !== "")) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((l, index) => (index === 0 ? l : indent + l));
}

/** Two columns: a head that is never broken, and text that is wrapped beside it, or below a head that is too long. */
export function row(head: string, text: string, headWidth: number, width = columns()): string {
  const gap = " ".repeat(headWidth);
  const lines = wrap(text, Math.max(width - headWidth, 20));
  if (head.length > headWidth - 1 && head.trim() !== "")
    return [head, ...lines.map((line) => gap + line)].join("\n");
  const [first = "", ...rest] = lines;
  return [`${head.padEnd(headWidth)}${first}`.trimEnd(), ...rest.map((line) => gap + line)].join("\n");
}

/** Control characters of a scraped text would move the cursor or colour the terminal. */
export function plain(text: string): string {
  return text.replace(CONTROLS, " ").replace(/\s+/g, " ").trim();
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "1 document", "3 documents". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
