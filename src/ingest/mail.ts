/**
 * A message (.eml) or a page saved with its pictures (.mhtml) to a page.
 *
 *     From: Harbour Courier <desk@courier.example>      publisher
 *     Subject: Ferry talks resume                       title
 *     Date: Sat, 3 May 2031 10:15:00 +0200              published; of a saved page: when it was saved
 *     Snapshot-Content-Location: https://...            source of a saved page
 *
 * The HTML part is taken, else the plain one. Attachments are passed over.
 */

import PostalMime, { type Email } from "postal-mime";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { Refused } from "./refused.ts";

const MOST_LEVELS = 20;
/** A message has one of them at least. */
const HEADERS = new Set(["from", "date", "subject", "message-id", "mime-version", "content-type"]);
const LONGEST_HEADERS = 1_000_000;

export async function pageOfMail(bytes: Uint8Array, path: string): Promise<Page> {
  const mail = await parsed(bytes);
  if (!mail.headers.some(({ key }) => HEADERS.has(key)))
    throw new Refused("not a message: it has no headers", "rename it to .html or .txt");
  const snapshot =
    headerOf(mail, "snapshot-content-location") ?? addressOf(headerOf(mail, "content-location"));
  const saved = snapshot !== undefined || /saved by/i.test(headerOf(mail, "from") ?? "");
  const facts = saved
    ? { source: snapshot ?? path, fetched: mail.date }
    : // As the sender wrote it: the day in the sender's own offset.
      { source: path, title: mail.subject, published: headerOf(mail, "date"), publisher: mail.from?.name };
  if (mail.html?.trim()) return pageOf({ html: firstDocument(mail.html), ...facts });
  if (mail.text?.trim()) return pageOf({ text: mail.text, ...facts });
  throw new Refused("a message without text", "leave it out");
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    const limits = { maxNestingDepth: MOST_LEVELS, maxHeadersSize: LONGEST_HEADERS };
    return await PostalMime.parse(bytes, { ...limits, attachmentEncoding: "arraybuffer" });
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "damaged";
    throw new Refused(`its parts cannot be told apart (${reason})`, "save it again, or leave it out");
  }
}

function headerOf(mail: Email, key: string): string | undefined {
  return mail.headers.find((header) => header.key === key)?.value;
}

function addressOf(value: string | undefined): string | undefined {
  return value && /^https?:/.test(value) ? value : undefined;
}

/** The frames of a saved page follow it as documents of their own: offers and maps. */
function firstDocument(html: string): string {
  const [, second] = html.matchAll(/<html[\s>]/gi);
  return second ? html.slice(0, second.index).replace(/<!doctype[^<>]{0,200}>\s*$/i, "") : html;
}
