/**
 * Whether two numbers can both be true of one thing.
 *
 *     54            and  over 50            yes
 *     222           and  220                yes: 220 may be 222 rounded
 *     about 200     and  215                yes
 *     54            and  38                 no
 *     nearly 200    and  at least 250       no
 */

import type { QuantityLine } from "../model/record.ts";

export type Amount = Pick<QuantityLine, "min" | "max" | "operator">;

/** "About" is taken to reach this far to either side. */
const ABOUT = 0.15;

export function canBothHold(a: Amount, b: Amount): boolean {
  const [x, y] = [reach(a), reach(b)];
  if (x.low < y.high && y.low < x.high) return true;
  if (x.low === y.high) return x.closedLow && y.closedHigh;
  if (y.low === x.high) return y.closedLow && x.closedHigh;
  return isRounded(a, b) || isRounded(b, a);
}

/** For grouping what says the same. */
export function amountKey({ min, max, operator }: Amount): string {
  return `${operator} ${min ?? ""} ${max ?? ""}`;
}

interface Reach {
  readonly low: number;
  readonly high: number;
  readonly closedLow: boolean;
  readonly closedHigh: boolean;
}

function reach({ min, max, operator }: Amount): Reach {
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  if (operator === "~") {
    const [centreLow, centreHigh] = [min ?? high, max ?? low];
    return {
      low: centreLow - Math.abs(centreLow) * ABOUT,
      high: centreHigh + Math.abs(centreHigh) * ABOUT,
      closedLow: true,
      closedHigh: true,
    };
  }
  return { low, high, closedLow: operator !== ">", closedHigh: operator !== "<" };
}

/** Whether `round` is what `exact` becomes with fewer digits: 2,300,000 for 2,345,000, but not 50 for 54. */
function isRounded(round: Amount, exact: Amount): boolean {
  if (round.operator !== "=" || exact.operator !== "=" || round.min === null || exact.min === null)
    return false;
  const unit = lastUnit(round.min);
  if (round.min / unit < 10 && unit < 1000) return false;
  return unit > lastUnit(exact.min) && Math.round(exact.min / unit) * unit === round.min;
}

/** The place of the last digit that is not nought: 1000 for 23,000. */
function lastUnit(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
