import { checkMends } from "../../test/support/tree-mends.ts";
import { withBarePairs } from "./bare-pairs.ts";

checkMends("bare pairs", withBarePairs, [
  ["Both/DT/2/advmod denied/VBD/0/root it/PRP/2/obj", "Both/nsubj<denied denied/root<- it/obj<denied"],
  // Somebody else is the subject; half of a conjunction.
  [
    "They/PRP/3/nsubj both/DT/3/advmod denied/VBD/0/root it/PRP/3/obj",
    "They/nsubj<denied both/advmod<denied denied/root<- it/obj<denied",
  ],
  [
    "Neither/CC/2/advmod denied/VBD/0/root nor/CC/4/cc admitted/VBD/2/conj it/PRP/4/obj",
    "Neither/advmod<denied denied/root<- nor/cc<admitted admitted/conj<denied it/obj<admitted",
  ],
]);
