import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { KESTRIA } from "../../test/support/fixture-parties.ts";
import { article } from "../../test/support/record-builder.ts";
import { link } from "../link/link.ts";
import { briefHtml, briefMarkdown, markdown } from "./brief.ts";
import { briefOf } from "./brief-model.ts";

const HOSTILE = `Kestria <script>alert("x")</script> *said* [click](javascript:alert(1)) it would & 'wait'`;

function hostilePile() {
  const paper = article({
    source: '"><img src=x>.html',
    title: HOSTILE,
    published: "2024-03-04",
    text: `${HOSTILE}.`,
  });
  paper.event("Kestria", {
    act: "promise",
    type: "AGREE",
    actors: [["Kestria", KESTRIA]],
    trigger: "wait",
    content: HOSTILE.slice(8),
  });
  return link([paper]);
}

test("headings in order, empty ones left out", () => {
  const headings = briefOf(DOSSIER).sections.map((s) => s.heading);
  assert.deepEqual(headings, [
    "What changed",
    "Timeline",
    "Undated",
    "Positions",
    "Disputed",
    "Revised",
    "Numbers",
  ]);
  assert.deepEqual(briefOf(link([])).sections, []);
});

test("every statement has a proof, and every proof stands in its document", () => {
  const { sections, notes } = briefOf(DOSSIER);
  const texts = new Map(DOSSIER.documents.map((d) => [d.id, d.text]));
  for (const { quote, document, start, end } of notes)
    assert.equal(texts.get(document)?.slice(start, end), quote);
  for (const item of sections.flatMap((s) => s.items.flatMap((i) => (i.items.length > 0 ? i.items : [i])))) {
    assert.ok(item.notes.length > 0, item.text);
    for (const number of item.notes) assert.equal(notes[number - 1]?.number, number);
  }
});

test("a period shows its own changes", () => {
  const late = briefOf(DOSSIER, { from: "2024-03-06", to: "2024-03-07" });
  const items = (heading: string): string[] =>
    (late.sections.find((s) => s.heading === heading)?.items ?? []).map((i) => i.text);
  assert.equal(items("What changed").length, 1);
  assert.match(items("What changed")[0] ?? "", /Kestria on “delay of the operation”: rejects → agrees to/);
  assert.equal(items("Timeline").length, 2);
  assert.equal(items("Disputed").length, 0);
});

test("HTML from hostile text holds no markup of it and allows nothing", () => {
  const page = briefHtml(hostilePile(), { title: HOSTILE });
  assert.doesNotMatch(page, /<script|<img/);
  assert.match(page, /&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt;/);
  assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  const targets = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map((m) => m[1] ?? "");
  assert.ok(targets.length > 0 && targets.every((t) => /^#note-\d+$/.test(t)), targets.join(" "));
  for (const target of targets) assert.ok(page.includes(`id="${target.slice(1)}"`));
});

test("Markdown from hostile text holds no markup of it", () => {
  const page = briefMarkdown(hostilePile(), { title: HOSTILE });
  assert.doesNotMatch(page, /(?<!\\)[<*]script|(?<!\\)\[click(?<!\\)\]/);
  assert.ok(page.includes("\\[click\\](javascript"), page);
  assert.equal(markdown("a well-known #1\n\n> quote"), "a well-known \\#1 \\> quote");
});

test("every footnote that is used is given", () => {
  const page = briefMarkdown(DOSSIER);
  const used = new Set([...page.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]));
  const given = new Set([...page.matchAll(/^\[\^(\d+)\]: /gm)].map((m) => m[1]));
  assert.deepEqual([...used].sort(), [...given].sort());
  assert.ok(given.size > 15);
});
