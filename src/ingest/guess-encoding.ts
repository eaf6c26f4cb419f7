/**
 * Which 8-bit encoding bytes are in that are no UTF-8 and that nobody declares.
 *
 *     CC EE F1 EA E2 E0              "Москва" in windows-1251
 *     ... caf E9 ...                 "café" in windows-1252
 *     ... Gda F1 sk, B3 F3 d 9F ...  "Gdańsk, łódź" in windows-1250
 *
 * Where signs beyond ASCII stand side by side, the text is in another script: the encodings of several bytes a sign are
 * tried first, because few byte strings are valid in them, then those of other alphabets. Where they stand alone, it is
 * in Latin letters. A reading is as good as its letters are frequent in the languages that were written in it;
 * windows-1252 where none is clearly better.
 */

interface Candidate {
  readonly encoding: string;
  /** Letters that its languages use most beyond ASCII, in lower case. */
  readonly frequent: ReadonlySet<string>;
}

const SAMPLE_BYTES = 100_000;
/** A share of the signs beyond ASCII that stand beside another. */
const OTHER_SCRIPT = 0.6;
const CLEARLY_BETTER = 0.1;

const CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчй";
const OTHER_ALPHABETS = [
  candidate("windows-1251", `${CYRILLIC}іїє`),
  candidate("koi8-r", CYRILLIC),
  candidate("ibm866", CYRILLIC),
  candidate("iso-8859-5", CYRILLIC),
  candidate("windows-1253", "αοιετσνηυρπκμλςίόάγέωδχήύθώ"),
  candidate("windows-1255", "יוהלאתרמבשנקדעחצפםטסןגזכ"),
  candidate("windows-1256", "اليمونرتبةعدسفهكقحجشصأطخى"),
];
const LATIN = [
  candidate("windows-1252", "éèàùâêîôûçëïüöäßñáíóúãõåæøœ¿¡“”‘’–—…•€«»°£§"),
  candidate("windows-1250", "áéíóúýčďěňřšťůžąćęłńśźżőűöüäăâîşţđ„”“’–—"),
  candidate("iso-8859-2", "áéíóúýčďěňřšťůžąćęłńśźżőűöüäăâîşţđ"),
  candidate("windows-1254", "ışğüöçâîé“”‘’–—"),
];

function candidate(encoding: string, frequent: string): Candidate {
  return { encoding, frequent: new Set(frequent) };
}

export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (shareSideBySide(sample) < OTHER_SCRIPT) return best(sample, LATIN);
  return severalBytesASign(sample) ?? best(sample, [...OTHER_ALPHABETS, ...LATIN.slice(0, 1)]);
}

function shareSideBySide(bytes: Uint8Array): number {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) beside++;
  }
  return high === 0 ? 0 : beside / high;
}

/** The first is taken where no other is better by a margin. */
function best(bytes: Uint8Array, candidates: readonly Candidate[]): string {
  let chosen = { encoding: "windows-1252", worth: Number.NEGATIVE_INFINITY };
  for (const { encoding, frequent } of candidates) {
    const worth = worthOf(new TextDecoder(encoding).decode(bytes), frequent);
    if (worth > chosen.worth + CLEARLY_BETTER) chosen = { encoding, worth };
  }
  return chosen.encoding;
}

/**
 * Mean over the signs beyond ASCII: 1 for a frequent letter, nothing for capitals inside a word and less behind small
 * letters, -1 for no letter inside a word.
 */
function worthOf(text: string, frequent: ReadonlySet<string>): number {
  let [signs, worth] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign <= "\x7f") continue;
    signs++;
    const small = sign.toLowerCase();
    const inWord = /\p{L}/u.test(text.charAt(i - 1)) && /\p{L}/u.test(text.charAt(i + 1));
    if (!/\p{L}/u.test(sign)) worth += inWord && !/[’'–—-]/.test(sign) ? -1 : frequent.has(sign) ? 0.5 : -0.5;
    else if (small !== sign && /\p{L}/u.test(text.charAt(i - 1)))
      worth -= /\p{Ll}/u.test(text.charAt(i - 1)) ? 0.5 : 0;
    else worth += frequent.has(small) ? 1 : 0;
  }
  return signs === 0 ? 0 : worth / signs;
}

/** Chinese, Japanese and Korean encodings; null where the bytes are valid in none that reads like its language. */
function severalBytesASign(bytes: Uint8Array): string | null {
  for (const [encoding, signs, share] of [
    ["euc-kr", /[\uac00-\ud7af]/g, 0.85],
    ["shift_jis", /[\u3040-\u30ff]/g, 0.2],
    ["euc-jp", /[\u3040-\u30ff]/g, 0.2],
    ["gb18030", /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g, 0.85],
    ["big5", /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g, 0.85],
  ] as const) {
    const text = decodedWhole(encoding, bytes);
    const beyond = text?.match(/[^\x00-\x7f]/g)?.length ?? 0;
    if (text === null || (text.match(signs)?.length ?? 0) < share * beyond) continue;
    if (encoding !== "gb18030" || shareOfFrequent(bytes) > 0.6) return encoding;
  }
  return null;
}

/** A sample may end inside a sign. */
function decodedWhole(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/**
 * Of the pairs of a text in GB 2312, the share in its first level, where the frequent signs are; few pairs of Big5 fall
 * into it.
 */
function shareOfFrequent(bytes: Uint8Array): number {
  let [pairs, first] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    const trail = bytes[++i] ?? 0;
    if (((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa3 || lead === 0xa1) && trail >= 0xa1) first++;
  }
  return pairs === 0 ? 0 : first / pairs;
}
