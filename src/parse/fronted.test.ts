import { checkMends } from "../../test/support/tree-mends.ts";
import { withFronted } from "./fronted.ts";

checkMends("fronted", withFronted, [
  [
    "On/IN/3/case Friday/NNP/3/compound guards/NNS/4/obl fired/VBD/0/root ././4/punct",
    "On/case<Friday Friday/obl<fired guards/nsubj<fired fired/root<- ./punct<fired",
  ],
  [
    "In/IN/4/case 1998/CD/4/nummod armed/JJ/4/amod guards/NNS/6/nsubj:pass were/VBD/6/aux:pass shot/VBN/0/root",
    "In/case<1998 1998/obl<shot armed/amod<guards guards/nsubj:pass<shot were/aux:pass<shot shot/root<-",
  ],
  [
    "Last/JJ/2/amod month/NN/3/compound guards/NNS/4/nsubj fired/VBD/0/root",
    "Last/amod<month month/obl:unmarked<fired guards/nsubj<fired fired/root<-",
  ],
  // Somebody else does it, or nobody: then the name belongs to the noun.
  [
    "At/IN/3/case Friday/NNP/3/compound prayers/NNS/5/obl imams/NNS/5/nsubj spoke/VBD/0/root",
    "At/case<prayers Friday/compound<prayers prayers/obl<spoke imams/nsubj<spoke spoke/root<-",
  ],
  [
    "In/IN/3/case Friday/NNP/3/compound papers/NNS/4/obl printed/VBN/0/root abroad/RB/4/advmod",
    "In/case<papers Friday/compound<papers papers/obl<printed printed/root<- abroad/advmod<printed",
  ],
  [
    "On/IN/3/case Friday/NNP/3/compound night/NN/4/obl came/VBD/0/root rain/NN/4/obj",
    "On/case<night Friday/compound<night night/obl<came came/root<- rain/obj<came",
  ],
]);
