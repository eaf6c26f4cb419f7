/**
 * Text with overlapping marks, cut into pieces that nest in nothing: each piece knows every mark that covers it, so it
 * can be shown as one element, and the pieces of a mark put together are its words.
 *
 *     text     Norland urged Kestria to wait.
 *     marks    actor 0-7, sentence 0-30
 *     pieces   "Norland" {actor, sentence}   " urged Kestria to wait." {sentence}
 */

export interface Marking {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  /** Tells marks of one role apart: an event, or the reason of a dropped passage. */
  readonly id?: string;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the order in which they were given. */
  readonly marks: readonly Marking[];
}

/** The pieces of `text` between `from` and `to`. Marks that reach over the ends are cut there; empty ones are left out. */
export function splitText(text: string, marks: readonly Marking[], from = 0, to = text.length): Piece[] {
  const inside = marks.filter((m) => m.start < to && m.end > from && m.start < m.end);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, from));
    cuts.add(Math.min(mark.end, to));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const byStart = inside.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start);
  const pieces: Piece[] = [];
  let open: typeof byStart = [];
  let next = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [start = 0, end = 0] = [points[i], points[i + 1]];
    for (; next < byStart.length && (byStart[next]?.mark.start ?? to) <= start; next++)
      open.push(byStart[next]!);
    open = open.filter(({ mark }) => mark.end > start);
    const covering = [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark);
    pieces.push({ start, end, text: text.slice(start, end), marks: covering });
  }
  return pieces;
}
