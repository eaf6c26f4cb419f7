/**
 * Web and mail addresses as one word: https://example.org/a?b=1, www.example.org, example.org/page,
 * desk@example.org, report.pdf. Stops, commas and closing marks after an address are not part of it.
 */

import { isDigitAt, isLetterAt, kindAt, SPACE } from "./characters.ts";

const DOMAINS = new Set(
  "com org net gov edu int info biz tv io uk eu de fr ru ua il ir cn jp au ca ch".split(" "),
);
const FILES = new Set(
  "doc docx xls xlsx ppt pptx pdf txt rtf csv zip html htm url jpg jpeg gif png mp3 mp4".split(" "),
);
/** Names of newsgroups and packages: misc.trade.grain. Two parts may be two sentences. */
const DOTTED = /^[a-z]{2,}(?:\.[a-z]{2,}){2}/;
const MAX_HOST = 100;
const TRAILING = ".,;:!?)]}'\"\u2019\u201d\u00bb";

/** End of the address at `at`, or `at` where there is none. Bounded by `limit`. */
export function addressEnd(text: string, at: number, limit: number, atWordStart: boolean): number {
  if (!atWordStart || !(isLetterAt(text, at) || isDigitAt(text, at))) return at;
  if (
    text.startsWith("http://", at) ||
    text.startsWith("https://", at) ||
    text.startsWith("www.", at) ||
    text.startsWith("mailto:", at)
  ) {
    return pathEnd(text, at + 4, limit);
  }
  const host = hostEnd(text, at, limit);
  if (text[host] === "@" && host > at) {
    const end = hostEnd(text, host + 1, limit);
    const trimmed = trim(text, end, host + 1);
    return trimmed > host + 1 ? trimmed : at;
  }
  const end = trim(text, host, at);
  const name = text.slice(at, end);
  const dot = name.lastIndexOf(".");
  if (dot <= 0 || name.includes("..")) return at;
  const last = name.slice(dot + 1);
  if (FILES.has(last.toLowerCase()) || DOTTED.test(name)) return end;
  if (!DOMAINS.has(last)) return at;
  return text[end] === "/" ? pathEnd(text, end, limit) : end;
}

/** End of a file's ending that stands apart from its name ("plan (2).doc"), or `at`. */
export function fileEndingEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 6 && (isLetterAt(text, end) || isDigitAt(text, end))) end++;
  return FILES.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
}

function hostEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < MAX_HOST) {
    const unit = text.charCodeAt(at);
    const letter = (unit | 32) >= 97 && (unit | 32) <= 122;
    const joins = unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b;
    if (!letter && !joins && !isDigitAt(text, at)) break;
    at++;
  }
  return at;
}

function pathEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && kindAt(text, at) !== SPACE && !'<>"\u201c\u201d'.includes(text[at] ?? "<")) at++;
  return trim(text, at, start);
}

function trim(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && (TRAILING.includes(text[at - 1] ?? "") || text[at - 1] === "-")) at--;
  return at;
}
