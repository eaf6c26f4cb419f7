import assert from "node:assert/strict";
import test from "node:test";
import { caseRows } from "../../test/support/case-lines.ts";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import type { DisputeLine, DocumentLine } from "../model/record.ts";
import { type Span, spanOf } from "../model/span.ts";
import { disputeAnswer } from "./cards.ts";
import { pileOf } from "./pile.ts";

/** Each text with the disputed words in brackets, and the context that is shown of it. */
const CASES = `
Rain fell. The guard counted [30 boats]. Two sank. Nobody said why. | Rain fell. The guard counted 30 boats. Two sank.
One. Two. By Oct. 28 it had [30 boats]. Then it left. It was late. | Two. By Oct. 28 it had 30 boats. Then it left.
It had [30 boats] on Oct. 28. It was late. | It had 30 boats on Oct. 28.
`;
const [first] = DOSSIER.documents;

for (const [marked = "", context] of caseRows(CASES)) {
  test(`words in dispute stand between their neighbours: ${marked}`, () => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const text = marked.replace("[", "").replace("]", "");
    const quote = quoteInDispute({ text, dropped: [] }, spanOf(text, start, end));
    assert.equal(quote?.sentence, context);
    assert.equal(quote?.sentence.slice(quote.start, quote.end), "30 boats");
    assert.equal(quote?.at, start);
  });
}

test("words outside the article stand between a few hundred signs", () => {
  const words = "grain and gas ".repeat(200);
  const text = `${words}[30 boats] ${words}`;
  const start = text.indexOf("[30");
  const dropped = [{ ...spanOf(text, 0, text.length), reason: "caption" } as const];
  const quote = quoteInDispute({ text, dropped }, spanOf(text, start, start + 10));
  assert.ok(quote && quote.sentence.length > 400 && quote.sentence.length <= 490, quote?.sentence);
});

/** What a dispute about these words shows of a document that has this text. */
function quoteInDispute(of: Pick<DocumentLine, "text" | "dropped">, span: Span) {
  assert.ok(first);
  const document: DocumentLine = { ...first, id: "d", lineage: "d", ...of };
  const side = { documents: ["d"], spans: [{ document: "d", ...span }], says: "30 boats" };
  const dispute: DisputeLine = {
    kind: "dispute",
    id: "x",
    about: "quantity",
    sides: [side, side],
    relation: "contradicts",
    because: "two numbers",
  };
  const nothing = { events: [], quantities: [], claims: [], disputes: [], positions: [] };
  return disputeAnswer(pileOf({ ...nothing, documents: [document] }), dispute).sides[0]?.quotes[0];
}
