/**
 * Variants of treebank sentences for what treebanks hold too little of, so that the boundaries learn the class and
 * not its few words:
 *
 *     ... in the city.  The    ... in the U.N.  The      an abbreviation that ends its sentence, from any word that does
 *     ... visited Texas        ... p.m. Texas            one that does not, from a capital inside a sentence
 *     ... left the city        ... a.m. the city         the same before a small letter
 *     ... about 40 men         ... Sept. 40 men          the same before a number
 *     ... met on Friday        ... met at 8 p.m. Friday  an hour before its day
 *                              ... met at 8 p.m. EST Friday   and before its zone
 *     ... on the roof.  They   ... on the 3.  They       a number that ends its sentence
 *     Who pays?                "Who pays?" he asked.     speech that goes on
 *
 * Grammar suffers; what stands on both sides of the mark does not.
 */

const ENDING =
  "U.S. U.N. U.K. D.C. E.U. a.m. p.m. a.m. p.m. a.m. p.m. Inc. Corp. Co. Ltd. Jr. Sr. Bros. St. Ave. Calif. Va.".split(
    " ",
  );
const LEADING =
  "Mr. Mrs. Ms. Dr. Gen. Col. Lt. Maj. Capt. Sgt. Sen. Rep. Gov. Prof. Rev. Hon. Adm. Amb. St. Ft. Mt. Pres.".split(
    " ",
  );
const COUNTING = "Jan. Feb. Aug. Sept. Oct. Nov. Dec. No. Nos. Art. Fig. Vol. p. pp. ca. approx.".split(" ");
const VERBS = "said asked shouted added replied wrote told cried wondered says asks".split(" ");
const SPEAKERS = "he she they one a the his her its another we it you Okafor Lopes Sato".split(" ");
const SHARE = {
  ending: 0.12,
  number: 0.06,
  speech: 0.1,
  inside: 0.12,
  counting: 0.4,
  small: 0.02,
  hour: 0.6,
  zone: 0.3,
};

const ZONES =
  "GMT UTC EST EDT CST CDT MST PST PDT CET CEST EET BST IST JST WAT EAT local Moscow Eastern".split(" ");
const LAST_WORD = /\b[a-z]{2,}\.(?=\s*$)/;
const BEFORE_CAPITAL = /(?<=[\w,] )[a-z]{2,}(?= [A-Z][a-z]+)/g;
const BEFORE_SMALL = /(?<=[\w,] )[a-z]{3,}(?= [a-z])/g;
const BEFORE_NUMBER = /(?<=[\w,] )[a-z]{2,}(?= \d)/g;
const DAY = /\b(?:on |this |last |next )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/g;
const SPOKEN = /^[^"'\u201c\u201d\u2018\u2019]*[?!](?=\s*$)/;

/** `random` gives numbers below 1. */
export function varied(text: string, random: () => number): string {
  const draw = random();
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  if (draw < SHARE.ending) return text.replace(LAST_WORD, () => pick(ENDING));
  if (draw < SHARE.ending + SHARE.number)
    return text.replace(LAST_WORD, () => `${Math.floor(2100 * random() ** 3)}.`);
  if (draw < SHARE.ending + SHARE.number + SHARE.speech && SPOKEN.test(text)) {
    const [open, close] = random() < 0.5 ? ['"', '"'] : ["\u201c", "\u201d"];
    return `${open}${text.trimEnd()}${close} ${pick(SPEAKERS)} ${pick(VERBS)}. `;
  }
  const hour = (before: string): string =>
    random() < SHARE.hour
      ? `at ${1 + Math.floor(12 * random())} ${pick(["a.m.", "p.m."])} ${random() < SHARE.zone ? `${pick(ZONES)} ` : ""}`
      : before;
  return text
    .replace(DAY, hour)
    .replace(BEFORE_CAPITAL, (word) =>
      random() < SHARE.inside ? pick(random() < 0.5 ? ENDING : LEADING) : word,
    )
    .replace(BEFORE_SMALL, (word) => (random() < SHARE.small ? pick(ENDING) : word))
    .replace(BEFORE_NUMBER, (word) => (random() < SHARE.counting ? pick(COUNTING) : word));
}
