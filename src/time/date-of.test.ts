import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { plainMention } from "../../test/support/plain-mention.ts";
import {
  CHILE_KIT,
  checkWords,
  timedOf,
  tokenOf,
  type WordCases,
} from "../../test/support/timed-notation.ts";
import { dateOf } from "./date-of.ts";
import { placeInTime } from "./place-in-time.ts";

// Published on Wednesday 2015-07-01. A tree, then the words that are dated and their dates ("-" for none).
const DATES: WordCases = [
  [
    "Envoys/NNS/2/nsubj met/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/6/cc agreed/VBD/2/conj to/TO/8/mark return/VB/6/xcomp",
    { met: "2015-06-29", agreed: "-", return: "-" },
  ],
  [
    "He/PRP/2/nsubj said/VBD/0/root on/IN/4/case Monday/NNP/2/obl that/IN/8/mark talks/NNS/8/nsubj had/VBD/8/aux failed/VBN/2/ccomp",
    { said: "2015-06-29", failed: "-" },
  ],
  [
    "The/DT/2/det pact/NN/6/nsubj signed/VBN/2/acl in/IN/5/case May/NNP/3/obl collapsed/VBD/0/root",
    { signed: "2015-05", collapsed: "-" },
  ],
  [
    "Oslo/NNP/2/nsubj denounced/VBD/0/root Monday/NNP/5/nmod:poss 's/POS/3/case raid/NN/2/obj",
    { raid: "2015-06-29", denounced: "-" },
  ],
  [
    "On/IN/2/case Monday/NNP/5/obl ,/,/5/punct Oslo/NNP/5/nsubj warned/VBD/0/root Bern/NNP/5/obj ,/,/8/punct urging/VBG/5/advcl it/PRP/8/obj to/TO/11/mark leave/VB/8/xcomp",
    { warned: "2015-06-29", urging: "2015-06-29", leave: "-" },
  ],
  [
    "After/IN/2/mark meeting/VBG/5/advcl ,/,/5/punct he/PRP/5/nsubj left/VBD/0/root on/IN/7/case Monday/NNP/5/obl",
    { left: "2015-06-29", meeting: "-" },
  ],
  [
    "They/PRP/2/nsubj held/VBD/0/root talks/NNS/2/obj in/IN/5/case Geneva/NNP/3/nmod on/IN/7/case Tuesday/NNP/5/nmod",
    { held: "2015-06-30", talks: "2015-06-30" },
  ],
  [
    "The/DT/2/det raid/NN/5/nsubj on/IN/4/case Monday/NNP/2/nmod failed/VBD/0/root",
    { raid: "2015-06-29", failed: "-" },
  ],
  ["The/DT/3/det 2013/CD/3/nummod truce/NN/4/nsubj collapsed/VBD/0/root", { truce: "2013", collapsed: "-" }],
  [
    "Guns/NNS/3/nsubj have/VBP/3/aux fired/VBN/0/root since/IN/5/case Saturday/NNP/3/obl",
    { fired: "2015-06-27/.." },
  ],
  ["Guns/NNS/2/nsubj fired/VBD/0/root for/IN/5/case two/CD/5/nummod weeks/NNS/2/obl", { fired: "-" }],
  [
    "They/PRP/2/nsubj urged/VBD/0/root Bern/NNP/2/obj to/TO/5/mark leave/VB/2/xcomp by/IN/7/case Friday/NNP/5/obl",
    { urged: "-", leave: "../2015-07-03" },
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/6/cc Tuesday/NNP/4/conj",
    { met: "2015-06-29" },
  ],
  [
    "It/PRP/2/nsubj began/VBD/0/root in/IN/4/case May/NNP/2/obl ,/,/8/punct when/WRB/8/advmod hackers/NNS/8/nsubj broke/VBD/2/advcl in/RP/8/compound:prt",
    { began: "2015-05", broke: "2015-05" },
  ],
  [
    "It/PRP/2/nsubj stopped/VBD/0/root since/IN/4/case May/NNP/2/obl ,/,/8/punct when/WRB/8/advmod police/NNS/8/nsubj fired/VBD/2/advcl",
    { stopped: "2015-05/..", fired: "2015-05" },
  ],
  [
    "It/PRP/2/nsubj began/VBD/0/root in/IN/4/case May/NNP/2/obl as/IN/7/mark hackers/NNS/7/nsubj broke/VBD/2/advcl in/RP/7/compound:prt",
    { broke: "-" },
  ],
  // Whatever the tree makes of a date at the head of a sentence, of "let go" and of what takes place.
  [
    "On/IN/3/case Monday/NNP/3/compound men/NNS/9/obl from/IN/5/case Oslo/NNP/3/nmod ,/,/8/punct who/WP/8/nsubj protest/VBP/3/acl:relcl attacked/VBD/0/root them/PRP/9/obj",
    { attacked: "2015-06-29", protest: "-" },
  ],
  [
    "They/PRP/2/nsubj let/VBD/0/root her/PRP/2/obj go/VB/2/xcomp on/IN/6/case Monday/NNP/4/obl",
    { let: "2015-06-29" },
  ],
  [
    "On/IN/2/case Monday/NNP/4/obl ,/,/2/punct police/NNS/5/nsubj say/VBP/8/ccomp ,/,/5/punct rebels/NNS/8/nsubj attacked/VBD/0/root",
    { attacked: "2015-06-29", say: "-" },
  ],
  [
    "On/IN/2/case Monday/NNP/3/obl crowds/NNS/0/root of/IN/5/case clerks/NNS/3/nmod broke/VBD/3/conj windows/NNS/6/obj",
    { broke: "2015-06-29" },
  ],
  [
    "On/IN/2/case Monday/NNP/8/obl patrols/NNS/8/nsubj fired/VBN/3/acl ;/:/8/punct the/DT/7/det mayor/NN/8/nsubj fled/VBD/0/root",
    { fired: "2015-06-29", fled: "-" },
  ],
  [
    "On/IN/2/case Monday/NNP/5/compound mines/NNS/5/nsubj wounded/JJ/5/amod nine/CD/0/root and/CC/8/cc Oslo/NNP/8/nsubj accused/VBD/5/conj them/PRP/8/obj",
    { accused: "-" },
  ],
  [
    "It/PRP/2/nsubj ended/VBD/7/advcl ;/:/2/punct last/JJ/5/amod week/NN/2/obl he/PRP/7/nsubj left/VBD/0/root",
    { ended: "-", left: "2015-06-22/2015-06-28" },
  ],
  [
    "Raids/NNS/2/nsubj began/VBD/0/root in/IN/7/case Gao/NNP/7/compound on/IN/6/case 24/CD/4/nmod May/NNP/2/obl",
    { began: "2015-05-24" },
  ],
  [
    "They/PRP/2/nsubj pulled/VBD/0/root back/RB/2/advmod from/IN/5/case Gao/NNP/3/obl on/IN/7/case Monday/NNP/5/nmod",
    { pulled: "2015-06-29" },
  ],
  [
    "They/PRP/2/nsubj fled/VBD/0/root ,/,/8/punct and/CC/8/cc on/IN/6/case Monday/NNP/7/nmod men/NNS/8/nsubj fired/VBD/2/conj",
    { fled: "-", fired: "2015-06-29" },
  ],
  [
    "1/LS/6/discourse ./,/1/punct On/IN/4/case Monday/NNP/5/nmod men/NNS/6/nsubj fled/VBD/0/root",
    { fled: "2015-06-29" },
  ],
  [
    "On/IN/2/case Monday/NNP/3/obl courts/NNS/0/root in/IN/5/case Oslo/NNP/3/nmod ,/,/7/punct convicted/VBN/3/acl him/PRP/7/obj",
    { convicted: "2015-06-29" },
  ],
  [
    "The/DT/2/det violence/NN/8/nsubj that/WDT/4/nsubj hit/VBD/2/acl:relcl Gao/NNP/4/obj in/IN/7/case May/NNP/4/obl kill/VBD/0/root two/CD/8/obj",
    { violence: "2015-05" },
  ],
  // The date of a noun that the act is about.
  [
    "Oslo/NNP/2/nsubj condemned/VBD/0/root the/DT/4/det raid/NN/2/obj of/IN/6/case May/NNP/4/nmod",
    { condemned: "-", raid: "2015-05" },
  ],
  [
    "Oslo/NNP/2/nsubj sued/VBD/0/root them/PRP/2/obj over/IN/6/case the/DT/6/det ban/NN/2/obl of/IN/8/case 2013/CD/6/nmod",
    { sued: "-" },
  ],
  [
    "They/PRP/2/nsubj fell/VBD/0/root in/IN/5/case the/DT/5/det raid/NN/2/obl of/IN/7/case May/NNP/5/nmod",
    { fell: "2015-05" },
  ],
  // Since when, whatever the tree makes of it; who is let or hindered; one participle behind another; what clauses tell of a noun.
  [
    "Men/NNS/7/nsubj who/WP/4/nsubj had/VBD/4/aux held/VBN/1/acl:relcl it/PRP/4/obj since/IN/7/mark Saturday/NNP/8/nsubj fired/VBD/0/root",
    { held: "2015-06-27/..", fired: "-" },
  ],
  [
    "Oslo/NNP/3/nsubj has/VBZ/3/aux seen/VBN/0/root raids/NNS/3/obj since/IN/6/case Saturday/NNP/4/nmod",
    { raids: "2015-06-27/.." },
  ],
  [
    "Police/NNS/3/nsubj did/VBD/3/aux stop/VB/0/root them/PRP/3/obj from/IN/6/mark leaving/VBG/3/advcl Oslo/NNP/6/obj in/IN/9/case May/NNP/7/nmod",
    { stop: "2015-05" },
  ],
  [
    "They/PRP/2/nsubj struck/VBD/0/root on/IN/4/case Monday/NNP/2/obl ,/,/6/punct killing/VBG/2/advcl two/CD/6/obj and/CC/9/cc forcing/VBG/6/conj nine/CD/9/obj out/RP/9/compound:prt",
    { killing: "2015-06-29", forcing: "2015-06-29" },
  ],
  [
    "The/DT/2/det violence/NN/8/nsubj that/WDT/4/nsubj hit/VBD/2/acl:relcl Gao/NNP/4/obj in/IN/7/case May/NNP/4/obl ended/VBD/0/root",
    { violence: "2015-05" },
  ],
  [
    "It/PRP/2/nsubj ended/VBD/0/root in/IN/4/case May/NNP/2/obl ,/,/8/punct when/WRB/8/advmod two/CD/8/nsubj died/VBD/2/advcl in/IN/10/case shelling/NN/8/obl",
    { shelling: "2015-05" },
  ],
  ["Raids/NNS/2/nsubj begin/VBP/0/root on/IN/4/case Monday/NNP/2/obl", { Raids: "2015-07-06" }],
  ["They/PRP/2/nsubj meet/VBP/0/root every/DT/4/det Tuesday/NNP/2/obl", { meet: "-" }],
];

