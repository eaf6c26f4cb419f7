/** Roles on hand-written trees: "form/xpos/head/relation", heads counted from 1 and 0 for the root, as in CoNLL-U. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../../test/support/case-lines.ts";
import { sentenceOf } from "../../../test/support/tree-notation.ts";
import { readClause } from "./clause.ts";

/** A verb, its roles, and below them the tree. */
const CASES = `
  # "to" and a bare verb are an infinitive, where the tree took them for a phrase.
  appealed   | subjects Oslo; infinitives spare; to sides
    Oslo/NNP/2/nsubj appealed/VBD/0/root to/IN/4/case sides/NNS/2/obl to/TO/7/case spare/VB/7/amod hospitals/NNS/2/obl
  # The same for "free", which has the form of an adjective; "loyal troops" are whom it is said to.
  called     | subjects Oslo; infinitives free; on Lima
    Oslo/NNP/2/nsubj called/VBD/0/root on/IN/4/case Lima/NNP/2/obl to/IN/8/case free/JJ/8/amod political/JJ/8/amod prisoners/NNS/2/obl
  appealed   | subjects Oslo; to troops
    Oslo/NNP/2/nsubj appealed/VBD/0/root to/IN/5/case loyal/JJ/5/amod troops/NNS/2/obl
  # A list behind an adjunct that the tree hung it on.
  urged      | subjects Rome; objects calm; behind scenes
    Behind/IN/2/case scenes/NNS/9/obl ,/,/4/punct Rome/NNP/2/appos ,/,/6/punct Oslo/NNP/4/conj and/CC/8/cc Lima/NNP/4/conj urged/VBD/0/root calm/NN/9/obj
  # The same, where the tree took the last of the list alone for the subject.
  urged      | subjects Rome Oslo Lima; objects calm; behind scenes
    Behind/IN/2/case scenes/NNS/10/obl ,/,/4/punct Rome/NNP/2/appos ,/,/6/punct Oslo/NNP/4/appos and/CC/8/cc Lima/NNP/10/nsubj have/VBP/10/aux urged/VBN/0/root calm/NN/10/obj
  # With a preposition they are no subjects.
  urged      | subjects Lima; objects calm; after talks
    After/IN/2/case talks/NNS/7/obl with/IN/4/case Rome/NNP/2/nmod and/CC/6/cc Lima/NNP/7/nsubj urged/VBD/0/root calm/NN/7/obj
  gives      | subjects Rome; objects grain
    Rome/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det donor/NN/0/root that/WDT/6/nsubj gives/VBZ/4/acl:relcl grain/NN/6/obj
  fired      | subjects army; objects shots
    It/PRP/4/nsubj was/VBD/4/cop the/DT/4/det army/NN/0/root that/WDT/6/nsubj fired/VBD/4/acl:relcl shots/NNS/6/obj
  provided   | subjects Rome; objects tents
    Rome/NNP/3/nsubj has/VBZ/3/aux sent/VBN/0/root men/NNS/3/obj to/IN/6/case Oslo/NNP/3/obl ,/,/8/punct provided/VBN/6/acl tents/NNS/8/obj and/CC/11/cc left/VBD/3/conj
  offered    | subjects Rome; objects help
    Rome/NNP/2/nsubj urged/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp and/CC/7/cc offered/VBN/5/conj Lima/NNP/7/iobj help/NN/7/obj
  offer      | subjects Oslo; objects help
    Rome/NNP/2/nsubj urged/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp and/CC/7/cc offer/VB/5/conj help/NN/7/obj
  # An aside took the subject for an object, or what stands before the semicolon for its own.
  sued       | subjects Guild; objects Oslo
    The/DT/2/det Guild/NN/7/obj ,/,/2/punct Lima/NNP/5/compound lobby/NN/7/nsubj ,/,/5/punct sued/VBD/0/root Oslo/NNP/7/obj
  blamed     | subjects League; objects Oslo
    Men/NNS/2/nsubj fled/VBD/0/root Rome/NNP/2/obj ;/,/6/punct the/DT/6/det League/NNP/3/appos ,/,/8/punct rebels/NNS/6/appos that/WDT/10/nsubj left/VBD/8/acl:relcl ,/,/12/punct blamed/VBD/2/conj Oslo/NNP/12/obj
  # A participle that is the only verb of its clause; the second of two joined nouns opens a clause of its own.
  asked      | subjects Rome; for help
    Rome/NNP/11/nsubj ,/,/4/punct in/IN/4/case letters/NNS/1/nmod ,/,/6/punct asked/VBN/4/acl for/IN/8/case help/NN/6/obl ,/,/11/punct Oslo/NNP/1/conj paid/VBD/0/root it/PRP/11/obj
  paid       | subjects Oslo; objects it
    Rome/NNP/12/nsubj ,/,/4/punct in/IN/4/case letters/NNS/1/nmod ,/,/6/punct asked/VBN/4/acl for/IN/8/case help/NN/6/obl ,/,/12/punct and/CC/11/cc Oslo/NNP/1/conj paid/VBD/0/root it/PRP/12/obj
  # Two nouns that a relative clause stands behind are no two clauses.
  paid       | subjects Oslo; objects it
    Oslo/NNP/7/nsubj and/CC/3/cc Lima/NNP/1/conj ,/,/3/punct allies/NNS/1/appos ,/,/5/punct paid/VBD/0/root it/PRP/7/obj
  # Behind a place that "and" opens with.
  used       | subjects Police; objects gas
    Police/NNS/2/nsubj took/VBD/0/root halls/NNS/2/obj and/CC/7/cc ,/,/4/punct in/IN/7/case Lima/NNP/2/conj ,/,/9/punct used/VBD/7/conj gas/NN/9/obj
  # Of two subjects the one behind "and" opens the clause; "neither" is none that does.
  blamed     | subjects Lima; objects Oslo
    Guards/NNS/9/nsubj exchanged/VBN/1/acl fire/NN/2/obj on/IN/5/case Monday/NNP/2/obl ,/,/9/punct and/CC/9/cc Lima/NNP/9/nsubj blamed/VBD/0/root Oslo/NNP/9/obj
  signed     | subjects Neither Lima
    Neither/CC/5/nsubj Lima/NNP/5/nsubj nor/CC/4/cc Oslo/NNP/2/conj signed/VBD/0/root
  Advising   | subjects Oslo; objects Rome
    Advising/VBG/3/csubj Rome/NNP/1/obj allows/VBZ/0/root Oslo/NNP/3/obj to/TO/6/mark wait/VB/3/xcomp
  # Behind a comma and without "and" it goes on with the noun before the aside.
  complained | subjects Rome
    Rome/NNP/0/root ,/,/5/punct which/WDT/5/nsubj:pass was/VBD/5/aux:pass asked/VBN/1/acl:relcl ,/,/7/punct complained/VBN/5/conj
  signed     | subjects Oslo; objects papers
    Rome/NNP/2/nsubj kept/VBD/0/root papers/NNS/2/obj signed/VBN/3/acl by/IN/6/case Oslo/NNP/4/obl
  urged      | subjects Rome; objects both; infinitives wait
    Rome/NNP/2/nsubj urged/VBD/0/root both/CC/5/cc:preconj to/TO/5/mark wait/VB/2/xcomp
  # What is told is no infinitive, although the tree hung it on those who are told.
  told       | subjects Rome; objects crews
    Rome/NNP/2/nsubj told/VBD/0/root crews/NNS/2/iobj that/IN/7/mark guards/NNS/7/nsubj would/MD/7/aux stay/VB/3/acl
  # Joined by the tree to what is denied, by its tense to who denies.
  accuses    | subjects Rome; objects Bonn
    Rome/NNP/2/nsubj denies/VBZ/0/root that/IN/6/mark Oslo/NNP/6/nsubj:pass was/VBD/6/aux:pass hit/VBN/2/ccomp and/CC/8/cc accuses/VBZ/6/conj Bonn/NNP/8/obj
  destroyed  | subjects Oslo; objects roads
    Rome/NNP/2/nsubj said/VBD/0/root Oslo/NNP/5/nsubj had/VBD/5/aux crossed/VBN/2/ccomp and/CC/7/cc destroyed/VBD/5/conj roads/NNS/7/obj
  paid       | subjects Rome; objects fines
    Both/DT/2/nsubj hurried/VBD/0/root :/:/5/punct Rome/NNP/5/nsubj wept/VBD/2/parataxis ,/,/7/punct paid/VBD/2/conj fines/NNS/7/obj
  urged      | subjects Bonn; objects Paris; infinitives wait
    Paris/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root by/IN/5/case Bonn/NNP/3/obl to/TO/7/mark wait/VB/3/xcomp
  wait       | subjects Paris
    Paris/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root by/IN/5/case Bonn/NNP/3/obl to/TO/7/mark wait/VB/3/xcomp
  met        | subjects Envoys; objects Oslo
    Envoys/NNS/5/nsubj who/WP/3/nsubj met/VBD/1/acl:relcl Oslo/NNP/3/obj left/VBD/0/root
  signed     | subjects Rome
    Rome/NNP/2/nsubj agreed/VBD/0/root and/CC/4/cc signed/VBD/2/conj
  send       | subjects Tunis; objects grain; to Malta
    Tunis/NNP/2/nsubj promised/VBD/0/root to/TO/4/mark send/VB/2/xcomp grain/NN/4/obj to/IN/7/case Malta/NNP/4/obl
  send       | subjects Rome; objects grain
    Oslo/NNP/2/nsubj urged/VBD/0/root Rome/NNP/2/obj to/TO/5/mark send/VB/2/xcomp grain/NN/5/obj
  rejected   | subjects Rome; objects offer
    the/DT/2/det offer/NN/0/root that/WDT/5/obj Rome/NNP/5/nsubj rejected/VBD/2/acl:relcl
  rejected   | subjects Rome; objects plan
    a/DT/2/det plan/NN/0/root rejected/VBN/2/acl by/IN/5/case Rome/NNP/3/obl
  met        | subjects Oslo; objects envoy; on Friday
    Oslo/NNP/2/nsubj met/VBD/0/root on/IN/4/case Friday/NNP/2/obl envoy/NN/2/obl Ada/NNP/5/flat
  trained    | subjects officers; objects soldiers
    officers/NNS/4/nsubj trained/VBN/4/amod forty/CD/4/nummod soldiers/NNS/0/root ././4/punct
  halted     | subjects China; objects sales
    China/NNP/0/root ,/,/4/punct by/IN/4/case contrast/NN/1/nmod ,/,/6/punct halted/VBN/4/acl sales/NNS/6/obj ././1/punct
  # What a time, a name or a participle took from the verb.
  signed     | subjects Lima; objects deals
    Lima/NNP/3/compound last/JJ/3/amod week/NN/4/obl:unmarked signed/VBD/0/root deals/NNS/4/obj ././4/punct
  freed      | subjects judges; objects rebels
    judges/NNS/2/nmod:desc Thursday/NNP/3/nsubj freed/VBD/0/root rebels/NNS/3/obj ././3/punct
  left       | subjects Oslo; objects bases
    Oslo/NNP/2/nsubj left/VBD/0/root bases/NNS/4/compound Monday/NNP/2/obl:unmarked ././2/punct
  rejected   | subjects Oslo; objects plans
    Oslo/NNP/2/nsubj rejected/VBD/0/root plans/NNS/4/nsubj drafted/VBD/2/ccomp by/IN/6/case Lima/NNP/4/obl ././2/punct
  signed     | subjects Oslo; objects deal
    Oslo/NNP/2/nsubj signed/VBD/0/root a/DT/4/det grain/NN/2/obj sharing/VBG/4/acl deal/NN/5/obj ././2/punct
  give       | subjects envoys; objects bust; to Lima
    envoys/NNS/2/nsubj give/VBP/0/root a/DT/4/det bust/NN/2/obj made/VBN/4/acl in/IN/7/case 1801/CD/5/obl to/IN/9/case Lima/NNP/5/obl ././2/punct
  freed      | subjects rebels; objects guards
    rebels/NNS/5/nsubj loyal/JJ/1/amod to/IN/4/case Ali/NNP/5/nsubj freed/VBD/0/root guards/NNS/5/obj ././5/punct
  # What the tree lost: a subject behind an auxiliary, a list, a time or a verb; a passive, and whoever is let go.
  freed      | subjects It; objects five
    It/PRP/2/nsubj has/VBZ/4/ccomp ,/,/4/punct freed/VBN/0/root five/CD/4/obj ././4/punct
  denies     | subjects She; objects raids
    She/PRP/2/nsubj rejects/VBZ/0/root talks/NNS/2/obj ,/,/2/punct denies/VBZ/2/advcl raids/NNS/5/obj
  denies     | objects raids
    She/PRP/2/nsubj rejects/VBZ/0/root talks/NNS/2/obj if/IN/5/mark denies/VBZ/2/advcl raids/NNS/5/obj
  paid       | subjects Lima; objects fines
    Oslo/NNP/2/nsubj fell/VBD/0/root days/NNS/2/obl:unmarked after/IN/5/case Lima/NNP/2/obl paid/VBD/2/parataxis fines/NNS/6/obj
  paid       | objects fines
    Oslo/NNP/2/nsubj fell/VBD/0/root days/NNS/2/obl:unmarked behind/IN/5/case Lima/NNP/2/obl paid/VBD/2/parataxis fines/NNS/6/obj
  paid       | subjects Lima; objects fines
    Oslo/NNP/2/nsubj waited/VBD/0/root ,/,/4/punct days/NNS/7/nsubj after/IN/6/case Lima/NNP/4/nmod paid/VBD/2/conj fines/NNS/7/obj
  wept       | subjects Lima
    He/PRP/2/nsubj met/VBD/0/root envoys/NNS/2/obj of/IN/5/case Lima/NNP/3/nmod ,/,/8/punct who/WP/8/nsubj wept/VBD/2/acl:relcl
  retreated  | subjects rebels
    Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/6/cc rebels/NNS/6/nsubj retreated/VBD/3/conj
  let        | subjects police; objects students; infinitives go
    police/NNS/2/nsubj let/VBD/0/root students/NNS/4/nsubj go/VBP/2/xcomp home/RB/4/advmod
  # A vague number is no preposition; a preposition with anything else is one.
  struck     | subjects dockers; around dockers
    Around/IN/3/case 200/CD/3/nummod dockers/NNS/4/obl struck/VBD/0/root
  waited     | around port
    Around/IN/3/case the/DT/3/det port/NN/4/obl waited/VBD/0/root
  refused    | subjects Mali
    Mali/NNP/7/vocative ,/,/1/punct so/RB/4/advmod far/RB/7/advmod ,/,/7/punct has/VBZ/7/aux refused/VBN/0/root
  # What a participle on the verb speaks of stands before it.
  formed     | subjects Oslo; objects cabinet
    Rome/NNP/2/nsubj rejected/VBD/0/root a/DT/4/det cabinet/NN/2/obj formed/VBN/2/acl by/IN/7/case Oslo/NNP/5/obl:agent
  # Of a time and somebody, both before a verb, the time does nothing.
  signed     | subjects Rome
    Friday/NNP/3/nsubj Rome/NNP/3/nsubj signed/VBD/0/root
  carried    | subjects jets; objects raid
    jets/NNS/2/nsubj carried/VBD/0/root out/RP/2/compound:prt a/DT/5/det raid/NN/6/obl:unmarked earlier/RBR/2/advmod
  returned   | subjects jets
    jets/NNS/2/nsubj returned/VBD/0/root a/DT/4/det day/NN/5/obl:unmarked earlier/RBR/2/advmod
  opened     | subjects Rome; objects talks; infinitives direct
    Rome/NNP/2/nsubj opened/VBD/0/root direct/JJ/2/xcomp ,/,/6/punct secret/JJ/6/amod talks/NNS/2/conj
  freed      | subjects Rome; objects editors; on bail
    Rome/NNP/2/nsubj freed/VBD/0/root on/IN/4/case bail/NN/2/obl two/CD/6/nummod editors/NNS/2/obl
`;

const rows = caseRows(CASES);
for (let at = 0; at < rows.length; at += 2) {
  const [verb = "", roles = ""] = rows[at] ?? [];
  const [tree = ""] = rows[at + 1] ?? [];
  test(`roles of "${verb}" in: ${tree.replaceAll(/\/\S+/g, "")}`, () => {
    const sentence = sentenceOf(tree);
    const token = sentence.tokens.find((t) => t.form === verb);
    assert.ok(token);
    const clause = readClause(sentence, token);
    const names = (label: string, tokens: readonly { readonly form: string }[]) =>
      tokens.length > 0 ? [`${label} ${tokens.map((t) => t.form).join(" ")}`] : [];
    const read = [
      ...names("subjects", clause.subjects),
      ...names("objects", clause.objects),
      ...names("infinitives", clause.infinitives),
      ...clause.obliques.map((o) => `${o.prep} ${o.head.form}`),
    ];
    assert.equal(read.join("; "), roles);
  });
}
