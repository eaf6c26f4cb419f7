import { checkMends } from "../../test/support/tree-mends.ts";
import { withJoinedParts } from "./joined-parts.ts";

checkMends("joined parts", withJoinedParts, [
  [
    "Guards/NNS/4/nsubj and/CC/4/cc Kenya/NNP/4/nsubj met/VBD/0/root us/PRP/4/obj",
    "Guards/nsubj<met and/cc<Kenya Kenya/conj<Guards met/root<- us/obj<met",
  ],
  [
    "We/PRP/2/nsubj met/VBD/0/root guards/NNS/2/obj and/CC/2/cc Kenya/NNP/2/obj",
    "We/nsubj<met met/root<- guards/obj<met and/cc<Kenya Kenya/conj<guards",
  ],
  [
    "Guards/NNS/0/root and/CC/4/cc Kenya/NNP/4/nsubj met/VBD/1/conj us/PRP/4/obj ././1/punct",
    "Guards/nsubj<met and/cc<Kenya Kenya/conj<Guards met/root<- us/obj<met ./punct<met",
  ],
  [
    "Guards/NNS/0/root ,/,/1/punct and/CC/5/cc Kenya/NNP/5/nsubj met/VBD/1/conj us/PRP/5/obj",
    "Guards/root<- ,/punct<Guards and/cc<met Kenya/nsubj<met met/conj<Guards us/obj<met",
  ],
  // What is not the same to the verb, and what the verb itself joins.
  [
    "Guards/NNS/4/nsubj and/CC/4/cc then/RB/4/advmod met/VBD/0/root Kenya/NNP/4/obj",
    "Guards/nsubj<met and/cc<met then/advmod<met met/root<- Kenya/obj<met",
  ],
  [
    "Guards/NNS/2/nsubj met/VBD/0/root and/CC/2/cc Kenya/NNP/2/nsubj",
    "Guards/nsubj<met met/root<- and/cc<met Kenya/nsubj<met",
  ],
]);
