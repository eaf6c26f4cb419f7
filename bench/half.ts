/**
 * The files of one half of a folder, for measures whose rules were written on the other half:
 *
 *     node bench/half.ts FOLDER development|report
 *
 * A file is in the report half when the first byte of the SHA-256 of its name is odd. So the halves stay what they are
 * when files are added, and nobody chose them.
 */

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [folder, half] = process.argv.slice(2);
if (!folder || (half !== "development" && half !== "report"))
  throw new Error("usage: node bench/half.ts FOLDER development|report");

const isReport = (name: string): boolean => (createHash("sha256").update(name).digest()[0] ?? 0) % 2 === 1;
const files = readdirSync(folder).sort();
console.log(
  files
    .filter((name) => isReport(name) === (half === "report"))
    .map((name) => join(folder, name))
    .join("\n"),
);
