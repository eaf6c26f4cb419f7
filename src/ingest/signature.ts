/**
 * Names what the first bytes of a file say it is, where that is no text.
 *
 *     89 50 4E 47    "bytes 0-3 are a PNG"
 *     25 50 44 46    "bytes 0-3 are a PDF"
 *
 * Left to decode.ts: bytes without a known signature that are no text either.
 */

const SIGNATURES: readonly (readonly [hex: string, name: string, offset?: number])[] = [
  ["89504e47", "a PNG"],
  ["ffd8ff", "a JPEG"],
  ["47494638", "a GIF"],
  ["25504446", "a PDF"],
  ["504b0304", "a ZIP archive (or an office document, which is one)"],
  ["d0cf11e0", "an old office document"],
  ["7b5c727466", "an RTF document"],
  ["1f8b", "gzip"],
  ["425a68", "bzip2"],
  ["fd377a585a", "xz"],
  ["28b52ffd", "Zstandard"],
  ["377abcaf", "a 7-Zip archive"],
  ["526172211a", "a RAR archive"],
  ["7573746172", "a tar archive", 257],
  ["7f454c46", "a program (ELF)"],
  ["53514c6974652066", "an SQLite database"],
  ["52494646", "a RIFF file (sound, picture or video)"],
  ["494433", "an MP3"],
  ["4f676753", "an Ogg file"],
  ["66747970", "a video (MPEG-4)", 4],
  ["1a45dfa3", "a video (Matroska)"],
  ["49492a00", "a TIFF"],
  ["4d4d002a", "a TIFF"],
  ["774f4646", "a font"],
  ["0061736d", "WebAssembly"],
  ["fffe0000", "the byte-order mark of UTF-32"],
  ["0000feff", "the byte-order mark of UTF-32"],
];

/** "bytes 0-3 are a PNG", or null where no signature is known. */
export function signatureOf(bytes: Uint8Array): string | null {
  for (const [hex, name, offset = 0] of SIGNATURES) {
    const length = hex.length / 2;
    if (Buffer.from(bytes.subarray(offset, offset + length)).toString("hex") === hex) {
      return `bytes ${offset}-${offset + length - 1} are ${name}`;
    }
  }
  return null;
}
