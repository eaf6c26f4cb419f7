/**
 * Tables (CSV, TSV) to pages, as a stream: one page a row, by the names in the first row.
 *
 *     title;body;published
 *     Ferry talks;"Oslo urged ...";2031-05-03
 *
 * Commas, semicolons, tabs and bars are told apart by the first row. A row that cannot be read is named by the
 * number that a spreadsheet gives it: the names of the columns are row 1.
 */

import { CsvError, parse } from "csv-parse";
import { followed, gdeltAddressOf } from "./address-list.ts";
import { ByteCursor } from "./byte-cursor.ts";
import { columnsOf, type FieldName } from "./columns.ts";
import { decode } from "./decode.ts";
import { pageOfRecord } from "./json-record.ts";
import { type Limits, sizeOf } from "./limits.ts";
import type { Page } from "./page.ts";
import type { ListedAddress, ReadContext } from "./read-context.ts";
import { Refused } from "./refused.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

const SAMPLE_BYTES = 64 * 1024;
const LONGEST_GDELT = 64 * 1024;
const DELIMITERS = [",", ";", "\t", "|"];
const MEND = "mend the row or take it out";

export async function* pagesOfTable(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { limits, columns: map, follow }: ReadContext,
): AsyncGenerator<Page | Unreadable> {
  const { sample, all } = await withSample(chunks);
  const decoded = decode(sample, "text");
  if ("refused" in decoded)
    throw new Refused(`not text (${decoded.refused})`, "leave it out or convert it first");
  if (decoded.text.trim() === "") throw new Refused("empty", "leave it out");
  if (gdeltAddressOf(decoded.text.split("\n", 1)[0] ?? "") !== null) {
    yield* followed(gdeltAddresses(all), follow);
    return;
  }
  let row = 0;
  let columns: ReadonlyMap<FieldName, number> | null = null;
  let found = 0;
  for await (const record of recordsOf(textOf(all, decoded.encoding), delimiterOf(decoded.text), limits)) {
    row++;
    if (record instanceof CsvError) {
      found++;
      yield faultOf(record, path, row, limits);
    } else if (record.some((cell) => cell.trim() !== "")) {
      if (!columns) columns = columnsOf(record, map);
      else {
        found++;
        yield pageOfRow(record, columns, path, row);
      }
    }
  }
  if (found === 0) throw new Refused("no row below the names of the columns", "leave it out");
}

/**
 * The rows and faults in order. The parser is fed piece by piece and hands each row over at once: as a stream it would
 * lose the rows that stand before a fault.
 */
async function* recordsOf(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: Limits,
): AsyncGenerator<readonly string[] | CsvError> {
  const ready: (readonly string[] | CsvError)[] = [];
  const parser = parse({
    delimiter,
    max_record_size: limits.lineBytes,
    on_record: (record: unknown) => {
      ready.push(Array.isArray(record) ? record.map(String) : []);
      return null;
    },
    on_skip: (problem) => void (problem && ready.push(problem)),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
  parser.on("error", () => {});
  let problem: Error | null | undefined;
  for await (const piece of text) {
    problem = await new Promise((done) => parser.write(piece, done));
    yield* ready.splice(0);
    if (problem) break;
  }
  problem ??= await new Promise((done) => parser.end(done));
  yield* ready.splice(0);
  if (problem instanceof CsvError) yield problem;
  else if (problem) throw problem;
}

async function* gdeltAddresses(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ListedAddress> {
  const cursor = new ByteCursor(chunks);
  for (let line = await cursor.line(LONGEST_GDELT); line !== null; line = await cursor.line(LONGEST_GDELT)) {
    const address = gdeltAddressOf(line);
    if (address) yield { address, list: false };
  }
}

function pageOfRow(
  cells: readonly string[],
  columns: ReadonlyMap<FieldName, number>,
  path: string,
  row: number,
): Page | Unreadable {
  const record = Object.fromEntries([...columns].map(([field, at]) => [field, cells[at] ?? ""]));
  const page = pageOfRecord(record, `${path}:${row}`);
  return "id" in page ? page : unreadable(path, page.reason, page.mend, `row ${row}`);
}

function faultOf(problem: CsvError, path: string, row: number, limits: Limits): Unreadable {
  const at = `row ${row}`;
  switch (problem.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return unreadable(path, "a quotation mark is opened and never closed", "close it, or double it", at);
    case "CSV_MAX_RECORD_SIZE":
      return unreadable(path, `longer than ${sizeOf(limits.lineBytes)}`, MEND, at);
    default:
      return unreadable(path, `no row of a table (${problem.code})`, MEND, at);
  }
}

async function withSample(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly sample: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < SAMPLE_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const sample = Buffer.concat(first);
  const all = (async function* () {
    yield sample;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { sample: wholeSigns(sample), all };
}

/** Without a sign of UTF-8 that the sample cuts off. */
function wholeSigns(sample: Uint8Array): Uint8Array {
  if (sample.length < SAMPLE_BYTES) return sample;
  let end = sample.length;
  while (end > sample.length - 4 && ((sample[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return sample.subarray(0, (sample[end - 1] ?? 0) >= 0xc0 ? end - 1 : end);
}

async function* textOf(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The one that stands in the first row most often, outside of quotation marks. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 20_000)
      .replaceAll(/"[^"]*"/g, "")
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? "";
  const counts = DELIMITERS.map((sign) => first.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
