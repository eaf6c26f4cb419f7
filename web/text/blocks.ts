/**
 * A document's text as the reader sees it: paragraphs, and runs of what is not article text, named with the reasons.
 *
 *     "HOME | WORLD\n\nEnvoys met on Monday.\n\nRead more: ..."
 *      left out (navigation)   paragraph               left out (read-more)
 */

export interface Range {
  readonly start: number;
  readonly end: number;
}
export interface DroppedRange extends Range {
  readonly reason: string;
}

export type Block = Paragraph | LeftOut;
export interface Paragraph extends Range {
  readonly kind: "paragraph";
}
export interface LeftOut extends Range {
  readonly kind: "left-out";
  readonly reasons: readonly string[];
  readonly lines: readonly Range[];
}

const LINE = /[^\n\r]+/g;
const INK = /\S/;

/** Blocks in order. Lines of nothing but white space belong to none. */
export function blocksOf(text: string, dropped: readonly DroppedRange[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const match of text.matchAll(LINE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!INK.test(match[0])) continue;
    while (next < dropped.length && (dropped[next]?.end ?? 0) <= start) next++;
    const reasons = reasonsIfWhollyDropped(text, { start, end }, dropped, next);
    const last = blocks.at(-1);
    if (!reasons) blocks.push({ kind: "paragraph", start, end });
    else if (last?.kind === "left-out") blocks[blocks.length - 1] = joined(last, reasons, { start, end });
    else blocks.push({ kind: "left-out", start, end, reasons, lines: [{ start, end }] });
  }
  return blocks;
}

function joined(block: LeftOut, reasons: readonly string[], line: Range): LeftOut {
  return {
    ...block,
    end: line.end,
    reasons: [...new Set([...block.reasons, ...reasons])],
    lines: [...block.lines, line],
  };
}

/** The reasons where dropped ranges, with nothing but white space between, cover the line; else null. */
function reasonsIfWhollyDropped(
  text: string,
  line: Range,
  dropped: readonly DroppedRange[],
  from: number,
): string[] | null {
  const reasons: string[] = [];
  let at = line.start;
  for (let i = from; i < dropped.length; i++) {
    const d = dropped[i];
    if (!d || d.start >= line.end) break;
    if (INK.test(text.slice(at, Math.max(at, d.start)))) return null;
    reasons.push(d.reason);
    at = Math.max(at, d.end);
  }
  if (reasons.length === 0 || INK.test(text.slice(Math.min(at, line.end), line.end))) return null;
  return [...new Set(reasons)];
}

/** The blocks to begin with: the one that holds `at` with its neighbours, or all of a short text. */
export function windowOf(blocks: readonly Block[], at: number, around: number): { from: number; to: number } {
  const holder = blocks.findIndex((b) => at < b.end);
  const index = holder < 0 ? blocks.length - 1 : holder;
  return { from: Math.max(0, index - around), to: Math.min(blocks.length, index + around + 1) };
}
