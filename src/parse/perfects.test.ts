import { checkMends } from "../../test/support/tree-mends.ts";
import { withPerfects } from "./perfects.ts";

checkMends("perfects", withPerfects, [
  [
    "It/PRP/5/nsubj had/VBD/5/aux not/RB/5/advmod shelled/VBN/5/amod villages/NNS/0/root ././5/punct",
    "It/nsubj<shelled had/aux<shelled not/advmod<shelled shelled/root<- villages/obj<shelled ./punct<shelled",
  ],
  [
    "Oslo/NNP/2/nsubj said/VBD/0/root it/PRP/7/nsubj had/VBD/7/aux seized/VBN/7/amod three/CD/7/nummod ships/NNS/2/ccomp",
    "Oslo/nsubj<said said/root<- it/nsubj<seized had/aux<seized seized/ccomp<said three/nummod<ships ships/obj<seized",
  ],
  [
    "The/DT/2/det raid/NN/4/nsubj drew/VBD/4/amod protests/NNS/0/root in/IN/6/case Rome/NNP/4/nmod ././4/punct",
    "The/det<raid raid/nsubj<drew drew/root<- protests/obj<drew in/case<Rome Rome/nmod<protests ./punct<drew",
  ],
  [
    "Mali/NNP/4/nsubj promised/VBN/4/amod 500/CD/4/nummod men/NNS/0/root ././4/punct",
    "Mali/nsubj<promised promised/root<- 500/nummod<men men/obj<promised ./punct<promised",
  ],
  [
    "Mali/NNP/4/nsubj is/VBZ/4/cop wanted/VBN/4/amod ground/NN/0/root",
    "Mali/nsubj<ground is/cop<ground wanted/amod<ground ground/root<-",
  ],
  [
    "The/DT/4/det so-called/VBD/4/amod peace/NN/4/compound pact/NN/0/root",
    "The/det<pact so-called/amod<pact peace/compound<pact pact/root<-",
  ],
  [
    "Rome/NNP/2/nsubj denied/VBD/0/root having/VBG/2/xcomp used/VBN/5/amod force/NN/3/obj ././2/punct",
    "Rome/nsubj<denied denied/root<- having/aux<used used/xcomp<denied force/obj<used ./punct<denied",
  ],
  [
    "Rome/NNP/2/nsubj has/VBZ/0/root since/RB/2/advmod cut/VBN/5/amod supplies/NNS/2/obj ././2/punct",
    "Rome/nsubj<cut has/aux<cut since/advmod<cut cut/root<- supplies/obj<cut ./punct<cut",
  ],
  [
    "Rome/NNP/2/nsubj has/VBZ/0/root limited/VBN/4/amod supplies/NNS/2/obj ././2/punct",
    "Rome/nsubj<has has/root<- limited/amod<supplies supplies/obj<has ./punct<has",
  ],
  // A noun that is said to be something, and a participle that is an attribute.
  [
    "They/PRP/5/nsubj have/VBP/5/aux been/VBN/5/cop wanted/VBN/5/amod men/NNS/0/root",
    "They/nsubj<men have/aux<men been/cop<men wanted/amod<men men/root<-",
  ],
  [
    "Oslo/NNP/2/nsubj has/VBZ/0/root wounded/VBN/4/amod soldiers/NNS/2/obj",
    "Oslo/nsubj<has has/root<- wounded/amod<soldiers soldiers/obj<has",
  ],
]);
