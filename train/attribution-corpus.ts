/**
 * Attributions that people marked in news: PolNeAR, texts and brat standoff beside them.
 *
 *     T1  Source 10 16  Clinton        E1  Attribution:T4 Source:T1 Cue:T2 Content:T3
 *
 * Offsets there are code points; here they are UTF-16 units, as everywhere in the program.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROLES, type Role } from "../src/events/attributions/attribution-model.ts";
import type { Range } from "../src/model/span.ts";

export type MarkedAttribution = Readonly<Record<Role, readonly Range[]>>;

export interface MarkedText {
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

/** Texts by name, each as its first annotator marked it. `folder` holds text/*.txt and attributions/*.ann. */
export function readAttributions(folder: string): MarkedText[] {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(folder, "attributions")).sort()) {
    const name = file.slice(0, file.lastIndexOf("_"));
    if (file.endsWith(".ann") && !files.has(name)) files.set(name, file);
  }
  return [...files].map(([name, file]) => {
    const text = readFileSync(join(folder, "text", `${name}.txt`), "utf8");
    const marks = readFileSync(join(folder, "attributions", file), "utf8");
    return { text, attributions: attributionsIn(text, marks) };
  });
}

const SPAN = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)/;

function attributionsIn(text: string, marks: string): MarkedAttribution[] {
  const units = unitsOf(text);
  const spans = new Map<string, Range[]>();
  const found: MarkedAttribution[] = [];
  const lines = marks.replace(/^\ufeff/, "").split("\n");
  for (const line of lines) {
    const [, name, pieces] = SPAN.exec(line) ?? [];
    if (!name || !pieces) continue;
    const ranges = pieces.split(";").map((piece) => piece.split(" ").map((n) => units[Number(n)] ?? 0));
    spans.set(
      name,
      ranges.map(([start = 0, end = 0]) => ({ start, end })),
    );
  }
  for (const line of lines) {
    if (!/^E\d+\tAttribution/.test(line)) continue;
    const parts = [...line.matchAll(/\b(Source|Cue|Content)\d*:(T\d+)/g)];
    const [source, cue, content] = ROLES.map((role) =>
      joined(
        text,
        parts
          .filter(([, kind]) => kind?.toLowerCase() === role)
          .flatMap(([, , name]) => spans.get(name ?? "") ?? []),
      ),
    );
    found.push({ source: source ?? [], cue: cue ?? [], content: content ?? [] });
  }
  return found;
}

/** UTF-16 offset of each code point, and of the end. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

/** Pieces with only white space between them are one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
