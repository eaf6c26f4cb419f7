/** Words that no other call gives, so that short texts of a test are no copies of each other. */

let calls = 0;

export function uniqueWords(): string {
  calls++;
  return `${Array.from({ length: 30 }, (_, i) => `Word${calls}x${i}`).join(" ")}.`;
}
