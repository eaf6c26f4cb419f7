/** Pages broken in the ways that pages are broken: cut, doubled, shuffled, mixed up. The same at every call. */

type Change = (html: string, next: (below: number) => number) => string;

const TAGS = [
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<table>",
  "<td>",
  "</article>",
  "<svg>",
  "<!--",
  "<script>",
  "<noscript>",
  "<a href=#>",
  "<b>",
  "</body>",
  "<style>",
  "<title>",
  "<![CDATA[",
];

const CHANGES: readonly Change[] = [
  (html, next) => html.slice(0, next(html.length)),
  (html, next) => html.slice(next(html.length)),
  (html, next) => without(html, next(html.length), next(2000)),
  (html, next) => insert(html, next(html.length), html.slice(next(html.length)).slice(0, next(5000))),
  (html, next) => insert(html, next(html.length), TAGS[next(TAGS.length)] ?? ""),
  (html, next) => insert(html, next(html.length), (TAGS[next(TAGS.length)] ?? "").repeat(1 + next(1500))),
  (html, next) => insert(html, next(html.length), String.fromCharCode(next(0x10000)).repeat(1 + next(50))),
  (html, next) => insert(html, next(html.length), ` ${"x=".repeat(next(800))}"'>`),
  (html, next) => html.replaceAll(next(2) ? ">" : '"', (sign) => (next(20) === 0 ? "" : sign)),
  (html, next) => insert(html, next(html.length), `&#${next(0x200000)};&${"a".repeat(next(300))};`),
  (html, next) => html.replaceAll("</p>", next(2) ? "" : "<br><br>"),
  (html, next) => insert(html, next(html.length), "word ".repeat(next(20_000))),
  (html, next) => [...html.split("\n")].sort(() => next(3) - 1).join("\n"),
];

export function mutated(html: string, seed: number): string {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return below <= 0 ? 0 : (state >>> 8) % below;
  };
  let page = html;
  for (let count = 1 + next(4); count > 0; count--)
    page = CHANGES[next(CHANGES.length)]?.(page, next) ?? page;
  return page;
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function without(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}
