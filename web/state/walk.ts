/** Which sign an arrow key leads to: left and right along a lane, up and down to the nearest of the next lane. */

export interface SignPlace {
  readonly lane: number;
  readonly x: number;
}

/** Index of the sign; the same where there is none that way; null where the key is no arrow. */
export function neighbour(signs: readonly SignPlace[], at: number, key: string): number | null {
  const here = signs[at];
  if (!here) return null;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const next = at + (key === "ArrowRight" ? 1 : -1);
    return signs[next]?.lane === here.lane ? next : at;
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const way = key === "ArrowDown" ? 1 : -1;
  let best = at;
  for (const [i, sign] of signs.entries()) {
    const [away, bestAway] = [(sign.lane - here.lane) * way, ((signs[best]?.lane ?? 0) - here.lane) * way];
    if (away <= 0) continue;
    const isNearer = Math.abs(sign.x - here.x) < Math.abs((signs[best]?.x ?? 0) - here.x);
    if (best === at || away < bestAway || (away === bestAway && isNearer)) best = i;
  }
  return best;
}
