/**
 * Files, folders and standard input to pages, in a fixed order: inputs as given, folders sorted by name.
 *
 *     readInputs(["talks.html", "pile/", "-"])
 *
 * A folder gives its files that can be read, also those in folders inside it; names that start with a dot and other
 * extensions are passed over. Each file is read once, whatever links lead to it. What cannot be read comes out as
 * `Unreadable` in its place and the rest goes on.
 */

import { createReadStream } from "node:fs";
import { lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ColumnMap } from "./columns.ts";
import { type FileKind, fileKindOf, READ_EXTENSIONS } from "./file-kind.ts";
import { pagesOfLines } from "./json-lines.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { postsOf } from "./live-blog.ts";
import type { Page } from "./page.ts";
import { readContent } from "./read-content.ts";
import type { Follow, ReadContext } from "./read-context.ts";
import { readingRefused } from "./refused.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Read for "-"; default: the standard input of the process. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Names of columns and fields, as given with `--map`. */
  readonly columns?: ColumnMap;
  /** Fetches what lists of addresses name. */
  readonly follow?: Follow;
  /** Fetches addresses that are given themselves. */
  readonly fetch?: Follow;
  /** Whether a file is to be passed over now; asked once a file that can be read. */
  readonly passOver?: (path: string, state: FileState) => boolean;
  /** Told of each file of a folder that is passed over for its extension. */
  readonly onOtherKind?: (path: string) => void;
}

export interface FileState {
  readonly size: number;
  /** Milliseconds since 1970 of the last change. */
  readonly changedMs: number;
}

interface Walk {
  readonly context: ReadContext;
  readonly passOver: ReadOptions["passOver"];
  readonly onOtherKind: ReadOptions["onOtherKind"];
  /** Real paths already read. */
  readonly seen: Set<string>;
}

export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Page | Unreadable> {
  const context: ReadContext = {
    limits: { ...LIMITS, ...options.limits },
    columns: options.columns ?? new Map(),
    archives: 0,
    follow: options.follow,
  };
  const { passOver, onOtherKind } = options;
  const walk: Walk = { context, passOver, onOtherKind, seen: new Set() };
  for (const path of paths) {
    for await (const outcome of readGiven(path, walk, options)) {
      if ("format" in outcome) yield* postsOf(outcome);
      else yield outcome;
    }
  }
}

async function* readGiven(
  path: string,
  walk: Walk,
  { fetch, standardInput = process.stdin }: ReadOptions,
): AsyncGenerator<Page | Unreadable> {
  if (/^https?:\/\//i.test(path)) yield* readAddress(path, fetch);
  else if (path === "-") yield* pagesOfLines(standardInput, "-", walk.context);
  else yield* readPath(path, walk, [], true);
}

async function* readAddress(address: string, fetch: Follow | undefined): AsyncGenerator<Page | Unreadable> {
  if (fetch) yield* fetch({ address, list: false });
  else yield unreadable(address, "addresses are not fetched here", "give it to demarche add");
}

/** `around` are the real paths of the folders that we are in, for circles of links. */
async function* readPath(
  path: string,
  walk: Walk,
  around: readonly string[],
  asked: boolean,
): AsyncGenerator<Page | Unreadable> {
  const kind = fileKindOf(basename(path));
  try {
    const facts = await stat(path);
    const real = await realpath(path);
    if (facts.isDirectory())
      yield* asked ? readAskedFolder(path, real, walk) : readFolder(path, real, walk, around);
    else if (!asked && !kind) walk.onOtherKind?.(path);
    else if (!facts.isFile())
      yield unreadable(path, `not a regular file (${natureOf(facts)})`, "leave it out");
    else if (!kind)
      yield unreadable(path, `its extension is not one of ${READ_EXTENSIONS}`, "rename or convert it");
    else if (!walk.passOver?.(path, { size: facts.size, changedMs: facts.mtimeMs }))
      yield* readOnce(path, real, kind, walk);
  } catch (problem) {
    const { message, mend } = (await whyMissing(path)) ?? readingRefused(problem);
    yield unreadable(path, message, mend);
  }
}

/** What "no such file" does not say: the file that we were told of is a link to nothing, or has a name in no Unicode. */
async function whyMissing(path: string): Promise<{ message: string; mend: string } | null> {
  if (path.includes("\uFFFD")) return { message: "its name is not UTF-8", mend: "rename it" };
  const link = await lstat(path).catch(() => null);
  if (!link?.isSymbolicLink()) return null;
  const target = await readlink(path);
  const reached = await lstat(resolve(dirname(path), target)).catch(() => null);
  return reached
    ? null
    : { message: `a link to ${JSON.stringify(target)}, which is not there`, mend: "mend the link" };
}

async function* readOnce(
  path: string,
  real: string,
  kind: FileKind,
  walk: Walk,
): AsyncGenerator<Page | Unreadable> {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  yield* readContent(path, kind, () => createReadStream(path), walk.context, path);
}

/** A folder that the user named and that gives nothing at all is a mistake worth a word. */
async function* readAskedFolder(path: string, real: string, walk: Walk): AsyncGenerator<Page | Unreadable> {
  const before = walk.seen.size;
  let given = 0;
  for await (const outcome of readFolder(path, real, walk, [])) {
    given++;
    yield outcome;
  }
  // Whoever passes files over looks again later, and an empty folder is no mistake.
  if (given === 0 && walk.seen.size === before + 1 && !walk.passOver) {
    yield unreadable(path, `no file in it has one of the extensions ${READ_EXTENSIONS}`, "check the path");
  }
}

async function* readFolder(
  path: string,
  real: string,
  walk: Walk,
  around: readonly string[],
): AsyncGenerator<Page | Unreadable> {
  if (around.includes(real)) {
    yield unreadable(path, "its symbolic links lead in a circle", "mend the link or leave it out");
    return;
  }
  if (walk.seen.has(real)) return;
  if (around.length >= walk.context.limits.folderDepth) {
    yield unreadable(path, `more than ${walk.context.limits.folderDepth} folders deep`, "give it by itself");
    return;
  }
  walk.seen.add(real);
  const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort(byCodeUnits);
  for (const name of names) yield* readPath(join(path, name), walk, [...around, real], false);
}

/** Not by locale: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function natureOf(facts: { isFIFO(): boolean; isSocket(): boolean; isCharacterDevice(): boolean }): string {
  if (facts.isFIFO()) return "a named pipe";
  if (facts.isSocket()) return "a socket";
  return facts.isCharacterDevice() ? "a device" : "a block device";
}
