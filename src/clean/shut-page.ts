/**
 * Pages that show something else in the place of their article.
 *
 *     "We value your privacy. Accept all cookies"          a question for consent
 *     <noscript>Please enable JavaScript</noscript>        a page that scripts would draw
 *     "Checking your browser before you proceed"           a check of the reader
 *     (nothing)                                             no article text
 *
 * Only pages with next to no text are looked at: an article about cookies stays an article.
 */

import type { HtmlScan } from "./html-scan.ts";
import { wordsIn } from "./shape.ts";

const FEWEST_WORDS = 60;
const CONSENT = /\bcookies?\b|\bconsent\b|your privacy|privacy (?:choices|settings|preferences)|\bGDPR\b/i;
const CHECK =
  /checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic|access (?:to this page has been )?denied|captcha|just a moment/i;
const NEEDS_SCRIPTS =
  /(?:enable|activate|requires?|turn on|needs?)\s+java ?script|java ?script (?:is|to be) (?:disabled|required|enabled)/i;
const DRAWN =
  /<div[^<>]{0,200}\bid\s{0,9}=\s{0,9}["']?(?:root|app|__next|__nuxt|main-app|react-root)["'\s>]/i;
const MOST_SEARCHED = 500_000;

/** Null for a page with an article. */
export function shutPageBecause(
  text: string,
  { title, html }: Pick<HtmlScan, "title" | "html">,
): string | null {
  if (wordsIn(text) >= FEWEST_WORDS) return null;
  const said = `${title ?? ""} ${text}`;
  const page = html.slice(0, MOST_SEARCHED);
  if (CHECK.test(said)) return "the page asks whether its reader is a machine";
  if (CONSENT.test(said)) return "a question for consent stands in the place of the text";
  if (NEEDS_SCRIPTS.test(said) || (text === "" && (NEEDS_SCRIPTS.test(page) || DRAWN.test(page))))
    return "the page shows its text by scripts, which are not run";
  return text === "" ? "no article text was found in the page" : null;
}
