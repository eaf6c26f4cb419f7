/** Same input, same bytes, whatever the clock of the machine says and whichever zone and language it is set to. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { runDemarche } from "./support/run-demarche.ts";

const ARTICLE = JSON.stringify({
  id: "1",
  text: "Oslo (Nordpress) - Norway urged Italy on Monday to wait until 11:30 p.m. on 31 December. Envoys met yesterday in Rome and will return in May. Rome recalled its envoy two weeks ago, and last night the port was closed.",
  published: "2026-03-01T00:30:00+14:00",
});
/** A module, loaded before the program, that sets the clock. */
const clockAt = (moment: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
    const real = Date;
    const shift = real.parse("${moment}") - real.now();
    globalThis.Date = class extends real {
      constructor(...given) { given.length === 0 ? super(real.now() + shift) : super(...given); }
      static now() { return real.now() + shift; }
    };`)}`;

test("zones: clock, zone and language of the machine change nothing", async () => {
  const runs = await Promise.all(
    [
      { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", NODE_OPTIONS: clockAt("1999-12-31T23:59:50Z") },
      { TZ: "Pacific/Pago_Pago", LANG: "C", NODE_OPTIONS: clockAt("2091-06-01T00:00:10Z") },
    ].map((env) => runDemarche(["code", "-"], { input: `${ARTICLE}\n`, env })),
  );
  const [one, two] = runs;
  assert.equal(one?.status, 0, one?.stderr);
  assert.match(one?.stdout ?? "", /"edtf":"2026-02-23"/);
  assert.equal(one?.stdout, two?.stdout);
});
