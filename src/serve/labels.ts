/**
 * Names that stand for two things are told apart by their keys.
 *
 *     United States (us-gov)   United States (us-mil)   France
 */

export function toldApart<T>(
  values: readonly T[],
  labelOf: (value: T) => string,
  keyOf: (value: T) => string,
): string[] {
  const counts = Map.groupBy(values, labelOf);
  return values.map((value) => {
    const label = labelOf(value);
    return (counts.get(label)?.length ?? 0) > 1 && keyOf(value) !== label
      ? `${label} (${keyOf(value)})`
      : label;
  });
}
