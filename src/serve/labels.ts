/**
 * Names that stand for two things are told apart: in words where these differ, else by their keys.
 *
 *     United States (government)   United States (armed forces)   France
 *     Ceasefire holds (wire.txt)   Ceasefire holds (gazette.html)
 */

export function toldApart<T>(
  values: readonly T[],
  labelOf: (value: T) => string,
  keyOf: (value: T) => string,
  /** What it is, in words; null where that is not known. */
  kindOf: (value: T) => string | null = () => null,
): string[] {
  const alike = Map.groupBy(values, labelOf);
  return values.map((value) => {
    const label = labelOf(value);
    const same = alike.get(label) ?? [];
    if (same.length < 2) return label;
    const kind = kindOf(value);
    if (kind !== null && same.filter((other) => kindOf(other) === kind).length === 1)
      return `${label} (${kind})`;
    return keyOf(value) === label ? label : `${label} (${keyOf(value)})`;
  });
}

/** The last part of a path or address: "talks.html". The whole where it ends in a slash. */
export function fileName(source: string): string {
  return source.slice(source.lastIndexOf("/") + 1) || source;
}
