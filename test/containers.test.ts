/** Containers as a user gives them: every kind at once, spans that hold, and a call that is killed and repeated. */

import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { dumpStore } from "./support/dump-store.ts";
import { warcGz, warcPage, zipOf } from "./support/pack.ts";
import { runDemarche } from "./support/run-demarche.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const news = (actor: string, number: number): string =>
  `${actor} urged Peru on Monday to withdraw ${number} troops from the border. Officials said that talks would resume.`;
const page = (actor: string, number: number): string =>
  `<html><head><title>Talks ${number}</title></head><body><article><h1>Talks ${number}</h1><p>${news(actor, number)}</p><p>${news(actor, number + 1)}</p></article></body></html>`;

test("every kind of container through add, and every span verified", async (t) => {
  const folder = scratchFolder(t);
  const put = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  put("a.warc.gz", warcGz([warcPage("https://courier.example/a", page("Norway", 100))]));
  put("b.zip", zipOf([{ name: "in/b.html", content: page("Ghana", 110) }]));
  put(
    "c.tar.gz",
    gzipSync(
      await packTar([
        { header: { name: "c.txt", size: news("Kenya", 120).length }, body: news("Kenya", 120) },
      ]),
    ),
  );
  put(
    "d.eml",
    `From: Desk <d@courier.example>\r\nSubject: Talks\r\nDate: Sat, 3 May 2031 23:15:00 -0700\r\n\r\n${news("Chile", 130)}\r\n`,
  );
  put(
    "e.rss",
    `<rss><channel><title>C</title><item><link>https://courier.example/e</link><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate><description>${news("Egypt", 140)}</description></item></channel></rss>`,
  );
  put("f.csv", `day,words\n2031-05-03,"${news("Japan", 150)}"\n`);
  put(
    "g.json",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ id: "g", content_text: news("Malta", 160) }],
    }),
  );
  put(
    "h.mhtml",
    `Snapshot-Content-Location: https://courier.example/h\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page("Spain", 170)}`,
  );
  const record = join(folder, "record.db");
  const added = await runDemarche([
    "add",
    folder,
    "--store",
    record,
    "--map",
    "text=words,date=day",
    "--json",
  ]);
  assert.deepEqual([added.status, added.stderr], [0, ""]);
  assert.equal(JSON.parse(added.stdout).added, 8);
  const verified = await runDemarche(["verify", "--store", record, "--json"]);
  const { sound, spans } = JSON.parse(verified.stdout);
  assert.ok(sound === true && spans > 40, `${spans} spans`);
  const exported = await runDemarche(["export", "--store", record]);
  const documents = exported.stdout.split("\n").filter((line) => line.includes('"kind":"document"'));
  const facts = documents
    .map((line) => JSON.parse(line))
    .map((d) => [d.source.replace(`${folder}/`, ""), d.published?.edtf ?? null, d.complete]);
  assert.deepEqual(facts, [
    ["https://courier.example/a", null, true],
    ["b.zip/in/b.html", null, true],
    ["c.tar.gz/c.txt", null, true],
    ["d.eml", "2031-05-03", true],
    ["https://courier.example/e", "2031-05-03", false],
    ["f.csv:2", "2031-05-03", true],
    ["g", null, true],
    ["https://courier.example/h", null, true],
  ]);
});

test("a crawl that is killed on its way in is completed by the same call, nothing lost or doubled", async (t) => {
  const folder = scratchFolder(t);
  const crawl = join(folder, "crawl.warc.gz");
  const pages = Array.from({ length: 40 }, (_, i) =>
    warcPage(`https://courier.example/${i}`, page("Norway", 1000 + 10 * i)),
  );
  writeFileSync(crawl, warcGz([...pages, ...pages.slice(0, 5)]));
  const [cut, whole] = [join(folder, "cut.db"), join(folder, "whole.db")];
  const launcher = join(import.meta.dirname, "..", "bin", "demarche.mjs");
  const child = spawn(process.execPath, [launcher, "add", crawl, "--store", cut], {
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (documentsIn(cut) < 7 && child.exitCode === null) await setTimeout(20);
  assert.ok(child.pid !== undefined && child.exitCode === null, "it was still at work");
  process.kill(-child.pid, "SIGKILL");
  await ended;
  assert.ok(documentsIn(cut) >= 7);
  const again = await runDemarche(["add", crawl, "--store", cut, "--json"]);
  const { added, known } = JSON.parse(again.stdout);
  assert.equal(added + known, 45);
  assert.ok(known >= 12 && added < 40, `${added} added, ${known} known`);
  await runDemarche(["add", crawl, "--store", whole]);
  assert.equal(dumpStore(cut), dumpStore(whole));
});

function documentsIn(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return Number(database.prepare("select count(*) as n from document").get()?.n ?? 0);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}
