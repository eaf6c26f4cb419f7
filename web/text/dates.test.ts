import assert from "node:assert/strict";
import test from "node:test";
import { dateWords, longDateWords } from "./dates.ts";

const CASES = `
2024-03-03 = 3 Mar 2024
2024-03 = Mar 2024
2024 = 2024
2024-03-03~ = about 3 Mar 2024
2024-03? = perhaps Mar 2024
2024-03-01/2024-03-04 = 1–4 Mar 2024
2024-02-27/2024-03-04 = 27 Feb – 4 Mar 2024
2023-12-30/2024-01-02 = 30 Dec 2023 – 2 Jan 2024
2024-02/2024-04 = Feb – Apr 2024
2024-03-01~/2024-03-04 = about 1 Mar 2024 – 4 Mar 2024
../2024-03-04 = by 4 Mar 2024
2024-03-04/.. = since 4 Mar 2024
`;

for (const line of CASES.trim().split("\n")) {
  const [edtf = "", expected] = line.split(" = ");
  test(line, () => assert.equal(dateWords(edtf), expected));
}

test("a heading names the weekday of a day, and only of a day", () => {
  assert.equal(longDateWords("2024-03-03"), "Sunday 3 March 2024");
  assert.equal(longDateWords("2024-03"), "March 2024");
  assert.equal(longDateWords("2024-03-01/2024-03-04"), "1–4 March 2024");
});
