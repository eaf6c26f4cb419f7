import assert from "node:assert/strict";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { rewrittenConllu, toConllu } from "./conllu.ts";
import { readConllu } from "./conllu-rows.ts";
import { decodeModels } from "./model-file.ts";
import { parse } from "./parse.ts";

const kit = englishParser(decodeModels(loadModels()));

const GIVEN = `# sent_id = a-1
# text = They didn't go.
1\tThey\t_\t_\t_\t_\t_\t_\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\t_\t_\t_\t_\t_\t_\t_\tKept=Yes
3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
5\t.\t_\t_\t_\t_\t_\t_\t_\t_

`;

test("given sentences keep their comments, ranges, empty nodes and other columns", () => {
  const out = readConllu(GIVEN)
    .map((sentence) => rewrittenConllu(sentence, kit))
    .join("");
  const keep = (text: string): string[] =>
    text.split("\n").map((line) => line.replace(/^(\S+\t\S+)\t.*\t(\S+)$/, "$1 $2"));
  assert.deepEqual(keep(out), keep(GIVEN));
  assert.match(out, /^2-3\tdidn't\t_\t_\t_/m);
  assert.match(out, /^1\tThey\tthey\tPRON\tPRP\t\S+\t4\tnsubj\t/m);
  assert.match(out, /^4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t/m);
});

test("a parsed article names its document and the place of each word", () => {
  const text = "Envoys met.\n\nThey don't leave  Norway's port.";
  const article = { ...plainArticle(text), id: "d 1" };
  const out = toConllu(parse(article, kit));
  assert.match(
    out,
    /^# newdoc id = d 1\n# newpar\n# sent_id = 1\n# text = Envoys met.\n1\tEnvoys\t.*\tSure=[01]\.\d{3}\|TokenRange=0:6\n/,
  );
  assert.match(out, /\tSpaceAfter=No\|Sure=[01]\.\d{3}\|TokenRange=7:10\n/);
  assert.match(out, /# newpar\n# sent_id = 2\n# text = They don't leave Norway's port.\n/);
  assert.match(
    out,
    /^2-3\tdon't(?:\t_){7}\tTokenRange=18:23\n2\tdo\t.*\|TokenRange=18:20\n3\tn't\t.*\|TokenRange=20:23\n/m,
  );
  assert.equal(readConllu(out).length, 2);
});
