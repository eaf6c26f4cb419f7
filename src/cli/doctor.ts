/** `demarche doctor`: whether this machine has what the program needs, and whether the record is sound. */

import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Command } from "commander";
import { loadModels } from "../ingest/load-models.ts";
import { decodeModels } from "../parse/model-file.ts";
import { counted, printJson, printText, row } from "./output.ts";
import { addStoreOption, type StoreOption, withStore } from "./store-option.ts";

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

export function registerDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .description("Check Node, SQLite, the models and the record")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ demarche doctor
  $ demarche doctor --store gulf.db --json`,
    );
  addStoreOption(command).action(async (options: StoreOption & { readonly json?: boolean }) => {
    const findings = [node(), sqlite(), models(), await record(options.store)];
    if (findings.some((f) => !f.ok)) process.exitCode = 1;
    if (options.json) await printJson(findings);
    else
      await printText(
        `${findings.map((f) => row(`${f.ok ? "ok " : "BAD"} ${f.what}`, f.says, 16)).join("\n")}\n`,
      );
  });
}

const NEEDED_NODE = 24;

function node(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= NEEDED_NODE;
  return {
    what: "Node",
    ok,
    says: `${process.version}${ok ? "" : `; install Node ${NEEDED_NODE} or newer`}`,
  };
}

function sqlite(): Finding {
  const database = new DatabaseSync(":memory:");
  try {
    const version = String(database.prepare("select sqlite_version() as v").get()?.v);
    database.exec("create virtual table t using fts5(text)");
    return { what: "SQLite", ok: true, says: `${version} with full-text search` };
  } catch (error) {
    return {
      what: "SQLite",
      ok: false,
      says: `no full-text search (${reason(error)}); install Node from its makers`,
    };
  } finally {
    database.close();
  }
}

function models(): Finding {
  try {
    const bytes = loadModels();
    decodeModels(bytes);
    return { what: "models", ok: true, says: `${(bytes.length / 1e6).toFixed(1)} MB` };
  } catch (error) {
    return { what: "models", ok: false, says: reason(error) };
  }
}

/** A record that is not there yet is no fault. */
async function record(path: string): Promise<Finding> {
  if (!existsSync(path))
    return { what: "record", ok: true, says: `none at ${path} yet; demarche add PATHS... makes one` };
  try {
    const faults = await withStore(path, (store) => store.faults());
    return {
      what: "record",
      ok: faults.length === 0,
      says: faults.length === 0 ? `${path} is sound` : damage(path, faults),
    };
  } catch (error) {
    return { what: "record", ok: false, says: reason(error) };
  }
}

/** One fault tells that there is damage; `verify` tells them all. */
function damage(path: string, [first = "", ...more]: readonly string[]): string {
  const rest = more.length > 0 ? ` and ${counted(more.length, "more fault")}` : "";
  return `${path} is damaged: ${first}${rest} (demarche verify --store ${path} shows all); restore a copy, or make it anew with demarche add`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
