/** Where marks without a date stand: in blocks about the day of their report, or one after another. */

import { type CivilDate, dayNumber } from "../../src/model/civil-date.ts";
import { type Domain, MARK, type Placed, scaleOf } from "./timeline-layout.ts";

const BLOCK_ROWS = 8;
const BLOCK_GAP = 6;

/**
 * Marks that are known only by the day of their report: a block of signs about each day, in order. Blocks move aside for
 * each other; where there is no room for all of them they stand one after another and `aligned` is false.
 */
export function placeReported<M extends { readonly reported: CivilDate | null }>(
  marks: readonly M[],
  domain: Domain,
  width: number,
): { readonly placed: Placed<M>[]; readonly rows: number; readonly aligned: boolean } {
  const scale = scaleOf(domain, width);
  const days = [...Map.groupBy(marks, (m) => (m.reported === null ? domain.first : dayNumber(m.reported)))];
  days.sort(([a], [b]) => a - b);
  const most = Math.max(...days.map(([, list]) => list.length), 1);
  for (let rows = Math.min(BLOCK_ROWS, Math.ceil(Math.sqrt(most))); rows <= BLOCK_ROWS; rows++) {
    const blocks = days.map(([day, list]) => ({
      list,
      x: scale(day),
      width: Math.ceil(list.length / rows) * MARK,
    }));
    const lefts = leftEdges(blocks, width);
    if (!lefts) continue;
    const placed = blocks.flatMap(({ list }, b) =>
      list.map((mark, i) => ({
        mark,
        x: (lefts[b] ?? 0) + Math.floor(i / rows) * MARK + MARK / 2,
        row: i % rows,
        bar: null,
      })),
    );
    return { placed, rows: Math.min(rows, most), aligned: true };
  }
  return { ...placeUndated(marks, width), aligned: false };
}

/** Where each block begins so that none touches the next: as near to its day as that allows. Null: no room. */
function leftEdges(
  blocks: readonly { readonly x: number; readonly width: number }[],
  width: number,
): number[] | null {
  const lefts: number[] = [];
  let free = 0;
  for (const block of blocks) {
    const left = Math.max(free, block.x - block.width / 2);
    lefts.push(left);
    free = left + block.width + BLOCK_GAP;
  }
  let end = width;
  for (let b = blocks.length - 1; b >= 0; b--) {
    const block = blocks[b];
    if (!block) continue;
    lefts[b] = Math.min(lefts[b] ?? 0, end - block.width);
    end = (lefts[b] ?? 0) - BLOCK_GAP;
  }
  return (lefts[0] ?? 0) < 0 ? null : lefts;
}

/** Undated marks one after another, in rows as wide as the lane. */
export function placeUndated<M>(
  marks: readonly M[],
  width: number,
): { readonly placed: Placed<M>[]; readonly rows: number } {
  const perRow = Math.max(1, Math.floor(width / MARK));
  const placed = marks.map((mark, i) => ({
    mark,
    x: (i % perRow) * MARK + MARK / 2,
    row: Math.floor(i / perRow),
    bar: null,
  }));
  return { placed, rows: Math.max(1, Math.ceil(marks.length / perRow)) };
}
