/**
 * English endings taken off. `knows` says whether a stem is a known word of the kind; where none is, the
 * spelling decides.
 *
 *     agreed -> agree   planned -> plan   urged -> urge   denied -> deny   settling -> settle   biggest -> big
 */

type Knows = (stem: string) => boolean;

export const endings = { comparative: new Set(["JJR", "JJS", "RBR", "RBS"]) };

const DOUBLED = /([bdfgklmnprt])\1$/;
/** Stems that are written with a silent e: urg, receiv, settl, negotiat, accus, provid. */
const SILENT_E = new RegExp(
  "(?:[cuvz]|[dlr]g|[aeu]ng|[^aeioulrw]l|[aeiou][lnr]s|[^s]us|[aeiou]s|[^aeiou][aiou]t|[iu]at|ven|[^aeiou][aiu]d|[^aeiou]od|" +
    "[^aeiou][aiu]r|[^aeiou]i[bknl]|[^aeiou]u[lmn]|[^aeiou][ao]k|[^aeiou]a[mp])$",
);
/** "focus", "visit", "limit", "target": short of an e, whatever the pattern says. */
const NO_E = /(?:[^aeiou]it|(?:[aeo][aeiou]|ui|ie)[^aeiouscgvz]|ss|zz|[^aeiou]ur)$/;
/** One syllable keeps its double l (call, kill); more seldom do (expel, control). */
const SHORT_LL = /^[^aeiou]*[aeiou]ll$/;

export function withoutS(word: string, knows: Knows = () => false): string {
  if (!word.endsWith("s") || word.length < 3) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return knows(word.slice(0, -1)) ? word.slice(0, -1) : word;
  return word.slice(0, -1);
}

export function withoutEd(word: string, knows: Knows): string {
  if (!word.endsWith("ed") || word.length < 4) return word;
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word.slice(0, -1);
  return stemOf(word.slice(0, -2), knows);
}

export function withoutIng(word: string, knows: Knows): string {
  if (!word.endsWith("ing") || word.length < 5) return word.replace(/in'$/, "");
  return stemOf(word.slice(0, -3), knows);
}

export function withoutComparative(word: string, knows: Knows): string {
  const stem = word.replace(/(?:er|est)$/, "");
  if (stem === word || stem.length < 2) return word;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return stemOf(stem, knows);
}

function stemOf(stem: string, knows: Knows): string {
  if (DOUBLED.test(stem)) {
    if (knows(stem)) return stem;
    return SHORT_LL.test(stem) || stem.endsWith("ff") ? stem : stem.slice(0, -1);
  }
  const [withE, bare] = [knows(`${stem}e`), knows(stem)];
  if (withE !== bare) return withE ? `${stem}e` : stem;
  if (withE && bare) return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
  return SILENT_E.test(stem) && !NO_E.test(stem) ? `${stem}e` : stem;
}
