/** Names of places are written with accents, apostrophes and hyphens and without: "Bogotá", "Sana'a", "Port au Prince". */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ‘]/gu, "")
    .replace(/[\s-]+/g, " ")
    .toLowerCase();
}

/** "Oslo", "Port of Spain": most are words of plain letters with a blank between two of them. */
const PLAIN = /^[a-z.,]+(?: [a-z.,]+){0,3}$/i;
