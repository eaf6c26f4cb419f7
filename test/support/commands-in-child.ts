/**
 * The commands that work on a record, with a stand-in for the coder: every "NAME urged NAME to ..." is a request, the file's
 * first line "date: DAY" dates it. Run as a process of its own, whose output can be caught:
 *
 *     node commands-in-child.ts '[["add", "pile"], ["timeline"]]'     prints [{ status, out, err }, ...]
 */

import { Command, CommanderError } from "commander";
import { registerAdd } from "../../src/cli/add.ts";
import { registerBrief } from "../../src/cli/brief.ts";
import { registerChanges } from "../../src/cli/changes.ts";
import { codingHere } from "../../src/cli/coder.ts";
import { registerDisputes } from "../../src/cli/disputes.ts";
import { registerExport } from "../../src/cli/export.ts";
import { registerPositions } from "../../src/cli/positions.ts";
import { registerSearch } from "../../src/cli/search.ts";
import { registerTimeline } from "../../src/cli/timeline.ts";
import { registerVerify } from "../../src/cli/verify.ts";
import type { Coded } from "../../src/events/coded.ts";
import type { Page } from "../../src/ingest/page.ts";
import { article } from "./record-builder.ts";

const calls: unknown = JSON.parse(process.argv[2] ?? "[]");
const print = process.stdout.write.bind(process.stdout);
const caught = { out: "", err: "" };
process.stdout.write = (text: string | Uint8Array): boolean => {
  caught.out += String(text);
  return true;
};
process.stderr.write = (text: string | Uint8Array): boolean => {
  caught.err += String(text);
  return true;
};
const answers: unknown[] = [];
for (const call of Array.isArray(calls) ? calls : []) {
  answers.push(await run(Array.isArray(call) ? call.map(String) : []));
}
print(JSON.stringify(answers));
process.exitCode = 0;

async function run(args: readonly string[]): Promise<unknown> {
  Object.assign(caught, { out: "", err: "" });
  process.exitCode = 0;
  try {
    await buildProgram().parseAsync(["node", "demarche", ...args]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  return { status: process.exitCode, ...caught };
}

function buildProgram(): Command {
  const program = new Command("demarche").exitOverride();
  registerAdd(program, async () => codingHere({ code }));
  for (const register of [
    registerTimeline,
    registerPositions,
    registerChanges,
    registerDisputes,
    registerSearch,
    registerBrief,
    registerExport,
    registerVerify,
  ]) {
    register(program);
  }
  return program;
}

function code(page: Page): Coded {
  const published = /^date: (\S+)/.exec(page.content)?.[1];
  const paper = article({ source: page.source, text: page.content, ...(published ? { published } : {}) });
  for (const match of page.content.matchAll(/([A-Z][a-z]+) (urged) ([A-Z][a-z]+) (to [^.]+)\./g)) {
    const [whole, actor = "", , recipient = "", content = ""] = match;
    const identity = (name: string) => ({ name, code: "UNK", sector: null, entity: name.toLowerCase() });
    paper.event(whole, {
      act: "urge",
      type: "REQUEST",
      actors: [[actor, identity(actor)]],
      recipients: [[recipient, identity(recipient)]],
      trigger: "urged",
      content,
    });
  }
  const inDocument = (line: { readonly document: string }) => ({ ...line, document: page.id });
  return {
    ...paper.document,
    tagged: [],
    id: page.id,
    stamp: null,
    claimedDates: [],
    sentences: [],
    mentions: [],
    home: { leader: null, share: new Map(), pair: null, base: null, written: null, sections: new Map() },
    times: [],
    places: [],
    events: paper.events.map((e) => ({ ...e, ...inDocument(e) })),
    quantities: [],
  };
}
