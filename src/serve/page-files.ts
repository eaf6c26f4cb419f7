/** The built page, read once: its files are few and small. Names below /assets/ carry a hash of their content. */

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** The name changes with the content, so it may be kept for ever. */
  readonly immutable: boolean;
}

/** By path: "/index.html", "/assets/page-1a2b3c.js". Empty where the page has not been built. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const name of await namesBelow(folder)) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const body = new Uint8Array(await readFile(join(folder, name)));
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    files.set(`/${name}`, { body, type, etag, immutable: name.startsWith("assets/") });
  }
  return files;
}

/** Paths with forward slashes, sorted; none where the folder is missing. */
async function namesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name).slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
