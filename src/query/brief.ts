/**
 * A brief as Markdown or as one HTML file that needs nothing else: no script, no font, no picture, no address.
 *
 * Quotations come from scraped pages. In Markdown every character that could begin markup is escaped; in HTML the five
 * characters that matter are, and the file's own policy allows nothing but its style.
 */

import type { Dossier } from "../model/record.ts";
import { type Brief, type BriefOptions, briefOf, type Item, type Note } from "./brief-model.ts";

export function briefMarkdown(dossier: Dossier, options: BriefOptions = {}): string {
  const brief = briefOf(dossier, options);
  const lines = [`# ${markdown(brief.title)}`, "", markdown(brief.basis), ""];
  for (const { heading, items } of brief.sections) {
    lines.push(`## ${heading}`, "", ...items.flatMap((item) => markdownItem(item, "")), "");
  }
  if (brief.notes.length > 0) lines.push("## Sources", "", ...brief.notes.map(markdownNote), "");
  return lines.join("\n");
}

function markdownItem({ label, text, notes, items }: Item, indent: string): string[] {
  const marks = notes.map((n) => `[^${n}]`).join("");
  const head = label === "" ? "" : `**${markdown(label)}** `;
  return [
    `${indent}- ${head}${markdown(text)}${marks}`,
    ...items.flatMap((i) => markdownItem(i, `${indent}  `)),
  ];
}

function markdownNote({ number, quote, source, document, start, end }: Note): string {
  return `[^${number}]: “${markdown(quote)}” ${markdown(source)} (document ${document}, characters ${start} to ${end})`;
}

const MARKDOWN_SIGNS = /[\\`*_{}[\]<>#+!|~&$-]/g;

/** On one line, without meaning for Markdown. A hyphen between letters stays as it is. */
export function markdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARKDOWN_SIGNS, (sign, at: number, whole: string) =>
      HARMLESS.has(sign) && at > 0 && WORD.test(whole[at - 1] ?? "") ? sign : `\\${sign}`,
    );
}

const HARMLESS = new Set(["-", "!", "+", "#"]);
const WORD = /[\p{L}\p{N}]/u;

export function briefHtml(dossier: Dossier, options: BriefOptions = {}): string {
  const brief = briefOf(dossier, options);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(brief.title)}</h1>
<p>${html(brief.basis)}</p>
${brief.sections.map(({ heading, items }) => `<h2>${html(heading)}</h2>\n${htmlItems(items)}`).join("\n")}
${htmlNotes(brief)}
</main>
</body>
</html>
`;
}

const STYLE = `
body { margin: 0; color: #1c1c1a; background: #fff; font: 1rem/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
ul { padding-left: 1.2rem; }
li { margin: 0.4rem 0; }
sup a { padding: 0 0.1rem; }
ol { font-size: 0.9rem; }
.label { font-weight: bold; font-variant-numeric: tabular-nums; }
.place { color: #5c5c55; }
li:target { background: #fff3c4; }
@media print { main { max-width: none; } a { color: inherit; text-decoration: none; } }
@media (prefers-color-scheme: dark) {
  body { color: #e8e6df; background: #1b1b19; }
  a { color: #9cc4e8; }
  .place { color: #a3a196; }
  li:target { background: #4a3f14; }
}
`;

function htmlItems(items: readonly Item[]): string {
  const rows = items.map(({ label, text, notes, items: inner }) => {
    const head = label === "" ? "" : `<span class="label">${html(label)}</span> `;
    const marks = notes.map((n) => `<sup><a href="#note-${n}">${n}</a></sup>`).join("");
    return `<li>${head}${html(text)}${marks}${inner.length > 0 ? htmlItems(inner) : ""}</li>`;
  });
  return `<ul>\n${rows.join("\n")}\n</ul>`;
}

function htmlNotes({ notes }: Brief): string {
  if (notes.length === 0) return "";
  const rows = notes.map(
    ({ number, quote, source, document, start, end }) =>
      `<li id="note-${number}">“${html(quote)}” ${html(source)} ` +
      `<span class="place">(document ${html(document)}, characters ${start} to ${end})</span></li>`,
  );
  return `<h2>Sources</h2>\n<ol>\n${rows.join("\n")}\n</ol>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
