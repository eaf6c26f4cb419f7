import assert from "node:assert/strict";
import { test } from "node:test";
import { extractArticle } from "./html-root.ts";
import { scanHtml } from "./html-scan.ts";

const LEAD =
  "The harbour of Patras stayed closed on Monday, the port authority said, and ships waited outside.";

test("a page on which Readability fails is read without it", () => {
  const scan = scanHtml(`<body><nav>Home</nav><p>${LEAD}</p><p>${LEAD}</p></body>`);
  assert.ok(scan.tree);
  scan.tree.createElement = () => {
    throw new Error("as on a page that nobody thought of");
  };
  const { blocks, title } = extractArticle(scan);
  assert.deepEqual(
    blocks.map(({ text }) => text),
    [LEAD, LEAD],
  );
  assert.equal(title, null);
});
