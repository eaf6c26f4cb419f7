import { checkWords, type WordCases } from "../../test/support/timed-notation.ts";
import { dateOf } from "./date-of.ts";

// Published on Wednesday 2015-07-01.
const DATES: WordCases = [
  [
    "Drones/NNS/2/nsubj struck/VBD/0/root it/PRP/2/obj on/IN/5/case Monday/NNP/2/obl ,/,/8/punct a/DT/8/det day/NN/2/obl after/IN/11/mark they/PRP/11/nsubj voted/VBD/2/advcl",
    { struck: "2015-06-29", voted: "2015-06-28" },
  ],
  [
    "He/PRP/2/nsubj left/VBD/0/root on/IN/5/case May/NNP/5/compound 4/CD/2/obl ,/,/8/punct two/CD/8/nummod days/NNS/2/obl before/IN/11/mark rebels/NNS/11/nsubj shelled/VBD/2/advcl Suva/NNP/11/obj",
    { shelled: "2015-05-06" },
  ],
  [
    "He/PRP/2/nsubj left/VBD/0/root on/IN/5/case May/NNP/5/compound 4/CD/2/obl ,/,/7/punct hours/NNS/2/obl before/IN/10/mark rebels/NNS/10/nsubj shelled/VBD/2/advcl Suva/NNP/10/obj",
    { shelled: "2015-05-04" },
  ],
  [
    "He/PRP/2/nsubj left/VBD/0/root on/IN/5/case May/NNP/5/compound 4/CD/2/obl for/IN/8/case two/CD/8/nummod days/NNS/2/obl after/IN/11/mark rebels/NNS/11/nsubj shelled/VBD/2/advcl Suva/NNP/11/obj",
    { shelled: "-" },
  ],
  [
    "He/PRP/2/nsubj left/VBD/0/root a/DT/4/det day/NN/2/obl after/IN/7/mark rebels/NNS/7/nsubj shelled/VBD/2/advcl Suva/NNP/7/obj",
    { shelled: "-" },
  ],
];

checkWords("the date counted back of", DATES, (timed, token) => dateOf(timed, 0, token)?.edtf);
