import { checkMends } from "../../test/support/tree-mends.ts";
import { withPluralSubjects } from "./plural-subjects.ts";

checkMends("plural subjects", withPluralSubjects, [
  [
    "It/PRP/2/nsubj left/VBD/0/root after/IN/7/case armed/JJ/5/amod guards/NNS/7/compound beat/JJ/7/amod men/NNS/2/obl ././2/punct",
    "It/nsubj<left left/root<- after/case<men armed/amod<guards guards/compound<men beat/amod<men men/obl<left ./punct<left",
  ],
  [
    "It/PRP/2/nsubj left/VBD/0/root after/IN/7/case armed/JJ/5/amod guards/NNS/7/compound wounded/JJ/7/amod men/NNS/2/obl ././2/punct",
    "It/nsubj<left left/root<- after/mark<wounded armed/amod<guards guards/nsubj<wounded wounded/advcl<left men/obj<wounded ./punct<left",
  ],
  [
    "They/PRP/2/nsubj said/VBD/0/root rebels/NNS/2/obj freed/VBN/5/amod captives/NNS/3/nmod in/IN/7/case Kenya/NNP/5/nmod",
    "They/nsubj<said said/root<- rebels/nsubj<freed freed/ccomp<said captives/obj<freed in/case<Kenya Kenya/nmod<captives",
  ],
  // One noun before a participle may well be its agent, and a participle behind a preposition other than of time is none.
  [
    "It/PRP/2/nsubj took/VBD/0/root rebel/NN/5/compound occupied/JJ/5/amod towns/NNS/2/obj",
    "It/nsubj<took took/root<- rebel/compound<towns occupied/amod<towns towns/obj<took",
  ],
  [
    "He/PRP/2/nsubj spoke/VBD/0/root with/IN/6/case troops/NNS/6/compound wounded/JJ/6/amod men/NNS/2/obl",
    "He/nsubj<spoke spoke/root<- with/case<men troops/compound<men wounded/amod<men men/obl<spoke",
  ],
]);