checkWords("the date of", DATES, (timed, token) => dateOf(timed, 0, token)?.edtf);

test("a date between who acts and the verb is the verb's, unless it dates what is told of who acts", () => {
  const dated = (notation: string) => {
    const timed = timedOf(notation);
    const first = timed.sentences[0]?.tokens[0];
    assert.ok(first);
    return (
      dateOf({ ...timed, mentions: [plainMention(timed.text, first)] }, 0, tokenOf(timed, "freed"))?.edtf ??
      "-"
    );
  };
  assert.equal(
    dated("Oslo/NNP/4/nsubj on/IN/3/case Monday/NNP/1/nmod freed/VBD/0/root him/PRP/4/obj"),
    "2015-06-29",
  );
  assert.equal(
    dated("Men/NNS/5/nsubj jailed/VBN/1/acl on/IN/4/case Monday/NNP/2/obl freed/VBD/0/root him/PRP/5/obj"),
    "-",
  );
});

test("the date of an act, without a tree: the same clause, behind a fronted adjunct too", () => {
  const timed = placeInTime(
    plainArticle("On Monday, Oslo warned Bern, and Rome left.", { published: "2015-07-01" }),
    CHILE_KIT,
  );
  assert.equal(dateOf(timed, 0, tokenOf(timed, "warned"))?.edtf, "2015-06-29");
  assert.equal(dateOf(timed, 0, tokenOf(timed, "left")), null);
});

test("the date of an act carries its words and its reason", () => {
  const found = dateOf(timedOf(DATES[0]?.[0] ?? ""), 0, 1);
  assert.equal(found?.span?.quote, "Monday");
  assert.match(found?.because ?? "", /2015-07-01/);
});
