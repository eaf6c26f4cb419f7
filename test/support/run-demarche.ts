/** The command as a user runs it, in a process of its own. */

import { spawn } from "node:child_process";
import { join } from "node:path";

const LAUNCHER = join(import.meta.dirname, "..", "..", "bin", "demarche.mjs");
/** Longer than any test needs; a run that hangs must not hang the suite. */
const LIMIT_MS = 120_000;

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function runDemarche(
  args: readonly string[],
  { input = "", cwd, env }: RunOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    timeout: LIMIT_MS,
    killSignal: "SIGKILL",
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

export function readLines(stdout: string): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
