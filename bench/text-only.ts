/**
 * Cleans pages whose markup was thrown away, as scraper dumps hold them: all that a reader would see, in order, a line a
 * block. Prints {ID: {"articleBody"}} for the scorer.
 *
 *     node bench/text-only.ts PAGES_DIR > said.json
 *     python3 ../shared/bench/clean.py PAGES_DIR GROUND_TRUTH.json --output said.json
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { clean } from "../src/clean/clean.ts";
import { decode } from "../src/ingest/decode.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import { englishCleaning } from "../src/kit.ts";

const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "select",
  "textarea",
  "svg",
  "iframe",
]);
const INLINE = new Set(
  "a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u var wbr img label".split(
    " ",
  ),
);

/** The text of the whole page, a line a block. */
export function strippedText(html: string): string {
  let text = "";
  let unseen = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++;
      if (!INLINE.has(name)) text += "\n";
    },
    ontext(piece) {
      if (unseen === 0) text += piece.replaceAll(/\s+/g, " ");
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (!INLINE.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("give the folder of the pages");
  const kit = englishCleaning();
  const said: Record<string, { articleBody: string }> = {};
  for (const name of readdirSync(folder).sort()) {
    const raw = readFileSync(join(folder, name));
    const decoded = decode(name.endsWith(".gz") ? gunzipSync(raw) : raw, "html");
    if ("refused" in decoded) continue;
    const { text, dropped } = clean(pageOf({ text: strippedText(decoded.text) }), kit);
    let body = "";
    let at = 0;
    for (const { start, end, reason } of dropped) {
      // The gold texts hold subheadings, but not the title.
      if (reason === "headline" && body.trim() !== "") continue;
      body += `${text.slice(at, start)}\n`;
      at = end;
    }
    said[name.replace(/\.html(?:\.gz)?$/, "")] = { articleBody: body + text.slice(at) };
  }
  process.stdout.write(JSON.stringify(said));
}
