/** Writes archives for tests: zip by hand (so that it can lie), WARC records. */

import { crc32, deflateRawSync, gzipSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says of the size, where it is to be wrong. */
  readonly statedSize?: number;
  readonly encrypted?: boolean;
  readonly method?: number;
}

/** A zip archive of these files, in this order. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(entry.method ?? 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.statedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, name]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

/** One record of a web archive. */
export function warcRecord(headers: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const all = { "Content-Length": String(bytes.length), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** A page as a crawler stores it. */
export function warcPage(address: string, html: string | Uint8Array, head: readonly string[] = []): Buffer {
  const lines = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", ...head];
  return warcRecord(
    {
      "WARC-Type": "response",
      "WARC-Target-URI": address,
      "WARC-Date": "2031-05-04T06:00:00Z",
      "Content-Type": "application/http; msgtype=response",
    },
    Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), Buffer.from(html)]),
  );
}

/** Every record compressed by itself, as crawlers write them. */
export function warcGz(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
