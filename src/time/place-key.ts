/** Names of places are written with accents, apostrophes and hyphens and without: "Bogotá", "Sana'a", "Port au Prince". */
export function placeKey(name: string): string {
  if (PLAIN.test(name) && !name.includes("  ")) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ‘]/gu, "")
    .replace(/[\s-]+/g, " ")
    .toLowerCase();
}

/** "Oslo", "Port of Spain": most have nothing to be taken off. */
const PLAIN = /^[a-z., ]*$/i;
