/**
 * Writes docs/record.md and docs/record.schema.json from the zod source of the record (src/model/record.ts), so that the
 * published schema cannot drift from the checked one. `test/docs.test.ts` fails where the files are out of date.
 *
 *     node scripts/record-doc.ts
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  ClaimLine,
  DisputeLine,
  DocumentLine,
  EventLine,
  PositionLine,
  QuantityLine,
} from "../src/model/record.ts";

const KINDS = [
  { name: "document", schema: DocumentLine, about: "One a document, before its own lines." },
  {
    name: "event",
    schema: EventLine,
    about: "One a mention: each clause or event noun that predicates an act.",
  },
  { name: "quantity", schema: QuantityLine, about: "Counts, money, areas, votes, shares." },
  {
    name: "claim",
    schema: ClaimLine,
    about: "The same event told in several places, by independent origin. With `--pile` only.",
  },
  {
    name: "dispute",
    schema: DisputeLine,
    about: "Reports that disagree, or a later one that updates. With `--pile` only.",
  },
  {
    name: "position",
    schema: PositionLine,
    about: "A party's stance on an issue over time. With `--pile` only.",
  },
] as const;

const HEADER = `# The record, line by line

Written by \`node scripts/record-doc.ts\` from \`src/model/record.ts\`; do not edit. Contract version 1: fields may be added;
none is renamed, dropped or changed in meaning without a new version number.

JSON Lines in UTF-8, one object a line, with a \`kind\`. Same input, same version, same options: same bytes. Document by
document in input order: the \`document\` line, then its events and quantities by start offset; lines about the pile last.

**Offsets** are UTF-16 code units into \`document.text\`, start in, end out: \`text.slice(start, end) === quote\` holds for
every span. For plain text, \`text\` is the decoded file unchanged, so an offset also holds in the file; for HTML it is the
extracted article, blocks separated by a blank line.

**Dates** are ISO 8601-2 (EDTF): \`2023-10-25\`, \`2023-10\`, \`2023-10-21/2023-10-24\`, \`2023-10-24~\`, \`../2024-05-08\`.

The JSON Schema of every kind stands in [record.schema.json](record.schema.json).
`;

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}

export function recordDoc(): string {
  return [HEADER, ...KINDS.map(({ name, schema, about }) => section(name, about, jsonSchema(schema)))].join(
    "\n",
  );
}

export function recordSchema(): string {
  const all = Object.fromEntries(KINDS.map(({ name, schema }) => [name, jsonSchema(schema)]));
  return `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", $defs: all }, null, 2)}\n`;
}

function jsonSchema(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output" });
  // JSON Schema knows more keywords than the table shows; those it shows have these types.
  return rest as Schema;
}

function section(name: string, about: string, schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, value]) => `| \`${field}\` | ${typeOf(value)} | ${meaning(value)} |`,
  );
  return `## \`${name}\`\n\n${about}\n\n| field | type | meaning |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum)
    return schema.enum.length > 12
      ? "one of a list (see the schema)"
      : schema.enum.map((v) => `\`${String(v)}\``).join(" ");
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.type === "array") return `list of ${schema.items ? typeOf(schema.items) : "values"}`;
  if (schema.properties) return shapeName(Object.keys(schema.properties));
  return Array.isArray(schema.type) ? schema.type.join(" or ") : String(schema.type ?? "value");
}

/** The shared shapes by their fields, because JSON Schema forgets their names. */
function shapeName(fields: readonly string[]): string {
  if (fields.includes("edtf")) return "Dating `{ edtf, basis, because, span }`";
  if (fields.includes("entity")) return "Party `{ span, name, code, sector, entity }`";
  if (fields.includes("cue")) return "`{ kind, source, cue }`";
  if (fields.includes("country")) return "`{ name, country, span }`";
  return `\`{ ${fields.join(", ")} }\``;
}

function meaning(schema: Schema): string {
  if (schema.const !== undefined) return "What kind of line it is";
  return (schema.description ?? schema.anyOf?.find((s) => s.description)?.description ?? "").replaceAll(
    "|",
    "\\|",
  );
}

if (import.meta.main) {
  const docs = join(import.meta.dirname, "..", "docs");
  writeFileSync(join(docs, "record.md"), recordDoc());
  writeFileSync(join(docs, "record.schema.json"), recordSchema());
}
