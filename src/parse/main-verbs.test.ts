import { checkMends } from "../../test/support/tree-mends.ts";
import { withMainVerb } from "./main-verbs.ts";

checkMends("main verbs", withMainVerb, [
  [
    "Chad/NNP/0/root ,/,/4/punct which/WDT/4/nsubj spoke/VBD/1/acl:relcl with/IN/6/case them/PRP/4/obl ,/,/8/punct left/VBD/6/acl ././1/punct",
    "Chad/nsubj<left ,/punct<spoke which/nsubj<spoke spoke/acl:relcl<Chad with/case<them them/obl<spoke ,/punct<left left/root<- ./punct<left",
  ],
  [
    "Chad/NNP/4/nsubj ,/,/4/punct which/WDT/4/nsubj spoke/VBD/0/root with/IN/6/case them/PRP/4/obl ,/,/8/punct left/VBD/6/acl ././4/punct",
    "Chad/nsubj<left ,/punct<spoke which/nsubj<spoke spoke/acl:relcl<Chad with/case<them them/obl<spoke ,/punct<left left/root<- ./punct<left",
  ],
  // No comma opens the clause; another word does it; the verb goes on with the clause.
  [
    "The/DT/2/det men/NNS/0/root who/WP/4/nsubj spoke/VBD/2/acl:relcl ,/,/6/punct left/VBD/4/advcl",
    "The/det<men men/root<- who/nsubj<spoke spoke/acl:relcl<men ,/punct<left left/advcl<spoke",
  ],
  [
    "Chad/NNP/0/root ,/,/4/punct which/WDT/4/nsubj spoke/VBD/1/acl:relcl ,/,/7/punct it/PRP/7/nsubj left/VBD/4/parataxis",
    "Chad/root<- ,/punct<spoke which/nsubj<spoke spoke/acl:relcl<Chad ,/punct<left it/nsubj<left left/parataxis<spoke",
  ],
  [
    "Chad/NNP/0/root ,/,/4/punct which/WDT/4/nsubj spoke/VBD/1/acl:relcl ,/,/6/punct waited/VBD/4/conj",
    "Chad/root<- ,/punct<spoke which/nsubj<spoke spoke/acl:relcl<Chad ,/punct<waited waited/conj<spoke",
  ],
]);
