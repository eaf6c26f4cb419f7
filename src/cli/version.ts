/** The version in package.json, which stands two folders up in a checkout and in the published package alike. */

import { readFileSync } from "node:fs";

export function readVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof facts === "object" && facts !== null && "version" in facts
    ? String(facts.version)
    : "unknown";
}
