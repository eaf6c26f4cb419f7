/** A pattern that finds any of the phrases, wherever in a text: "a.b", "c" as /a\\.b|c/. The longer of two goes first. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(alternatives(phrases));
}

export function alternatives(phrases: readonly string[]): string {
  const escaped = phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}
