/**
 * How many events the coder finds in texts that tell of none: papers and travel guides. All that have a type count as false, though
 * a guide may tell of a war long past, so the figure is an upper bound.
 *
 *     node bench/false-events.ts [--list] FILE.conllu ...
 *
 * Sentences are joined to paragraphs as the treebank marks them. With --list the events are printed with their sentences.
 */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { codeArticle, loadKit, pageOf } from "../src/index.ts";

const { values, positionals } = parseArgs({
  options: { list: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error("usage: node bench/false-events.ts [--list] FILE.conllu ...");

const kit = await loadKit();
let [words, events] = [0, 0];
for (const file of positionals) {
  const text = textOf(readFileSync(file, "utf8"));
  words += text.split(/\s+/).length;
  for (const { type, act, sentence, confidence } of codeArticle(pageOf({ text }), kit).events) {
    if (type === null) continue;
    events++;
    if (values.list)
      console.log(
        `${basename(file)}\t${type}\t${act}\t${confidence}\t${text.slice(sentence.start, sentence.end)}`,
      );
  }
}
console.log(`typed_events ${events}`);
console.log(`words ${words}`);
console.log(`typed_events_per_1000_words ${((1000 * events) / words).toFixed(3)}`);

function textOf(conllu: string): string {
  const paragraphs = conllu.split(/^# newpar.*$/m).map((part) =>
    part
      .split("\n")
      .flatMap((line) => /^# text = (.*)$/.exec(line)?.[1] ?? [])
      .join(" "),
  );
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}
