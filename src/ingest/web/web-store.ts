/**
 * Answers on disk, as they came: one web archive (WARC) an address, so that a record can be rebuilt from them offline
 * (`demarche add FOLDER`) and the next call can ask whether anything changed.
 */

import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type HttpMessage, headersOf, httpMessageOf } from "../http-message.ts";
import type { WebAnswer } from "./web-request.ts";

export interface KeptAnswer {
  readonly path: string;
  /** ISO date-time. */
  readonly fetched: string;
  readonly answer: HttpMessage;
}

export class WebStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  pathOf(address: string): string {
    const name = createHash("sha256").update(address).digest("hex").slice(0, 32);
    return join(this.folder, `${name}.warc`);
  }

  /** Null where the address was never fetched, or what is there cannot be read. */
  async find(address: string, limit: number): Promise<KeptAnswer | null> {
    const path = this.pathOf(address);
    const bytes = await readFile(path).catch(() => null);
    const headEnd = bytes?.indexOf("\r\n\r\n") ?? -1;
    if (!bytes || headEnd < 0) return null;
    const headers = headersOf(bytes.toString("latin1", 0, headEnd).split("\r\n").slice(1));
    const length = Number(headers.get("content-length"));
    const block = bytes.subarray(headEnd + 4, headEnd + 4 + length);
    if (headers.get("warc-target-uri") !== address || block.length !== length) return null;
    return { path, fetched: headers.get("warc-date") ?? "", answer: httpMessageOf(block, limit) };
  }

  /** Written beside and put in place at once: whoever reads sees the old one or the new one. */
  async keep(
    address: string,
    { status, reason, headers, body }: WebAnswer,
    fetched: string,
  ): Promise<string> {
    const lines = [...headers]
      .filter(([name]) => name !== "transfer-encoding")
      .map(([name, value]) => `${name}: ${oneLine(value)}`);
    const block = Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status} ${oneLine(reason)}\r\n${lines.join("\r\n")}\r\n\r\n`, "latin1"),
      body,
    ]);
    const head = [
      "WARC/1.1",
      "WARC-Type: response",
      `WARC-Record-ID: <urn:sha256:${createHash("sha256").update(block).digest("hex")}>`,
      `WARC-Target-URI: ${address}`,
      `WARC-Date: ${fetched}`,
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${block.length}`,
    ];
    await mkdir(this.folder, { recursive: true });
    const path = this.pathOf(address);
    const beside = `${path}.${process.pid}.part`;
    await writeFile(
      beside,
      Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), block, Buffer.from("\r\n\r\n")]),
    );
    await rename(beside, path);
    return path;
  }
}

function oneLine(value: string): string {
  return value.replaceAll(/[\r\n]+/g, " ");
}
