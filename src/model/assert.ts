/** Stop at once when the program itself is wrong. Odd news text is never a reason. */
export function assert(condition: unknown, expected: string): asserts condition {
  if (!condition) throw new Error(`demarche bug: expected ${expected}`);
}
