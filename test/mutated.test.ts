/** Pages broken in many ways (bench/mutated.ts does it with thousands): none fails, none is empty without a reason. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../src/clean/clean.ts";
import { loadKit } from "../src/index.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import { mutated } from "./support/mutate.ts";

const SENTENCE =
  "The port authority of Sfax said on Monday that the quay would stay closed until the crane was repaired.";
const PAGE = `<!doctype html><html lang="en"><head><title>Quay stays closed</title>
<meta property="article:published_time" content="2031-05-03T10:15:00+02:00"><script>var a = "</p>";</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Quay stays closed</h1><p class="byline">By Ada Lind</p>
${Array.from({ length: 12 }, (_, i) => `<p>${SENTENCE} <b>Pier ${i}</b> is open &amp; used.</p>\n<figure><img src="a.png"><figcaption>Pier ${i}. Photo: Ada Lind</figcaption></figure>`).join("\n")}
<table><tr><td>Ships</td><td>12</td></tr></table><ul><li>One waits.</li></ul></article></main>
<aside class="related"><a href="/x">Gulls return to the harbour of Sfax</a></aside><footer>© 2031 Courier</footer></body></html>`;

test("300 broken pages", async () => {
  const kit = await loadKit();
  let changed = 0;
  for (let seed = 0; seed < 300; seed++) {
    const html = mutated(PAGE, seed);
    if (html !== PAGE) changed++;
    const { text, dropped, complete, blocks = [] } = clean(pageOf({ html }), kit.clean);
    assert.ok(text !== "" || !complete, `page ${seed} is empty and says nothing`);
    for (const { start, end, quote } of dropped) assert.equal(text.slice(start, end), quote, `page ${seed}`);
    for (const { at } of blocks)
      assert.ok(at === null || (at < html.length && html[at] === "<"), `page ${seed}: ${at}`);
  }
  assert.ok(changed > 290);
});
