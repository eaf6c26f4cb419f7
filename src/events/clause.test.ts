/** Roles on hand-written trees: "form/xpos/head/relation", heads counted from 1 and 0 for the root, as in CoNLL-U. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { readClause } from "./clause.ts";

interface Case {
  readonly tree: string;
  readonly verb: string;
  readonly roles: string;
}

const CASES: readonly Case[] = [
  {
    // "to" and a bare verb are an infinitive, where the tree took them for a phrase.
    tree: "Oslo/NNP/2/nsubj appealed/VBD/0/root to/IN/4/case sides/NNS/2/obl to/TO/7/case spare/VB/7/amod hospitals/NNS/2/obl",
    verb: "appealed",
    roles: "subjects Oslo; infinitives spare; to sides",
  },
  {
    // The same for "free", which has the form of an adjective; "loyal troops" are whom it is said to.
    tree: "Oslo/NNP/2/nsubj called/VBD/0/root on/IN/4/case Lima/NNP/2/obl to/IN/8/case free/JJ/8/amod political/JJ/8/amod prisoners/NNS/2/obl",
    verb: "called",
    roles: "subjects Oslo; infinitives free; on Lima",
  },
  {
    tree: "Oslo/NNP/2/nsubj appealed/VBD/0/root to/IN/5/case loyal/JJ/5/amod troops/NNS/2/obl",
    verb: "appealed",
    roles: "subjects Oslo; to troops",
  },
  {
    // A list behind an adjunct that the tree hung it on.
    tree: "Behind/IN/2/case scenes/NNS/9/obl ,/,/4/punct Rome/NNP/2/appos ,/,/6/punct Oslo/NNP/4/conj and/CC/8/cc Lima/NNP/4/conj urged/VBD/0/root calm/NN/9/obj",
    verb: "urged",
    roles: "subjects Rome; objects calm; behind scenes",
  },
  {
    // The same, where the tree took the last of the list alone for the subject.
    tree: "Behind/IN/2/case scenes/NNS/10/obl ,/,/4/punct Rome/NNP/2/appos ,/,/6/punct Oslo/NNP/4/appos and/CC/8/cc Lima/NNP/10/nsubj have/VBP/10/aux urged/VBN/0/root calm/NN/10/obj",
    verb: "urged",
    roles: "subjects Rome Oslo Lima; objects calm; behind scenes",
  },
  {
    // With a preposition they are no subjects.
    tree: "After/IN/2/case talks/NNS/7/obl with/IN/4/case Rome/NNP/2/nmod and/CC/6/cc Lima/NNP/7/nsubj urged/VBD/0/root calm/NN/7/obj",
    verb: "urged",
    roles: "subjects Lima; objects calm; after talks",
  },
  {
    tree: "Rome/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det donor/NN/0/root that/WDT/6/nsubj gives/VBZ/4/acl:relcl grain/NN/6/obj",
    verb: "gives",
    roles: "subjects Rome; objects grain",
  },
  {
    tree: "It/PRP/4/nsubj was/VBD/4/cop the/DT/4/det army/NN/0/root that/WDT/6/nsubj fired/VBD/4/acl:relcl shots/NNS/6/obj",
    verb: "fired",
    roles: "subjects army; objects shots",
  },
  {
    tree: "Rome/NNP/3/nsubj has/VBZ/3/aux sent/VBN/0/root men/NNS/3/obj to/IN/6/case Oslo/NNP/3/obl ,/,/8/punct provided/VBN/6/acl tents/NNS/8/obj and/CC/11/cc left/VBD/3/conj",
    verb: "provided",
    roles: "subjects Rome; objects tents",
  },
  {
    tree: "Rome/NNP/2/nsubj urged/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp and/CC/7/cc offered/VBN/5/conj Lima/NNP/7/iobj help/NN/7/obj",
    verb: "offered",
    roles: "subjects Rome; objects help",
  },
  {
    tree: "Rome/NNP/2/nsubj urged/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp and/CC/7/cc offer/VB/5/conj help/NN/7/obj",
    verb: "offer",
    roles: "subjects Oslo; objects help",
  },
  {
    // Of two subjects the one behind "and" opens the clause; "neither" is none that does.
    tree: "Guards/NNS/9/nsubj exchanged/VBN/1/acl fire/NN/2/obj on/IN/5/case Monday/NNP/2/obl ,/,/9/punct and/CC/9/cc Lima/NNP/9/nsubj blamed/VBD/0/root Oslo/NNP/9/obj",
    verb: "blamed",
    roles: "subjects Lima; objects Oslo",
  },
  {
    tree: "Neither/CC/5/nsubj Lima/NNP/5/nsubj nor/CC/4/cc Oslo/NNP/2/conj signed/VBD/0/root",
    verb: "signed",
    roles: "subjects Neither Lima",
  },
  {
    tree: "Advising/VBG/3/csubj Rome/NNP/1/obj allows/VBZ/0/root Oslo/NNP/3/obj to/TO/6/mark wait/VB/3/xcomp",
    verb: "Advising",
    roles: "subjects Oslo; objects Rome",
  },
  {
    // Behind a comma and without "and" it goes on with the noun before the aside.
    tree: "Rome/NNP/0/root ,/,/5/punct which/WDT/5/nsubj:pass was/VBD/5/aux:pass asked/VBN/1/acl:relcl ,/,/7/punct complained/VBN/5/conj",
    verb: "complained",
    roles: "subjects Rome",
  },
  {
    tree: "Rome/NNP/2/nsubj kept/VBD/0/root papers/NNS/2/obj signed/VBN/3/acl by/IN/6/case Oslo/NNP/4/obl",
    verb: "signed",
    roles: "subjects Oslo; objects papers",
  },
  {
    tree: "Rome/NNP/2/nsubj urged/VBD/0/root both/CC/5/cc:preconj to/TO/5/mark wait/VB/2/xcomp",
    verb: "urged",
    roles: "subjects Rome; objects both; infinitives wait",
  },
  {
    // Joined by the tree to what is denied, by its tense to who denies.
    tree: "Rome/NNP/2/nsubj denies/VBZ/0/root that/IN/6/mark Oslo/NNP/6/nsubj:pass was/VBD/6/aux:pass hit/VBN/2/ccomp and/CC/8/cc accuses/VBZ/6/conj Bonn/NNP/8/obj",
    verb: "accuses",
    roles: "subjects Rome; objects Bonn",
  },
  {
    tree: "Rome/NNP/2/nsubj said/VBD/0/root Oslo/NNP/5/nsubj had/VBD/5/aux crossed/VBN/2/ccomp and/CC/7/cc destroyed/VBD/5/conj roads/NNS/7/obj",
    verb: "destroyed",
    roles: "subjects Oslo; objects roads",
  },
  {
    tree: "Both/DT/2/nsubj hurried/VBD/0/root :/:/5/punct Rome/NNP/5/nsubj wept/VBD/2/parataxis ,/,/7/punct paid/VBD/2/conj fines/NNS/7/obj",
    verb: "paid",
    roles: "subjects Rome; objects fines",
  },
  {
    tree: "Paris/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root by/IN/5/case Bonn/NNP/3/obl to/TO/7/mark wait/VB/3/xcomp",
    verb: "urged",
    roles: "subjects Bonn; objects Paris; infinitives wait",
  },
  {
    tree: "Paris/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root by/IN/5/case Bonn/NNP/3/obl to/TO/7/mark wait/VB/3/xcomp",
    verb: "wait",
    roles: "subjects Paris",
  },
  {
    tree: "Envoys/NNS/5/nsubj who/WP/3/nsubj met/VBD/1/acl:relcl Oslo/NNP/3/obj left/VBD/0/root",
    verb: "met",
    roles: "subjects Envoys; objects Oslo",
  },
  {
    tree: "Rome/NNP/2/nsubj agreed/VBD/0/root and/CC/4/cc signed/VBD/2/conj",
    verb: "signed",
    roles: "subjects Rome",
  },
  {
    tree: "Tunis/NNP/2/nsubj promised/VBD/0/root to/TO/4/mark send/VB/2/xcomp grain/NN/4/obj to/IN/7/case Malta/NNP/4/obl",
    verb: "send",
    roles: "subjects Tunis; objects grain; to Malta",
  },
  {
    tree: "Oslo/NNP/2/nsubj urged/VBD/0/root Rome/NNP/2/obj to/TO/5/mark send/VB/2/xcomp grain/NN/5/obj",
    verb: "send",
    roles: "subjects Rome; objects grain",
  },
  {
    tree: "the/DT/2/det offer/NN/0/root that/WDT/5/obj Rome/NNP/5/nsubj rejected/VBD/2/acl:relcl",
    verb: "rejected",
    roles: "subjects Rome; objects offer",
  },
  {
    tree: "a/DT/2/det plan/NN/0/root rejected/VBN/2/acl by/IN/5/case Rome/NNP/3/obl",
    verb: "rejected",
    roles: "subjects Rome; objects plan",
  },
  {
    tree: "Oslo/NNP/2/nsubj met/VBD/0/root on/IN/4/case Friday/NNP/2/obl envoy/NN/2/obl Ada/NNP/5/flat",
    verb: "met",
    roles: "subjects Oslo; objects envoy; on Friday",
  },
  {
    tree: "officers/NNS/4/nsubj trained/VBN/4/amod forty/CD/4/nummod soldiers/NNS/0/root ././4/punct",
    verb: "trained",
    roles: "subjects officers; objects soldiers",
  },
  {
    tree: "China/NNP/0/root ,/,/4/punct by/IN/4/case contrast/NN/1/nmod ,/,/6/punct halted/VBN/4/acl sales/NNS/6/obj ././1/punct",
    verb: "halted",
    roles: "subjects China; objects sales",
  },
  // What a time, a name or a participle took from the verb.
  {
    tree: "Lima/NNP/3/compound last/JJ/3/amod week/NN/4/obl:unmarked signed/VBD/0/root deals/NNS/4/obj ././4/punct",
    verb: "signed",
    roles: "subjects Lima; objects deals",
  },
  {
    tree: "judges/NNS/2/nmod:desc Thursday/NNP/3/nsubj freed/VBD/0/root rebels/NNS/3/obj ././3/punct",
    verb: "freed",
    roles: "subjects judges; objects rebels",
  },
  {
    tree: "Oslo/NNP/2/nsubj left/VBD/0/root bases/NNS/4/compound Monday/NNP/2/obl:unmarked ././2/punct",
    verb: "left",
    roles: "subjects Oslo; objects bases",
  },
  {
    tree: "Oslo/NNP/2/nsubj rejected/VBD/0/root plans/NNS/4/nsubj drafted/VBD/2/ccomp by/IN/6/case Lima/NNP/4/obl ././2/punct",
    verb: "rejected",
    roles: "subjects Oslo; objects plans",
  },
  {
    tree: "Oslo/NNP/2/nsubj signed/VBD/0/root a/DT/4/det grain/NN/2/obj sharing/VBG/4/acl deal/NN/5/obj ././2/punct",
    verb: "signed",
    roles: "subjects Oslo; objects deal",
  },
  {
    tree: "envoys/NNS/2/nsubj give/VBP/0/root a/DT/4/det bust/NN/2/obj made/VBN/4/acl in/IN/7/case 1801/CD/5/obl to/IN/9/case Lima/NNP/5/obl ././2/punct",
    verb: "give",
    roles: "subjects envoys; objects bust; to Lima",
  },
  {
    tree: "rebels/NNS/5/nsubj loyal/JJ/1/amod to/IN/4/case Ali/NNP/5/nsubj freed/VBD/0/root guards/NNS/5/obj ././5/punct",
    verb: "freed",
    roles: "subjects rebels; objects guards",
  },
  // What the tree lost: a subject behind an auxiliary, a list, a time or a verb; a passive, and whoever is let go.
  {
    tree: "It/PRP/2/nsubj has/VBZ/4/ccomp ,/,/4/punct freed/VBN/0/root five/CD/4/obj ././4/punct",
    verb: "freed",
    roles: "subjects It; objects five",
  },
  {
    tree: "She/PRP/2/nsubj rejects/VBZ/0/root talks/NNS/2/obj ,/,/2/punct denies/VBZ/2/advcl raids/NNS/5/obj",
    verb: "denies",
    roles: "subjects She; objects raids",
  },
  {
    tree: "She/PRP/2/nsubj rejects/VBZ/0/root talks/NNS/2/obj if/IN/5/mark denies/VBZ/2/advcl raids/NNS/5/obj",
    verb: "denies",
    roles: "objects raids",
  },
  {
    tree: "Oslo/NNP/2/nsubj fell/VBD/0/root days/NNS/2/obl:unmarked after/IN/5/case Lima/NNP/2/obl paid/VBD/2/parataxis fines/NNS/6/obj",
    verb: "paid",
    roles: "subjects Lima; objects fines",
  },
  {
    tree: "Oslo/NNP/2/nsubj fell/VBD/0/root days/NNS/2/obl:unmarked behind/IN/5/case Lima/NNP/2/obl paid/VBD/2/parataxis fines/NNS/6/obj",
    verb: "paid",
    roles: "objects fines",
  },
  {
    tree: "Oslo/NNP/2/nsubj waited/VBD/0/root ,/,/4/punct days/NNS/7/nsubj after/IN/6/case Lima/NNP/4/nmod paid/VBD/2/conj fines/NNS/7/obj",
    verb: "paid",
    roles: "subjects Lima; objects fines",
  },
  {
    tree: "He/PRP/2/nsubj met/VBD/0/root envoys/NNS/2/obj of/IN/5/case Lima/NNP/3/nmod ,/,/8/punct who/WP/8/nsubj wept/VBD/2/acl:relcl",
    verb: "wept",
    roles: "subjects Lima",
  },
  {
    tree: "Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/6/cc rebels/NNS/6/nsubj retreated/VBD/3/conj",
    verb: "retreated",
    roles: "subjects rebels",
  },
  {
    tree: "police/NNS/2/nsubj let/VBD/0/root students/NNS/4/nsubj go/VBP/2/xcomp home/RB/4/advmod",
    verb: "let",
    roles: "subjects police; objects students; infinitives go",
  },
  {
    // A vague number is no preposition; a preposition with anything else is one.
    tree: "Around/IN/3/case 200/CD/3/nummod dockers/NNS/4/obl struck/VBD/0/root",
    verb: "struck",
    roles: "subjects dockers; around dockers",
  },
  {
    tree: "Around/IN/3/case the/DT/3/det port/NN/4/obl waited/VBD/0/root",
    verb: "waited",
    roles: "around port",
  },
  {
    tree: "Mali/NNP/7/vocative ,/,/1/punct so/RB/4/advmod far/RB/7/advmod ,/,/7/punct has/VBZ/7/aux refused/VBN/0/root",
    verb: "refused",
    roles: "subjects Mali",
  },
  {
    // What a participle on the verb speaks of stands before it.
    tree: "Rome/NNP/2/nsubj rejected/VBD/0/root a/DT/4/det cabinet/NN/2/obj formed/VBN/2/acl by/IN/7/case Oslo/NNP/5/obl:agent",
    verb: "formed",
    roles: "subjects Oslo; objects cabinet",
  },
  {
    // Of a time and somebody, both before a verb, the time does nothing.
    tree: "Friday/NNP/3/nsubj Rome/NNP/3/nsubj signed/VBD/0/root",
    verb: "signed",
    roles: "subjects Rome",
  },
  {
    tree: "jets/NNS/2/nsubj carried/VBD/0/root out/RP/2/compound:prt a/DT/5/det raid/NN/6/obl:unmarked earlier/RBR/2/advmod",
    verb: "carried",
    roles: "subjects jets; objects raid",
  },
  {
    tree: "jets/NNS/2/nsubj returned/VBD/0/root a/DT/4/det day/NN/5/obl:unmarked earlier/RBR/2/advmod",
    verb: "returned",
    roles: "subjects jets",
  },
  {
    tree: "Rome/NNP/2/nsubj opened/VBD/0/root direct/JJ/2/xcomp ,/,/6/punct secret/JJ/6/amod talks/NNS/2/conj",
    verb: "opened",
    roles: "subjects Rome; objects talks; infinitives direct",
  },
  {
    tree: "Rome/NNP/2/nsubj freed/VBD/0/root on/IN/4/case bail/NN/2/obl two/CD/6/nummod editors/NNS/2/obl",
    verb: "freed",
    roles: "subjects Rome; objects editors; on bail",
  },
];

for (const { tree, verb, roles } of CASES) {
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
