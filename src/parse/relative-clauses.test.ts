import { checkMends } from "../../test/support/tree-mends.ts";
import { withRelativeClauses } from "./relative-clauses.ts";

checkMends("relative clauses", withRelativeClauses, [
  // The clause is the top, and the main verb hangs on it.
  [
    "Chad/NNP/5/nsubj ,/,/1/punct whose/WP$/4/case envoys/NNS/5/nsubj left/VBD/0/root ,/,/7/punct offered/VBD/5/conj help/NN/7/obj ././5/punct",
    "Chad/nsubj<offered ,/punct<Chad whose/nmod:poss<envoys envoys/nsubj<left left/acl:relcl<Chad ,/punct<offered offered/root<- help/obj<offered ./punct<offered",
  ],
  // The main verb is right, and the noun hangs on the clause.
  [
    "Chad/NNP/5/vocative ,/,/1/punct whose/WP$/4/case envoys/NNS/5/nsubj left/VBD/8/advcl ,/,/5/punct was/VBD/8/aux:pass blamed/VBN/0/root ././8/punct",
    "Chad/nsubj:pass<blamed ,/punct<Chad whose/nmod:poss<envoys envoys/nsubj<left left/acl:relcl<Chad ,/punct<left was/aux:pass<blamed blamed/root<- ./punct<blamed",
  ],
  // The main clause stands before it.
  [
    "They/PRP/2/nsubj met/VBD/7/advcl envoys/NNS/2/obj ,/,/2/punct whose/WP$/6/det king/NN/7/nsubj left/VBD/0/root ././7/punct",
    "They/nsubj<met met/root<- envoys/obj<met ,/punct<met whose/nmod:poss<king king/nsubj<left left/acl:relcl<envoys ./punct<left",
  ],
  // Joined to the verb before; people are not the place that they are from.
  [
    "They/PRP/2/nsubj met/VBD/0/root envoys/NNS/2/obj from/IN/5/case Lima/NNP/3/nmod ,/,/8/punct who/WP/8/nsubj accused/VBD/2/conj Chad/NNP/8/obj",
    "They/nsubj<met met/root<- envoys/obj<met from/case<Lima Lima/nmod<envoys ,/punct<accused who/nsubj<accused accused/acl:relcl<envoys Chad/obj<accused",
  ],
  [
    "They/PRP/2/nsubj signed/VBD/0/root a/DT/4/det treaty/NN/2/obj ,/,/8/punct under/IN/7/case which/WDT/10/obl they/PRP/10/nsubj must/MD/10/aux leave/VB/2/conj",
    "They/nsubj<signed signed/root<- a/det<treaty treaty/obj<signed ,/punct<they under/case<which which/obl<leave they/nsubj<leave must/aux<leave leave/acl:relcl<treaty",
  ],
  // A question behind a verb, and a clause that belongs to all of the sentence, stay.
  [
    "They/PRP/2/nsubj asked/VBD/0/root whose/WP$/4/nmod:poss king/NN/5/nsubj left/VBD/2/ccomp",
    "They/nsubj<asked asked/root<- whose/nmod:poss<king king/nsubj<left left/ccomp<asked",
  ],
  [
    "They/PRP/2/nsubj lost/VBD/0/root men/NNS/2/obj ,/,/6/punct which/WDT/6/nsubj hurt/VBD/2/advcl:relcl",
    "They/nsubj<lost lost/root<- men/obj<lost ,/punct<hurt which/nsubj<hurt hurt/advcl:relcl<lost",
  ],
]);
