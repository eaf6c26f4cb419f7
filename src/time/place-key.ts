/** Names of places are written with accents, apostrophes and hyphens and without: "Bogotá", "Sana'a", "Port au Prince". */
export function placeKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ‘]/gu, "")
    .replace(/[\s-]+/g, " ")
    .toLowerCase();
}
