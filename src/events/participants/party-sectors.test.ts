/** Who takes part, with sectors: "trigger: actors > recipients", each rule with a counter-example. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../../index.ts";
import type { Party } from "../../model/party.ts";

const kit = await loadKit();
const rules = await loadKit(undefined, { rulesOnly: true });
const HOME =
  "Chad's government met union leaders in N'Djamena on Sunday. Chad's parliament passed a budget.\n\n";

const CASES: Readonly<Record<string, string>> = {
  // Units, weapons and craft are a force's; an offer is the government's.
  "A Libyan unit attacked a bus.": "attacked: LBY/MIL > ?",
  "Libyan jets bombed a camp.": "bombed: LBY/MIL > ?",
  "Libyan envoys attacked a bus.": "attacked: LBY/GOV > ?",
  // Men of whom only the attack is known.
  "Two men shot a judge.": "shot: TCD/UAF > TCD/JUD",
  "At least twelve masked men shot a judge.": "shot: TCD/UAF > TCD/JUD",
  "Security men shot a judge.": "shot: TCD/CVL > TCD/JUD",
  "Two men praised a judge.": "praised: TCD/CVL > TCD/JUD",
  "The men shot a judge.": "shot: TCD/CVL > TCD/JUD",
  // Who runs for an office is a party's.
  "The Emmanuel Macron campaign condemned Kenya.": "condemned: FRA/PTY > KEN/GOV",
  "The Emmanuel Macron government condemned Kenya.": "condemned: FRA/GOV > KEN/GOV",
  // A town that asks is a government; one that is helped is not.
  "Kenya is sending tents at N'Djamena's request.": "sending: KEN/GOV > TCD/GOV",
  "Kenya is sending tents to N'Djamena.": "sending: KEN/GOV > TCD/null",
  // Whose subject it is, past a clause that the tree hung elsewhere.
  "Guinea, whose army trained the rebels, denied any role.":
    "trained: GIN/MIL > TCD/REB; denied: GIN/GOV > ?",
  // Some of a state's own people, to whom it does something.
  "The authorities detained 12 officials.": "detained: TCD/GOV > TCD/GOV",
  "The president promised Kenya talks.": "promised: TCD/GOV > KEN/GOV",
  // To whom the relative clause does it.
  "Buses were stopped by soldiers at Zouar, who looted them.": "stopped: TCD/MIL > ?; looted: TCD/MIL > ?",
  "Police later arrested three of the party's lawmakers, whom they accuse of theft.":
    "accuse: TCD/COP > TCD/LEG",
  // What people became, and what nobody praises of his own.
  "Rebels took 40 soldiers prisoner.": "took: TCD/REB > TCD/MIL",
  "Kenya's envoy visited President Ali Sow and praised his courage.":
    "visited: KEN/GOV + TCD/GOV > ?; praised: KEN/GOV > TCD/GOV",
  // Whose soldiers, and not their owner.
  "Libya attacked a bus. Chad killed two of its soldiers.":
    "attacked: LBY/GOV > ?; killed: TCD/GOV > LBY/MIL",
  // Between whom, and who acts next.
  "Talks between the government and the union collapsed.": "Talks: TCD/GOV + TCD/LAB > ?",
  "The cabinet approved the deal, and parliament ratified it.":
    "approved: TCD/GOV > ?; ratified: TCD/LEG > ?",
  // Whom "its", "they" and "men" are by the words beside.
  "Farmers burned a Libyan flag. Police fired tear gas at them.":
    "burned: TCD/AGR > LBY/GOV; fired: TCD/COP > TCD/AGR",
  "Marines landed. Gunmen fired at their boats.": "landed: TCD/MIL > ?; fired: TCD/REB > TCD/MIL",
};

function write(parties: readonly Party[]): string {
  return parties.map(({ code, sector }) => `${code}/${sector}`).join(" + ") || "?";
}

/** By the rules alone: the trained choice of recipients takes the hospital's people, and the office near by. */
const BY_RULES: Readonly<Record<string, string>> = {
  "Inside the town the army has taken over the hospital, expelled its patients and arrested a surgeon.":
    "taken: TCD/MIL > TCD/null; expelled: TCD/MIL > TCD/CVL; arrested: TCD/MIL > TCD/MED",
  // Whoever is killed, and not the office near by.
  "Police have killed three gunmen outside the prosecutor's office.": "killed: TCD/COP > TCD/REB",
};

for (const [cases, by] of [
  [CASES, kit],
  [BY_RULES, rules],
] as const) {
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => {
      const { events } = codeArticle(pageOf({ text: HOME + text, published: "2021-05-05" }), by);
      const written = events
        .filter(({ trigger }) => trigger.start >= HOME.length)
        .map((e) => `${e.trigger.quote.split(" ")[0]}: ${write(e.actors)} > ${write(e.recipients)}`);
      assert.equal(written.join("; "), expected);
    });
  }
}
