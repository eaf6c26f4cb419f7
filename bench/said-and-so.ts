/**
 * Who says so, and is it so: figures on the minimal pairs of bench/said-and-so.txt. `node bench/said-and-so.ts [--wrong]`
 *
 * An act that is not found counts as wrong in every field; so does one that should not be found, in status alone. With --wrong the
 * sentences that are read wrongly are printed, field by field.
 */

import { parseArgs } from "node:util";
import { loadKit } from "../src/index.ts";
import { judgeCases, readCases } from "../test/support/said-and-so.ts";

const { values: options } = parseArgs({ options: { wrong: { type: "boolean", default: false } } });
const { figures, wrong } = judgeCases(readCases(), await loadKit());
if (options.wrong) for (const line of wrong) console.log(line);
for (const [name, value] of Object.entries(figures))
  console.log(`said_and_so.${name} ${value.toFixed(3)} node bench/said-and-so.ts`);
