import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ABBREVIATIONS } from "../lexicon/en/abbreviations.ts";
import { abbreviationSets } from "./parser-kit.ts";
import { tokenize } from "./tokenize.ts";

const abbreviations = abbreviationSets(ABBREVIATIONS);

function words(text: string): string[] {
  return tokenize(text, 0, text.length, abbreviations).map(({ start, end }) => text.slice(start, end));
}

/** The text, and its words with bars between. */
const CASES: readonly [string, string][] = [
  ["He doesn't, can't and won't.", "He|does|n't|,|ca|n't|and|wo|n't|."],
  ["The cabinet cannot wait.", "The|cabinet|can|not|wait|."],
  ["Norway's and the ministers' plans", "Norway|'s|and|the|ministers|'|plans"],
  ["Norway\u2019s envoy hasn\u2019t left", "Norway|\u2019s|envoy|has|n\u2019t|left"],
  ["O'Neill and D\u2019Arcy they'll, we've", "O'Neill|and|D\u2019Arcy|they|'ll|,|we|'ve"],
  ["a well-known pro-government paper", "a|well|-|known|pro-government|paper"],
  ["al-Amin said the non-aligned co-chair", "al|-|Amin|said|the|non-aligned|co-chair"],
  ["Gen. Okoye met Lt. Col. Berg.", "Gen.|Okoye|met|Lt.|Col.|Berg|."],
  ["on Sept. 3 in the U.S. capital", "on|Sept.|3|in|the|U.S.|capital"],
  ["J. K. Larsen and A.B. Moe", "J.|K.|Larsen|and|A.B.|Moe"],
  ["It was plan B. it failed", "It|was|plan|B|.|it|failed"],
  ["Resolution No. 5, at 5 p.m. sharp, he said no.", "Resolution|No.|5|,|at|5|p.m.|sharp|,|he|said|no|."],
  ["He sat. Then he left.", "He|sat|.|Then|he|left|."],
  ["after the talks.The minister left", "after|the|talks|.|The|minister|left"],
  ["300,000 people, $1.5bn, 24/7, 5pm, 10%", "300,000|people|,|$|1.5|bn|,|24/7|,|5|pm|,|10|%"],
  ["US$5 million in the 1990s and the '90s", "US$|5|million|in|the|1990s|and|the|'90s"],
  ["call 555-0123 from 2010-2014, on 2023-10-25", "call|555-0123|from|2010|-|2014|,|on|2023-10-25"],
  ["the 13th of May at 11:30", "the|13th|of|May|at|11:30"],
  ["wait\u2014no, 5\u20136 days -- perhaps...", "wait|\u2014|no|,|5|\u2013|6|days|--|perhaps|..."],
  ["\u201cNo,\u201d she said\u2026", "\u201c|No|,|\u201d|she|said|\u2026"],
  ["see https://example.org/a?b=1.", "see|https://example.org/a?b=1|."],
  [
    "write to desk@example.org or example.com/help, now",
    "write|to|desk@example.org|or|example.com/help|,|now",
  ],
  ["#peace @envoy said \ud83d\udc4d\ud83c\udffd ok", "#peace|@envoy|said|\ud83d\udc4d\ud83c\udffd|ok"],
  ["54\u00a0trucks\u202fwaited", "54|trucks|waited"],
  ["AT&T and the R&D fund", "AT&T|and|the|R&D|fund"],
  ["and/or", "and|/|or"],
  ["Thats what youre told, it wont do, he cant", "That|s|what|you|re|told|,|it|wo|nt|do|,|he|ca|nt"],
  ["the envoy`s word, ''no''", "the|envoy|`s|word|,|''|no|''"],
  ["Read plan.doc and MAP.PDF, or notes (2).txt", "Read|plan.doc|and|MAP.PDF|,|or|notes|(|2|)|.txt"],
  ["in misc.trade.grain by piet@DESK", "in|misc.trade.grain|by|piet@DESK"],
  ["the talks.It was late", "the|talks|.|It|was|late"],
  ["the U.S and the U.S. envoy, a.k.a Piet, Ph.D.", "the|U.S|and|the|U.S.|envoy|,|a.k.a|Piet|,|Ph.D."],
  [
    "grain, fuel, etc. for all, tents, etc. They left",
    "grain|,|fuel|,|etc.|for|all|,|tents|,|etc|.|They|left",
  ],
  ["since the mid-1990s, over-used, post-9/11", "since|the|mid-1990s|,|over-used|,|post|-|9/11"],
  ["a gain of .25, call +47 or pay Rs500 or 20k", "a|gain|of|.25|,|call|+47|or|pay|Rs|500|or|20|k"],
  ["he said [...] no", "he|said|[...]|no"],
  ["really?! why.? << map >>", "really|?!|why|.?|<<|map|>>"],
  ["good :-) or =( or ^_^", "good|:-)|or|=(|or|^_^"],
  ["Led by Gen.\nOkoye", "Led|by|Gen.|Okoye"],
  ["'We will not wait'", "'|We|will|not|wait|'"],
  [
    "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631.",
    "\u0642\u0627\u0644|\u0627\u0644\u0648\u0632\u064a\u0631|.",
  ],
];

for (const [text, expected] of CASES) {
  test(`words: ${text}`, () => assert.equal(words(text).join("|"), expected));
}

test("words cover all but blanks, in order, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), newsLike()),
      (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text, 0, text.length, abbreviations)) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.match(text.slice(at, start), /^[\s\u200b\u2060\p{Cc}]*$/u);
          at = end;
        }
        assert.match(text.slice(at), /^[\s\u200b\u2060\p{Cc}]*$/u);
      },
    ),
    { numRuns: 500 },
  );
});

function newsLike(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    "U.S.",
    "Gen.",
    " ",
    "'s",
    "\u2019s",
    "n't",
    "-",
    "\u2014",
    "3",
    "300,000",
    ".",
    "...",
    "\u2026",
    '"',
    "\u201c",
    "\ud83d\ude00",
    "talks",
    "The",
    "\n",
    "\u00a0",
    "http://x.y/",
    "@",
    "/",
    "$",
    "(",
    ")",
    "a.b",
    "Sept.",
    "\u200d",
    "e\u0301",
    "\u2018",
    "''",
    "^_^",
    ":-)",
    ".25",
    "+47",
    ".doc",
    "[...]",
    "etc.",
    "mid-1990s",
    "Rs500",
    "<<",
    "\u0060",
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
}

test("hostile text takes time in step with its length", () => {
  const hostile = [
    "a",
    "a.",
    "a-",
    "'",
    "1,",
    "A.B",
    "http://",
    "a@",
    "\ud83d\ude00",
    "\u0627",
    "\u200d",
    ".",
    "a'",
    "-1",
    ":(",
    "^_",
    "<",
    "Gen.\n",
    "over-",
    "''",
    "+1",
  ];
  for (const unit of hostile) {
    const text = unit.repeat(300_000 / unit.length);
    const begun = performance.now();
    tokenize(text, 0, text.length, abbreviations);
    assert.ok(performance.now() - begun < 5000, `${JSON.stringify(unit)} repeated`);
  }
});
