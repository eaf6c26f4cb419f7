import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { wordsBeginning } from "./word-beginnings.ts";

const WORDS =
  `negotiation negotiations negotiators negotiated mediation mediators threatened threats agreements agreed responsibilities
  organisations organizations reconnaissance resignation allegations humanitarian retaliatory hostilities stopped shipping sanctions conditional
  withdrawal withdrawing evacuation investigators proposals inspectors inspection ministries ceasefires occupation liberating destabilising`
    .trim()
    .split(/\s+/);

test("from its fourth letter on every beginning of a word finds it in an index of stems", () => {
  const db = new DatabaseSync(":memory:");
  // As the store makes it: migrations.ts.
  db.exec("create virtual table passage using fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')");
  for (const [index, word] of WORDS.entries())
    db.prepare("insert into passage (rowid, text) values (?, ?)").run(index, word);
  const find = db.prepare("select text from passage where passage match ?");
  const missed: string[] = [];
  for (const word of WORDS) {
    for (let length = 4; length <= word.length; length++) {
      const start = word.slice(0, length);
      const found = find.all(wordsBeginning(start)).map(({ text }) => text);
      if (!found.includes(word)) missed.push(`${start}* ${word}`);
    }
  }
  db.close();
  assert.deepEqual(missed, []);
});
