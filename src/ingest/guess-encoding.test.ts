import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./decode.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** The platform decodes only: what it makes of each byte, or pair of bytes, is turned round. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let high = 0x80; high <= 0xff; high++) {
    const single = decoder.decode(Uint8Array.of(high));
    if (single !== "\ufffd") bytesOf.set(single, [high]);
    if (/^(?:windows|koi8|ibm|iso)/.test(encoding)) continue;
    for (let low = 0x40; low <= 0xff; low++) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if (sign.length === 1 && sign !== "\ufffd" && !bytesOf.has(sign)) bytesOf.set(sign, [high, low]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      if (sign <= "\x7f") return sign.charCodeAt(0);
      const bytes = bytesOf.get(sign);
      assert.ok(bytes, `no ${encoding} for ${sign}`);
      return bytes;
    }),
  );
}

const RUSSIAN =
  "Министр сообщил в среду, что паром остановлен до конца недели. Жители порта ждут ответа правительства.";
const TEXTS: readonly (readonly [encoding: string, text: string])[] = [
  ["windows-1252", "Le ministre a annoncé que la trêve serait prolongée jusqu’à l’été, à Genève."],
  [
    "windows-1252",
    "Die Fähre fährt nicht, sagte der Bürgermeister – “vorläufig”. Für die Übergabe fehlen Schlüssel.",
  ],
  ["windows-1252", "El puerto seguirá cerrado mañana, según el señor Núñez. ¿Cuándo abrirá?"],
  ["windows-1252", "The minister’s office said the “harbour” – closed since May – would open."],
  ["windows-1252", "Ministeren sagde, at færgen bliver liggende på Ærø."],
  [
    "windows-1250",
    "Premier powiedział w środę, że prom zostanie zatrzymany. Łódź czeka na świąteczną dostawę zboża.",
  ],
  [
    "windows-1250",
    "Ministr uvedl, že přívoz zůstane zavřený až do konce týdne, řekl také že čeká na odpověď.",
  ],
  [
    "windows-1254",
    "Bakan çarşamba günü açıklamasında limanın kapalı kalacağını söyledi. Görüşmeler başladı.",
  ],
  ["windows-1251", RUSSIAN],
  ["windows-1251", "Міністр заявив, що пором зупинено. Її відповідь чекають у порту."],
  ["koi8-r", RUSSIAN],
  ["ibm866", RUSSIAN],
  ["windows-1253", "Ο υπουργός δήλωσε την Τετάρτη ότι το λιμάνι θα παραμείνει κλειστό."],
  ["windows-1255", "השר אמר ביום רביעי כי הנמל יישאר סגור עד סוף השבוע."],
  ["windows-1256", "قال الوزير يوم الأربعاء إن الميناء سيبقى مغلقا حتى نهاية الأسبوع."],
  ["gb18030", "部长星期三表示,港口将关闭到本周末。居民等待政府的答复。"],
  ["big5", "部長星期三表示,港口將關閉到本週末。居民等待政府的答覆。"],
  ["shift_jis", "大臣は水曜日に、港は週末まで閉鎖されると述べた。"],
  ["euc-jp", "大臣は水曜日に、港は週末まで閉鎖されると述べた。"],
  ["euc-kr", "장관은 수요일에 항구가 주말까지 폐쇄될 것이라고 말했다."],
];
for (const [encoding, text] of TEXTS)
  test(`${encoding}: ${text.slice(0, 30)}`, () => {
    const bytes = encoded(text, encoding);
    assert.equal(guessEncoding(bytes), encoding);
    assert.deepEqual(decode(bytes, "text"), { text, encoding });
  });

test("markup around the text makes no difference, and what is declared goes first", () => {
  const page = (head: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(`<html><head>${head}</head><body><p class="lead">`),
      encoded(RUSSIAN, "windows-1251"),
      Buffer.from("</p></body></html>"),
    ]);
  const guessed = decode(page(""), "html");
  assert.ok("text" in guessed && guessed.text.includes(RUSSIAN), guessed.toString());
  const declared = decode(page('<meta charset="koi8-r">'), "html");
  assert.ok("encoding" in declared && declared.encoding === "koi8-r");
});
