/**
 * The publisher where a line of the text names it.
 *
 *     © 2031 Harbour Courier. All rights reserved.       Harbour Courier
 *     Copyright 2031 The Harbour Courier Ltd.            The Harbour Courier Ltd
 */

const RIGHTS =
  /^(?:copyright\s{0,3})?(?:©|\(c\)|copyright)\s{0,3}(?:copyright\s{0,3})?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?,?\s{0,3}(?:by\s)?(\p{Lu}[\p{L}\p{N}&'’ -]{2,60})/iu;

export function publisherOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > 240) continue;
    const name = RIGHTS.exec(line)?.[1]
      ?.split(/all rights/i, 1)[0]
      ?.trim();
    if (name && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}
